// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ChainSections.h"

#include "app/document/PillKinds.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "core/overview/Chain.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Note.h"
#include "core/sqlite/Database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t notesAtFirst = 3;
constexpr std::size_t linesAtFirst = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(charrette::app::ChainView)
};

QString kindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Interview:
        return Words::tr("Interview");
    case ItemKind::Note:
        return Words::tr("Note");
    case ItemKind::Insight:
        return Words::tr("Insight");
    case ItemKind::Question:
        return Words::tr("Question");
    case ItemKind::GoToIdea:
        return Words::tr("Go-to idea");
    case ItemKind::Idea:
        return Words::tr("Idea");
    case ItemKind::Prototype:
        return Words::tr("Prototype");
    case ItemKind::Pitch:
        return Words::tr("Pitch");
    case ItemKind::Action:
        return Words::tr("Action");
    case ItemKind::Block:
    case ItemKind::Person:
    case ItemKind::Group:
    case ItemKind::Challenge:
    case ItemKind::Persona:
    case ItemKind::Vision:
    case ItemKind::CasePoint:
        break;
    }
    return {};
}

void describeInsight(const sqlite::Database& db, InsightId id, ChainLook& look)
{
    if (const auto insight = find(db, id)) {
        const auto sentence = sentenceOf(*insight);
        look.strong = shown(sentence.need);
        look.text = shown(sentence.reason);
    }
}

void describePrototype(const sqlite::Database& db, PrototypeId id, ChainLook& look)
{
    const auto prototype = find(db, id);
    if (prototype && prototype->decision) {
        look.pill = decisionName(*prototype->decision);
        look.pillKind = pillOf(*prototype->decision);
    }
}

void describeAction(const sqlite::Database& db, ActionId id, ChainLook& look)
{
    const auto action = find(db, id);
    if (!action)
        return;
    QStringList parts;
    parts += look.source.isEmpty() ? Words::tr("no owner yet") : look.source;
    if (action->due)
        parts += Words::tr("by %1").arg(
            shortDate({action->due->year(), action->due->month(), action->due->day()}));
    look.source = parts.join(u" · "_s);
}

ChainEntry entry(const sqlite::Database& db, const ChainLink& link)
{
    ChainLook look{.text = shown(link.text), .source = shown(link.source)};
    switch (link.item.kind) {
    case ItemKind::Note:
        look.isQuote = true;
        if (link.isQuote)
            look.text = quoted(look.text);
        break;
    case ItemKind::Insight:
        describeInsight(db, link.item.as<Insight>(), look);
        break;
    case ItemKind::Prototype:
        describePrototype(db, link.item.as<Prototype>(), look);
        break;
    case ItemKind::Action:
        describeAction(db, link.item.as<Action>(), look);
        break;
    default:
        break;
    }
    if (look.strong.isEmpty() && look.text.isEmpty())
        look.text = kindWord(link.item.kind); // an interview with nobody named
    return {.item = link.item, .look = std::move(look)};
}

/// One line as in "Idea · One named contact"; an insight by what the wall calls it.
ChainEntry shortEntry(const sqlite::Database& db, const ChainLink& link)
{
    ChainLook look{.kind = kindWord(link.item.kind), .text = shown(link.text)};
    if (link.item.kind == ItemKind::Insight) {
        const auto insight = find(db, link.item.as<Insight>());
        if (insight && !insight->title.empty())
            look.text = shown(insight->title);
    }
    return {.item = link.item, .look = std::move(look)};
}

QString notesFromPeople(const sqlite::Database& db, const std::vector<ChainEntry>& notes)
{
    std::set<std::int64_t> interviews;
    for (const auto& each : notes) {
        if (const auto note = find(db, each.item->as<Note>()))
            interviews.insert(note->interview.value());
    }
    //: "9 notes", "4 people"
    return Words::tr("%1 from %2")
        .arg(noteCount(static_cast<int>(notes.size())),
            peopleCount(static_cast<int>(interviews.size())));
}

