// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Counts.h"

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

class Event {
public:
    const WorkshopId workshop = WorkshopId::draw();
    const std::unique_ptr<Document> document = Document::inMemory();

    Event()
    {
        document->perform("Make event", [this](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
        });
    }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    NoteId note(const Interview& interview, const std::string& text)
    {
        return perform(
            [&](Edit& edit) { return addNotes(edit, interview, NoteKind::Says, {text}).front(); });
    }

    Interview interview(InterviewKind kind = InterviewKind::Empathy)
    {
        const Interview interview{.workshop = workshop, .kind = kind, .role = "Buyer"};
        perform([&](Edit& edit) { add(edit, interview); });
        return interview;
    }

    InsightId insight(const std::vector<NoteId>& notes = {})
    {
        return perform([&](Edit& edit) {
            const auto id = add(edit, Insight{.workshop = workshop, .title = "Insight"});
            for (const auto note : notes)
                addEvidence(edit, id, note);
            return id;
        });
    }

    QuestionId question(std::optional<InsightId> insight = {})
    {
        return perform([&](Edit& edit) {
            return add(edit, Question{.workshop = workshop, .insight = insight, .text = "How?"});
        });
    }

    IdeaId idea(std::optional<QuestionId> question, Horizon horizon = Horizon::Undecided)
    {
        return perform([&](Edit& edit) {
            return add(edit,
                Idea{.workshop = workshop,
                    .question = question,
                    .text = "Idea",
                    .horizon = horizon});
        });
    }

    Counts counts() const { return countsOf(document->db(), workshop); }
};

} // namespace

TEST_CASE("An empty workshop counts nothing and lacks nothing", "[overview]")
{
    CHECK(Event{}.counts() == Counts{});
}

TEST_CASE("Only what belongs to the workshop is counted", "[overview]")
{
    Event event;
    const auto other = event.perform([](Edit& edit) {
        return add(edit, Workshop{.title = "Last year", .starts = *Date::from(2025, 11, 18)});
    });
    event.perform([&](Edit& edit) {
        add(edit, Idea{.workshop = other, .text = "Idea"});
        add(edit, Action{.workshop = other, .text = "Action"});
        add(edit, Insight{.workshop = other, .title = "Insight"});
        attend(edit, add(edit, Person{.name = "Ann"}), other, Role::Participant);
    });

    CHECK(event.counts() == Counts{});
}

TEST_CASE("What is heard in the room counts as a note, and as no interview", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        const auto room = roomInterview(edit, event.workshop, {}, "In the room");
        add(edit, Note{.workshop = event.workshop, .interview = room, .text = "Applause"});
    });

    CHECK(event.counts().notes == 1);
    CHECK(event.counts().interviews() == 0);
}

TEST_CASE("Groups are those of the last round", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        const auto first = add(edit, Round{.workshop = event.workshop});
        const auto last = add(edit, Round{.workshop = event.workshop});
        addGroups(edit, first, 5);
        addGroups(edit, last, 3);
    });

    CHECK(event.counts().groups == 3);
}

TEST_CASE("Blocks, people and challenges are counted", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        const auto day =
            add(edit, Day{.workshop = event.workshop, .date = *Date::from(2026, 11, 18)});
        add(edit, Block{.day = day, .title = "Welcome"});
        attend(edit, add(edit, Person{.name = "Ann"}), event.workshop, Role::Facilitator);
        attend(edit, add(edit, Person{.name = "Bo"}), event.workshop, Role::Guest);
        raise(edit, Challenge{.title = "Orders stall"}, event.workshop);
    });

    const auto counts = event.counts();
    CHECK(counts.blocks == 1);
    CHECK(counts.people == 2);
    CHECK(counts.challenges == 1);
}

TEST_CASE("An insight rests on one voice when all its notes are from one interview", "[overview]")
{
    Event event;
    const auto one = event.interview();
    const auto two = event.interview(InterviewKind::Stakeholder);
    const auto first = event.note(one, "I explained it five times");
    const auto second = event.note(one, "Nobody could tell me");
    const auto third = event.note(two, "I ring the sales person");
    event.insight();
    event.insight({first});
    event.insight({first, second});
    event.insight({first, third});

    const auto counts = event.counts();
    CHECK(counts.insights == 4);
    CHECK(counts.insightsWithoutEvidence == 1);
    CHECK(counts.insightsOnOneVoice == 2);
    CHECK(counts.notes == 3);
    CHECK(counts.empathyInterviews == 1);
    CHECK(counts.stakeholderInterviews == 1);
    CHECK(counts.interviews() == 2);
}

TEST_CASE("An idea has evidence when its question's insight rests on a note", "[overview]")
{
    Event event;
    const auto note = event.note(event.interview(), "Whose is it?");
    event.idea({});
    event.idea(event.question());
    event.idea(event.question(event.insight()));
    const auto proven = event.question(event.insight({note}));
    event.idea(proven);
    event.idea(proven, Horizon::LongTerm);

    const auto counts = event.counts();
    CHECK(counts.ideas == 5);
    CHECK(counts.ideasWithoutEvidence == 3);
    CHECK(counts.longTerm == 1);
    CHECK(counts.questions == 3);
}

