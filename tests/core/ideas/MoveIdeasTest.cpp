// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/prototypes/Prototype.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

struct IdeaRow {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Leaders", .starts = *Date::from(2026, 11, 18)};
    std::vector<IdeaId> ids;

    explicit IdeaRow(int count)
    {
        document->perform("Fill", [&](Edit& edit) {
            add(edit, workshop);
            std::vector<std::string> lines;
            for (int i = 0; i < count; ++i)
                lines.push_back("Idea " + std::to_string(i));
            ids = addIdeas(edit, Idea{.workshop = workshop.id, .text = {}}, lines);
        });
    }

    std::vector<int> order() const
    {
        std::vector<int> numbers;
        for (const auto& idea : ideasOf(document->db(), workshop.id))
            numbers.push_back(std::stoi(idea.text.substr(5)));
        return numbers;
    }

    void move(const std::vector<int>& which, std::optional<int> before)
    {
        std::vector<IdeaId> moved;
        for (const int i : which)
            moved.push_back(ids[static_cast<std::size_t>(i)]);
        const auto target =
            before ? std::optional{ids[static_cast<std::size_t>(*before)]} : std::nullopt;
        document->perform("Move", [&](Edit& edit) { moveBefore(edit, moved, target); });
    }
};

} // namespace

TEST_CASE("Ideas moved together keep the order they are given in", "[ideas]")
{
    IdeaRow board{6};

    board.move({5, 1}, 3);
    CHECK(board.order() == std::vector{0, 2, 5, 1, 3, 4});

    board.move({0, 2}, {});
    CHECK(board.order() == std::vector{5, 1, 3, 4, 0, 2});

    board.move({3, 4, 0}, 5);
    CHECK(board.order() == std::vector{3, 4, 0, 5, 1, 2});

    board.document->undo();
    board.document->undo();
    board.document->undo();
    CHECK(board.order() == std::vector{0, 1, 2, 3, 4, 5});
}

TEST_CASE("There is always room between two ideas, however often one is put there", "[ideas]")
{
    IdeaRow board{4};
    for (int i = 0; i < 200; ++i)
        board.move({i % 2 == 0 ? 1 : 2, i % 2 == 0 ? 2 : 1}, 3);
    CHECK(board.order() == std::vector{0, 2, 1, 3});

    for (int i = 0; i < 200; ++i)
        board.move({i % 2 == 0 ? 3 : 2}, i % 2 == 0 ? 2 : 3);
    CHECK(board.order() == std::vector{0, 2, 3, 1});
}

TEST_CASE("Moving no ideas changes nothing", "[ideas]")
{
    IdeaRow board{2};
    const auto steps = board.document->history().toUndo()->label;
    board.move({}, 0);
    CHECK(board.document->history().toUndo()->label == steps);
}

TEST_CASE("A prototype made of an idea tests it, by the same group and under its name", "[ideas]")
{
    IdeaRow board{1};
    const auto made = board.document->perform(
        "Make", [&](Edit& edit) { return addPrototypeOf(edit, board.ids.front()); });

    const auto prototype = find(board.document->db(), made);
    REQUIRE(prototype);
    CHECK(prototype->idea == board.ids.front());
    CHECK(prototype->title == "Idea 0");
    CHECK(prototype->workshop == board.workshop.id);
    CHECK_THROWS_AS(board.document->perform(
                        "Make", [&](Edit& edit) { return addPrototypeOf(edit, IdeaId::draw()); }),
        Error);
}
