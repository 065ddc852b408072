// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Vary.h"

#include "core/document/Edit.h"

#include <string>

namespace charrette::tests {

namespace {

template <typename Entity>
void link(const sqlite::Database& db, Dice& dice, std::optional<Id<Entity>>& field)
{
    field = dice.oneIn(4) ? std::nullopt : pick<Entity>(db, dice);
}

template <typename Enum>
void maybe(Dice& dice, std::optional<Enum>& field)
{
    field.reset();
    if (!dice.oneIn(3))
        field = dice.oneOfAll<Enum>();
}

Date someDay(Dice& dice)
{
    return Date::from(2019 + dice.between(0, 8), 1, 1)->plusDays(dice.between(0, 364));
}

Instant someTime(Dice& dice)
{
    return {1'700'000'000'000 + dice.between(0, 1'000'000'000)};
}

/// Seldom nothing, sometimes more than one line.
std::string prose(Dice& dice)
{
    if (dice.oneIn(4))
        return {};
    return dice.oneIn(3) ? dice.phrase() + "\n" + dice.phrase() : dice.phrase();
}

} // namespace

std::optional<std::int64_t> pickRow(const sqlite::Database& db, Dice& dice, const char* table)
{
    const auto count = db.value<std::size_t>(std::string{"SELECT count(*) FROM "} + table);
    if (count == 0)
        return {};
    return db.value<std::int64_t>(
        std::string{"SELECT id FROM "} + table + " ORDER BY id LIMIT 1 OFFSET ?1",
        static_cast<std::int64_t>(dice.below(count)));
}

void vary(const sqlite::Database&, Dice& dice, Workshop& workshop)
{
    workshop.title = dice.phrase();
    workshop.format = dice.oneIn(2) ? "sprint-day" : "";
    workshop.client = dice.phrase();
    workshop.place = dice.phrase();
    workshop.objective = prose(dice);
    workshop.timeZone = dice.oneIn(2) ? "Europe/Berlin" : "America/Sao_Paulo";
}

void vary(const sqlite::Database&, Dice& dice, Day& day)
{
    day.date = someDay(dice);
    day.start = dice.between(0, 1439);
    day.title = dice.phrase();
}

void vary(const sqlite::Database& db, Dice& dice, Stream& stream)
{
    stream.name = dice.phrase();
    stream.room = dice.phrase(2);
    link(db, dice, stream.challenge);
}

void vary(const sqlite::Database&, Dice& dice, Person& person)
{
    person.name = dice.phrase(2);
    person.email = dice.phrase(1) + "@example.org";
    person.organisation = dice.phrase(2);
    person.job = dice.phrase(2);
    person.function = dice.phrase(1);
    person.country = dice.phrase(1);
    person.seniority = dice.phrase(1);
}

void vary(const sqlite::Database&, Dice& dice, Round& round)
{
    round.title = dice.phrase();
}

void vary(const sqlite::Database& db, Dice& dice, Group& group)
{
    link(db, dice, group.stream);
    group.number = dice.between(1, 30);
    group.name = dice.phrase(2);
    group.colour = dice.oneOfAll<Colour>();
    group.room = dice.phrase(1);
    link(db, dice, group.facilitator);
    link(db, dice, group.challenge);
}

void vary(const sqlite::Database&, Dice& dice, Challenge& challenge)
{
    challenge.title = dice.phrase();
    challenge.description = prose(dice);
    challenge.owner = dice.phrase(2);
}

void vary(const sqlite::Database& db, Dice& dice, Block& block)
{
    link(db, dice, block.stream);
    block.title = dice.phrase();
    block.kind = dice.oneOfAll<BlockKind>();
    block.mode = dice.oneOfAll<Mode>();
    maybe(dice, block.stage);
    block.minutes = dice.between(0, 240);
    block.leastMinutes = dice.oneIn(2) ? std::nullopt : std::optional{block.minutes / 2};
    block.pinned = dice.oneIn(2) ? std::nullopt : std::optional{dice.between(0, 1439)};
    block.flexible = dice.oneIn(2);
    block.staffOnly = dice.oneIn(2);
    block.ledBy = dice.phrase(2);
    block.outcome = prose(dice);
    block.materials = prose(dice);
    block.onStage = prose(dice);
    block.notes = prose(dice);
}

void vary(const sqlite::Database&, Dice& dice, Prompt& prompt)
{
    prompt.kind = dice.oneOfAll<InterviewKind>();
    prompt.text = dice.phrase();
}

void vary(const sqlite::Database& db, Dice& dice, Interview& interview)
{
    interview.kind = dice.oneOfAll<InterviewKind>();
    interview.role = dice.phrase(2);
    interview.organisation = dice.phrase(2);
    interview.name = dice.phrase(2);
    interview.askedBy = dice.phrase(2);
    link(db, dice, interview.group);
    link(db, dice, interview.challenge);
    interview.held = dice.oneIn(2) ? std::nullopt : std::optional{someTime(dice)};
    interview.consent = dice.oneOfAll<Consent>();
    interview.withdrawn = dice.oneIn(2) ? std::nullopt : std::optional{someTime(dice)};
}

void vary(const sqlite::Database&, Dice& dice, Note& note)
{
    note.kind = dice.oneOfAll<NoteKind>();
    note.text = dice.phrase() + prose(dice);
    note.made = someTime(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Insight& insight)
{
    insight.title = dice.phrase();
    insight.user = dice.phrase(2);
    insight.need = dice.phrase();
    insight.reason = dice.phrase();
    link(db, dice, insight.challenge);
    link(db, dice, insight.group);
    insight.made = someTime(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Persona& persona)
{
    link(db, dice, persona.group);
    persona.name = dice.phrase(2);
    persona.role = dice.phrase();
    persona.goals = prose(dice);
    persona.pains = prose(dice);
}

void vary(const sqlite::Database&, Dice& dice, Moment& moment)
{
    moment.starts = dice.between(0, 1439);
    moment.text = dice.phrase();
    moment.mood = dice.between(1, 5);
}

void vary(const sqlite::Database& db, Dice& dice, Question& question)
{
    link(db, dice, question.insight);
    link(db, dice, question.challenge);
    question.text = dice.phrase();
}

void vary(const sqlite::Database& db, Dice& dice, GoToIdea& idea)
{
    link(db, dice, idea.interview);
    idea.text = dice.phrase();
    idea.trap = prose(dice);
    idea.nudge = prose(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Area& area)
{
    area.board = dice.oneOfAll<Board>();
    link(db, dice, area.insight);
    area.name = dice.phrase(2);
    area.x = dice.between(-5000, 5000) / 10.0;
    area.y = dice.between(-5000, 5000) / 10.0;
    area.width = dice.between(1, 900);
    area.height = dice.between(1, 900);
    area.colour = dice.oneOfAll<Colour>();
}

void vary(const sqlite::Database& db, Dice& dice, Idea& idea)
{
    link(db, dice, idea.question);
    link(db, dice, idea.challenge);
    link(db, dice, idea.group);
    idea.text = dice.phrase();
    idea.detail = prose(dice);
    idea.horizon = dice.oneOfAll<Horizon>();
    idea.impact = dice.oneIn(2) ? std::nullopt : std::optional{1 + dice.between(0, 1000) / 250.0};
    idea.effort = dice.oneIn(2) ? std::nullopt : std::optional{1 + dice.between(0, 999) / 333.0};
    idea.made = someTime(dice);
}

void vary(const sqlite::Database&, Dice& dice, Vote& vote)
{
    vote.title = dice.phrase();
    vote.made = someTime(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Prototype& prototype)
{
    link(db, dice, prototype.idea);
    link(db, dice, prototype.group);
    prototype.title = dice.phrase();
    prototype.form = dice.oneOfAll<Form>();
    prototype.version = dice.between(1, 9);
    prototype.builtMinutes = dice.oneIn(2) ? std::nullopt : std::optional{dice.between(1, 300)};
    for (auto* field :
        {&prototype.question, &prototype.believe, &prototype.verify, &prototype.measure,
            &prototype.rightIf, &prototype.observed, &prototype.learned, &prototype.will})
        *field = prose(dice);
    maybe(dice, prototype.decision);
}

void vary(const sqlite::Database&, Dice& dice, Iteration& iteration)
{
    iteration.version = dice.between(2, 9);
    iteration.changed = prose(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Feedback& feedback)
{
    link(db, dice, feedback.group);
    feedback.kind = dice.oneOfAll<FeedbackKind>();
    feedback.text = dice.phrase() + prose(dice);
}

void vary(const sqlite::Database&, Dice& dice, Vision& vision)
{
    vision.kind = dice.oneOfAll<VisionKind>();
    vision.text = dice.phrase() + prose(dice);
    vision.horizonYear = dice.oneIn(2) ? std::nullopt : std::optional{dice.between(1900, 2999)};
    vision.signs = prose(dice);
    vision.chosen = dice.oneIn(2);
}

void vary(const sqlite::Database&, Dice& dice, Attempt& attempt)
{
    attempt.text = dice.phrase();
    attempt.outcome = prose(dice);
    attempt.differs = prose(dice);
}

void vary(const sqlite::Database&, Dice& dice, Progress& progress)
{
    progress.made = someTime(dice);
    progress.status = dice.oneOfAll<Status>();
    progress.note = prose(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Pitch& pitch)
{
    link(db, dice, pitch.idea);
    link(db, dice, pitch.group);
    link(db, dice, pitch.person);
    pitch.title = dice.phrase();
    pitch.text = prose(dice);
}

void vary(const sqlite::Database& db, Dice& dice, Action& action)
{
    link(db, dice, action.owner);
    link(db, dice, action.idea);
    link(db, dice, action.prototype);
    link(db, dice, action.challenge);
    action.text = dice.phrase();
    action.firstStep = prose(dice);
    action.due = dice.oneIn(2) ? std::nullopt : std::optional{someDay(dice)};
    action.measure = prose(dice);
    action.horizon = dice.oneOfAll<ActionHorizon>();
    action.status = dice.oneOfAll<Status>();
    action.remark = prose(dice);
}

void vary(const sqlite::Database& db, Dice& dice, CasePoint& point)
{
    point.kind = dice.oneOfAll<PointKind>();
    point.text = dice.phrase();
    link(db, dice, point.challenge);
    point.horizon = dice.oneIn(2) ? std::nullopt : std::optional{dice.oneOfAll<ActionHorizon>()};
}

void vary(const sqlite::Database&, Dice& dice, Attachment& attachment)
{
    attachment.caption = dice.phrase();
}

} // namespace charrette::tests
