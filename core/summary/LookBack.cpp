// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/LookBack.h"

#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/LookBackHeadings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// Takes out the names that may not be told, of every edition.
class Clearing {
public:
    Clearing(const Material& material, const std::vector<Edition>& editions)
        : m_now{material.redaction}
    {
        for (const auto& edition : editions)
            m_then.push_back(Redaction::ofNames(material.db, edition.workshop));
    }

    template <typename... Texts>
    void clear(Texts&... texts) const
    {
        ((texts = cleared(texts)), ...);
    }

    void clear(Judgement& judgement) const { clear(judgement.reason, judgement.evidence); }

    void clear(LedgerRow& row) const
    {
        clear(row.challenge.title, row.challenge.description);
        row.challenge.owner = bearer(row.challenge.owner);
        clear(row.left);
        if (row.here)
            clear(*row.here);
        for (auto& one : row.judgements) {
            if (one)
                clear(*one);
        }
        for (auto& edition : row.questions) {
            for (auto& text : edition)
                clear(text);
        }
        for (auto& one : row.promises)
            clear(one.text, one.remark);
        for (auto& one : row.attempts)
            clear(one.text, one.outcome, one.differs);
        for (auto* kin : {&row.parents, &row.children}) {
            for (auto& one : *kin)
                clear(one.title);
        }
    }

private:
    std::string cleared(std::string text) const
    {
        text = m_now.text(text);
        for (const auto& names : m_then)
            text = names.text(text);
        return text;
    }

    std::string bearer(std::string text) const
    {
        text = m_now.bearer(text);
        for (const auto& names : m_then)
            text = names.bearer(text);
        return text;
    }

    const Redaction& m_now;
    std::vector<Redaction> m_then;
};

Figures verdictFigures(const Ledger& ledger)
{
    Figures figures;
    const auto add = [&](int count, std::string_view label) {
        if (count > 0)
            figures.items.push_back({std::to_string(count), heading::lowered(label)});
    };
    for (const auto verdict : everyOne<Verdict>())
        add(ledger.count(verdict), heading::word(verdict));
    add(ledger.unjudged(), heading::notJudged);
    return figures;
}

Section overview(const Material& material, const Ledger& ledger)
{
    Section section;
    const auto& before = ledger.editions.at(ledger.editions.size() - 2);
    section.note = heading::since(material.redaction.text(before.title), before.starts);
    if (auto figures = verdictFigures(ledger); !figures.items.empty())
        section.pieces.push_back(std::move(figures));
    if (auto chart = verdictsChart(material))
        section.pieces.push_back(std::move(*chart));
    return section;
}

std::string titlesOf(const std::vector<Kin>& kin)
{
    std::string text;
    for (const auto& one : kin)
        text += (text.empty() ? "" : ", ") + one.title;
    return text;
}

Entry entryOf(const LedgerRow& row)
{
    Entry entry{.title = row.challenge.title};
    addField(entry.fields, heading::leftWith, row.left.reason);
    if (row.here) {
        addField(entry.fields, heading::foundNow, row.here->reason);
        addField(entry.fields, heading::shownBy, row.here->evidence);
        addField(entry.fields, heading::whyItPersists, heading::causeText(*row.here));
    }
    for (const auto& one : row.attempts) {
        const auto text = one.outcome.empty() ? one.text : one.text + ": " + one.outcome;
        addField(entry.fields, heading::triedBefore, text);
        addField(entry.fields, heading::differsNow, one.differs);
    }
    addField(entry.fields, heading::cameOf, titlesOf(row.parents));
    addField(entry.fields, heading::becameOthers, titlesOf(row.children));
    const auto verdict = row.verdict();
    addFact(entry.facts, std::string{verdict ? heading::word(*verdict) : heading::notJudged});
    if (!row.challenge.owner.empty())
        addFact(entry.facts, heading::ownedBy(row.challenge.owner));
    if (row.insightsThen() + row.insightsNow() > 0)
        addFact(entry.facts, heading::insightsOverTime(row.insightsThen(), row.insightsNow()));
    return entry;
}

