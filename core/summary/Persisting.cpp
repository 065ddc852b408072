// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <map>

namespace charrette::summary {

namespace {

std::string reasonOf(const Judgement& judgement)
{
    const auto cause =
        judgement.cause ? std::string{heading::word(*judgement.cause)} : std::string{};
    if (cause.empty() || judgement.reason.empty())
        return cause + judgement.reason;
    return cause + ". " + judgement.reason;
}

void addVerdicts(Section& section, const Material& material, WorkshopId earlier)
{
    const auto before = challengesOf(material.db, earlier);
    std::vector<const JudgedChallenge*> inherited;
    for (const auto& one : material.challenges) {
        if (std::ranges::any_of(
                before, [&](const auto& old) { return old.challenge.id == one.challenge.id; }))
            inherited.push_back(&one);
    }
    if (inherited.empty())
        return;
    std::ranges::stable_sort(
        inherited, {}, [](const JudgedChallenge* one) { return urgency(one->judgement.verdict); });
    Table table{.columns = {{std::string{heading::challenge}, 5},
                    {std::string{heading::verdict}, 3}, {std::string{heading::why}, 10}},
        .rows = {}};
    for (const auto* one : inherited) {
        const auto& judgement = one->judgement;
        table.rows.push_back({{one->challenge.title},
            {std::string{
                judgement.verdict ? heading::word(*judgement.verdict) : heading::notJudged}},
            {reasonOf(judgement),
                judgement.evidence.empty() ? "" : heading::evidence(judgement.evidence)}});
    }
    section.pieces.push_back(std::move(table));
}

std::vector<Action> promisedAt(const Material& material, WorkshopId earlier)
{
    const Redaction then{material.db, earlier};
    auto promised = actionsOf(material.db, earlier);
    if (material.group) {
        std::erase_if(promised, [&](const Action& action) {
            return std::ranges::none_of(material.challenges,
                [&](const JudgedChallenge& one) { return action.challenge == one.challenge.id; });
        });
    }
    for (auto& action : promised) {
        action.text = material.redaction.text(then.text(action.text));
        action.remark = material.redaction.text(then.text(action.remark));
    }
    return promised;
}

std::string_view promiseWord(Status status)
{
    return status == Status::NotStarted ? heading::neverStarted : heading::word(status);
}

} // namespace

int urgency(const std::optional<Verdict>& verdict)
{
    if (!verdict)
        return 3;
    switch (*verdict) {
    case Verdict::Worse:
        return 0;
    case Verdict::Persisting:
        return 1;
    case Verdict::ChangedShape:
        return 2;
    case Verdict::Improving:
        return 4;
    case Verdict::Resolved:
        return 5;
    case Verdict::NoLongerRelevant:
        return 6;
    }
    return 7;
}

void addPromises(Section& section, const Material& material, WorkshopId earlier)
{
    const auto promised = promisedAt(material, earlier);
    if (promised.empty())
        return;
    Figures figures;
    std::vector<Piece> lists;
    for (const auto status :
        {Status::Done, Status::UnderWay, Status::NotStarted, Status::Dropped}) {
        Table table{
            .columns = {{std::string{promiseWord(status)}, 3}, {std::string{heading::owner}, 1}},
            .rows = {}};
        for (const auto& action : promised) {
            if (action.status == status)
                table.rows.push_back({{action.text, action.remark},
                    {action.owner ? material.nameOf(action.owner)
                                  : std::string{heading::noOwner}}});
        }
        if (table.rows.empty())
            continue;
        figures.items.push_back(
            {std::to_string(table.rows.size()), heading::lowered(promiseWord(status))});
        lists.push_back(std::move(table));
    }
    section.pieces.push_back(Heading{std::string{heading::promises}});
    section.pieces.push_back(std::move(figures));
    section.pieces.insert(section.pieces.end(), lists.begin(), lists.end());
}

Section persisting(const Material& material)
{
    Section section;
    const auto& follows = material.workshop.follows;
    const auto earlier = follows ? find(material.db, *follows) : std::nullopt;
    if (!earlier)
        return section;
    section.note = heading::since(material.redaction.text(earlier->title), earlier->starts);
    if (auto chart = verdictsChart(material))
        section.pieces.push_back(std::move(*chart));
    addVerdicts(section, material, earlier->id);
    addPromises(section, material, earlier->id);
    return section;
}

} // namespace charrette::summary