TEST_CASE("A quick win wants an action", "[overview]")
{
    Event event;
    const auto acted = event.idea({}, Horizon::QuickWin);
    event.idea({}, Horizon::QuickWin);
    event.idea({}, Horizon::LongTerm);
    event.perform([&](Edit& edit) { addToPlan(edit, acted); });

    const auto counts = event.counts();
    CHECK(counts.quickWins == 2);
    CHECK(counts.quickWinsWithoutAction == 1);
    CHECK(counts.actions == 1);
}

TEST_CASE("An open action wants an owner and a date, a finished one does not", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        const auto owner = add(edit, Person{.name = "Ann"});
        const Action plain{.workshop = event.workshop, .text = "Do it"};
        const auto with = [&](auto&& set) {
            auto action = plain;
            action.id = ActionId::draw();
            set(action);
            add(edit, action);
        };
        add(edit, plain);
        with([&](Action& action) { action.owner = owner; });
        with([&](Action& action) { action.due = Date::from(2026, 12, 1); });
        with([&](Action& action) { action.status = Status::Done; });
        with([&](Action& action) { action.status = Status::Dropped; });
    });

    const auto counts = event.counts();
    CHECK(counts.actions == 5);
    CHECK(counts.actionsWithoutOwner == 2);
    CHECK(counts.actionsWithoutDate == 2);
}

TEST_CASE("A prototype is tested when something was decided or learned", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        add(edit, Prototype{.workshop = event.workshop, .title = "Untested"});
        add(edit,
            Prototype{.workshop = event.workshop, .title = "Decided", .decision = Decision::Pivot});
        add(edit, Prototype{.workshop = event.workshop, .title = "Learned", .learned = "Pairs"});
        add(edit, Vision{.workshop = event.workshop, .text = "One name for each order"});
        add(edit, Pitch{.workshop = event.workshop, .title = "Order buddy"});
    });

    const auto counts = event.counts();
    CHECK(counts.prototypes == 3);
    CHECK(counts.prototypesTested == 2);
    CHECK(counts.visions == 1);
    CHECK(counts.pitches == 1);
}

TEST_CASE("Challenges of the workshop it follows want a verdict", "[overview]")
{
    Event event;
    event.perform([&](Edit& edit) {
        const auto last =
            add(edit, Workshop{.title = "Last year", .starts = *Date::from(2025, 11, 18)});
        follow(edit, event.workshop, last);
        raise(edit, Challenge{.title = "Orders stall"}, last);
        const auto brought = raise(edit, Challenge{.title = "Tools differ"}, last);
        bringInto(edit, brought, event.workshop);
        const auto judged = raise(edit, Challenge{.title = "Quotes take long"}, last);
        bringInto(edit, judged, event.workshop);
        judge(edit,
            Judgement{
                .challenge = judged, .workshop = event.workshop, .verdict = Verdict::Improving});
    });

    const auto counts = event.counts();
    CHECK(counts.challengesToReview == 3);
    CHECK(counts.challengesUnjudged == 2);
    CHECK(counts.challenges == 2);
}

TEST_CASE("An idea works on its own challenge, or on that of its question or insight", "[overview]")
{
    Event event;
    const auto [few, many] = event.perform([&](Edit& edit) {
        const auto first = raise(edit, Challenge{.title = "Few"}, event.workshop);
        const auto second = raise(edit, Challenge{.title = "Many"}, event.workshop);
        const auto insight =
            add(edit, Insight{.workshop = event.workshop, .title = "Insight", .challenge = second});
        const auto under =
            add(edit, Question{.workshop = event.workshop, .insight = insight, .text = "How?"});
        const auto direct =
            add(edit, Question{.workshop = event.workshop, .challenge = second, .text = "What?"});
        add(edit, Idea{.workshop = event.workshop, .question = under, .text = "By insight"});
        add(edit, Idea{.workshop = event.workshop, .question = direct, .text = "By question"});
        add(edit,
            Idea{.workshop = event.workshop,
                .question = direct,
                .challenge = first,
                .text = "By itself"});
        add(edit, Idea{.workshop = event.workshop, .text = "By nothing"});
        add(edit, Action{.workshop = event.workshop, .challenge = first, .text = "Do it"});
        return std::pair{first, second};
    });

    const auto work = workOnChallenges(event.document->db(), event.workshop);

    CHECK(work
        == std::vector<ChallengeWork>{
            {.challenge = many, .title = "Many", .insights = 1, .ideas = 2, .actions = 0},
            {.challenge = few, .title = "Few", .insights = 0, .ideas = 1, .actions = 1}});
}