Section challengesInTurn(const Ledger& ledger)
{
    Section section;
    for (const auto* row : byUrgency(ledger))
        section.pieces.push_back(entryOf(*row));
    return section;
}

/// A table of what was said then beside what is said now, line by line.
Table sideBySide(
    const Ledger& ledger, const std::vector<std::string>& then, const std::vector<std::string>& now)
{
    const auto year = [&](std::size_t back) {
        return std::to_string(ledger.editions.at(ledger.editions.size() - back).starts.year());
    };
    Table table{{{year(2), 1}, {year(1), 1}}, {}};
    for (std::size_t i = 0; i < std::max(then.size(), now.size()); ++i)
        table.rows.push_back({{i < then.size() ? then[i] : std::string{}},
            {i < now.size() ? now[i] : std::string{}}});
    return table;
}

void addSideBySide(Section& section, const Ledger& ledger, const LedgerRow& row,
    const std::vector<std::string>& then, const std::vector<std::string>& now)
{
    if (then.empty() && now.empty())
        return;
    section.pieces.push_back(Heading{row.challenge.title});
    section.pieces.push_back(sideBySide(ledger, then, now));
}

std::vector<std::string> statementsOn(const std::vector<Insight>& insights, ChallengeId challenge)
{
    std::vector<std::string> all;
    for (const auto& one : insights) {
        if (one.challenge == challenge)
            all.push_back(one.title.empty() ? heading::statement(one) : one.title);
    }
    return all;
}

Section insightsThenAndNow(const Material& material, const Material& then, const Ledger& ledger)
{
    Section section;
    for (const auto* row : byUrgency(ledger)) {
        auto before = statementsOn(then.insights, row->challenge.id);
        for (auto& text : before)
            text = material.redaction.text(text);
        addSideBySide(
            section, ledger, *row, before, statementsOn(material.insights, row->challenge.id));
    }
    return section;
}

Section questionsThenAndNow(const Ledger& ledger)
{
    Section section;
    for (const auto* row : byUrgency(ledger)) {
        const auto count = row->questions.size();
        addSideBySide(
            section, ledger, *row, row->questions.at(count - 2), row->questions.at(count - 1));
    }
    return section;
}

bool isOpenStill(const LedgerRow& row)
{
    const auto verdict = row.verdict();
    return !verdict || *verdict == Verdict::Persisting || *verdict == Verdict::Worse
        || *verdict == Verdict::ChangedShape;
}

Section whyItPersists(const Ledger& ledger)
{
    Table table{{{std::string{heading::challenge}, 5, false, true}, {std::string{heading::why}, 4},
                    {std::string{heading::owner}, 3}},
        {}};
    for (const auto* row : byUrgency(ledger)) {
        if (!isOpenStill(*row))
            continue;
        const auto cause = row->here ? heading::causeText(*row->here) : std::string{};
        table.rows.push_back({{row->challenge.title},
            {cause.empty() ? std::string{heading::noCause} : cause},
            {row->challenge.owner.empty() ? std::string{heading::noOwner} : row->challenge.owner}});
    }
    Section section;
    if (!table.rows.empty())
        section.pieces.push_back(std::move(table));
    return section;
}

Cover coverOf(const Material& material)
{
    auto front = cover(material);
    front.subtitle = heading::thenAndNow;
    return front;
}

} // namespace

Ledger clearedLedger(const Material& material)
{
    auto ledger = ledgerOf(material.db, material.workshop.id);
    const Clearing clearing{material, ledger.editions};
    for (auto& row : ledger.rows)
        clearing.clear(row);
    return ledger;
}

std::vector<const LedgerRow*> byUrgency(const Ledger& ledger)
{
    std::vector<const LedgerRow*> rows;
    for (const auto& row : ledger.rows)
        rows.push_back(&row);
    std::ranges::stable_sort(
        rows, {}, [](const LedgerRow* row) { return urgency(row->verdict()); });
    return rows;
}

