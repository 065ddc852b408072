// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/Heard.h"

#include "app/research/Terms.h"
#include "app/text/Names.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Heard {
    Q_DECLARE_TR_FUNCTIONS(Heard)
};

/// What all notes of one interview share.
HeardNote sharedBy(const Interview& interview, const std::unordered_map<GroupId, Group>& groups)
{
    HeardNote shared{
        .note = {.workshop = interview.workshop, .interview = interview.id, .text = {}},
        .source = interviewTitle(interview),
        .label = {},
        .challenge = interview.challenge};
    shared.label = interview.role.empty() ? shared.source : shown(interview.role);
    const auto group = interview.group ? groups.find(*interview.group) : groups.end();
    if (group == groups.end())
        return shared;
    shared.group = group->first;
    shared.groupNumber = group->second.number;
    shared.colour = group->second.colour;
    shared.label = u"%1 · %2"_s.arg(QString::number(group->second.number), shared.label);
    return shared;
}

} // namespace

std::vector<HeardNote> heardIn(const sqlite::Database& db, WorkshopId workshop)
{
    std::unordered_map<GroupId, Group> groups;
    for (auto& group : groupsIn(db, workshop))
        groups.emplace(group.id, std::move(group));
    std::unordered_map<InterviewId, HeardNote> interviews;
    for (const auto& interview : interviewsOf(db, workshop))
        interviews.emplace(interview.id, sharedBy(interview, groups));
    std::unordered_map<NoteId, int> insights;
    for (const auto& evidence : evidenceIn(db, workshop))
        ++insights[evidence.note];

    std::vector<HeardNote> all;
    for (auto& note : notesIn(db, workshop)) {
        auto heard = interviews.at(note.interview);
        if (const auto found = insights.find(note.id); found != insights.end())
            heard.insights = found->second;
        heard.note = std::move(note);
        all.push_back(std::move(heard));
    }
    return all;
}

QString sourceLine(const HeardNote& heard)
{
    return heard.groupNumber
        ? Heard::tr("%1 · Group %2").arg(heard.source, QString::number(*heard.groupNumber))
        : heard.source;
}

} // namespace charrette::app
