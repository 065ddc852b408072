// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/NowStrip.h"

#include "app/clock/CatchUpPopup.h"
#include "app/clock/ClockSession.h"
#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/stage/StageWindow.h"
#include "app/theme/Theme.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/TabularText.h"
#include "app/widgets/Toast.h"
#include "core/document/Record.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;
using State = ClockReading::State;

namespace {

const Date november = *Date::from(2026, 11, 18);
constexpr std::int64_t nine = 1'794'992'400'000; ///< of that day

/// A window on one day of three blocks from nine, and the time that the test says.
struct Room {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    MainWindow window{theme, settings};
    BlockId coffee = BlockId::draw();
    Instant now = {nine};

    explicit Room(bool withBlocks = true)
    {
        auto document = Document::inMemory();
        document->perform("Make", [&](Edit& edit) {
            const Workshop workshop{.title = "Trial", .starts = november};
            add(edit, workshop);
            const auto day = add(edit, Day{.workshop = workshop.id, .date = november});
            if (!withBlocks)
                return;
            add(edit, Block{.day = day, .title = "Welcome", .minutes = 20});
            add(edit,
                Block{.id = coffee,
                    .day = day,
                    .title = "Coffee",
                    .kind = BlockKind::Break,
                    .minutes = 15,
                    .leastMinutes = 5,
                    .flexible = true});
            add(edit, Block{.day = day, .title = "Share", .minutes = 30});
        });
        window.adopt(std::move(document));
        window.show();
        QApplication::setActiveWindow(&window);
        clock().setNow([this] { return now; });
        QCoreApplication::processEvents();
    }

    DocumentView& view() { return *window.documentView(); }
    ClockSession& clock() { return view().clock(); }
    NowStrip& strip() { return view().strip(); }
    QString title() { return strip().findChild<ElidedLabel*>()->text(); }
    QString time() { return strip().findChild<TimeLabel*>()->text(); }
    Chip& late() { return *strip().findChild<Chip*>(); }

