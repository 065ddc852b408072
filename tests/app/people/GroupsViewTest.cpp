// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/people/PeopleRoom.h"

#include <QLineEdit>

using namespace charrette;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// Where a place lies, of the cards that show it.
struct Spot {
    SeatCards* cards;
    QPoint at;
};

Spot spot(const GroupsView& view, SeatPlace place)
{
    for (auto* cards : view.findChildren<SeatCards*>()) {
        if (cards->has(place.card))
            return {cards, cards->rectOf(place).center()};
    }
    FAIL("no such card");
    throw 0;
}

void press(const GroupsView& view, SeatPlace place, Qt::KeyboardModifiers held = {})
{
    const auto there = spot(view, place);
    QTest::mouseClick(there.cards, Qt::LeftButton, held, there.at);
}

void drag(const GroupsView& view, SeatPlace from, SeatPlace to)
{
    const auto start = spot(view, from);
    const auto end = spot(view, to);
    const auto there = start.cards->mapFromGlobal(end.cards->mapToGlobal(end.at));
    QTest::mousePress(start.cards, Qt::LeftButton, {}, start.at);
    QTest::mouseMove(start.cards, start.at + QPoint{12, 12});
    QTest::mouseMove(start.cards, there);
    QTest::mouseRelease(start.cards, Qt::LeftButton, {}, there);
}

} // namespace

TEST_CASE("Who waits is given away by typing numbers, one after the other", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    REQUIRE(room.in(0) == Names{"Dora Lind", "Emil Roy"});
    press(view, {3, 0});

    QTest::keyClick(&view, Qt::Key_3);
    CHECK(room.in(3) == Names{"Dora Lind"});
    QTest::keyClick(&view, Qt::Key_2);

    CHECK(room.in(2) == Names{"Cleo Wirth", "Emil Roy"});
    CHECK(room.in(0).empty());
    room.session.undo();
    CHECK(room.in(0) == Names{"Emil Roy"});
}

TEST_CASE("Nought and Delete take people out of their group", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    press(view, {0, 0});
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(room.in(1) == Names{"Ben Okoro"});

    press(view, {0, 0});
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(room.in(1).empty());
    CHECK(room.in(0).size() == 4);
}

TEST_CASE("A number without a group moves nobody and says so", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    QSignalSpy told{&room.page, &Page::messageRequested};
    press(view, {0, 0});

    QTest::keyClick(&view, Qt::Key_9);

    CHECK(room.in(1) == Names{"Ann Berg", "Ben Okoro"});
    CHECK(told.size() == 1);
}

TEST_CASE("A person is dragged from one group to another", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();

    drag(view, {0, 1}, {2, -1});

    CHECK(room.in(1) == Names{"Ann Berg"});
    CHECK(room.in(3) == Names{"Ben Okoro"});
    room.session.undo();
    CHECK(room.in(1) == Names{"Ann Berg", "Ben Okoro"});
}

TEST_CASE("All who are chosen move together, in one step", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    press(view, {0, 0});
    press(view, {1, 0}, Qt::ControlModifier);
    CHECK(view.selectedPeople().size() == 2);

    QTest::keyClick(&view, Qt::Key_3);

    CHECK(room.in(3) == Names{"Ann Berg", "Cleo Wirth"});
    room.session.undo();
    CHECK(room.in(1) == Names{"Ann Berg", "Ben Okoro"});
    CHECK(room.in(2) == Names{"Cleo Wirth"});
}

TEST_CASE("Ctrl+A chooses everybody on the card, Escape nobody", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    press(view, {0, 0});
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    CHECK(view.selectedPeople().size() == 2);

    room.page.clearSelection();
    CHECK(view.selectedPeople().empty());
}

TEST_CASE("Arrows go from person to person and from card to card", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    press(view, {0, 0});
    const auto chosen = [&] {
        const auto people = view.selectedPeople();
        return people.size() == 1 ? find(room.session.db(), people[0])->name : std::string{};
    };

    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(chosen() == "Ben Okoro");
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(chosen() == "Cleo Wirth");
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(chosen() == "Ann Berg");
}

TEST_CASE("F2 names a group by number and name", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    press(view, {0, 0});
    QTest::keyClick(&view, Qt::Key_F2);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(title);

    title->selectAll();
    QTest::keyClicks(title, u"7 Hand-over"_s);
    QTest::keyClick(title, Qt::Key_Return);

    const auto groups = groupsIn(room.session.db(), room.session.workshop());
    CHECK(groups.back().number == 7);
    CHECK(groups.back().name == "Hand-over");
    CHECK(room.in(7) == Names{"Ann Berg", "Ben Okoro"});
}

TEST_CASE("A group is removed with its places, and undo seats its people again", "[people]")
{
    PeopleRoom room;
    auto& view = room.groups();
    view.selectGroup(groupsIn(room.session.db(), room.session.workshop())[0].id);

    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(groupsIn(room.session.db(), room.session.workshop()).size() == 2);
    CHECK(room.in(0).size() == 4);
    CHECK(room.names().size() == 5);

    room.session.undo();
    CHECK(room.in(1) == Names{"Ann Berg", "Ben Okoro"});
}

TEST_CASE("A group that is led to is chosen, with its fields in the inspector", "[people]")
{
    PeopleRoom room;
    const auto second = groupsIn(room.session.db(), room.session.workshop())[1];
    room.page.reveal(second.id);

    CHECK(room.shown<GroupsView>().selectedGroup() == second.id);
    auto& place = room.named<LineField>(u"Room"_s);
    place.setFocus();
    QTest::keyClicks(&place, u"Blue"_s);
    QTest::keyClick(&place, Qt::Key_Return);
    CHECK(find(room.session.db(), second.id)->room == "Blue");
}
