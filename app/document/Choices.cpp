// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Choices.h"

#include "app/text/Names.h"
#include "core/challenges/Challenge.h"
#include "core/ideas/Idea.h"
#include "core/research/Insight.h"

#include <QRegularExpression>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

std::vector<Choice> groupChoices(const sqlite::Database& db, WorkshopId workshop)
{
    const auto rounds = roundsOf(db, workshop);
    std::vector<Choice> choices;
    for (const auto& group : groupsIn(db, workshop)) {
        auto text = groupTitle(group);
        const auto round = std::ranges::find(rounds, group.round, &Round::id);
        if (rounds.size() > 1 && round != rounds.end() && !round->title.empty())
            text = u"%1 · %2"_s.arg(text, shown(round->title));
        choices.push_back({group.id.value(), text});
    }
    return choices;
}

std::vector<Choice> challengeChoices(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& judged : challengesOf(db, workshop))
        choices.push_back({judged.challenge.id.value(), shown(judged.challenge.title)});
    return choices;
}

std::vector<Choice> questionChoices(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& question : questionsOf(db, workshop))
        choices.push_back({question.id.value(), shownInLine(question.text)});
    return choices;
}

std::vector<Choice> ideaChoices(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& idea : ideasOf(db, workshop))
        choices.push_back({idea.id.value(), shownInLine(idea.text)});
    return choices;
}

std::vector<Choice> withNone(const QString& none, const std::vector<Choice>& choices)
{
    std::vector<Choice> all{{std::nullopt, none}};
    all.insert(all.end(), choices.begin(), choices.end());
    return all;
}

std::optional<GroupLine> groupLine(const QString& line)
{
    // A digit right behind the colon makes it a time or a score.
    static const QRegularExpression pattern{u"^\\s*(\\d{1,3})\\s*:(?:\\s+|(?!\\d))(\\S.*)$"_s};
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return GroupLine{match.captured(1).toInt(), match.captured(2).trimmed()};
}

std::optional<GroupId> groupNumbered(const std::vector<Group>& groups, int number)
{
    std::optional<GroupId> found;
    for (const auto& group : groups) {
        if (group.number == number)
            found = group.id;
    }
    return found;
}

} // namespace charrette::app
