#include "core/document/Document.h"
#include "tests/support/Catch.h"
TEST_CASE("opens"){ auto d=charrette::Document::inMemory(); d->perform("x",[](charrette::Edit&e){e.run("INSERT INTO person (id,name) VALUES (?1,?2)", 5, "Ann");}); d->undo(); CHECK(d->db().value<int>("SELECT count(*) FROM person")==0); d->redo(); CHECK(d->db().value<int>("SELECT count(*) FROM person")==1);
auto p=std::filesystem::temp_directory_path()/"x.charrette"; std::filesystem::remove(p); auto f=charrette::Document::create(p); f->perform("x",[](charrette::Edit&e){e.run("INSERT INTO person (id,name) VALUES (?1,?2)", 5, "Ann");}); f->undo();}
