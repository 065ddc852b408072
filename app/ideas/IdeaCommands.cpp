// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaCommands.h"

#include "app/document/DocumentSession.h"
#include "core/document/Record.h"
#include "core/ideas/Merge.h"
#include "core/ideas/Paper.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/votes/Voting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Ideas {
    Q_DECLARE_TR_FUNCTIONS(Ideas)
};

int howMany(const std::vector<IdeaId>& ids)
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
    return session.perform(moveLabel(horizon, howMany(ids)), [&](Edit& edit) {
        for (const auto id : ids)
            change(edit, id, [&](Idea& idea) { idea.horizon = horizon; });
        moveBefore(edit, ids, before);
    });
}

bool reorder(DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<IdeaId> before)
{
    return session.perform(Ideas::tr("Move %n idea(s)", nullptr, howMany(ids)),
        [&](Edit& edit) { moveBefore(edit, ids, before); });
}

bool remove(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    return session.perform(Ideas::tr("Delete %n idea(s)", nullptr, howMany(ids)),
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
        Ideas::tr("Count dots on %n idea(s)", nullptr, howMany(ids)), [&](Edit& edit) {
            for (const auto id : ids)
                charrette::setDots(edit, workshop, id, dots);
        });
}

QString whyNoDots(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    QString why;
    session.attempt([&] {
        const auto vote = latestOnIdeas(session.db(), session.workshop());
        const auto voting = vote ? votingOf(session.db(), *vote) : std::nullopt;
        const bool isFine = !voting || std::ranges::all_of(ids, [&](IdeaId id) {
            return mayCount(session.db(), *vote, id);
        });
        if (isFine)
            return;
        if (voting->state() == VoteState::Closed)
            why = Ideas::tr("The vote is closed. Ctrl+Shift+T begins a new one.");
        else if (voting->counting == Counting::Person)
            why = Ideas::tr("This vote counts by person: Ctrl+Shift+T.");
        else
            why = Ideas::tr("The vote that is open is not on this idea.");
    });
    return why;
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
    return setField(session, moveLabel(horizon, howMany(ids)), ids, &Idea::horizon, horizon);
}

bool setGroup(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<GroupId> group)
{
    return setField(session, Ideas::tr("Give %n idea(s) to a group", nullptr, howMany(ids)), ids,
        &Idea::group, group);
}

bool setChallenge(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<ChallengeId> challenge)
{
    return setField(session, Ideas::tr("Choose challenge of %n idea(s)", nullptr, howMany(ids)),
        ids, &Idea::challenge, challenge);
}

bool setQuestion(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<QuestionId> question)
{
    return setField(session, Ideas::tr("Choose question of %n idea(s)", nullptr, howMany(ids)), ids,
        &Idea::question, question);
}

bool rate(DocumentSession& session, const std::vector<Rating>& ratings)
{
    const auto count = static_cast<int>(ratings.size());
    return session.perform(Ideas::tr("Rate %n idea(s)", nullptr, count),
        [&](Edit& edit) { charrette::rate(edit, ratings); });
}

bool setMatrix(DocumentSession& session, const Matrix& matrix)
{
    return session.perform(
        Ideas::tr("Name the fields of the matrix"), [&](Edit& edit) { save(edit, matrix); });
}

bool setColour(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<Colour> colour)
{
    return session.perform(Ideas::tr("Colour %n idea(s)", nullptr, howMany(ids)),
        [&](Edit& edit) { charrette::setColour(edit, ids, colour); });
}

bool put(DocumentSession& session, const std::vector<Place>& places, int count)
{
    return session.perform(
        Ideas::tr("Move %n idea(s)", nullptr, count), [&](Edit& edit) { save(edit, places); });
}

bool addArea(DocumentSession& session, const Area& area, const std::vector<Place>& places)
{
    return session.perform(Ideas::tr("New area"), [&](Edit& edit) {
        add(edit, area);
        save(edit, places);
    });
}

