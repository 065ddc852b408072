// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/stage/Choice.h"
#include "core/stage/Offers.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

#include <string>
#include <vector>

using namespace charrette;
using namespace charrette::stage;
using charrette::tests::has;

namespace {

/// A day with work in groups, a break and something only the staff may know of.
struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Leaders’ event", .starts = *Date::from(2026, 11, 18)};
    Day day{.workshop = workshop.id, .date = workshop.starts, .start = 540};
    Stream stream{.workshop = workshop.id, .name = "Ordering", .room = "Oslo"};
    Block work = block("Empathy interviews", Mode::Pairs);
    Block huddle = block("Huddle in secret", Mode::Plenary);
    Block coffee = block("Coffee", Mode::Plenary);
    Round round{.workshop = workshop.id};

    Room()
    {
        work.onStage = "In pairs: one asks, one writes.";
        work.notes = "Watch group 4";
        huddle.staffOnly = true;
        perform([&](Edit& edit) {
            add(edit, workshop);
            add(edit, day);
            add(edit, stream);
            for (const auto& one : {work, huddle, coffee})
                add(edit, one);
            add(edit, round);
            addGroups(edit, round.id, 2);
        });
    }

    Block block(const std::string& title, Mode mode) const
    {
        return {.day = day.id, .title = title, .mode = mode, .minutes = 30};
    }

    template <typename Filling>
    void perform(Filling&& filling)
    {
        document->perform("Fill", std::forward<Filling>(filling));
    }

    const sqlite::Database& db() const { return document->db(); }

    std::optional<Scene> scene(const Choice& choice, const std::vector<BlockId>& on = {}) const
    {
        return sceneOf(db(), workshop.id, choice, {day.id, on});
    }

    template <typename Wanted>
    Wanted shown(const Choice& choice, const std::vector<BlockId>& on = {}) const
    {
        const auto made = scene(choice, on);
        REQUIRE(made);
        REQUIRE(std::holds_alternative<Wanted>(*made));
        return std::get<Wanted>(*made);
    }

    NoteId heard(Consent consent, const std::string& text)
    {
        const Interview interview{.workshop = workshop.id,
            .role = "Procurement lead",
            .organisation = "retail",
            .name = "Mara Olthof",
            .consent = consent};
        const Note note{.workshop = workshop.id, .interview = interview.id, .text = text};
        perform([&](Edit& edit) {
            add(edit, interview);
            add(edit, note);
        });
        return note.id;
    }

    void withdraw(NoteId id)
    {
        perform([&](Edit& edit) { change(edit, find(edit.db(), id)->interview); });
    }

    static void change(Edit& edit, InterviewId id)
    {
        auto interview = find(edit.db(), id).value();
        interview.withdrawn = Instant{1};
        save(edit, interview);
    }
};

/// Every text of a scene, to look for what must not be in it.
struct Texts {
    std::string all;

    void add(const std::string& text) { all += text + '\n'; }
    void operator()(const Blank&) {}
    void operator()(const Now& now)
    {
        add(now.title);
        add(now.text);
        for (const auto& one : now.coming)
            add(one.title);
        take(now.groups);
        for (const auto& one : now.streams)
            add(one.stream + one.room + one.title);
    }
    void operator()(const Instructions& one) { add(one.title + '\n' + one.text); }
    void operator()(const Groups& groups) { take(groups.groups); }
    void operator()(const Agenda& agenda)
    {
        for (const auto& line : agenda.lines)
            add(line.title + line.stream);
    }
    void operator()(const RoomPulse& pulse)
    {
        for (const auto& line : pulse.groups)
            add(line.name);
    }
    void operator()(const Statement& one) { add(one.text + '\n' + one.reason + '\n' + one.by); }
    void operator()(const Board& board)
    {
        add(board.question);
        for (const auto& lane : board.lanes) {
            for (const auto& card : lane.cards)
                add(card.text);
        }
    }
    void operator()(const Image& image) { add(image.caption); }
    void operator()(const Practice& practice) { add(practice.title + '\n' + practice.by); }

    void take(const std::vector<GroupCard>& groups)
    {
        for (const auto& group : groups) {
            add(group.name + group.room + group.challenge);
            for (const auto& member : group.members)
                add(member);
        }
    }
};

std::string textOf(const std::optional<Scene>& scene)
{
    Texts texts;
    if (scene)
        std::visit(texts, *scene);
    return texts.all;
}

} // namespace

