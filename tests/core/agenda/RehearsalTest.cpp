// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/CatchUp.h"
#include "core/agenda/Course.h"
#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/formats/Formats.h"
#include "core/summary/Report.h"
#include "tests/core/agenda/Room.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Dice.h"
#include "tests/support/TemporaryFolder.h"

#include <unistd.h>

#include <csignal>
#include <fstream>
#include <map>

using namespace charrette;
using namespace charrette::tests;
using State = ClockReading::State;

namespace {

/// One second of the rehearsal is a minute of the event.
constexpr std::int64_t tick = msPerMinute;

/// Whoever leads the event: lets blocks run over or end early, pauses now and then, and takes what
/// is offered to catch up.
class Facilitator {
public:
    Facilitator(Document& document, DayId day, Instant now, std::uint64_t seed)
        : m_document{document}
        , m_day{day}
        , m_now{now}
        , m_dice{seed}
    {}

    Instant now() const { return m_now; }
    int caughtUp() const { return m_caughtUp; }
    int overran() const { return m_overran; }
    RunningDay day() const { return *runningDay(m_document.db(), m_day); }
    ClockReading reading() const { return readClock(day(), utc, m_now); }

    void start()
    {
        perform("Start the day", [&](Edit& edit) { startDay(edit, m_day, utc, m_now); });
    }

    /// Until the day is over, or that moment has come.
    void lead(Instant until)
    {
        while (m_now.ms < until.ms && reading().state != State::Ended) {
            m_now.ms += tick;
            look();
        }
    }

private:
    template <typename Work>
    void perform(const char* label, Work&& work)
    {
        m_document.perform(label, [&](Edit& edit) { work(edit); });
    }

    void look()
    {
        const auto reading = this->reading();
        if (reading.setBack != 0)
            throw Error{Problem::Bug, "time went back"};
        if (reading.state == State::Paused)
            return perform("Go on", [&](Edit& edit) { resumeDay(edit, m_day, m_now); });
        const auto offers = catchUps(day(), utc, m_now);
        if (!offers.empty() && m_dice.oneIn(3)) {
            ++m_caughtUp;
            return perform(
                "Catch up", [&](Edit& edit) { take(edit, m_day, offers.front(), m_now); });
        }
        if (m_dice.oneIn(60))
            return perform("Pause", [&](Edit& edit) { pauseDay(edit, m_day, m_now); });
        if (m_dice.oneIn(40))
            return perform("+1", [&](Edit& edit) { extend(edit, m_day, 1, m_now); });
        const auto [wanted, isNew] = m_overrun.try_emplace(reading.block->value(), 0);
        if (isNew)
            wanted->second = m_dice.oneIn(3) ? m_dice.between(2, 12) : m_dice.between(-3, 1);
        if (reading.left > -wanted->second * msPerMinute)
            return;
        m_overran += wanted->second > 1 ? 1 : 0;
        perform("Next", [&](Edit& edit) { goOn(edit, m_day, utc, m_now); });
    }

    Document& m_document;
    DayId m_day;
    Instant m_now;
    Dice m_dice;
    std::map<std::int64_t, int> m_overrun;
    int m_caughtUp = 0;
    int m_overran = 0;
};

/// The part of the summary that says how the days went.
const summary::Section* courseIn(const summary::Report& report)
{
    const auto title = summary::title(summary::Part::Course);
    const auto found = std::ranges::find(report.sections, title, &summary::Section::title);
    return found == report.sections.end() ? nullptr : &*found;
}

struct Event {
    TemporaryFolder folder;
    std::filesystem::path path = folder.file("event.charrette");
    std::filesystem::path seen = folder.file("seen.txt");
    Date date = *Date::from(2026, 11, 18);
    std::vector<DayId> days;
    std::vector<std::vector<PlannedBlock>> plans;

    Event()
    {
        const auto document = Document::create(path);
        document->perform("New workshop", [&](Edit& edit) {
            const auto& format = *formatOf("two-day-leaders");
            const auto workshop = makeWorkshop(edit, format,
                {.title = "Leaders’ event", .starts = date, .start = usualStart(format)});
            for (const auto& day : daysOf(edit.db(), workshop)) {
                days.push_back(day.id);
                pinLunch(edit, day);
            }
        });
        for (const auto day : days)
            plans.push_back(runningDay(document->db(), day)->plan(utc));
    }

