// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaBoard.h"

#include "app/agenda/AgendaPage.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SegmentedControl.h"
#include "core/agenda/Timetable.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const Date november = *Date::from(2026, 11, 18);

/// Two days. On the first: Welcome 9:00, then in each stream two blocks, then Close.
struct Room {
    DocumentSession session{Document::inMemory()};
    DayId first = DayId::draw();
    DayId second = DayId::draw();
    std::vector<StreamId> streams;
    std::unique_ptr<AgendaPage> page;
    AgendaBoard* board = nullptr;

    explicit Room(int count = 2, QSize size = {1244, 900})
    {
        session.perform(u"Make"_s, [&](Edit& edit) {
            const Workshop workshop{.title = "Trial", .starts = november};
            add(edit, workshop);
            add(edit, Day{.id = first, .workshop = workshop.id, .date = november});
            add(edit, Day{.id = second, .workshop = workshop.id, .date = november.plusDays(1)});
            for (int i = 0; i < count; ++i)
                streams.push_back(add(edit,
                    Stream{.workshop = workshop.id, .name = std::string{"S"} + char('1' + i)}));
            make(edit, first, "Welcome", {}, 30);
            for (int i = 0; i < count; ++i) {
                const auto n = std::string{char('1' + i)};
                make(edit, first, "Ask " + n, streams[static_cast<std::size_t>(i)], 30);
                make(edit, first, "Make " + n, streams[static_cast<std::size_t>(i)], 60);
            }
            make(edit, first, "Close", {}, 20);
            make(edit, second, "Morning", {}, 30);
        });
        page = std::make_unique<AgendaPage>(session);
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        board = page->findChild<AgendaBoard*>();
        board->setFocus();
    }

    static void make(Edit& edit, DayId day, const std::string& title,
        std::optional<StreamId> stream, int minutes)
    {
        add(edit, Block{.day = day, .stream = stream, .title = title, .minutes = minutes});
    }

    Block block(const std::string& title) const
    {
        for (const auto day : {first, second}) {
            for (const auto& it : blocksOf(session.db(), day)) {
                if (it.title == title)
                    return it;
            }
        }
        FAIL("no block " + title);
        return {.day = first, .title = {}};
    }

    /// The titles of a day in their order.
    QString order(DayId day) const
    {
        QStringList titles;
        for (const auto& it : blocksOf(session.db(), day))
            titles += QString::fromStdString(it.title);
        return titles.join(u", "_s);
    }

    void choose(const std::string& title) const
    {
        page->reveal(block(title).id);
        board->setFocus();
    }

    QString chosen() const
    {
        QStringList titles;
        for (const auto id : page->findChild<DayView*>()->selected())
            titles += QString::fromStdString(find(session.db(), id)->title);
        return titles.join(u", "_s);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }

    CaptureLine* capture() const
    {
        for (auto* line : page->findChildren<CaptureLine*>()) {
            if (line->accessibleName() == u"New block"_s)
                return line;
        }
        return nullptr;
    }

    /// The switches of the header that can be seen, from left to right.
    SegmentedControl* control(const QString& name) const
    {
        for (auto* it : page->findChildren<SegmentedControl*>()) {
            if (it->accessibleName() == name)
                return it;
        }
        return nullptr;
    }

    void showAllDays() const { QTest::keyClick(control(u"Day"_s), Qt::Key_End); }

    /// Looks where a click has to go to choose the block.
    QPoint place(const std::string& title) const
    {
        const auto wanted = QString::fromStdString(title);
        auto* area = board->viewport();
        for (int y = 34; y < area->height(); y += 6) {
            for (int x = 70; x < area->width(); x += 20) {
                QTest::mouseClick(area, Qt::LeftButton, {}, {x, y});
                if (chosen() == wanted)
                    return {x, y + 3};
            }
        }
        FAIL("cannot be clicked: " + title);
        return {};
    }

    void drag(QPoint from, QPoint to) const
    {
        auto* area = board->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        const QPoint half = (from + to) / 2;
        for (const auto& at : {half, to}) {
            QMouseEvent move{QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier};
            QApplication::sendEvent(area, &move);
        }
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
};

} // namespace

TEST_CASE("A day with streams shows them side by side, and as a list when one wants it", "[agenda]")
{
    Room room;
    REQUIRE(room.board->isVisible());

    QTest::keyClick(room.control(u"How the day is shown"_s), Qt::Key_Right);
    CHECK_FALSE(room.board->isVisible());
    CHECK(room.page->findChild<QTableView*>()->isVisible());

    room.page->reveal(room.block("Morning").id); // without streams it is a list anyway
    CHECK(room.page->findChild<QTableView*>()->isVisible());
}

TEST_CASE("Arrow keys go down a stream and across to the next one", "[agenda]")
{
    Room room;
    room.choose("Welcome");

    room.key(Qt::Key_Down);
    CHECK(room.chosen() == u"Ask 1"_s);
    room.key(Qt::Key_Right);
    CHECK(room.chosen() == u"Ask 2"_s);
    room.key(Qt::Key_Down);
    CHECK(room.chosen() == u"Make 2"_s);
    room.key(Qt::Key_Left);
    CHECK(room.chosen() == u"Make 1"_s);
    room.key(Qt::Key_Down);
    CHECK(room.chosen() == u"Close"_s);
    room.key(Qt::Key_Home);
    CHECK(room.chosen() == u"Welcome"_s);
    room.key(Qt::Key_End);
    CHECK(room.chosen() == u"Close"_s);
}

