// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Cards.h"

#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"

namespace charrette::summary {

namespace {

std::optional<Colour> colourOf(const Material& material, const std::optional<GroupId>& group)
{
    const auto found = group ? material.groups.find(*group) : material.groups.end();
    return found == material.groups.end() ? std::nullopt : std::optional{found->second.colour};
}

/// Told of one group's cards too: on the wall they hang among those of others.
std::string labelOf(const Material& material, const std::optional<GroupId>& group)
{
    const auto found = group ? material.groups.find(*group) : material.groups.end();
    return found == material.groups.end() ? std::string{}
                                          : heading::groupLabel(found->second.number);
}

std::vector<Card> ideaCards(const Material& material)
{
    std::vector<Card> cards;
    for (const auto* idea : ranked(material)) {
        Card card{
            .text = idea->text, .detail = idea->detail, .colour = colourOf(material, idea->group)};
        addFact(card.facts, labelOf(material, idea->group));
        if (const int dots = material.dotsOn(idea->id); dots > 0)
            addFact(card.facts, heading::voteCount(dots));
        if (idea->horizon != Horizon::Undecided)
            addFact(card.facts, std::string{heading::word(idea->horizon)});
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<Card> insightCards(const Material& material)
{
    std::vector<Card> cards;
    for (const auto& insight : material.insights) {
        const auto statement = heading::statement(insight);
        const bool isTitled = !insight.title.empty();
        Card card{.text = isTitled ? insight.title : statement,
            .detail = isTitled ? statement : std::string{},
            .colour = colourOf(material, insight.group)};
        addFact(card.facts, labelOf(material, insight.group));
        cards.push_back(std::move(card));
    }
    return cards;
}

Card challengeCard(const Redaction& redaction, const Challenge& challenge)
{
    Card card{
        .text = redaction.text(challenge.title), .detail = redaction.text(challenge.description)};
    if (!challenge.owner.empty())
        addFact(card.facts, heading::ownedBy(redaction.bearer(challenge.owner)));
    return card;
}

std::vector<Card> challengeCards(const Material& material)
{
    std::vector<Card> cards;
    for (const auto& [challenge, judgement] : material.challenges) {
        auto card = challengeCard(material.redaction, challenge);
        if (judgement.verdict)
            addFact(card.facts, std::string{heading::word(*judgement.verdict)});
        cards.push_back(std::move(card));
    }
    if (material.group)
        return cards;
    for (const auto& one : challengesLeftTo(material.db, material.workshop.id)) {
        if (one.here)
            continue;
        auto card = challengeCard(material.redaction, one.challenge);
        if (const auto earlier = find(material.db, one.left.workshop))
            addFact(card.facts,
                heading::since(material.redaction.text(earlier->title), earlier->starts));
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace

std::vector<Card> wallCards(
    const sqlite::Database& db, WorkshopId workshop, CardKind kind, std::optional<GroupId> group)
{
    const Material material{db, workshop, group};
    switch (kind) {
    case CardKind::Ideas:
        return ideaCards(material);
    case CardKind::Insights:
        return insightCards(material);
    case CardKind::Challenges:
        return challengeCards(material);
    }
    return {};
}

} // namespace charrette::summary
