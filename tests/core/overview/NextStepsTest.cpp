// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/NextSteps.h"

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/overview/Counts.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

struct EarlyEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();

    EarlyEvent()
    {
        perform([this](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
        });
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }

    std::vector<NextStep> steps() const
    {
        return nextSteps(document->db(), workshop, countsOf(document->db(), workshop),
            *Date::from(2026, 11, 20));
    }

    std::vector<StepKind> kinds() const
    {
        std::vector<StepKind> kinds;
        for (const auto& step : steps())
            kinds.push_back(step.kind);
        return kinds;
    }

    std::optional<NextStep> step(StepKind kind) const
    {
        const auto all = steps();
        const auto found = std::ranges::find(all, kind, &NextStep::kind);
        return found == all.end() ? std::nullopt : std::optional{*found};
    }

    /// Everything that comes before the interviews.
    void prepare()
    {
        perform([this](Edit& edit) {
            const auto day =
                add(edit, Day{.workshop = workshop, .date = *Date::from(2026, 11, 18)});
            add(edit, Block{.day = day, .title = "Welcome"});
            attend(edit, add(edit, Person{.name = "Ann"}), workshop, Role::Participant);
            addGroups(edit, add(edit, Round{.workshop = workshop}), 2);
            raise(edit, Challenge{.title = "Orders stall"}, workshop);
        });
    }

    std::pair<InterviewId, NoteId> hear(Consent consent = Consent::Role)
    {
        const Interview interview{.workshop = workshop, .role = "Buyer", .consent = consent};
        NoteId note{1};
        perform([&](Edit& edit) {
            add(edit, interview);
            note = addNotes(edit, interview, NoteKind::Says, {"Whose is it?"}).front();
        });
        return {interview.id, note};
    }

    InsightId learn(const std::vector<NoteId>& notes)
    {
        const Insight insight{.workshop = workshop, .title = "Insight"};
        perform([&](Edit& edit) {
            add(edit, insight);
            for (const auto note : notes)
                addEvidence(edit, insight.id, note);
        });
        return insight.id;
    }
};

using Kinds = std::vector<StepKind>;

} // namespace

TEST_CASE("A new workshop begins with agenda, challenge, people and a first interview", "[next]")
{
    CHECK(EarlyEvent{}.kinds()
        == Kinds{StepKind::MakeAgenda, StepKind::RaiseChallenge, StepKind::AddPeople,
            StepKind::WriteInterview});
}

TEST_CASE("People without groups are to be put into groups", "[next]")
{
    EarlyEvent event;
    event.perform([&](Edit& edit) {
        attend(edit, add(edit, Person{.name = "Ann"}), event.workshop, Role::Participant);
    });

    CHECK(event.step(StepKind::MakeGroups));
}

TEST_CASE("A workshop that follows another is told to bring last time's challenges", "[next]")
{
    EarlyEvent event;
    ChallengeId first{1};
    event.perform([&](Edit& edit) {
        const auto last = add(edit, Workshop{.title = "Last", .starts = *Date::from(2025, 11, 1)});
        follow(edit, event.workshop, last);
        first = raise(edit, Challenge{.title = "Orders stall"}, last);
        raise(edit, Challenge{.title = "Tools differ"}, last);
    });

    CHECK(event.step(StepKind::BringChallenges)
        == NextStep{.kind = StepKind::BringChallenges, .count = 2, .item = Item{first}});

    event.perform([&](Edit& edit) { bringInto(edit, first, event.workshop); });
    REQUIRE(event.step(StepKind::BringChallenges));
    CHECK(event.step(StepKind::BringChallenges)->count == 1);
}

TEST_CASE("While listening, interviews want notes, consent and a first insight", "[next]")
{
    EarlyEvent event;
    event.prepare();
    const Interview silent{.workshop = event.workshop, .role = "IT manager"};
    event.perform([&](Edit& edit) { add(edit, silent); });
    const auto [unasked, note] = event.hear(Consent::None);

    CHECK(event.kinds()
        == Kinds{
            StepKind::InterviewsWithoutNotes, StepKind::ConsentMissing, StepKind::WriteInsight});
    CHECK(event.step(StepKind::InterviewsWithoutNotes)->item == Item{silent.id});
    CHECK(event.step(StepKind::ConsentMissing)->item == Item{unasked});
}

TEST_CASE("Insights want evidence, more than one voice and a question", "[next]")
{
    EarlyEvent event;
    event.prepare();
    const auto [one, first] = event.hear();
    const auto [two, second] = event.hear();
    const auto bare = event.learn({});
    const auto single = event.learn({first});
    const auto sound = event.learn({first, second});
    event.perform([&](Edit& edit) {
        add(edit, Question{.workshop = event.workshop, .insight = sound, .text = "How?"});
    });

    CHECK(event.kinds()
        == Kinds{StepKind::InsightsWithoutEvidence, StepKind::InsightsOnOneVoice,
            StepKind::InsightsWithoutQuestion, StepKind::WriteIdeas});
    CHECK(event.step(StepKind::InsightsWithoutEvidence)
        == NextStep{.kind = StepKind::InsightsWithoutEvidence, .count = 1, .item = Item{bare}});
    CHECK(event.step(StepKind::InsightsOnOneVoice)->item == Item{single});
    CHECK(event.step(StepKind::InsightsWithoutQuestion)->count == 2);
}