    /// The kitchen waits for nobody.
    static void pinLunch(Edit& edit, const Day& day)
    {
        for (const auto& planned : dayPlan(day.date, day.start, blocksOf(edit.db(), day.id), utc)) {
            if (planned.block.kind != BlockKind::Meal)
                continue;
            const auto minute = (planned.start.ms - utc(day.date, 0).ms) / msPerMinute;
            change(edit, planned.block.id,
                [&](Block& block) { block.pinned = static_cast<MinuteOfDay>(minute); });
        }
    }
};

/// What was planned, what became of it, and that the two fit together.
void requireWholeCourse(const Document& document, DayId id, const std::vector<PlannedBlock>& plan)
{
    const auto day = *runningDay(document.db(), id);
    const auto course = courseOf(day);
    REQUIRE(course.size() == plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        INFO(plan[i].block.title);
        CHECK(course[i].plannedStart == plan[i].start);
        CHECK(course[i].plannedMinutes == plan[i].block.minutes);
        CHECK(course[i].block.minutes >= course[i].block.leastMinutes.value_or(0));
        CHECK(course[i].block.pinned == plan[i].block.pinned);
        REQUIRE(course[i].started.has_value());
        REQUIRE(course[i].ended.has_value());
        CHECK(course[i].on == course[i].ended->ms - course[i].started->ms);
        if (i > 0)
            CHECK(course[i].started == course[i - 1].ended);
    }
    const auto late = readClock(day, utc, *course.back().ended).late;
    CHECK(late == course.back().ended->ms - endOf(plan)->ms);
    CHECK(late < 45 * msPerMinute);
}

} // namespace

TEST_CASE("The two-day event is rehearsed, with overruns, a crash and a restart", "[rehearsal]")
{
    const Event event;
    const auto night = [&](int day) { return utc(event.date.plusDays(day), 0); };
    const auto firstMorning = event.plans[0].front().start;

    // Day 1 until the afternoon, when the program is killed in the middle of a block.
    const int answer = inChild(As::Self, [&] {
        const auto document = Document::open(event.path);
        Facilitator lead{*document, event.days[0], firstMorning, 11};
        lead.start();
        lead.lead(utc(event.date, 15 * 60 + 7));
        const auto reading = lead.reading();
        std::ofstream{event.seen} << reading.block->value() << ' ' << reading.left << ' '
                                  << lead.now().ms << ' ' << lead.caughtUp();
        return raise(SIGKILL);
    });
    CHECK(answer == -1);
    std::int64_t block = 0;
    std::int64_t left = 0;
    Instant now;
    int caughtUp = 0;
    REQUIRE(std::ifstream{event.seen} >> block >> left >> now.ms >> caughtUp);

    // Two minutes later it is open again, and the clock has gone on.
    now.ms += 2 * msPerMinute;
    auto document = Document::open(event.path);
    REQUIRE(document->access() == Document::Access::Write);
    {
        Facilitator lead{*document, event.days[0], now, 12};
        const auto reading = lead.reading();
        CHECK(reading.state != State::Ended);
        CHECK(reading.block == BlockId{block});
        CHECK(reading.left == (reading.state == State::Paused ? left : left - 2 * msPerMinute));
        CHECK(reading.setBack == 0);
        lead.lead(night(1));
        CHECK(lead.reading().state == State::Ended);
        caughtUp += lead.caughtUp();
        CHECK(caughtUp > 2);
    }
    requireWholeCourse(*document, event.days[0], event.plans[0]);

    // Day 2, with a restart at lunch.
    auto second = event.plans[1].front().start;
    CHECK(dayToRun(document->db(), workshops(document->db()).front().id, utc, second)
        == event.days[1]);
    second.ms += 6 * msPerMinute;
    int overran = 0;
    {
        Facilitator lead{*document, event.days[1], second, 13};
        lead.start();
        CHECK(lead.reading().late == 6 * msPerMinute);
        lead.lead(utc(event.date.plusDays(1), 12 * 60 + 40));
        now = lead.now();
        overran += lead.overran();
        left = lead.reading().left;
        CHECK(lead.reading().state == State::Running);
    }
    document.reset();
    document = Document::open(event.path);
    {
        Facilitator lead{*document, event.days[1], now, 14};
        CHECK(lead.reading().left == left);
        lead.lead(night(2));
        CHECK(lead.reading().state == State::Ended);
        overran += lead.overran();
    }
    CHECK(overran > 3);
    requireWholeCourse(*document, event.days[1], event.plans[1]);
    CHECK_FALSE(firstBrokenChange(document->db()));

    // The summary has a table for each day, and nothing that is for staff only.
    const auto workshop = workshops(document->db()).front().id;
    const auto report = summary::buildReport(document->db(), workshop);
    REQUIRE(courseIn(report));
    int tables = 0;
    for (const auto& piece : courseIn(report)->pieces) {
        if (const auto* table = std::get_if<summary::Table>(&piece)) {
            ++tables;
            CHECK(table->rows.size() > 15);
            for (const auto& row : table->rows) {
                CHECK_FALSE(row[0].text.empty());
                CHECK(row[0].text != "Facilitator huddle");
                CHECK_FALSE(row[2].text.empty());
            }
        }
    }
    CHECK(tables == 2);

    // All of it can be taken back.
    while (document->history().toUndo()->label != "New workshop")
        document->undo();
    for (std::size_t i = 0; i < event.days.size(); ++i) {
        const auto day = *runningDay(document->db(), event.days[i]);
        CHECK_FALSE(day.clock);
        CHECK(day.actual.empty());
        CHECK(endOf(day.plan(utc)) == endOf(event.plans[i]));
    }
}
