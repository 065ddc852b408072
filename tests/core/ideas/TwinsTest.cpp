// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Twins.h"

#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Merge.h"
#include "core/ideas/Radar.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

struct TwinWall {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    std::vector<IdeaId> ids;

    explicit TwinWall(const std::vector<std::string>& texts)
    {
        perform([&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            ids = addIdeas(edit, Idea{.workshop = workshop, .text = {}}, texts);
        });
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }

    /// Which are twins, by their place: "0=2 ".
    std::string found() const
    {
        std::string all;
        for (const auto& pair : twins(twinSearch(document->db(), workshop)))
            all += place(pair.first) + '=' + place(pair.second) + ' ';
        return all;
    }

    std::string place(IdeaId id) const
    {
        return std::to_string(std::find(ids.begin(), ids.end(), id) - ids.begin());
    }
};

} // namespace

TEST_CASE("Twins are found, the most alike first, and the earlier idea comes first", "[twins]")
{
    const TwinWall wall{{"Call customers back in an hour", "A wall of thanks",
        "Calling customers back within one hour", "Thanks wall", "Visitors park for free",
        "A wall of thanks"}};
    CHECK(wall.found().starts_with("1=3 1=5 3=5 "));
    CHECK(wall.found().find("0=2 ") != std::string::npos);
    CHECK(wall.found().find('4') == std::string::npos);
}

TEST_CASE("Ideas that were kept apart are not asked about again, until that is undone", "[twins]")
{
    TwinWall wall{{"A wall of thanks", "Thanks wall"}};
    REQUIRE(wall.found() == "0=1 ");
    wall.perform([&](Edit& edit) { keepApart(edit, wall.ids[1], wall.ids[0]); });
    CHECK(wall.found().empty());
    CHECK_FALSE(wall.document->perform("Again", [&](Edit& edit) {
        keepApart(edit, wall.ids[0], wall.ids[1]);
        return edit.db().value<int>("SELECT count(*) FROM apart") != 1;
    }));
    wall.document->undo();
    CHECK(wall.found() == "0=1 ");
    CHECK_THROWS_AS(
        wall.perform([&](Edit& edit) { keepApart(edit, wall.ids[0], wall.ids[0]); }), Error);
}

TEST_CASE(
    "A joined idea is compared line by line, and stays apart from what its parts were", "[twins]")
{
    TwinWall wall{
        {"A wall of thanks", "Thanks wall", "Visitors park for free", "Free visitor park"}};
    wall.perform([&](Edit& edit) {
        keepApart(edit, wall.ids[0], wall.ids[1]);
        merge(edit, {wall.ids[2], wall.ids[1]});
    });
    CHECK(wall.found() == "2=3 ");
    CHECK(keptApart(wall.document->db(), wall.workshop).size() == 1);
}

TEST_CASE("The radar tells the closest go-to idea first, and none where none is close", "[radar]")
{
    const WorkshopId workshop = WorkshopId::draw();
    const Radar radar{{GoToIdea{.workshop = workshop, .text = "A portal for suppliers"},
        GoToIdea{.workshop = workshop, .text = "Training"},
        GoToIdea{.workshop = workshop, .text = "Supplier training in a portal with films"}}};
    CHECK(radar.close("Suppliers get a portal") == std::vector<std::size_t>{0});
    CHECK(radar.close("Supplier portal with training").front() != 2);
    CHECK(radar.closest("Trainings each month") == std::optional<std::size_t>{1});
    CHECK_FALSE(radar.closest("A wall of thanks"));
    CHECK_FALSE(Radar{{}}.closest("Anything"));
}
