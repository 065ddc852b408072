// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaCommands.h"

#include "app/document/DocumentSession.h"
#include "core/document/Record.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/votes/Vote.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Ideas {
    Q_DECLARE_TR_FUNCTIONS(Ideas)
};

int number(const std::vector<IdeaId>& ids)
{
    return static_cast<int>(ids.size());
}

template <typename Field>
bool setField(DocumentSession& session, const QString& label, const std::vector<IdeaId>& ids,
    Field Idea::*field, const Field& value)
{
    return session.perform(label, [&](Edit& edit) {
        for (const auto id : ids)
            change(edit, id, [&](Idea& idea) { idea.*field = value; });
    });
}

QString moveLabel(Horizon horizon, int count)
{
    switch (horizon) {
    case Horizon::Undecided:
        return Ideas::tr("Move %n idea(s) to undecided", nullptr, count);
    case Horizon::QuickWin:
        return Ideas::tr("Move %n idea(s) to quick wins", nullptr, count);
    case Horizon::LongTerm:
        return Ideas::tr("Move %n idea(s) to longer term", nullptr, count);
    }
    return {};
}

} // namespace

namespace ideaCommands {

bool move(DocumentSession& session, const std::vector<IdeaId>& ids, Horizon horizon,
    std::optional<IdeaId> before)
{
    return session.perform(moveLabel(horizon, number(ids)), [&](Edit& edit) {
        for (const auto id : ids)
            change(edit, id, [&](Idea& idea) { idea.horizon = horizon; });
        moveBefore(edit, ids, before);
    });
}

bool reorder(DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<IdeaId> before)
{
    return session.perform(Ideas::tr("Move %n idea(s)", nullptr, number(ids)),
        [&](Edit& edit) { moveBefore(edit, ids, before); });
}

bool remove(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    return session.perform(Ideas::tr("Delete %n idea(s)", nullptr, number(ids)),
        [&](Edit& edit) { charrette::remove(edit, ids); });
}

bool setText(DocumentSession& session, IdeaId id, const QString& text)
{
    return setField(session, Ideas::tr("Rewrite idea"), {id}, &Idea::text, text.toStdString());
}

bool setDetail(DocumentSession& session, IdeaId id, const QString& text)
{
    return setField(session, Ideas::tr("Describe idea"), {id}, &Idea::detail, text.toStdString());
}

bool setDots(DocumentSession& session, const std::vector<IdeaId>& ids, int dots)
{
    const auto workshop = session.workshop();
    return session.perform(
        Ideas::tr("Count dots on %n idea(s)", nullptr, number(ids)), [&](Edit& edit) {
            for (const auto id : ids)
                charrette::setDots(edit, workshop, id, dots);
        });
}

bool setImpact(DocumentSession& session, IdeaId id, std::optional<double> score)
{
    return setField(session, Ideas::tr("Rate impact"), {id}, &Idea::impact, score);
}

bool setEffort(DocumentSession& session, IdeaId id, std::optional<double> score)
{
    return setField(session, Ideas::tr("Rate effort"), {id}, &Idea::effort, score);
}

bool setHorizon(DocumentSession& session, const std::vector<IdeaId>& ids, Horizon horizon)
{
    return setField(session, moveLabel(horizon, number(ids)), ids, &Idea::horizon, horizon);
}

bool setGroup(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<GroupId> group)
{
    return setField(session, Ideas::tr("Give %n idea(s) to a group", nullptr, number(ids)), ids,
        &Idea::group, group);
}

bool setChallenge(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<ChallengeId> challenge)
{
    return setField(session, Ideas::tr("Choose challenge of %n idea(s)", nullptr, number(ids)), ids,
        &Idea::challenge, challenge);
}

bool setQuestion(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<QuestionId> question)
{
    return setField(session, Ideas::tr("Choose question of %n idea(s)", nullptr, number(ids)), ids,
        &Idea::question, question);
}

std::optional<PrototypeId> makePrototype(DocumentSession& session, IdeaId id)
{
    return session.performFor(
        Ideas::tr("Make prototype"), [&](Edit& edit) { return addPrototypeOf(edit, id); });
}

std::optional<ActionId> addToPlan(DocumentSession& session, IdeaId id)
{
    return session.performFor(
        Ideas::tr("Add to plan"), [&](Edit& edit) { return charrette::addToPlan(edit, id); });
}

} // namespace ideaCommands

std::optional<TypedScore> scoreTyped(const QString& text)
{
    static const QRegularExpression pattern{
        u"^([1-5])(?:[.,](\\d))?(?:\\s*(?:/|\\p{L}+)\\s*5)?$"_s};
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return TypedScore{};
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return {};
    const double score = match.captured(1).toInt() + match.captured(2).toInt() / 10.0;
    if (score > 5)
        return {};
    return TypedScore{score};
}

QString scoreText(std::optional<double> score)
{
    if (!score)
        return {};
    return QString::number(std::round(*score * 10) / 10, 'g', 2);
}

QString scoreOfFive(std::optional<double> score)
{
    return score ? Ideas::tr("%1 of 5").arg(scoreText(score)) : QString{};
}

} // namespace charrette::app