Report thenAndNow(const sqlite::Database& db, WorkshopId workshop)
{
    const Material material{db, workshop, std::nullopt};
    Report report{
        .cover = coverOf(material), .sections = {}, .consents = material.redaction.consents()};
    const auto ledger = clearedLedger(material);
    if (!ledger.followsAnother() || ledger.rows.empty())
        return report;
    const auto earlier = ledger.editions.at(ledger.editions.size() - 2).workshop;
    const Material then{db, earlier, std::nullopt};
    addSection(report, heading::glance, overview(material, ledger));
    addSection(report, heading::byChallenge, challengesInTurn(ledger));
    addSection(report, heading::insightsThenAndNow, insightsThenAndNow(material, then, ledger));
    addSection(report, heading::reframed, questionsThenAndNow(ledger));
    Section promised;
    addPromises(promised, material, earlier);
    std::erase_if(promised.pieces, [](const Piece& piece) {
        return std::holds_alternative<Heading>(piece); // The part is called so.
    });
    addSection(report, heading::promises, std::move(promised));
    addSection(report, heading::whyItPersists, whyItPersists(ledger));
    return report;
}

Deck thenAndNowDeck(const sqlite::Database& db, WorkshopId workshop)
{
    const Material material{db, workshop, std::nullopt};
    Deck deck{coverOf(material), {}};
    const auto ledger = clearedLedger(material);
    if (!ledger.followsAnother() || ledger.rows.empty())
        return deck;
    if (auto chart = verdictsChart(material)) {
        Slide slide{.kind = std::string{heading::thenAndNow},
            .title = chart->title,
            .notes = described(*chart)};
        slide.chart = std::move(chart);
        deck.slides.push_back(std::move(slide));
    }
    for (const auto* row : byUrgency(ledger)) {
        auto entry = entryOf(*row);
        Slide slide{.kind = std::string{heading::challenge},
            .title = std::move(entry.title),
            .facts = std::move(entry.facts)};
        for (const auto& [label, values] : entry.fields)
            slide.points.push_back(heading::labelled(label, values.front()));
        const auto count = row->questions.size();
        const auto& before = row->questions.at(count - 2);
        const auto& today = row->questions.at(count - 1);
        if (!before.empty() || !today.empty())
            slide.notes = heading::reframed;
        for (const auto* questions : {&before, &today}) {
            for (const auto& text : *questions)
                slide.notes += "\n– " + text;
        }
        slide.part = Part::Persisting;
        deck.slides.push_back(std::move(slide));
    }
    return deck;
}

namespace heading {

std::string insightsOverTime(int before, int today)
{
    static constexpr Phrase over{
        "%1 then, %2 now", "%1 hier, %2 aujourd’hui", "%1 damals, %2 heute"};
    return filled(over, {insightCount(before), std::to_string(today)});
}

std::string causeText(const Judgement& judgement)
{
    if (!judgement.cause)
        return {};
    static constexpr Phrase money{"%1 by money", "%1 par l’argent", "%1: Geld"};
    static constexpr Phrase authority{"%1 by authority", "%1 par la hiérarchie", "%1: Befugnisse"};
    static constexpr Phrase system{"%1 by a system", "%1 par un système", "%1: ein System"};
    static constexpr Phrase culture{"%1 by culture", "%1 par la culture", "%1: Kultur"};
    const auto cause = word(*judgement.cause);
    if (*judgement.cause != Cause::Blocked || !judgement.obstacle)
        return std::string{cause};
    switch (*judgement.obstacle) {
    case Obstacle::Money:
        return filled(money, {cause});
    case Obstacle::Authority:
        return filled(authority, {cause});
    case Obstacle::System:
        return filled(system, {cause});
    case Obstacle::Culture:
        return filled(culture, {cause});
    }
    return std::string{cause};
}

} // namespace heading
} // namespace charrette::summary
