// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stage/StageRoom.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

using namespace charrette;
using namespace charrette::stage;
using namespace charrette::tests;

TEST_CASE("The room sees what is on, what to do and what comes", "[stage]")
{
    const StageRoom room;
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
    const StageRoom room;
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
    const StageRoom room;
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
    StageRoom room;
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

TEST_CASE("A pitch is practised with its title and whose it is, and none of its words", "[stage]")
{
    StageRoom room;
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

TEST_CASE(
    "A persona is shown with a day and its lowest point, and nobody withheld in it", "[stage]")
{
    StageRoom room;
    room.heard(Consent::None, "I wait");
    const Persona nora{.workshop = room.workshop.id,
        .name = "Nora",
        .role = "Buyer, knows Mara Olthof",
        .goals = "Go home"};
    room.perform([&](Edit& edit) {
        add(edit, nora);
        add(edit, charrette::Moment{.persona = nora.id, .starts = 600, .text = "Waits", .mood = 2});
        add(edit,
            charrette::Moment{
                .persona = nora.id, .starts = 540, .text = "Rings Mara Olthof", .mood = 4});
    });

    const auto shown = room.shown<Someone>(ShowPersona{nora.id});
    CHECK(shown.name == "Nora");
    CHECK(shown.role == "Buyer, knows [name withheld]");
    CHECK(shown.goals == "Go home");
    REQUIRE(shown.day.size() == 2);
    CHECK(shown.day[0] == stage::DayLine{540, "Rings [name withheld]", 4, false});
    CHECK(shown.day[1] == stage::DayLine{600, "Waits", 2, true});
    CHECK_FALSE(has(textOf(shown), "Mara"));
    const auto offers = personasToShow(room.db(), room.workshop.id);
    REQUIRE(offers.size() == 1);
    CHECK(offers[0].choice == Choice{ShowPersona{nora.id}});
    CHECK(offers[0].by == "Buyer, knows [name withheld]");
    CHECK(choiceOf(nora.id) == Choice{ShowPersona{nora.id}});
    CHECK_FALSE(room.scene(ShowPersona{PersonaId{5}}));
}

TEST_CASE("What the room has so far is counted for all and for each group", "[stage]")
{
    StageRoom room;
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
    StageRoom room;
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

TEST_CASE("What is not there, or of another workshop, is not shown", "[stage]")
{
    StageRoom room;
    const StageRoom other;
    CHECK_FALSE(room.scene(ShowNote{NoteId{5}}));
    CHECK_FALSE(room.scene(ShowInsight{InsightId{5}}));
    CHECK_FALSE(room.scene(ShowBoard{QuestionId{5}}));
    CHECK_FALSE(room.scene(ShowPicture{AttachmentId{5}}));
    CHECK_FALSE(room.scene(ShowGroups{.round = other.round.id}));
    CHECK(room.shown<Now>(ShowNow{}).coming.size() == 2);
}
