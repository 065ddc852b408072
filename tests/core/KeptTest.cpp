// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Desk.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

TEST_CASE("A challenge is kept as written, with what each workshop says of it", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    Challenge challenge{
        .title = "Returns", .description = "Parcels\ncome back", .owner = "Logistics"};
    document.perform("Raise", [&](Edit& edit) { return raise(edit, challenge, desk.workshop); });
    CHECK(find(document.db(), challenge.id) == challenge);
    const Judgement judgement{.challenge = challenge.id,
        .workshop = desk.workshop,
        .verdict = Verdict::ChangedShape,
        .cause = Cause::WrongProblem,
        .reason = "Moved on",
        .evidence = "Figures"};
    document.perform("Judge", [&](Edit& edit) { judge(edit, judgement); });
    CHECK(
        challengesOf(document.db(), desk.workshop).back() == JudgedChallenge{challenge, judgement});
    CHECK(judgementsOf(document.db(), challenge.id) == std::vector{judgement});

    document.undo();
    CHECK(judgementsOf(document.db(), challenge.id).front().verdict == std::nullopt);
    document.undo();
    CHECK_FALSE(find(document.db(), challenge.id));
}

TEST_CASE("Challenges of a workshop are in the order they are put into", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    using Order = std::vector<std::string>;
    std::vector<ChallengeId> ids;
    for (const auto* title : {"B", "C"}) {
        ids.push_back(document.perform("Raise",
            [&](Edit& edit) { return raise(edit, Challenge{.title = title}, desk.workshop); }));
    }
    const auto order = [&] {
        Order titles;
        for (const auto& each : challengesOf(document.db(), desk.workshop))
            titles.push_back(each.challenge.title);
        return titles;
    };
    const auto move = [&](ChallengeId id, std::optional<ChallengeId> before) {
        document.perform("Move", [&](Edit& edit) { moveBefore(edit, desk.workshop, id, before); });
    };

    CHECK(order() == Order{"Waiting", "B", "C"});
    move(ids[1], desk.challenge);
    CHECK(order() == Order{"C", "Waiting", "B"});
    move(ids[1], {});
    CHECK(order() == Order{"Waiting", "B", "C"});
    move(desk.challenge, ids[1]);
    CHECK(order() == Order{"B", "Waiting", "C"});
    move(ids[0], ChallengeId::draw());
    CHECK(order() == Order{"Waiting", "C", "B"});
}

TEST_CASE("A picture is kept once, however often it is attached", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    Picture picture{.format = PictureFormat::Jpeg, .content = {}};
    picture.content.assign(5000, std::byte{0xFE});
    const auto attached = document.perform("Attach", [&](Edit& edit) {
        attach(edit, desk.idea.value(), Bearer::Idea, picture, "one");
        return attach(edit, desk.idea.value(), Bearer::Idea, picture, "  two ");
    });

    const auto all = attachmentsOf(document.db(), desk.idea.value());
    REQUIRE(all.size() == 2);
    CHECK(all[1].id == attached);
    CHECK(all[1].caption == "two");
    CHECK(pictureOf(document.db(), all[0])->content == picture.content);
    CHECK(pictureOf(document.db(), all[0])->format == PictureFormat::Jpeg);
    CHECK(document.db().value<int>("SELECT count(*) FROM picture") == 1);
    CHECK(document.db().value<int>("SELECT max(length(content)) FROM change") < 2000);

    document.perform("Remove", [&](Edit& edit) { remove(edit, desk.idea); });
    CHECK(attachmentsOf(document.db(), desk.idea.value()).empty());
    document.undo();
    CHECK(attachmentsOf(document.db(), desk.idea.value()) == all);
    CHECK(pictureOf(document.db(), all[1]));
    CHECK_THROWS_AS(
        document.perform("Attach", [&](Edit& edit) { attach(edit, 5, Bearer::Idea, picture, ""); }),
        Error);
}

TEST_CASE("What is typed is cleaned on its way into the file", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    const auto person = document.perform("Add", [](Edit& edit) {
        return add(edit, Person{.name = " Zoe\u0308 \t van\n Dam\x01 ", .job = "\xffhead"});
    });
    CHECK(find(document.db(), person)->name == "Zo\u00eb van Dam");
    CHECK(find(document.db(), person)->job == "\uFFFDhead");

    const auto note = document.perform("Add", [&](Edit& edit) {
        return add(edit,
            Note{.workshop = desk.workshop,
                .interview = desk.interview,
                .text = " it takes  \r\n too\tlong "});
    });
    CHECK(find(document.db(), note)->text == "it takes\n too long");

    document.perform("Save", [&](Edit& edit) {
        auto edited = *find(edit.db(), person);
        edited.country = "  NL  ";
        save(edit, edited);
    });
    CHECK(find(document.db(), person)->country == "NL");
}

TEST_CASE("Moving to the front again and again never runs out of room", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    std::vector<IdeaId> ids{desk.idea};
    document.perform("Paste", [&](Edit& edit) {
        for (const auto id :
            addIdeas(edit, Idea{.workshop = desk.workshop, .text = ""}, {"a", "b", "c", "d"}))
            ids.push_back(id);
    });

    document.perform("Move", [&](Edit& edit) {
        for (int i = 0; i < 3000; ++i) {
            std::rotate(ids.begin(), ids.begin() + 3, ids.end());
            std::rotate(ids.begin() + 1, ids.end() - 1, ids.end());
            moveBefore(edit, ids[0], std::optional{ids[1]});
            std::vector<IdeaId> order;
            for (const auto& idea : ideasOf(edit.db(), desk.workshop))
                order.push_back(idea.id);
            const auto self = std::find(order.begin(), order.end(), ids[0]);
            REQUIRE(self + 1 != order.end());
            REQUIRE(*(self + 1) == ids[1]);
        }
    });
}
