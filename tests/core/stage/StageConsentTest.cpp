// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stage/StageRoom.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

using namespace charrette;
using namespace charrette::stage;
using namespace charrette::tests;

TEST_CASE("A quote is shown as its consent allows, and vanishes when it is taken back", "[stage]")
{
    StageRoom room;
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
    StageRoom room;
    room.heard(Consent::Role, "Nothing.");
    const std::string name = "Mara Olthof";
    const Question question{
        .workshop = room.workshop.id, .text = "How might we help " + name + "?"};
    const Insight insight{.workshop = room.workshop.id,
        .user = name,
        .need = "know " + name,
        .reason = name + " said so"};
    const Persona persona{.workshop = room.workshop.id,
        .name = name,
        .role = "Friend of " + name,
        .goals = "Be " + name,
        .pains = "Not being " + name};
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
        add(edit, persona);
        add(edit, charrette::Moment{.persona = persona.id, .text = "Meets " + name});
        add(edit, question);
        add(edit,
            Idea{.workshop = room.workshop.id, .question = question.id, .text = "Call " + name});
        picture = attach(edit, question.id.value(), Bearer::Question,
            {PictureFormat::Png, {std::byte{1}}}, name + " at work");
    });
    std::string all = settingOf(room.db(), room.workshop.id, {room.day.id}).workshop;
    for (const auto& choice : std::vector<Choice>{ShowNow{}, ShowInstructions{}, ShowGroups{},
             ShowAgenda{}, ShowPulse{}, ShowInsight{insight.id}, ShowPersona{persona.id},
             ShowBoard{}, ShowBoard{question.id}, ShowPicture{picture}}) {
        const auto text = textOf(room.scene(choice, {room.work.id}));
        CHECK_FALSE(text.empty());
        all += text;
    }
    for (const auto& offers :
        {insightsToShow(room.db(), room.workshop.id), personasToShow(room.db(), room.workshop.id),
            boardsToShow(room.db(), room.workshop.id)}) {
        for (const auto& offer : offers)
            all += offer.text + offer.by;
    }

    CHECK(has(all, "Call "));
    CHECK_FALSE(has(all, "Mara"));
    CHECK_FALSE(has(all, "Olthof"));
}

TEST_CASE("People of a group are named only where that is asked for", "[stage]")
{
    StageRoom room;
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
    StageRoom room;
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