TEST_CASE("The room sees what is on, what to do and what comes", "[stage]")
{
    const Room room;
    const auto now = room.shown<Now>(ShowNow{}, {room.work.id});

    CHECK(now.title == "Empathy interviews");
    CHECK(now.text == "In pairs: one asks, one writes.");
    REQUIRE(now.coming.size() == 1);
    CHECK(now.coming.front() == Coming{"Coffee", 600, false});
    CHECK(now.groups.size() == 2);

    const auto todo = room.shown<Instructions>(ShowInstructions{}, {room.work.id});
    CHECK(todo == Instructions{"Empathy interviews", "In pairs: one asks, one writes."});
}

TEST_CASE("What only the staff may know is never on the stage", "[stage]")
{
    const Room room;
    std::string all;
    for (const auto& choice :
        std::vector<Choice>{ShowNow{}, ShowInstructions{}, ShowGroups{},
            ShowGroups{.withMembers = true}, ShowAgenda{}, ShowPulse{}, ShowBoard{}, ShowBlank{}}) {
        for (const auto& on : {room.work.id, room.huddle.id, room.coffee.id})
            all += textOf(room.scene(choice, {on}));
    }

    CHECK(has(all, "Coffee"));
    CHECK_FALSE(has(all, "secret"));
    CHECK_FALSE(has(all, "Watch group 4"));
    CHECK_FALSE(room.scene(ShowInstructions{}, {room.huddle.id}));
    CHECK(room.shown<Now>(ShowNow{}, {room.huddle.id}).title.empty());
}

TEST_CASE("What is led as staff is for the staff, whatever else is ticked", "[stage]")
{
    CHECK(isForParticipants({.day = DayId{1}, .title = "Coffee"}));
    CHECK_FALSE(isForParticipants({.day = DayId{1}, .title = "Huddle", .mode = Mode::Staff}));
    CHECK_FALSE(isForParticipants({.day = DayId{1}, .title = "Huddle", .staffOnly = true}));
}

TEST_CASE("The agenda of the day says what is past, on and still to come", "[stage]")
{
    const Room room;
    const auto moments = [&](BlockId on) {
        std::vector<stage::Moment> all;
        for (const auto& line : room.shown<Agenda>(ShowAgenda{}, {on}).lines)
            all.push_back(line.moment);
        return all;
    };

    CHECK(moments(room.work.id) == std::vector{stage::Moment::On, stage::Moment::Coming});
    CHECK(moments(room.huddle.id) == std::vector{stage::Moment::Past, stage::Moment::Coming});
    CHECK(moments(room.coffee.id) == std::vector{stage::Moment::Past, stage::Moment::On});
}

TEST_CASE(
    "Streams that run at once stand beside each other and are one line of the agenda", "[stage]")
{
    Room room;
    const Stream other{.workshop = room.workshop.id, .name = "Support", .room = "Cairo"};
    auto first = room.block("Build", Mode::Stream);
    first.stream = room.stream.id;
    auto second = first;
    second.id = BlockId::draw();
    second.stream = other.id;
    room.perform([&](Edit& edit) {
        add(edit, other);
        add(edit, first);
        add(edit, second);
    });

    CHECK(placeOn(room.db(), room.day.id, second.id).on == std::vector{second.id, first.id});
    CHECK(placeOn(room.db(), room.day.id, room.work.id).on == std::vector{room.work.id});
    auto now = room.shown<Now>(ShowNow{}, {first.id, second.id});
    CHECK(now.title == "Build");
    CHECK(
        now.streams == std::vector<StreamCard>{{"Ordering", "Oslo", {}}, {"Support", "Cairo", {}}});
    auto agenda = room.shown<Agenda>(ShowAgenda{}, {first.id, second.id});
    CHECK(agenda.lines.size() == 3);
    CHECK(agenda.lines.back().stream.empty());

    second.title = "Draw";
    room.perform([&](Edit& edit) { save(edit, second); });
    now = room.shown<Now>(ShowNow{}, {first.id, second.id});
    CHECK(now.title.empty());
    CHECK(now.streams.back() == StreamCard{"Support", "Cairo", "Draw"});
    agenda = room.shown<Agenda>(ShowAgenda{}, {first.id, second.id});
    CHECK(agenda.lines.size() == 4);
    CHECK(agenda.lines.back().stream == "Support");
}

