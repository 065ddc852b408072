// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Pulse.h"

#include "core/agenda/Clock.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/ideas/QuickNote.h"
#include "core/prototypes/Prototype.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

constexpr std::int64_t minute = 60'000;

/// The clocks at the event show UTC.
Instant clockAtEvent(Date date, MinuteOfDay time)
{
    const std::int64_t days = date.daysSince(*Date::from(1970, 1, 1));
    return {(days * 1440 + time) * minute};
}

/// An event with four groups, and a time that stands still.
class BusyEvent {
public:
    const Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
    const Round round{.workshop = workshop.id};
    std::vector<Group> groups;
    Instant now = clockAtEvent(workshop.starts, 9 * 60);
    const std::unique_ptr<Document> document =
        Document::inMemory({.clock = [this] { return now; }});

    template <typename Work>
    auto perform(Work&& work) const
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    BusyEvent()
    {
        for (int number = 1; number <= 4; ++number)
            groups.push_back({.round = round.id, .number = number});
        perform([this](Edit& edit) {
            add(edit, workshop);
            add(edit, round);
            for (const auto& group : groups)
                add(edit, group);
        });
    }

    void write(QuickKind kind, int group, int count, const std::string& text = "Word") const
    {
        const auto id = groups[static_cast<std::size_t>(group - 1)].id;
        perform([&](Edit& edit) {
            addQuickNotes(edit, workshop.id,
                std::vector<QuickNote>(static_cast<std::size_t>(count), {kind, id, text}), "Heard");
        });
    }

    /// The clock runs in a block of that mode since a moment.
    void begin(Mode mode, Instant since) const
    {
        perform([&](Edit& edit) {
            const auto start = static_cast<MinuteOfDay>(since.ms / minute % 1440);
            const Day day{.workshop = workshop.id, .date = workshop.starts, .start = start};
            const Block block{.day = day.id, .title = "Work", .mode = mode, .minutes = 120};
            add(edit, day);
            add(edit, block);
            startDay(edit, day.id, clockAtEvent, since);
        });
    }

    Pulse pulse() const { return pulseOf(document->db(), workshop.id, now); }

    const GroupPulse& group(const Pulse& pulse, int number) const
    {
        return *std::ranges::find(
            pulse.groups, number, [](const GroupPulse& each) { return each.group.number; });
    }

    std::vector<PulseWarning> warnings(PulseWarning::Kind kind) const
    {
        auto all = warningsOf(pulse(), now);
        std::erase_if(all, [&](const PulseWarning& warning) { return warning.kind != kind; });
        return all;
    }
};

using Kind = PulseWarning::Kind;

} // namespace

TEST_CASE("An event without groups has an empty pulse and no warning", "[pulse]")
{
    const auto document = Document::inMemory();
    const Workshop workshop{.title = "Empty", .starts = *Date::from(2026, 11, 18)};
    document->perform("Make", [&](Edit& edit) { add(edit, workshop); });

    const auto pulse = pulseOf(document->db(), workshop.id, {});
    CHECK(pulse == Pulse{});
    CHECK(warningsOf(pulse, {}).empty());
    CHECK(pulseForRoom(pulse) == RoomPulse{});
}

TEST_CASE("The pulse counts what each group has, along the chain", "[pulse]")
{
    BusyEvent event;
    const auto first = event.groups[0].id;
    event.perform([&](Edit& edit) {
        const Interview interview{.workshop = event.workshop.id, .group = first};
        add(edit, interview);
        const auto notes = addNotes(edit, interview, NoteKind::Says, {"One", "Two"});
        const Insight insight{.workshop = event.workshop.id, .group = first, .made = edit.now()};
        add(edit, insight);
        addEvidence(edit, insight.id, notes.front());
        const Question question{
            .workshop = event.workshop.id, .insight = insight.id, .text = "How?"};
        add(edit, question);
        add(edit,
            Idea{.workshop = event.workshop.id,
                .question = question.id,
                .group = first,
                .text = "Idea",
                .horizon = Horizon::QuickWin,
                .made = edit.now()});
        const Prototype prototype{
            .workshop = event.workshop.id, .group = first, .title = "Prototype"};
        add(edit, prototype);
        add(edit, Feedback{.prototype = prototype.id, .group = event.groups[1].id, .text = "Good"});
    });
    event.write(QuickKind::Says, 1, 3);
    event.write(QuickKind::Question, 2, 1);
    event.write(QuickKind::Idea, 2, 2);

    const auto pulse = event.pulse();
    CHECK(event.group(pulse, 1).counts == PulseCounts{1, 5, 1, 1, 1, 1, 1, 1});
    CHECK(event.group(pulse, 2).counts == PulseCounts{0, 0, 0, 1, 2, 0, 0, 0});
    CHECK(event.group(pulse, 1).ideasWithoutEvidence == 0);
    CHECK(event.group(pulse, 2).ideasWithoutEvidence == 2);
    CHECK(pulse.ideas == 3);
    CHECK(pulse.ideasWithoutEvidence == 2);
    CHECK(event.group(pulse, 1).last == event.now);
    CHECK_FALSE(event.group(pulse, 3).last);
    CHECK(pulse.written == 9);
    CHECK(pulse.groupsWriting == 2);

    event.now.ms += 21 * minute;
    CHECK(event.pulse().written == 0);
}

