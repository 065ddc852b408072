// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/TallyDialog.h"
#include "app/ideas/TallyTable.h"
#include "app/widgets/Chooser.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over a number of ideas.
struct Wall {
    IdeaRoom room;
    std::vector<IdeaId> ideas;
    std::unique_ptr<TallyDialog> dialog;

    explicit Wall(int count)
    {
        std::vector<std::string> texts;
        for (int i = 0; i < count; ++i)
            texts.push_back("Idea " + std::to_string(i));
        ideas = room.put(Horizon::Undecided, texts);
        dialog = std::make_unique<TallyDialog>(room.session);
        dialog->begin({});
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        QApplication::processEvents();
        table().setFocus();
    }

    TallyTable& table() const { return *dialog->findChild<TallyTable*>(); }
    QSpinBox& handedOut() const { return *dialog->findChild<QSpinBox*>(); }

    bool says(const QString& text) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](auto* label) { return label->text() == text; });
    }

    void keys(const QString& digits) const { QTest::keyClicks(&table(), digits); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    int dots(int i) const
    {
        return latestDots(room.session.db(), ideas[static_cast<std::size_t>(i)]);
    }
};

} // namespace

TEST_CASE("A wall of 150 ideas is counted by keyboard alone", "[tally]")
{
    Wall wall{150};
    int sum = 0;
    for (int i = 0; i < 150; ++i) {
        wall.keys(QString::number(i % 13));
        wall.press(Qt::Key_Return);
        sum += i % 13;
    }
    for (int i = 0; i < 150; ++i)
        CHECK(wall.dots(i) == i % 13);
    CHECK(wall.says(u"%1 dots counted"_s.arg(sum)));
    CHECK(votesOf(wall.room.session.db(), wall.room.workshop).size() == 1);
    CHECK(wall.room.undoLabel() == u"Count dots"_s);
    wall.room.session.undo();
    CHECK(wall.dots(149) == 0);
}

TEST_CASE("Backspace corrects, Delete takes all, Escape gives up what is typed", "[tally]")
{
    const Wall wall{3};
    wall.keys(u"127"_s);
    wall.press(Qt::Key_Backspace);
    CHECK(wall.says(u"12 dots counted"_s));
    CHECK(wall.dots(0) == 0);
    wall.press(Qt::Key_Down);
    CHECK(wall.dots(0) == 12);

    wall.keys(u"5"_s);
    wall.press(Qt::Key_Escape);
    CHECK(wall.dialog->isVisible());
    wall.press(Qt::Key_Up);
    CHECK(wall.dots(1) == 0);
    wall.press(Qt::Key_Backspace);
    wall.press(Qt::Key_Down);
    CHECK(wall.dots(0) == 1);
    wall.press(Qt::Key_Up);
    wall.press(Qt::Key_Delete);
    wall.press(Qt::Key_Escape);
    CHECK(wall.dots(0) == 1);
    wall.press(Qt::Key_Delete);
    wall.press(Qt::Key_Return);
    CHECK(wall.dots(0) == 0);
}

TEST_CASE("It tells how many of the dots handed out are left, or too many", "[tally]")
{
    const Wall wall{2};
    wall.handedOut().setFocus();
    wall.handedOut().selectAll();
    QTest::keyClicks(&wall.handedOut(), u"20"_s);
    QTest::keyClick(&wall.handedOut(), Qt::Key_Tab);
    wall.table().setFocus();
    wall.keys(u"15"_s);
    CHECK(wall.says(u"15 dots counted, 5 left"_s));
    wall.press(Qt::Key_Return);
    wall.keys(u"9"_s);
    wall.press(Qt::Key_Return);
    CHECK(wall.says(u"24 dots counted, 4 more than handed out"_s));
    CHECK(wall.handedOut().value() == 20);
}

TEST_CASE("A letter looks for an idea, Enter goes back to typing its dots", "[tally]")
{
    const Wall wall{30};
    wall.keys(u"4"_s);
    QTest::keyClick(&wall.table(), Qt::Key_I);
    CHECK(wall.dots(0) == 4);
    auto* search = wall.dialog->findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly);
    REQUIRE(search);
    CHECK(QApplication::focusWidget() == search);
    QTest::keyClicks(search, u"dea 27"_s);
    wall.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &wall.table());
    wall.keys(u"8"_s);
    wall.press(Qt::Key_Return);
    CHECK(wall.dots(27) == 8);
}

TEST_CASE("Only one group's ideas are shown, and the total stays that of the vote", "[tally]")
{
    Wall wall{4};
    wall.room.session.perform(u"Give"_s, [&](Edit& edit) {
        change(edit, wall.ideas[2], [&](Idea& idea) { idea.group = wall.room.group(3); });
    });
    wall.keys(u"6"_s);
    wall.press(Qt::Key_Return);
    wall.dialog->begin(wall.room.group(3));
    CHECK(wall.table().model()->rowCount() == 1);
    wall.keys(u"2"_s);
    wall.press(Qt::Key_Return);
    CHECK(wall.dots(2) == 2);
    CHECK(wall.says(u"8 dots counted"_s));
}

TEST_CASE("A new vote leaves the one before as it was", "[tally]")
{
    const Wall wall{2};
    wall.keys(u"6"_s);
    wall.press(Qt::Key_Return);
    const auto first = votesOf(wall.room.session.db(), wall.room.workshop).front().id;
    auto* vote = wall.dialog->findChildren<Chooser*>().front();
    vote->setFocus();
    QTest::keyClick(vote, Qt::Key_Down);
    CHECK(wall.says(u"0 dots counted"_s));
    wall.table().choose(0);
    wall.keys(u"3"_s);
    wall.press(Qt::Key_Return);
    CHECK(votesOf(wall.room.session.db(), wall.room.workshop).size() == 2);
    CHECK(dotsIn(wall.room.session.db(), first).at(wall.ideas[0]) == 6);
}

TEST_CASE("Dots that could not be stored stay in their row", "[tally]")
{
    const Wall wall{2};
    wall.room.document->watchStatements([](std::string_view) {
        throw Error{Problem::DiskFull, "full"};
    });
    wall.keys(u"7"_s);
    wall.press(Qt::Key_Return);
    CHECK(wall.table().typed() == 7);
    CHECK(wall.table().currentIndex().row() == 0);
    wall.room.document->watchStatements({});
    wall.press(Qt::Key_Return);
    CHECK(wall.dots(0) == 7);
}