TEST_CASE("A quote is shown as its consent allows, and vanishes when it is taken back", "[stage]")
{
    Room room;
    const auto named = room.heard(Consent::Named, "I call three people.");
    const auto byRole = room.heard(Consent::Role, "Nobody owns it.");
    const auto bare = room.heard(Consent::Unattributed, "Mara Olthof said so.");
    const auto none = room.heard(Consent::None, "Between us.");

    CHECK(room.shown<Statement>(ShowNote{named}).by == "Mara Olthof, Procurement lead, retail");
    CHECK(room.shown<Statement>(ShowNote{byRole}).by == "Procurement lead, retail");
    const auto hidden = room.shown<Statement>(ShowNote{bare});
    CHECK(hidden.by.empty());
    CHECK_FALSE(has(hidden.text, "Olthof"));
    CHECK_FALSE(room.scene(ShowNote{none}));

    room.withdraw(named);
    CHECK_FALSE(room.scene(ShowNote{named}));
    for (const auto& offer : notesToShow(room.db(), room.workshop.id)) {
        CHECK_FALSE(has(offer.text + offer.by, "Mara"));
        CHECK_FALSE(has(offer.text, "Between us"));
        CHECK_FALSE(offer.choice == Choice{ShowNote{named}});
    }
}

TEST_CASE("A name without consent is cleared from every text of every scene", "[stage]")
{
    Room room;
    room.heard(Consent::Role, "Nothing.");
    const std::string name = "Mara Olthof";
    const Question question{
        .workshop = room.workshop.id, .text = "How might we help " + name + "?"};
    const Insight insight{.workshop = room.workshop.id,
        .user = name,
        .need = "know " + name,
        .reason = name + " said so"};
    AttachmentId picture = AttachmentId::draw();
    room.perform([&](Edit& edit) {
        auto block = find(edit.db(), room.work.id).value();
        block.title = "Talk with " + name;
        block.onStage = "Ask " + name;
        save(edit, block);
        auto workshop = room.workshop;
        workshop.title = name + " day";
        save(edit, workshop);
        const Challenge challenge{.title = "What " + name + " wants"};
        raise(edit, challenge, room.workshop.id);
        for (auto group : groupsOf(edit.db(), room.round.id)) {
            group.name = "Friends of " + name;
            group.room = name + " hall";
            group.challenge = challenge.id;
            save(edit, group);
        }
        add(edit, insight);
        add(edit, question);
        add(edit,
            Idea{.workshop = room.workshop.id, .question = question.id, .text = "Call " + name});
        picture = attach(edit, question.id.value(), Bearer::Question,
            {PictureFormat::Png, {std::byte{1}}}, name + " at work");
    });
    std::string all = settingOf(room.db(), room.workshop.id, {room.day.id}).workshop;
    for (const auto& choice :
        std::vector<Choice>{ShowNow{}, ShowInstructions{}, ShowGroups{}, ShowAgenda{}, ShowPulse{},
            ShowInsight{insight.id}, ShowBoard{}, ShowBoard{question.id}, ShowPicture{picture}}) {
        const auto text = textOf(room.scene(choice, {room.work.id}));
        CHECK_FALSE(text.empty());
        all += text;
    }
    for (const auto& offers :
        {insightsToShow(room.db(), room.workshop.id), boardsToShow(room.db(), room.workshop.id)}) {
        for (const auto& offer : offers)
            all += offer.text;
    }

    CHECK(has(all, "Call "));
    CHECK_FALSE(has(all, "Mara"));
    CHECK_FALSE(has(all, "Olthof"));
}

TEST_CASE("A pitch is practised with its title and whose it is, and none of its words", "[stage]")
{
    Room room;
    room.heard(Consent::Role, "Nothing much");
    const Person person{.name = "Ann Ferro"};
    const Person outside{.name = "Mara Olthof"};
    const Pitch pitch{.workshop = room.workshop.id,
        .person = person.id,
        .title = "One door for Mara Olthof",
        .text = "Imagine my secret plan"};
    const Pitch other{
        .workshop = room.workshop.id, .person = outside.id, .title = "Two doors", .text = "Go"};
    room.perform([&](Edit& edit) {
        add(edit, person);
        add(edit, outside);
        add(edit, pitch);
        add(edit, other);
    });

    const auto shown = room.shown<Practice>(ShowPractice{pitch.id});
    CHECK(shown.title == "One door for [name withheld]");
    CHECK(shown.by == "Ann Ferro");
    CHECK_FALSE(has(textOf(shown), "secret"));
    CHECK(room.shown<Practice>(ShowPractice{other.id}).by == "[name withheld]");
    const auto offers = pitchesToShow(room.db(), room.workshop.id);
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].choice == Choice{ShowPractice{pitch.id}});
    CHECK_FALSE(room.scene(ShowPractice{PitchId{5}}));
    CHECK(choiceOf(Item{ItemKind::Pitch, pitch.id.value()}) == Choice{ShowPractice{pitch.id}});
}

