// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stage/Offers.h"

#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/summary/Photos.h"
#include "core/summary/Redaction.h"

#include <unordered_map>

namespace charrette::stage {

std::vector<Offer> notesToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Offer> offers;
    const summary::Redaction redaction{db, workshop};
    for (const auto& heard : redaction.notes())
        offers.push_back({.choice = ShowNote{heard.id},
            .text = heard.quote.text,
            .by = heard.quote.by,
            .isSpoken = heard.quote.spoken});
    return offers;
}

std::vector<Offer> insightsToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Offer> offers;
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (const auto& insight : insightsOf(db, workshop))
        offers.push_back({.choice = ShowInsight{insight.id},
            .text = redaction.text(sentenceOf(insight).whole())});
    return offers;
}

std::vector<Offer> personasToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Offer> offers;
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (const auto& persona : personasOf(db, workshop))
        offers.push_back({.choice = ShowPersona{persona.id},
            .text = redaction.text(persona.name),
            .by = redaction.text(persona.role)});
    return offers;
}

std::vector<Offer> boardsToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::unordered_map<QuestionId, int> answers;
    int all = 0;
    for (const auto& idea : ideasOf(db, workshop)) {
        ++all;
        if (idea.question)
            ++answers[*idea.question];
    }
    std::vector<Offer> offers;
    if (all == 0)
        return offers;
    offers.push_back({.choice = ShowBoard{}, .ideas = all});
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (const auto& question : questionsOf(db, workshop)) {
        if (const int ideas = answers[question.id])
            offers.push_back({.choice = ShowBoard{question.id},
                .text = redaction.text(question.text),
                .ideas = ideas});
    }
    return offers;
}

std::vector<Offer> pitchesToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Offer> offers;
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (const auto& pitch : pitchesOf(db, workshop))
        offers.push_back({.choice = ShowPractice{pitch.id},
            .text = redaction.text(pitch.title),
            .by = bearerOf(db, redaction, pitch)});
    return offers;
}

std::string bearerOf(
    const sqlite::Database& db, const summary::Redaction& redaction, const Pitch& pitch)
{
    if (const auto person = pitch.person ? find(db, *pitch.person) : std::nullopt)
        return redaction.bearer(person->name);
    const auto group = pitch.group ? find(db, *pitch.group) : std::nullopt;
    return group ? redaction.text(group->name) : std::string{};
}

std::vector<Offer> picturesToShow(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Offer> offers;
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (const auto& attachment : attachmentsIn(db, workshop)) {
        if (mayBeShown(db, attachment))
            offers.push_back(
                {.choice = ShowPicture{attachment.id}, .text = redaction.text(attachment.caption)});
    }
    return offers;
}

bool mayBeShown(const sqlite::Database& db, const Attachment& attachment)
{
    return summary::mayBeShown(db, attachment);
}

} // namespace charrette::stage