    QPushButton* button(const QString& text)
    {
        for (auto* button : strip().findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    void press(const QString& text)
    {
        INFO(text.toStdString());
        REQUIRE(button(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window, key, modifiers);
        QCoreApplication::processEvents();
    }

    void pass(int seconds)
    {
        now.ms += std::int64_t{seconds} * 1000;
        clock().look();
    }
};

struct Paints final : QObject {
    int count = 0;

    bool eventFilter(QObject* /*object*/, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("The day is started and led by the buttons of the strip", "[clock]")
{
    Room room;
    CHECK(room.title() == u"Welcome begins at 9:00"_s);
    CHECK_FALSE(room.button(u"Next"_s));

    room.press(u"Start the day"_s);
    CHECK(room.title() == u"Welcome"_s);
    CHECK(room.time() == u"20:00"_s);
    CHECK(room.late().text() == u"on time"_s);
    room.pass(61);
    CHECK(room.time() == u"18:59"_s);
    room.press(u"+1 min"_s);
    room.press(u"+5 min"_s);
    CHECK(room.time() == u"24:59"_s);
    CHECK(room.late().text().startsWith(u"6 min late"_s));

    room.press(u"Pause"_s);
    room.pass(30);
    CHECK(room.time() == u"24:59"_s);
    room.press(u"Go on"_s);
    room.press(u"Next"_s);
    CHECK(room.title() == u"Coffee"_s);
    room.press(u"Next"_s);
    room.press(u"End day"_s);
    CHECK(room.title() == u"The day is over"_s);
    CHECK(room.clock().reading().state == State::Ended);
}

TEST_CASE("Every step of the clock has a key and can be undone", "[clock]")
{
    Room room;
    room.press(u"Start the day"_s);
    room.pass(120);
    room.key(Qt::Key_F8);
    CHECK(room.title() == u"Coffee"_s);
    room.key(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(room.title() == u"Welcome"_s);
    CHECK(room.time() == u"18:00"_s);
    room.key(Qt::Key_F7);
    room.key(Qt::Key_F6);
    room.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(room.time() == u"23:00"_s);
    room.key(Qt::Key_F5);
    CHECK(room.clock().reading().state == State::Paused);
    room.key(Qt::Key_F5);
    CHECK(room.clock().reading().state == State::Running);
    for (int i = 0; i < 5; ++i)
        room.view().session().undo();
    CHECK(room.time() == u"18:00"_s);
}

TEST_CASE("The keys of the clock work while the stage has the focus", "[clock][stage]")
{
    Room room;
    room.press(u"Start the day"_s);
    auto& stage = room.view().stageWindow();
    stage.openAsWindow();
    QApplication::setActiveWindow(&stage);
    QCoreApplication::processEvents();

    QTest::keyClick(&stage, Qt::Key_F5);
    CHECK(room.clock().reading().state == State::Paused);
    QTest::keyClick(&stage, Qt::Key_F5);
    QTest::keyClick(&stage, Qt::Key_F8);
    CHECK(room.title() == u"Coffee"_s);
    stage.close();
}

TEST_CASE("A click on the strip leaves the focus where one writes", "[clock]")
{
    Room room;
    auto& page = room.view().page(PageKind::Agenda);
    room.view().showPage(PageKind::Agenda);
    page.setFocus();
    room.press(u"Start the day"_s);
    room.press(u"Pause"_s);
    room.press(u"Go on"_s);
    const auto* focus = QApplication::focusWidget();
    REQUIRE(focus);
    CHECK((focus == &page || page.isAncestorOf(focus)));
}

TEST_CASE("While the day runs, an undo says what it took back", "[clock]")
{
    Room room;
    auto& toast = *room.window.findChild<Toast*>();
    room.press(u"Start the day"_s);
    room.press(u"+5 min"_s);
    const auto label = room.view().session().undoLabel();
    room.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.time() == u"20:00"_s);
    CHECK(toast.text() == u"Undone: %1"_s.arg(label));
}

TEST_CASE("More than three minutes late, a digit takes a way to catch up", "[clock]")
{
    Room room;
    room.press(u"Start the day"_s);
    room.pass(20 * 60 + 180);
    CHECK(room.clock().offers().empty());
    CHECK_FALSE(room.late().isEnabled());
    room.pass(3 * 60);
    CHECK(room.late().text().startsWith(u"6 min late"_s));
    CHECK(room.late().isEnabled());

    room.key(Qt::Key_F9);
    auto* popup = room.strip().findChild<CatchUpPopup*>();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_1);
    CHECK_FALSE(popup->isVisible());
    CHECK(room.late().text() == u"on time"_s);
    CHECK(charrette::find(room.view().session().db(), room.coffee)->minutes == 9);

    room.view().session().undo();
    CHECK(room.late().text().startsWith(u"6 min late"_s));
    CHECK(charrette::find(room.view().session().db(), room.coffee)->minutes == 15);
}

TEST_CASE("A block that comes to its end says so in a word, and tells the facilitator", "[clock]")
{
    Room room;
    room.press(u"Start the day"_s);
    const auto signal = [&] {
        for (const auto* pill : room.strip().findChildren<Pill*>()) {
            if (pill->isVisible() && !pill->text().startsWith(u"Day"_s))
                return pill->text();
        }
        return QString{};
    };
    const QSignalSpy nudges{&room.clock(), &ClockSession::nudged};
    CHECK(signal().isEmpty());
    room.pass(16 * 60);
    CHECK(signal() == u"ends soon"_s);
    CHECK(room.window.findChild<Toast*>()->text().contains(u"Welcome"_s));
    room.pass(3 * 60);
    CHECK(signal() == u"nearly over"_s);
    room.pass(62);
    CHECK(signal() == u"over time"_s);
    CHECK(room.time() == u"−0:02"_s);
    CHECK(nudges.size() == 3);
    room.press(u"+5 min"_s);
    room.press(u"Pause"_s);
    CHECK(signal() == u"paused"_s);
    CHECK(nudges.size() == 3);
}

TEST_CASE("Nothing is painted anew while nothing that is shown changes", "[clock]")
{
    Room room;
    room.press(u"Start the day"_s);
    room.press(u"Pause"_s);
    QTest::qWait(50);
    Paints paints;
    for (auto* child : room.strip().findChildren<QWidget*>())
        child->installEventFilter(&paints);
    room.strip().installEventFilter(&paints);
    for (int i = 0; i < 10; ++i) {
        room.clock().look();
        QCoreApplication::processEvents();
    }
    CHECK(paints.count == 0);
    room.press(u"Go on"_s);
    room.pass(1);
    QTest::qWait(20);
    CHECK(paints.count > 0);
}

TEST_CASE("A clock that was set back is said, and can be taken off", "[clock]")
{
    Room room;
    room.press(u"Start the day"_s);
    room.pass(300);
    room.pass(-3600);
    auto* toast = room.window.findChild<Toast*>();
    CHECK(toast->text().contains(u"set back by 1 h"_s));
    CHECK(room.time() == u"1:15:00"_s);
    for (auto* button : toast->findChildren<QPushButton*>()) {
        if (button->text() == u"Take it off"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(room.time() == u"15:00"_s);
    room.pass(1);
    CHECK(room.time() == u"14:59"_s);
}

TEST_CASE("Without an agenda the strip leads to it", "[clock]")
{
    Room room{false};
    CHECK(room.title() == u"Nothing is planned yet"_s);
    room.press(u"Plan the day"_s);
    CHECK(room.view().currentPage() == PageKind::Agenda);
    CHECK(room.clock().reading().state == State::NotStarted);
}

TEST_CASE("The clock of a file opened again goes on where it was", "[clock]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.charrette"_s).toStdString();
    Instant now{nine};
    const auto open = [&](std::unique_ptr<Document> document) {
        auto view = std::make_unique<DocumentView>(std::move(document));
        view->clock().setNow([&now] { return now; });
        return view;
    };
    auto view = open(Document::create(path));
    view->session().perform(u"Make"_s, [&](Edit& edit) {
        const auto workshop = add(edit, Workshop{.title = "Trial", .starts = november});
        const auto day = add(edit, Day{.workshop = workshop, .date = november});
        add(edit, Block{.day = day, .title = "Welcome", .minutes = 20});
    });
    view->clock().startDay();
    view.reset();
    now.ms += 5 * msPerMinute;
    view = open(Document::open(path));
    CHECK(view->clock().secondsLeft() == 15 * 60);
    CHECK(view->clock().reading().state == State::Running);
    CHECK(view->clock().reading().setBack == 0);
}