TEST_CASE("What the room has so far is counted for all and for each group", "[stage]")
{
    Room room;
    const auto groups = groupsOf(room.db(), room.round.id);
    room.perform([&](Edit& edit) {
        for (const char* text : {"One door", "Two doors"})
            add(edit, Idea{.workshop = room.workshop.id, .group = groups.front().id, .text = text});
    });

    const auto pulse = room.shown<RoomPulse>(ShowPulse{});
    const auto ideas = static_cast<std::size_t>(PulseColumn::Ideas);
    CHECK(pulse.sum[ideas] == 2);
    REQUIRE(pulse.groups.size() == 2);
    CHECK(pulse.groups[0].counts[ideas] == 2);
    CHECK(pulse.groups[1].counts[ideas] == 0);
}

TEST_CASE("A board has ideas by horizon, in the order of the wall, and no votes", "[stage]")
{
    Room room;
    const auto groups = groupsOf(room.db(), room.round.id);
    const Idea undecided{.workshop = room.workshop.id, .text = "One door"};
    const Idea win{.workshop = room.workshop.id,
        .group = groups[1].id,
        .text = "Call back",
        .horizon = Horizon::QuickWin};
    room.perform([&](Edit& edit) {
        add(edit, undecided);
        add(edit, win);
    });
    const auto before = room.scene(ShowBoard{});
    const auto board = room.shown<Board>(ShowBoard{});
    REQUIRE(board.lanes.size() == 2);
    CHECK(board.lanes[0].horizon == Horizon::QuickWin);
    CHECK(board.lanes[0].cards == std::vector<IdeaCard>{{"Call back", groups[1].colour, 2}});
    CHECK(board.lanes[1].cards.front().text == "One door");

    room.perform([&](Edit& edit) {
        setDots(edit, room.workshop.id, undecided.id, 14);
        setDots(edit, room.workshop.id, win.id, 3);
    });
    CHECK(room.scene(ShowBoard{}) == before);
}

TEST_CASE("People of a group are named only where that is asked for", "[stage]")
{
    Room room;
    const Person person{.name = "Ann Lindqvist"};
    room.perform([&](Edit& edit) {
        add(edit, person);
        attend(edit, person.id, room.workshop.id, Role::Participant);
        join(edit, person.id, groupsOf(edit.db(), room.round.id).front().id);
    });

    CHECK_FALSE(has(textOf(room.scene(ShowGroups{})), "Ann"));
    const auto shown = room.shown<Groups>(ShowGroups{.withMembers = true});
    CHECK(shown.groups.front().members == std::vector<std::string>{"Ann Lindqvist"});
}

TEST_CASE("A picture from an interview needs the consent that a name needs", "[stage]")
{
    Room room;
    const auto picture = [&](NoteId note) {
        AttachmentId id = AttachmentId::draw();
        room.perform([&](Edit& edit) {
            id = attach(
                edit, note.value(), Bearer::Note, {PictureFormat::Png, {std::byte{7}}}, "At work");
        });
        return id;
    };
    const auto named = room.heard(Consent::Named, "Look.");
    const auto shown = picture(named);
    const auto hidden = picture(room.heard(Consent::Role, "See."));

    REQUIRE(picturesToShow(room.db(), room.workshop.id).size() == 1);
    CHECK(picturesToShow(room.db(), room.workshop.id).front().choice == Choice{ShowPicture{shown}});
    CHECK(room.shown<Image>(ShowPicture{shown}).caption == "At work");
    CHECK_FALSE(room.scene(ShowPicture{hidden}));
    room.withdraw(named);
    CHECK_FALSE(room.scene(ShowPicture{shown}));
}

TEST_CASE("What is not there, or of another workshop, is not shown", "[stage]")
{
    Room room;
    const Room other;
    CHECK_FALSE(room.scene(ShowNote{NoteId{5}}));
    CHECK_FALSE(room.scene(ShowInsight{InsightId{5}}));
    CHECK_FALSE(room.scene(ShowBoard{QuestionId{5}}));
    CHECK_FALSE(room.scene(ShowPicture{AttachmentId{5}}));
    CHECK_FALSE(room.scene(ShowGroups{.round = other.round.id}));
    CHECK(room.shown<Now>(ShowNow{}).coming.size() == 2);
}
