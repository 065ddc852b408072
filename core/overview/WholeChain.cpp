// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/WholeChain.h"

#include "core/ideas/Idea.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace charrette {

namespace {

/// Lays the cells out: everything is placed beside what it came from, as far down as what comes of
/// it needs.
class Weaver {
public:
    Weaver(const sqlite::Database& db, WorkshopId workshop)
        : m_insights{insightsOf(db, workshop)}
        , m_questions{questionsOf(db, workshop)}
        , m_ideas{ideasOf(db, workshop)}
        , m_prototypes{prototypesOf(db, workshop)}
        , m_actions{actionsOf(db, workshop)}
    {
        for (const auto& support : supportIn(db, workshop))
            m_support.emplace(support.insight, support);
        for (const auto& question : m_questions) {
            if (question.insight)
                m_asked[*question.insight].push_back(&question);
        }
        for (const auto& idea : m_ideas) {
            if (idea.question)
                m_answers[*idea.question].push_back(&idea);
        }
        for (const auto& prototype : m_prototypes) {
            if (prototype.idea)
                m_tests[*prototype.idea].push_back(&prototype);
        }
        for (const auto& action : m_actions) {
            if (const auto idea = ideaOf(action))
                m_plans[*idea].push_back(&action);
        }
    }

    WholeChain weave()
    {
        for (const auto& insight : m_insights)
            putInsight(insight);
        for (const auto& question : m_questions) {
            if (!question.insight)
                putOrphan(question, ChainColumn::Insight, ChainGap::NoInsight);
        }
        for (const auto& idea : m_ideas) {
            if (!idea.question)
                putOrphan(idea, ChainColumn::Question, ChainGap::NoQuestion);
        }
        for (const auto& prototype : m_prototypes) {
            if (!prototype.idea)
                putOrphan(prototype, ChainColumn::Idea, ChainGap::NoIdea);
        }
        for (const auto& action : m_actions) {
            if (!ideaOf(action))
                putOrphan(action, ChainColumn::Idea, ChainGap::NoIdea);
        }
        cover();
        std::ranges::stable_sort(m_chain.cells, [](const ChainCell& a, const ChainCell& b) {
            return std::pair{a.row, a.column} < std::pair{b.row, b.column};
        });
        return std::move(m_chain);
    }

private:
    /// An action of a prototype comes from the idea that one tests.
    std::optional<IdeaId> ideaOf(const Action& action) const
    {
        if (action.idea || !action.prototype)
            return action.idea;
        const auto found = std::ranges::find(m_prototypes, *action.prototype, &Prototype::id);
        return found == m_prototypes.end() ? std::nullopt : found->idea;
    }

    static bool isOpen(const Action& action) { return action.status != Status::Dropped; }

    int put(ChainCell cell)
    {
        m_chain.cells.push_back(std::move(cell));
        return m_chain.cells.back().rows;
    }

    int putGap(ChainColumn column, int row, ChainGap gap)
    {
        return put({.column = column, .row = row, .gap = gap});
    }

    /// Puts things below one another from a row on; says how many rows they take.
    template <typename Things>
    int putAll(const Things& things, int row)
    {
        int rows = 0;
        for (const auto* thing : things)
            rows += putThing(*thing, row + rows);
        return rows;
    }

    int putThing(const Action& action, int row)
    {
        const bool isUnowned = !action.owner && isOpen(action);
        return put({.column = ChainColumn::Action,
            .row = row,
            .item = action.id,
            .text = action.text,
            .gap = isUnowned ? ChainGap::NoOwner : ChainGap::None});
    }

    int putThing(const Prototype& prototype, int row)
    {
        return put({.column = ChainColumn::Prototype,
            .row = row,
            .item = prototype.id,
            .text = prototype.title});
    }

    /// Prototypes and actions of an idea stand side by side.
    int putThing(const Idea& idea, int row)
    {
        const int tests = putAll(m_tests[idea.id], row);
        int plans = putAll(m_plans[idea.id], row);
        if (plans == 0 && idea.horizon == Horizon::QuickWin)
            plans = putGap(ChainColumn::Action, row, ChainGap::NoAction);
        return put({.column = ChainColumn::Idea,
            .row = row,
            .rows = std::max({1, tests, plans}),
            .item = idea.id,
            .text = idea.text});
    }

    int putThing(const Question& question, int row)
    {
        int rows = putAll(m_answers[question.id], row);
        if (rows == 0)
            rows = putGap(ChainColumn::Idea, row, ChainGap::NoIdea);
        return put({.column = ChainColumn::Question,
            .row = row,
            .rows = rows,
            .item = question.id,
            .text = question.text});
    }

    void putInsight(const Insight& insight)
    {
        const int row = m_chain.rows;
        int rows = putAll(m_asked[insight.id], row);
        if (rows == 0)
            rows = putGap(ChainColumn::Question, row, ChainGap::NoQuestion);
        put({.column = ChainColumn::Insight,
            .row = row,
            .rows = rows,
            .item = insight.id,
            .text = sentenceOf(insight).whole()});
        const auto& support = m_support.at(insight.id);
        put({.column = ChainColumn::Evidence,
            .row = row,
            .rows = rows,
            .item = insight.id,
            .gap = support.notes == 0 ? ChainGap::NoEvidence
                : support.voices == 1 ? ChainGap::OneVoice
                                      : ChainGap::None,
            .notes = support.notes,
            .voices = support.voices});
        m_chain.rows += rows;
    }

    template <typename Thing>
    void putOrphan(const Thing& thing, ChainColumn missing, ChainGap gap)
    {
        const int row = m_chain.rows;
        const int rows = putThing(thing, row);
        put({.column = missing, .row = row, .rows = rows, .gap = gap});
        m_chain.rows += rows;
    }

    void cover()
    {
        auto& coverage = m_chain.coverage;
        std::unordered_set<QuestionId> proven;
        for (const auto& [insight, support] : m_support) {
            ++coverage.insights;
            coverage.insightsWithoutEvidence += support.notes == 0 ? 1 : 0;
            coverage.insightsOnOneVoice += support.voices == 1 ? 1 : 0;
            if (support.notes == 0)
                continue;
            for (const auto* question : m_asked[insight])
                proven.insert(question->id);
        }
        for (const auto& idea : m_ideas) {
            ++coverage.ideas;
            const bool isProven = idea.question && proven.contains(*idea.question);
            coverage.ideasWithoutEvidence += isProven ? 0 : 1;
            if (idea.horizon != Horizon::QuickWin)
                continue;
            const bool isOwned = std::ranges::any_of(m_plans[idea.id],
                [](const Action* action) { return isOpen(*action) && action->owner; });
            ++coverage.quickWins;
            coverage.quickWinsWithoutOwner += isOwned ? 0 : 1;
        }
    }

    std::vector<Insight> m_insights;
    std::vector<Question> m_questions;
    std::vector<Idea> m_ideas;
    std::vector<Prototype> m_prototypes;
    std::vector<Action> m_actions;
    std::unordered_map<InsightId, Support> m_support;
    std::unordered_map<InsightId, std::vector<const Question*>> m_asked;
    std::unordered_map<QuestionId, std::vector<const Idea*>> m_answers;
    std::unordered_map<IdeaId, std::vector<const Prototype*>> m_tests;
    std::unordered_map<IdeaId, std::vector<const Action*>> m_plans;
    WholeChain m_chain;
};

} // namespace

WholeChain wholeChain(const sqlite::Database& db, WorkshopId workshop)
{
    return Weaver{db, workshop}.weave();
}

} // namespace charrette