TEST_CASE("A group is quiet after twenty minutes of group work without a word", "[pulse]")
{
    BusyEvent event;
    const auto began = event.now;
    event.write(QuickKind::Says, 4, 1);
    event.begin(Mode::Group, began);
    event.now.ms += 15 * minute;
    for (int group = 1; group <= 3; ++group)
        event.write(QuickKind::Says, group, 1);
    event.now = {began.ms + 19 * minute};
    CHECK(event.warnings(Kind::Quiet).empty());

    event.now = {began.ms + 22 * minute};
    const auto quiet = event.warnings(Kind::Quiet);
    REQUIRE(quiet.size() == 1);
    CHECK(quiet.front().group == event.groups[3].id);
    CHECK(quiet.front().number == 4);
    CHECK(quiet.front().count == 22);
}

TEST_CASE("Nobody is quiet in a talk, or where no clock runs", "[pulse]")
{
    BusyEvent event;
    event.write(QuickKind::Says, 1, 1);
    event.now.ms += 60 * minute;
    CHECK(event.warnings(Kind::Quiet).empty());

    event.begin(Mode::Plenary, Instant{event.now.ms - 60 * minute});
    CHECK(event.warnings(Kind::Quiet).empty());
}

TEST_CASE("Silence counts from the beginning of the group work at the earliest", "[pulse]")
{
    BusyEvent event;
    event.write(QuickKind::Says, 1, 1);
    event.now.ms += 60 * minute;
    event.begin(Mode::Pairs, Instant{event.now.ms - 10 * minute});
    CHECK(event.warnings(Kind::Quiet).empty());
    event.now.ms += 10 * minute;
    CHECK(event.warnings(Kind::Quiet).size() == 4);
}

TEST_CASE("A group without what half of the others have is told of once, for the first", "[pulse]")
{
    BusyEvent event;
    for (int group = 1; group <= 3; ++group) {
        event.write(QuickKind::Question, group, 1);
        event.write(QuickKind::Idea, group, 1);
    }
    event.write(QuickKind::Says, 1, 1); // one alone is no measure

    const auto missing = event.warnings(Kind::NothingYet);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().number == 4);
    CHECK(missing.front().column == PulseColumn::Questions);
}

TEST_CASE("A group with a third of what is usual is behind", "[pulse]")
{
    BusyEvent event;
    for (int group = 1; group <= 3; ++group)
        event.write(QuickKind::Says, group, 30);
    event.write(QuickKind::Says, 4, 11);
    CHECK(event.warnings(Kind::Behind).empty());
    event.document->undo();
    event.write(QuickKind::Says, 4, 10);

    const auto behind = event.warnings(Kind::Behind);
    REQUIRE(behind.size() == 1);
    CHECK(behind.front() == PulseWarning{Kind::Behind, event.groups[3].id, 4, 10});
}

TEST_CASE("Many ideas without evidence are told of, few are not", "[pulse]")
{
    BusyEvent event;
    event.write(QuickKind::Idea, 1, 4);
    CHECK(event.warnings(Kind::WithoutEvidence).empty());
    event.write(QuickKind::Idea, 1, 1);
    const auto warnings = event.warnings(Kind::WithoutEvidence);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().count == 5);
}

TEST_CASE("Ideas that everyone expected are found by the words they share", "[pulse]")
{
    BusyEvent event;
    event.perform([&](Edit& edit) {
        add(edit, GoToIdea{.workshop = event.workshop.id, .text = "A new portal for suppliers"});
        add(edit, GoToIdea{.workshop = event.workshop.id, .text = "More training"});
    });
    event.write(QuickKind::Idea, 1, 2, "One supplier portal with all dates");
    event.write(QuickKind::Idea, 1, 1, "Trainings every month");
    event.write(QuickKind::Idea, 2, 1, "Training by those who did it");
    event.write(QuickKind::Idea, 2, 5, "Suppliers call us on Friday");

    const auto pulse = event.pulse();
    CHECK(pulse.expectedIdeas == 4);
    REQUIRE(pulse.expected.size() == 2);
    CHECK(pulse.expected[0] == ExpectedIdea{"A new portal for suppliers", 2, 1});
    CHECK(pulse.expected[1] == ExpectedIdea{"More training", 2, 2});
    const auto warnings = event.warnings(Kind::Expected);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().number == 1);
    CHECK(warnings.front().count == 3);
}

TEST_CASE("The round that wrote last is shown", "[pulse]")
{
    BusyEvent event;
    event.perform([&](Edit& edit) {
        const Round later{.workshop = event.workshop.id};
        add(edit, later);
        addGroups(edit, later.id, 2);
    });
    CHECK(event.pulse().groups.size() == 2);
    event.write(QuickKind::Idea, 1, 1);
    CHECK(event.pulse().groups.size() == 4);
}

TEST_CASE("The room sees sums and counts, and nothing of who is behind", "[pulse]")
{
    BusyEvent event;
    event.write(QuickKind::Says, 1, 2);
    event.write(QuickKind::Says, 3, 5);

    const auto room = pulseForRoom(event.pulse());
    CHECK(room.sum == PulseCounts{0, 7, 0, 0, 0, 0, 0, 0});
    REQUIRE(room.groups.size() == 4);
    CHECK(room.groups[2].number == 3);
    CHECK(room.groups[2].counts[1] == 5);
}
