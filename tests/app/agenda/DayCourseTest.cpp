// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/DayInspector.h"
#include "app/clock/ClockSession.h"
#include "app/widgets/WrapLabel.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

TEST_CASE("The day says what became of its plan, once it was started", "[agenda][clock]")
{
    const auto date = *Date::from(2026, 11, 18);
    Instant now{1'794'992'400'000}; // nine o'clock there and then
    DocumentSession session{Document::inMemory()};
    const Workshop workshop{.title = "Trial", .starts = date};
    const Day day{.workshop = workshop.id, .date = date};
    session.perform(u"Make"_s, [&](Edit& edit) {
        add(edit, workshop);
        add(edit, day);
        add(edit, Block{.day = day.id, .title = "Welcome", .minutes = 20});
        add(edit, Block{.day = day.id, .title = "Share", .minutes = 30});
    });
    ClockSession clock{session};
    clock.setNow([&] { return now; });
    DayInspector inspector{session};
    inspector.resize(320, 800);
    inspector.showDay(day, u"Day 1"_s, {});
    inspector.show();
    const auto course = [&] {
        for (const auto* label : inspector.findChildren<WrapLabel*>()) {
            if (label->isVisible() && label->text().contains(u"Welcome"_s))
                return label->text();
        }
        return QString{};
    };
    CHECK(course().isEmpty());

    now.ms += 4 * msPerMinute;
    clock.startDay();
    CHECK(course() == u"9:04  Welcome: on now, 20 min planned\n–  Share: 30 min planned"_s);
    now.ms += 26 * msPerMinute;
    clock.goOn();
    CHECK(course()
        == u"9:04  Welcome: 26 min, 20 min planned\n9:30  Share: on now, 30 min planned"_s);
    session.undo();
    session.undo();
    CHECK(course().isEmpty());
}
