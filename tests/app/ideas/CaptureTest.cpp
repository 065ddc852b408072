// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/CaptureBar.h"
#include "app/ideas/IdeaInspector.h"
#include "app/widgets/Chooser.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

Chooser& chooser(const IdeaRoom& room, const QString& name)
{
    for (auto* one : room.page->findChildren<Chooser*>()) {
        if (one->accessibleName() == name)
            return *one;
    }
    throw std::logic_error{"no such chooser"};
}

void type(const IdeaRoom& room, const QString& text)
{
    QTest::keyClicks(&room.line(), text);
    QTest::keyClick(&room.line(), Qt::Key_Return);
}

void paste(const IdeaRoom& room, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&room.line(), Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("N leads to the line, and Enter stores an idea and stays for the next", "[ideas]")
{
    IdeaRoom room;
    room.put(Horizon::QuickWin, {"A"});
    room.show();
    room.click(room.lane(Horizon::QuickWin), 0);

    room.press(Qt::Key_N);
    REQUIRE(QApplication::focusWidget() == &room.line());
    type(room, u"Call them first"_s);
    type(room, u"Send a plain status"_s);

    const auto ideas = room.ideas();
    REQUIRE(ideas.size() == 3);
    CHECK(ideas[1].text == "Call them first");
    CHECK(ideas[2].text == "Send a plain status");
    CHECK(ideas[2].horizon == Horizon::Undecided);
    CHECK(room.line().text().isEmpty());
    CHECK(QApplication::focusWidget() == &room.line());
    CHECK(room.undecided() == "Call them firstSend a plain status");
}

TEST_CASE("A line that begins with a number and a colon goes to that group", "[ideas]")
{
    IdeaRoom room;
    room.show();

    type(room, u"3: Call them first"_s);
    CHECK(room.ideas().front().group == room.group(3));
    CHECK(room.ideas().front().text == "Call them first");

    type(room, u"3:30 is too late"_s);
    CHECK(room.ideas().back().text == "3:30 is too late");
    CHECK_FALSE(room.ideas().back().group);
}

TEST_CASE("A group that does not exist is said so, and what was typed stays", "[ideas]")
{
    IdeaRoom room;
    room.show();
    QSignalSpy told{room.page.get(), &Page::messageRequested};

    type(room, u"12: Call them first"_s);
    CHECK(room.ideas().empty());
    CHECK(room.line().text() == u"12: Call them first"_s);
    CHECK(told.size() == 1);
}

TEST_CASE("Group, question and lane stay chosen for the ideas that follow", "[ideas]")
{
    IdeaRoom room;
    room.show();
    choose(chooser(room, u"Whose ideas these are"_s), u"Group 5"_s);
    choose(chooser(room, u"What these ideas answer"_s), u"How might we warn early?"_s);
    choose(chooser(room, u"The lane these ideas begin in"_s), u"Quick win"_s);
    CHECK(QApplication::focusWidget() == &room.line());

    type(room, u"One"_s);
    type(room, u"3: Two"_s);
    type(room, u"Three"_s);

    for (const auto& idea : room.ideas()) {
        CHECK(idea.question == room.question);
        CHECK(idea.horizon == Horizon::QuickWin);
        CHECK(idea.group == room.group(idea.text == "Two" ? 3 : 5));
    }
    choose(chooser(room, u"What these ideas answer"_s), u"Orders"_s);
    type(room, u"Four"_s);
    CHECK(room.ideas().back().challenge == room.orders);
    CHECK_FALSE(room.ideas().back().question);
}

TEST_CASE("Two hundred pasted lines are one step, and ten steps back are the beginning", "[ideas]")
{
    IdeaRoom room;
    room.put(Horizon::QuickWin, {"A", "B"});
    room.show();
    const auto before = room.ideas();
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines += i % 10 == 0 ? u"• 4: Line %1"_s.arg(i) : u"  Line %1  "_s.arg(i);

    paste(room, lines.join(u"\r\n"_s) + u"\n\n"_s);
    REQUIRE(room.ideas().size() == 202);
    CHECK(room.undoLabel() == u"Add 200 ideas"_s);
    CHECK(room.ideas()[2].text == "Line 0");
    CHECK(room.ideas()[2].group == room.group(4));
    CHECK(room.ideas().back().text == "Line 199");
    CHECK(room.line().text().isEmpty());
    CHECK(room.lane(Horizon::Undecided).notes().size() == 200);

    auto& tray = room.lane(Horizon::Undecided);
    tray.reveal(0);
    room.click(tray, 0);
    for (int i = 0; i < 4; ++i) // each a step: sort, tally, sort, tally…
        room.press(i % 2 == 0 ? Qt::Key_Q : Qt::Key_L);
    room.press(Qt::Key_7);
    room.press(Qt::Key_Return);
    room.press(Qt::Key_Right, Qt::AltModifier);
    room.press(Qt::Key_Delete);
    room.press(Qt::Key_A, Qt::ControlModifier);
    room.press(Qt::Key_L);
    room.press(Qt::Key_U);
    CHECK(room.ideas().size() == 201);

    for (int i = 0; i < 10; ++i)
        room.session.undo();
    CHECK(room.ideas() == before);
    CHECK(room.quick() == "AB");
    CHECK(room.undecided().empty());

    for (int i = 0; i < 10; ++i)
        room.session.redo();
    CHECK(room.ideas().size() == 201);
    CHECK(room.lane(Horizon::LongTerm).notes().size() + room.lane(Horizon::QuickWin).notes().size()
            + room.lane(Horizon::Undecided).notes().size()
        == 201);
}

TEST_CASE("An idea that could not be stored stays in its line", "[ideas]")
{
    IdeaRoom room;
    room.show();
    QSignalSpy failed{&room.session, &DocumentSession::failed};
    room.document->watchStatements([](std::string_view) {
        throw Error{Problem::DiskFull, "full"};
    });

    type(room, u"Do not lose me"_s);
    CHECK(failed.size() == 1);
    CHECK(room.line().text() == u"Do not lose me"_s);

    room.document->watchStatements({});
    QTest::keyClick(&room.line(), Qt::Key_Return);
    CHECK(room.ideas().back().text == "Do not lose me");
    CHECK(room.line().text().isEmpty());
}

TEST_CASE("Narrowing the page to a group narrows what is typed to it too", "[ideas]")
{
    IdeaRoom room;
    room.put(Horizon::QuickWin, {"A"});
    room.show();

    choose(chooser(room, u"Show ideas of this group"_s), u"Group 2"_s);
    CHECK(room.quick().empty());
    type(room, u"B"_s);
    CHECK(room.ideas().back().group == room.group(2));
    CHECK(room.undecided() == "B");

    choose(chooser(room, u"Show ideas of this group"_s), u"All groups"_s);
    CHECK(room.quick() == "A");
}

TEST_CASE("The challenge filter shows ideas by their question's challenge too", "[ideas]")
{
    IdeaRoom room;
    room.document->perform("Put", [&](Edit& edit) {
        add(edit, Idea{.workshop = room.workshop, .challenge = room.orders, .text = "A"});
        add(edit, Idea{.workshop = room.workshop, .question = room.question, .text = "B"});
        add(edit, Idea{.workshop = room.workshop, .text = "C"});
    });
    room.show();

    choose(chooser(room, u"Show ideas on this challenge"_s), u"Dates"_s);
    CHECK(room.undecided() == "B");
    choose(chooser(room, u"Show ideas on this challenge"_s), u"Orders"_s);
    CHECK(room.undecided() == "A");
}

TEST_CASE("An idea that is hidden by a filter is shown when something leads to it", "[ideas]")
{
    IdeaRoom room;
    const auto ids = room.put(Horizon::LongTerm, {"A", "B"});
    room.show();
    choose(chooser(room, u"Show ideas of this group"_s), u"Group 2"_s);
    REQUIRE(room.later().empty());

    room.page->reveal(ids[1]);
    CHECK(room.later() == "AB");
    auto* inspector = room.page->findChild<IdeaInspector*>();
    CHECK(inspector->isVisible());
}