TEST_CASE("A title is typed over in its column", "[agenda]")
{
    Room room;
    room.choose("Ask 2");

    room.key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Listen"_s);
    room.key(Qt::Key_Return);
    CHECK(room.block("Listen").stream == room.streams[1]);
    CHECK(room.board->hasFocus());

    room.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Never"_s);
    room.key(Qt::Key_Escape);
    CHECK(room.block("Listen").title == "Listen");

    room.key(Qt::Key_F2);
    room.key(Qt::Key_Delete);
    room.key(Qt::Key_Return); // no block is without a title
    CHECK(room.block("Listen").title == "Listen");
    CHECK(qobject_cast<LineField*>(QApplication::focusWidget()));
}

TEST_CASE("Alt and arrows move a block in its stream and to the stream beside", "[agenda]")
{
    Room room;
    room.choose("Make 1");

    room.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.order(room.first) == u"Welcome, Make 1, Ask 1, Ask 2, Make 2, Close"_s);
    room.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(room.order(room.first) == u"Welcome, Ask 1, Make 1, Ask 2, Make 2, Close"_s);

    room.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(room.block("Make 1").stream == room.streams[1]);
    room.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    room.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK_FALSE(room.block("Make 1").stream);
    CHECK(room.chosen() == u"Make 1"_s);

    room.session.undo();
    CHECK(room.block("Make 1").stream == room.streams[0]);
}

TEST_CASE("A block is dragged into another stream", "[agenda]")
{
    Room room;
    const auto from = room.place("Ask 1");
    const auto to = room.place("Make 2");

    room.drag(from, to + QPoint{0, 50});

    CHECK(room.block("Ask 1").stream == room.streams[1]);
    CHECK(room.order(room.first) == u"Welcome, Make 1, Ask 2, Make 2, Ask 1, Close"_s);
    CHECK(room.chosen() == u"Ask 1"_s);
}

TEST_CASE("What is added behind a block of a stream belongs to it", "[agenda]")
{
    Room room;
    room.choose("Ask 1");

    room.key(Qt::Key_N);
    QTest::keyClicks(room.capture(), u"15 Swap"_s);
    QTest::keyClick(room.capture(), Qt::Key_Return);
    CHECK(room.block("Swap").stream == room.streams[0]);

    QTest::keyClicks(room.capture(), u"15 Coffee @plenary"_s);
    QTest::keyClick(room.capture(), Qt::Key_Return);
    CHECK_FALSE(room.block("Coffee").stream);
}

TEST_CASE("All days stand side by side, and a block is dragged from one to the other", "[agenda]")
{
    Room room;
    room.showAllDays();
    REQUIRE(room.board->isVisible());
    const auto from = room.place("Close");
    const auto to = room.place("Morning");

    room.drag(from, to - QPoint{0, 12});

    CHECK(room.order(room.second) == u"Close, Morning"_s);
    CHECK(room.chosen() == u"Close"_s);
    room.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(room.order(room.second) == u"Morning"_s);
}

TEST_CASE("Removing a day while all days are shown leaves the others", "[agenda]")
{
    Room room;
    room.showAllDays();

    room.session.perform(u"Remove"_s, [&](Edit& edit) { remove(edit, room.second); });
    CHECK(room.page->isVisible());
    CHECK_FALSE(room.control(u"Day"_s)->count() > 1);
    room.session.undo();
    CHECK(room.order(room.second) == u"Morning"_s);
}

TEST_CASE(
    "Nine streams scroll aside where the window is narrow, and the last can be reached", "[agenda]")
{
    const Room room{9, {1084, 720}};
    room.choose("Ask 9");
    CHECK(room.board->horizontalScrollBar()->value() > 0);
    CHECK(room.chosen() == u"Ask 9"_s);

    const Room wide{9, {1900, 900}};
    CHECK(wide.board->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE(
    "The trio of a stage is one insertion behind the chosen block, and one step back", "[agenda]")
{
    Room room;
    room.choose("Welcome");

    room.key(Qt::Key_T);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    CHECK(
        room.order(room.first)
            .startsWith(
                u"Welcome, Define: the idea, Define: a story, Define: practice in groups, Ask 1"_s));
    CHECK(room.block("Define: a story").stage == Stage::Define);
    room.session.undo();
    CHECK(room.order(room.first) == u"Welcome, Ask 1, Make 1, Ask 2, Make 2, Close"_s);
}

TEST_CASE("A block is pinned where it is, and everything says so", "[agenda]")
{
    Room room;
    room.choose("Close");
    auto* view = room.page->findChild<DayView*>();

    view->pinSelected();
    CHECK(room.block("Close").pinned == 660);

    room.session.perform(u"Shorten"_s, [&](Edit& edit) {
        for (const auto* title : {"Make 1", "Make 2"}) {
            auto block = room.block(title);
            block.minutes = 40;
            save(edit, block);
        }
    });
    const auto& rows = view->rows();
    const auto& close = rows.item(rows.rowOf(room.block("Close").id.value()));
    CHECK(close.timed.slack == 20);
    CHECK(marksOf(close) == QStringList{u"20 min free before"_s});
}
