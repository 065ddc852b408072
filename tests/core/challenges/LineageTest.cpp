// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Lineage.h"

#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;

namespace {

struct Line {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId first = WorkshopId::draw();
    WorkshopId second = WorkshopId::draw();
    ChallengeId orders = ChallengeId::draw();
    ChallengeId dates = ChallengeId::draw();

    Line()
    {
        document->perform("Challenges", [this](Edit& edit) {
            add(edit, Workshop{.id = first, .title = "2025", .starts = *Date::from(2025, 11, 1)});
            add(edit, Workshop{.id = second, .title = "2026", .starts = *Date::from(2026, 11, 1)});
            follow(edit, second, first);
            raise(edit, Challenge{.id = orders, .title = "Orders stall", .owner = "Sales"}, first);
            raise(edit, Challenge{.id = dates, .title = "Dates slip"}, first);
        });
    }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }
    const sqlite::Database& db() const { return document->db(); }
};

std::optional<Verdict> verdictOn(const Line& line, ChallengeId challenge, WorkshopId workshop)
{
    for (const auto& judgement : judgementsOf(line.db(), challenge)) {
        if (judgement.workshop == workshop)
            return judgement.verdict;
    }
    return {};
}

} // namespace

TEST_CASE("A challenge that is split goes on as its parts, which keep its owner", "[challenges]")
{
    Line line;

    const auto parts = line.perform([&](Edit& edit) {
        return split(edit, line.orders, line.second, {"No owner after signature", " ", "No news"});
    });

    REQUIRE(parts.size() == 2);
    CHECK(find(line.db(), parts[0])->title == "No owner after signature");
    CHECK(find(line.db(), parts[1])->owner == "Sales");
    CHECK(verdictOn(line, line.orders, line.second) == Verdict::ChangedShape);
    CHECK(challengesOf(line.db(), line.second).size() == 3);
    CHECK(lineageOf(line.db(), parts[0]).size() == 2);

    line.document->undo();
    CHECK(lineageOf(line.db(), line.orders).empty());
    CHECK(challengesOf(line.db(), line.second).empty());
}

TEST_CASE("What was split is not left to the next edition; its parts are", "[challenges]")
{
    Line line;
    const auto third = WorkshopId::draw();
    line.perform([&](Edit& edit) {
        add(edit, Workshop{.id = third, .title = "2027", .starts = *Date::from(2027, 11, 1)});
        follow(edit, third, line.second);
        split(edit, line.orders, line.second, {"One", "Two"});
    });

    std::vector<std::string> left;
    for (const auto& one : challengesLeftTo(line.db(), third))
        left.push_back(one.challenge.title);

    CHECK(left == std::vector<std::string>{"One", "Two", "Dates slip"});
}

TEST_CASE("Challenges are joined into one that remembers them", "[challenges]")
{
    Line line;

    const auto joined = line.perform([&](Edit& edit) {
        return join(edit, {line.orders, line.dates}, line.second, "Nobody carries the order");
    });

    const auto lineage = lineageOf(line.db(), line.dates);
    REQUIRE(lineage.size() == 2);
    CHECK(lineage[0].child == joined);
    CHECK(lineage[1].child == joined);
    CHECK(verdictOn(line, line.dates, line.second) == Verdict::ChangedShape);
}

TEST_CASE("No challenge comes out of itself, however far round", "[challenges]")
{
    Line line;
    const auto joined = line.perform(
        [&](Edit& edit) { return join(edit, {line.orders}, line.second, "Same in new clothes"); });

    const auto circle = [&] {
        line.perform([&](Edit& edit) {
            descend(edit, {.parent = joined, .child = line.orders, .workshop = line.second});
        });
    };

    CHECK(tests::problemOf(circle) == Problem::Refused);
    CHECK(lineageOf(line.db(), line.orders).size() == 1);
}

TEST_CASE("Nothing is split into nothing", "[challenges]")
{
    Line line;

    const auto nothing = [&] {
        line.perform([&](Edit& edit) { split(edit, line.orders, line.second, {"", "  "}); });
    };

    CHECK(tests::problemOf(nothing) == Problem::Refused);
    CHECK_FALSE(verdictOn(line, line.orders, line.second));
}