bool setArea(DocumentSession& session, const QString& label, const Area& area,
    const std::vector<Place>& carried)
{
    return session.perform(label, [&](Edit& edit) {
        save(edit, area);
        save(edit, carried);
    });
}

bool removeArea(DocumentSession& session, AreaId id)
{
    return session.perform(
        Ideas::tr("Delete area"), [&](Edit& edit) { charrette::remove(edit, id); });
}

QString whyNotMerged(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    bool isBusy = false;
    session.attempt([&] { isBusy = isVotedOn(session.db(), ids); });
    return isBusy ? Ideas::tr("The room is voting on this: close the vote before joining ideas.")
                  : QString{};
}

bool merge(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    return session.perform(Ideas::tr("Join %n idea(s)", nullptr, howMany(ids)),
        [&](Edit& edit) { charrette::merge(edit, ids); });
}

std::vector<IdeaId> split(DocumentSession& session, IdeaId id)
{
    return session
        .performFor(Ideas::tr("Split idea"),
            [&](Edit& edit) {
                const auto parts = charrette::split(edit, id);
                const auto workshop = find(edit.db(), id)->workshop;
                for (const auto& place : placesOf(edit.db(), workshop)) {
                    if (place.idea != id)
                        continue;
                    std::vector<Place> beside;
                    for (std::size_t i = 1; i < parts.size(); ++i)
                        beside.push_back(
                            {parts[i], place.x + 24.0 * double(i), place.y + 24.0 * double(i)});
                    save(edit, beside);
                }
                return parts;
            })
        .value_or(std::vector<IdeaId>{});
}

std::vector<IdeaId> duplicate(DocumentSession& session, const std::vector<IdeaId>& ids)
{
    const auto work = [&](Edit& edit) {
        std::unordered_map<IdeaId, IdeaId> copies;
        std::vector<IdeaId> made;
        for (const auto id : ids) {
            auto idea = find(edit.db(), id);
            if (!idea)
                continue;
            idea->id = IdeaId::draw();
            idea->made = edit.now();
            copies.emplace(id, idea->id);
            made.push_back(add(edit, *idea));
        }
        std::vector<Place> beside;
        for (const auto& place : placesOf(edit.db(), session.workshop())) {
            if (const auto copy = copies.find(place.idea); copy != copies.end())
                beside.push_back({copy->second, place.x + 24, place.y + 24});
        }
        save(edit, beside);
        return made;
    };
    return session.performFor(Ideas::tr("Duplicate %n idea(s)", nullptr, howMany(ids)), work)
        .value_or(std::vector<IdeaId>{});
}

std::vector<IdeaId> addLines(DocumentSession& session, const Idea& like,
    const std::vector<std::string>& lines, const std::vector<Place>& where,
    const std::vector<Place>& others)
{
    const auto count = static_cast<int>(lines.size());
    const auto work = [&](Edit& edit) {
        const auto ids = addIdeas(edit, like, lines);
        auto places = others;
        for (std::size_t i = 0; i < std::min(ids.size(), where.size()); ++i)
            places.push_back({ids[i], where[i].x, where[i].y});
        save(edit, places);
        return ids;
    };
    return session.performFor(Ideas::tr("Add %n idea(s)", nullptr, count), work)
        .value_or(std::vector<IdeaId>{});
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

std::optional<TypedScores> scoresTyped(const QString& text)
{
    static const QRegularExpression between{u"\\s*[;/ ]\\s*"_s};
    const auto typed = text.simplified();
    auto parts = typed.split(between, Qt::SkipEmptyParts);
    if (parts.size() == 1 && !typed.contains(u'.'))
        parts = typed.size() == 2 ? QStringList{typed.left(1), typed.right(1)} : typed.split(u',');
    if (parts.size() != 2)
        return {};
    for (auto& part : parts) {
        if (part.endsWith(u','))
            part.chop(1);
    }
    const auto impact = scoreTyped(parts[0]);
    const auto effort = scoreTyped(parts[1]);
    if (!impact || !impact->score || !effort || !effort->score)
        return {};
    return TypedScores{*impact->score, *effort->score};
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