/// Folds what exceeds the limit, unless that is one line only.
void fold(ChainSection& section, std::size_t limit)
{
    const auto count = section.entries.size();
    section.shownAtFirst = count > limit + 1 ? limit : count;
    if (section.shownAtFirst < count)
        section.more =
            Words::tr("Show %n more", nullptr, static_cast<int>(count - section.shownAtFirst));
}

QString titleBefore(ItemKind kind, bool hasInsight)
{
    switch (kind) {
    case ItemKind::Note:
        return Words::tr("Heard from");
    case ItemKind::GoToIdea:
        return Words::tr("Predicted by");
    case ItemKind::Insight:
        return Words::tr("Because we heard");
    case ItemKind::Question:
    case ItemKind::Idea:
        return hasInsight ? Words::tr("Because we learned") : Words::tr("Answers");
    default:
        return Words::tr("Comes from");
    }
}

std::vector<ChainSection> before(
    const sqlite::Database& db, const Item& item, const std::vector<ChainLink>& links)
{
    if (links.empty())
        return {};
    const bool inShort = item.kind == ItemKind::Prototype || item.kind == ItemKind::Pitch
        || item.kind == ItemKind::Action;
    const auto isOf = [](ItemKind kind) {
        return [kind](const ChainLink& link) { return link.item.kind == kind; };
    };
    ChainSection section{
        .title = titleBefore(item.kind, std::ranges::any_of(links, isOf(ItemKind::Insight)))};
    std::vector<ChainEntry> notes;
    for (const auto& link : links) {
        if (link.item.kind == ItemKind::Note)
            notes.push_back(entry(db, link));
        else if (inShort || (item.kind == ItemKind::Idea && link.item.kind == ItemKind::Question))
            section.entries.push_back(shortEntry(db, link));
        else
            section.entries.push_back(entry(db, link));
    }
    const auto others = section.entries.size();
    section.entries.insert(section.entries.end(), notes.begin(), notes.end());
    if (inShort && !notes.empty()) {
        section.shownAtFirst = others;
        section.more = notesFromPeople(db, notes);
    } else {
        fold(section, others + notesAtFirst);
    }
    return {section};
}

QString titleAfter(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Note:
        return Words::tr("Notes");
    case ItemKind::GoToIdea:
        return Words::tr("Go-to ideas");
    case ItemKind::Insight:
        return Words::tr("What we learned from it");
    case ItemKind::Question:
        return Words::tr("How might we…");
    case ItemKind::Idea:
        return Words::tr("Ideas");
    case ItemKind::Prototype:
        return Words::tr("Tested by");
    case ItemKind::Action:
        return Words::tr("Next step");
    case ItemKind::Pitch:
        return Words::tr("Pitched as");
    default:
        return {};
    }
}

std::vector<ChainSection> after(const sqlite::Database& db, const std::vector<ChainLink>& links)
{
    static constexpr std::array order{ItemKind::Note, ItemKind::GoToIdea, ItemKind::Insight,
        ItemKind::Question, ItemKind::Idea, ItemKind::Prototype, ItemKind::Action, ItemKind::Pitch};
    std::vector<ChainSection> sections;
    for (const auto kind : order) {
        ChainSection section{.title = titleAfter(kind)};
        for (const auto& link : links) {
            if (link.item.kind == kind)
                section.entries.push_back(entry(db, link));
        }
        if (section.entries.empty())
            continue;
        fold(section, linesAtFirst);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace

std::vector<ChainSection> chainSections(
    const sqlite::Database& db, const Item& item, ChainParts parts)
{
    const auto chain = chainOf(db, item);
    std::vector<ChainSection> sections;
    if (parts != ChainParts::After)
        sections = before(db, item, chain.before);
    if (parts != ChainParts::Before) {
        for (auto& section : after(db, chain.after))
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace charrette::app
