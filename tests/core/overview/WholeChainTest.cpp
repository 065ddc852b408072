// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/WholeChain.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/overview/Counts.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

struct ChainEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    ChainEvent()
    {
        perform([&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
        });
    }

    InsightId insight(const std::string& title, int voices)
    {
        return perform([&](Edit& edit) {
            const auto id = add(edit, Insight{.workshop = workshop, .title = title});
            for (int i = 0; i < voices; ++i) {
                const Interview interview{.workshop = workshop};
                add(edit, interview);
                addEvidence(edit, id, addNotes(edit, interview, NoteKind::Says, {"heard"}).front());
            }
            return id;
        });
    }

    QuestionId question(const std::string& text, std::optional<InsightId> insight = {})
    {
        return perform([&](Edit& edit) {
            return add(edit, Question{.workshop = workshop, .insight = insight, .text = text});
        });
    }

    IdeaId idea(const std::string& text, std::optional<QuestionId> question = {},
        Horizon horizon = Horizon::LongTerm)
    {
        return perform([&](Edit& edit) {
            return add(edit,
                Idea{.workshop = workshop, .question = question, .text = text, .horizon = horizon});
        });
    }

    void action(const std::string& text, std::optional<IdeaId> idea, bool hasOwner,
        Status status = Status::NotStarted)
    {
        perform([&](Edit& edit) {
            std::optional<PersonId> owner;
            if (hasOwner)
                owner = add(edit, Person{.name = "Ana"});
            add(edit,
                Action{.workshop = workshop,
                    .owner = owner,
                    .idea = idea,
                    .text = text,
                    .status = status});
        });
    }

    WholeChain chain() const { return wholeChain(document->db(), workshop); }
};

/// The cells of a row as text, gaps in brackets: "A|B||[7]".
std::string rowOf(const WholeChain& chain, int row)
{
    std::string line;
    for (std::size_t column = 0; column < chainColumns; ++column) {
        line += column == 0 ? "" : "|";
        for (const auto& cell : chain.cells) {
            if (static_cast<std::size_t>(cell.column) != column || cell.row != row)
                continue;
            line += cell.notes > 0 ? std::to_string(cell.notes) : cell.text;
            if (cell.gap != ChainGap::None)
                line += "[" + std::to_string(static_cast<int>(cell.gap)) + "]";
            if (cell.rows > 1)
                line += "x" + std::to_string(cell.rows);
        }
    }
    return line;
}

} // namespace

TEST_CASE(
    "Everything stands beside what it came from, and reaches down over what came of it", "[chain]")
{
    ChainEvent event;
    const auto insight = event.insight("Insight", 2);
    const auto question = event.question("Q1", insight);
    const auto first = event.idea("A", question);
    event.idea("B", question);
    event.action("do one", first, true);
    event.action("do two", first, true);
    event.question("Q2", insight);

    const auto chain = event.chain();
    REQUIRE(chain.rows == 4);
    CHECK(rowOf(chain, 0) == "2x4|Insightx4|Q1x3|Ax2||do one");
    CHECK(rowOf(chain, 1) == "|||||do two");
    CHECK(rowOf(chain, 2) == "|||B||");
    CHECK(rowOf(chain, 3) == "||Q2|[5]||");
}

TEST_CASE("What is missing is marked where it is missing", "[chain]")
{
    ChainEvent event;
    event.insight("Bare", 0);
    event.insight("Single", 1);
    event.question("Alone");
    event.idea("Loose", {}, Horizon::QuickWin);
    event.action("Stray", {}, false);
    event.action("Given up", {}, false, Status::Dropped);
    event.perform(
        [&](Edit& edit) { add(edit, Prototype{.workshop = event.workshop, .title = "Model"}); });

    const auto chain = event.chain();
    REQUIRE(chain.rows == 7);
    CHECK(rowOf(chain, 0) == "[1]|Bare|[4]|||");
    CHECK(rowOf(chain, 1) == "1[2]|Single|[4]|||");
    CHECK(rowOf(chain, 2) == "|[3]|Alone|[5]||");
    CHECK(rowOf(chain, 3) == "||[4]|Loose||[6]");
    CHECK(rowOf(chain, 4) == "|||[5]|Model|");
    CHECK(rowOf(chain, 5) == "|||[5]||Stray[7]");
    CHECK(rowOf(chain, 6) == "|||[5]||Given up");
}

TEST_CASE("Coverage counts what hangs in the air", "[chain]")
{
    ChainEvent event;
    const auto bare = event.question("Q0", event.insight("Bare", 0));
    const auto single = event.question("Q1", event.insight("Single", 1));
    event.idea("A", bare);
    const auto kept = event.idea("B", single, Horizon::QuickWin);
    const auto dropped = event.idea("C", single, Horizon::QuickWin);
    event.idea("D", {}, Horizon::QuickWin);
    event.action("do", kept, true);
    event.action("not any more", dropped, true, Status::Dropped);

    const auto coverage = event.chain().coverage;
    CHECK(coverage
        == Coverage{.insights = 2,
            .insightsWithoutEvidence = 1,
            .insightsOnOneVoice = 1,
            .ideas = 4,
            .ideasWithoutEvidence = 2,
            .quickWins = 3,
            .quickWinsWithoutOwner = 2});
}

TEST_CASE(
    "The chain of the sample shows everything once, and counts as the overview does", "[chain]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto chain = wholeChain(document->db(), workshop);
    const auto counts = countsOf(document->db(), workshop);
    const auto shown = [&](ChainColumn column) {
        return std::count_if(chain.cells.begin(), chain.cells.end(),
            [=](const ChainCell& cell) { return cell.column == column && cell.item; });
    };
    CHECK(shown(ChainColumn::Insight) == counts.insights);
    CHECK(shown(ChainColumn::Question) == counts.questions);
    CHECK(shown(ChainColumn::Idea) == counts.ideas);
    CHECK(shown(ChainColumn::Prototype) == counts.prototypes);
    CHECK(shown(ChainColumn::Action) == counts.actions);
    CHECK(chain.coverage.ideasWithoutEvidence == counts.ideasWithoutEvidence);
    CHECK(chain.coverage.insightsOnOneVoice == counts.insightsOnOneVoice);
    // No two cells of a column share a row.
    for (const auto& cell : chain.cells) {
        for (const auto& other : chain.cells) {
            const bool meet = &cell != &other && cell.column == other.column
                && cell.row < other.row + other.rows && other.row < cell.row + cell.rows;
            REQUIRE_FALSE(meet);
        }
    }
}