TEST_CASE("What someone took back is no evidence any more", "[next]")
{
    EarlyEvent event;
    event.prepare();
    const auto [interview, note] = event.hear();
    const auto insight = event.learn({note});
    event.perform([&, id = interview](Edit& edit) {
        auto withdrawn = find(edit.db(), id).value();
        withdrawn.withdrawn = edit.now();
        save(edit, withdrawn);
    });

    REQUIRE(event.step(StepKind::EvidenceWithdrawn));
    CHECK(event.step(StepKind::EvidenceWithdrawn)->item == Item{insight});
    CHECK_FALSE(event.step(StepKind::ConsentMissing));
}

TEST_CASE("A group without an insight is named once others have one", "[next]")
{
    EarlyEvent event;
    event.prepare();
    const auto groups = groupsIn(event.document->db(), event.workshop);
    event.learn({});
    CHECK_FALSE(event.step(StepKind::GroupsWithoutInsight));

    event.perform([&](Edit& edit) {
        add(edit, Insight{.workshop = event.workshop, .title = "Ours", .group = groups[0].id});
    });
    REQUIRE(event.step(StepKind::GroupsWithoutInsight));
    CHECK(event.step(StepKind::GroupsWithoutInsight)->item == Item{groups[1].id});
}

TEST_CASE("Personas that rest on no interview are named", "[next]")
{
    EarlyEvent event;
    event.prepare();
    const auto [interview, note] = event.hear();
    event.learn({note});
    CHECK_FALSE(event.step(StepKind::PersonasWithoutVoice));
    const Persona heard{.workshop = event.workshop, .name = "Nora"};
    const Persona proto{.workshop = event.workshop, .name = "Ben"};
    event.perform([&](Edit& edit) {
        add(edit, heard);
        addEvidence(edit, heard.id, note);
        add(edit, proto);
    });
    REQUIRE(event.step(StepKind::PersonasWithoutVoice));
    CHECK(event.step(StepKind::PersonasWithoutVoice)->count == 1);
    CHECK(event.step(StepKind::PersonasWithoutVoice)->item == Item{proto.id});
}

TEST_CASE("Ideas want deciding, and a prototype", "[next]")
{
    EarlyEvent event;
    event.prepare();
    event.hear();
    event.perform([&](Edit& edit) {
        add(edit, Question{.workshop = event.workshop, .text = "How?"});
        add(edit, Idea{.workshop = event.workshop, .text = "Undecided"});
        add(edit, Idea{.workshop = event.workshop, .text = "Quick", .horizon = Horizon::QuickWin});
    });

    CHECK(event.kinds()
        == Kinds{
            StepKind::QuestionsWithoutIdea, StepKind::IdeasUndecided, StepKind::MakePrototype});
    CHECK(event.step(StepKind::IdeasUndecided)->count == 1);
}

TEST_CASE("Prototypes want a test, and then a plan", "[next]")
{
    EarlyEvent event;
    event.prepare();
    event.hear();
    event.perform([&](Edit& edit) {
        add(edit, Prototype{.workshop = event.workshop, .title = "Order buddy"});
    });

    CHECK(event.kinds() == Kinds{StepKind::PrototypesUntested, StepKind::MakePlan});
}

TEST_CASE("A plan wants owners, dates, the quick wins, a vision and verdicts", "[next]")
{
    EarlyEvent event;
    event.prepare();
    event.hear();
    event.perform([&](Edit& edit) {
        const auto last = add(edit, Workshop{.title = "Last", .starts = *Date::from(2025, 11, 1)});
        follow(edit, event.workshop, last);
        raise(edit, Challenge{.title = "Tools differ"}, last);
        add(edit, Idea{.workshop = event.workshop, .text = "Quick", .horizon = Horizon::QuickWin});
        add(edit, Action{.workshop = event.workshop, .text = "Do it"});
        add(edit,
            Action{.workshop = event.workshop, .text = "Late", .due = Date::from(2026, 11, 19)});
        add(edit,
            Action{.workshop = event.workshop, .text = "Today", .due = Date::from(2026, 11, 20)});
        add(edit,
            Action{.workshop = event.workshop,
                .text = "Done",
                .due = Date::from(2026, 11, 1),
                .status = Status::Done});
        add(edit, Vision{.workshop = event.workshop, .text = "One name for each order"});
    });

    CHECK(event.kinds()
        == Kinds{StepKind::ActionsOverdue, StepKind::ActionsWithoutOwner,
            StepKind::ActionsWithoutDate, StepKind::QuickWinsWithoutAction,
            StepKind::VisionNotChosen, StepKind::ChallengesUnjudged});
    CHECK(event.step(StepKind::ActionsOverdue)->count == 1);
    CHECK(event.step(StepKind::ActionsWithoutOwner)->count == 3);
    CHECK(event.step(StepKind::ActionsWithoutDate)->count == 1);
}

TEST_CASE("A workshop without gaps ends with its summary", "[next]")
{
    EarlyEvent event;
    event.prepare();
    event.hear();
    event.perform([&](Edit& edit) {
        const auto owner = add(edit, Person{.name = "Bo"});
        add(edit,
            Action{.workshop = event.workshop,
                .owner = owner,
                .text = "Do it",
                .due = Date::from(2026, 12, 1)});
    });

    CHECK(event.kinds() == Kinds{StepKind::HandOutSummary});
}
