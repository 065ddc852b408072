// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReadAll.h"

#include "core/challenges/Lineage.h"
#include "core/challenges/StatusWalk.h"
#include "core/document/Document.h"
#include "core/ideas/EvidenceWall.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Paper.h"
#include "core/ideas/Place.h"
#include "core/ideas/Twins.h"
#include "core/plan/FistToFive.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "core/summary/ReportStyle.h"
#include "core/votes/Voting.h"
#include "tests/support/Vary.h"

namespace charrette::tests {

namespace {

class Reader {
public:
    explicit Reader(const sqlite::Database& db)
        : m_db{db}
    {}

    int count() const { return m_count; }

    void readWorkshop(WorkshopId id)
    {
        for (const auto& day : counted(daysOf(m_db, id)))
            counted(blocksOf(m_db, day.id));
        counted(streamsOf(m_db, id));
        counted(attendeesOf(m_db, id));
        for (const auto& round : counted(roundsOf(m_db, id))) {
            counted(groupsOf(m_db, round.id));
            counted(membershipsIn(m_db, round.id));
        }
        counted(groupsIn(m_db, id));
        for (const auto& challenge : counted(challengesOf(m_db, id))) {
            counted(judgementsOf(m_db, challenge.challenge.id));
            counted(attemptsAt(m_db, challenge.challenge.id));
            counted(lineageOf(m_db, challenge.challenge.id));
            counted(groupVerdictsOn(m_db, id, challenge.challenge.id));
        }
        counted(groupVerdictsIn(m_db, id));
        counted(settledIn(m_db, id));
        m_count += countBlocks(m_db, id);
        readResearch(id);
        readCommitments(id);
        readPictures(id.value());
    }

    void readPeople()
    {
        for (const auto& person : counted(people(m_db)))
            counted(attendedBy(m_db, person.id));
        m_count += personNamed(m_db, "Zoe") ? 1 : 0;
    }

private:
    template <typename List>
    List counted(List list)
    {
        m_count += static_cast<int>(list.size());
        return list;
    }

    void readResearch(WorkshopId id)
    {
        counted(promptsOf(m_db, id));
        for (const auto& interview : counted(interviewsOf(m_db, id)))
            counted(notesOf(m_db, interview.id));
        for (const auto& note : counted(notesIn(m_db, id)))
            counted(insightsOn(m_db, note.id));
        for (const auto& insight : counted(insightsOf(m_db, id))) {
            counted(evidenceOf(m_db, insight.id));
            counted(questionsUnder(m_db, insight.id));
        }
        counted(evidenceIn(m_db, id));
        counted(personaSupportIn(m_db, id));
        for (const auto& persona : counted(personasOf(m_db, id))) {
            counted(evidenceOf(m_db, persona.id));
            counted(momentsOf(m_db, persona.id));
            counted(challengesTouching(m_db, persona.id));
        }
        for (const auto& question : counted(questionsOf(m_db, id)))
            counted(ideasAnswering(m_db, question.id));
        counted(goToIdeasOf(m_db, id));
    }

    void readCommitments(WorkshopId id)
    {
        for (const auto& idea : counted(ideasOf(m_db, id))) {
            m_count += latestDots(m_db, idea.id);
            readPictures(idea.id.value());
        }
        counted(placesOf(m_db, id));
        counted(ownColours(m_db, id));
        counted(keptApart(m_db, id));
        counted(areasOf(m_db, id));
        m_count += matrixOf(m_db, id).impact.empty() ? 0 : 1;
        counted(areasOf(m_db, id, Board::Evidence));
        counted(notePlacesOf(m_db, id));
        for (const auto& vote : counted(votesOf(m_db, id))) {
            counted(resultsOf(m_db, vote.id));
            counted(optionsOf(m_db, vote.id));
            counted(dotsByPerson(m_db, vote.id));
            m_count += votingOf(m_db, vote.id) ? 1 : 0;
        }
        counted(latestDots(m_db, id));
        for (const auto& prototype : counted(prototypesOf(m_db, id))) {
            counted(feedbackOn(m_db, prototype.id));
            counted(iterationsOf(m_db, prototype.id));
        }
        for (const auto& vision : counted(visionsOf(m_db, id)))
            m_count += fistToFiveOn(m_db, vision.id).shown();
        counted(pitchesOf(m_db, id));
        for (const auto& action : counted(actionsOf(m_db, id)))
            counted(progressOf(m_db, action.id));
        counted(dependenciesIn(m_db, id));
        for (const auto horizon : everyOne<ActionHorizon>())
            m_count += lastDayOf(m_db, id, horizon) ? 1 : 0;
        m_count += roadmapScale(m_db, id) == RoadmapScale::Horizons ? 0 : 1;
        m_count += roadmapYears(m_db, id).isInOrder() ? 0 : 1;
        for (const auto& point : counted(casePointsOf(m_db, id)))
            counted(actionsClosing(m_db, point.id));
        counted(closingsIn(m_db, id));
        counted(progressIn(m_db, id));
        counted(carriedInto(m_db, id));
    }

    void readPictures(std::int64_t item)
    {
        for (const auto& attachment : counted(attachmentsOf(m_db, item)))
            m_count += pictureOf(m_db, attachment) ? 1 : 0;
    }

    const sqlite::Database& m_db;
    int m_count = 0;
};

} // namespace

int readAll(const Document& document)
{
    Reader reader{document.db()};
    for (const auto& workshop : workshops(document.db()))
        reader.readWorkshop(workshop.id);
    reader.readPeople();
    summary::logoOf(document.db(), summary::reportStyle(document.db()));
    firstBrokenChange(document.db());
    return reader.count();
}

} // namespace charrette::tests
