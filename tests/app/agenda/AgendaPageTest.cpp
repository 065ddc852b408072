// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agenda/PageRoom.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("What follows begins later when a block is typed longer", "[agenda]")
{
    const PageRoom room;

    room.typeOver(0, Length, u"1 h 30"_s);

    CHECK(room.read() == u"A 09:00-90, B 10:30-60, C 11:30-60"_s);
    CHECK(room.shown(1, Start) == u"10:30"_s);
}

TEST_CASE("A length that cannot be read stays in its cell", "[agenda]")
{
    const PageRoom room;
    QSignalSpy told{room.page.get(), &Page::messageRequested};

    room.typeOver(0, Length, u"long"_s);

    auto* editor = room.table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"long"_s);
    CHECK(told.count() == 1);
    room.key(Qt::Key_Escape);
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Typing a start pins the block and clearing it lets it follow again", "[agenda]")
{
    const PageRoom room;

    room.typeOver(1, Start, u"10:30"_s);
    CHECK(room.read() == u"A 09:00-60, B 10:30-60, C 11:30-60"_s);
    CHECK(room.shown(1, Marks) == u"30 min free before"_s);

    room.typeOver(1, Start, u"9:45"_s);
    CHECK(room.shown(1, Marks) == u"15 min overlap"_s);

    room.typeOver(1, Start, {});
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Enter in a cell goes on to the next row, and at the end to the new block", "[agenda]")
{
    const PageRoom room;

    room.typeOver(1, Title, u"Better"_s);
    CHECK(room.table->currentIndex().row() == 2);
    CHECK(room.read().contains(u"Better"_s));

    room.typeOver(2, LedBy, u"Ann"_s);
    CHECK(room.capture->hasFocus());
    CHECK(room.shown(2, LedBy) == u"Ann"_s);
}

TEST_CASE("A digit on a length begins to type it over", "[agenda]")
{
    const PageRoom room;
    room.table->setCurrentIndex(room.table->model()->index(0, Length));

    room.key(Qt::Key_4);
    room.key(Qt::Key_5);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"A 09:00-45, B 09:45-60, C 10:45-60"_s);
}

TEST_CASE("N takes the keyboard to the new block, and Enter to the one after it", "[agenda]")
{
    const PageRoom room{{}};

    room.key(Qt::Key_N);
    REQUIRE(room.capture->hasFocus());
    room.type(u"20 Welcome"_s);
    room.key(Qt::Key_Return);
    room.type(u"9:30 45 Interviews"_s);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"Welcome 09:00-20, Interviews 09:30-45"_s);
    CHECK(room.capture->text().isEmpty());
    CHECK(room.capture->hasFocus());
}

TEST_CASE("A new block goes behind the chosen one", "[agenda]")
{
    const PageRoom room;

    room.click(0);
    room.key(Qt::Key_N);
    room.type(u"15 Coffee"_s);
    room.key(Qt::Key_Return);
    room.type(u"30 Talk"_s);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"A 09:00-60, Coffee 10:00-15, Talk 10:15-30, B 10:45-60, C 11:45-60"_s);
}

TEST_CASE("A time that follows anyway does not pin the new block", "[agenda]")
{
    const PageRoom room;

    room.key(Qt::Key_N);
    room.type(u"12:00 60 Lunch"_s);
    room.key(Qt::Key_Return);

    CHECK_FALSE(room.timed(room.first).back().block.pinned);
    CHECK(room.timed(room.first).back().block.kind == BlockKind::Meal);
}

TEST_CASE("A line without a title stays where it was typed", "[agenda]")
{
    const PageRoom room;

    room.key(Qt::Key_N);
    room.type(u"30"_s);
    room.key(Qt::Key_Return);

    CHECK(room.capture->text() == u"30"_s);
    CHECK(room.timed(room.first).size() == 3);
}

TEST_CASE("A pasted programme becomes blocks in one step", "[agenda]")
{
    PageRoom room{{}};
    QApplication::clipboard()->setText(u"8:30 Arrival\n8:50 Opening\n9:00 15 How we work\n"_s);

    room.key(Qt::Key_N);
    QTest::keySequence(room.capture, QKeySequence::Paste);

    CHECK(room.read() == u"Arrival 08:30-20, Opening 08:50-10, How we work 09:00-15"_s);
    room.session.undo();
    CHECK(room.timed(room.first).empty());
}

TEST_CASE("What is typed in the inspector is in the document when it is left", "[agenda]")
{
    const PageRoom room;
    room.click(1);
    auto* title = room.field(u"Title"_s);
    REQUIRE(title);

    title->setFocus();
    QTest::keySequence(title, QKeySequence::SelectAll);
    room.type(u"Better"_s);
    room.click(0);

    CHECK(room.read() == u"A 09:00-60, Better 10:00-60, C 11:00-60"_s);
    CHECK(title->text() == u"A"_s);
}

TEST_CASE("An edit elsewhere does not disturb what is being typed", "[agenda]")
{
    PageRoom room;
    room.doubleClick(1, Title);
    room.type(u"Half a ti"_s);

    room.session.perform(u"Elsewhere"_s, [&](Edit& edit) {
        auto block = blocksOf(edit.db(), room.first).front();
        block.minutes = 30;
        save(edit, block);
    });

    auto* editor = room.table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"Half a ti"_s);
    CHECK(room.shown(1, Start) == u"9:30"_s);
}

TEST_CASE("A document for reading only shows its agenda and takes no edits", "[agenda]")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "w.charrette";
    const PageRoom owner{{"A"}, Document::create(path)};
    const PageRoom reader{{}, Document::open(path)};
    REQUIRE(reader.session.isReadOnly());

    reader.page->reveal(owner.timed(owner.first).front().block.id);
    REQUIRE(reader.table->selectionModel()->selectedRows().size() == 1);
    reader.key(Qt::Key_Delete);
    reader.key(Qt::Key_D, Qt::ControlModifier);
    reader.doubleClick(0, Title);

    CHECK_FALSE(reader.table->viewport()->findChild<QLineEdit*>());
    CHECK_FALSE(reader.capture->isEnabled());
    CHECK(reader.table->model()->rowCount() == 1);
}

TEST_CASE("A long day is changed without a pause", "[agenda]")
{
    std::vector<std::string> titles;
    for (int i = 0; i < 120; ++i)
        titles.push_back("Block " + std::to_string(i));
    const PageRoom room{titles};

    QElapsedTimer clock;
    clock.start();
    room.typeOver(0, Length, u"30"_s);
    CHECK(clock.elapsed() < 100);
    CHECK(room.shown(119, Start) == u"7:30"_s);
}
