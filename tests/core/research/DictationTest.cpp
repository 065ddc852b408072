// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Dictation.h"

#include "core/document/Document.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

TEST_CASE("A letter and a colon at the start of a line say what kind of note it is", "[research]")
{
    CHECK(dictated("s: I asked twice") == Dictated{NoteKind::Says, "I asked twice"});
    CHECK(dictated("T: the date slips") == Dictated{NoteKind::Thinks, "the date slips"});
    CHECK(dictated("d:keeps a list") == Dictated{NoteKind::Does, "keeps a list"});
    CHECK(dictated(" feels: alone") == Dictated{NoteKind::Feels, "alone"});
    CHECK(dictated("p: waits") == Dictated{NoteKind::Pain, "waits"});
    CHECK(dictated("Gain: a call back") == Dictated{NoteKind::Gain, "a call back"});
}

TEST_CASE("Other words before a colon are part of the note", "[research]")
{
    CHECK(dictated("Note: rings at 10:30") == Dictated{std::nullopt, "Note: rings at 10:30"});
    CHECK(dictated("x: nothing") == Dictated{std::nullopt, "x: nothing"});
    CHECK(dictated(": nothing") == Dictated{std::nullopt, ": nothing"});
    CHECK(dictated("") == Dictated{std::nullopt, ""});
    CHECK(dictated("t:") == Dictated{NoteKind::Thinks, ""});
    CHECK_FALSE(kindMarkedBy("s"));
    CHECK_FALSE(kindMarkedBy("sa:"));
}

TEST_CASE("What stands in quotation marks was said, and is kept without them", "[research]")
{
    CHECK(dictated("\"I asked twice.\"") == Dictated{NoteKind::Says, "I asked twice."});
    CHECK(dictated("“Whose is it?”") == Dictated{NoteKind::Says, "Whose is it?"});
    CHECK(dictated("„Wem gehört es?“") == Dictated{NoteKind::Says, "Wem gehört es?"});
    CHECK(dictated("« À qui ? »") == Dictated{NoteKind::Says, "À qui ?"});
    CHECK(dictated("\"I never got that far") == Dictated{NoteKind::Says, "I never got that far"});
    CHECK(dictated("s: \"Mine\"") == Dictated{NoteKind::Says, "Mine"});
    CHECK(dictated("t: \"probably\" late") == Dictated{NoteKind::Thinks, "\"probably\" late"});
}

TEST_CASE("Quotation marks that do not enclose the whole stay", "[research]")
{
    const std::string both = "\"Never,\" he says, \"and then again\"";
    CHECK(unquoted(both) == both);
    CHECK(unquoted("“One.” Then a pause.") == "“One.” Then a pause.");
    CHECK(unquoted("He says “one”") == "He says “one”");
    CHECK(unquoted("\"\"") == "");
}

TEST_CASE("Dictated lines become notes in order, each of its kind", "[research]")
{
    const auto document = Document::inMemory();
    const Workshop workshop{.title = "W", .starts = *Date::from(2026, 11, 18)};
    const Interview interview{.workshop = workshop.id};

    const auto added = document->perform("Add notes", [&](Edit& edit) {
        add(edit, workshop);
        add(edit, interview);
        return addDictated(edit, interview, NoteKind::Does,
            {"keeps a list", "t: the date slips", "s:", "“Whose is it?”"});
    });

    const auto notes = notesOf(document->db(), interview.id);
    REQUIRE(notes.size() == 3);
    REQUIRE(added.size() == 3);
    CHECK(notes[0].id == added[0]);
    CHECK(notes[0].kind == NoteKind::Does);
    CHECK(notes[1].kind == NoteKind::Thinks);
    CHECK(notes[1].text == "the date slips");
    CHECK(notes[2].kind == NoteKind::Says);
    CHECK(notes[2].text == "Whose is it?");
    CHECK(notes[2].workshop == workshop.id);
}
