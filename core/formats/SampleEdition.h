// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/formats/SampleFile.h"
#include "core/media/Attachment.h"

#include <optional>
#include <string>

namespace charrette {

class Document;
class Edit;

namespace sample {

using People = Names<std::string, PersonId>;
using Challenges = Names<std::string, ChallengeId>;

/// One edition on its way into the document: each step is what one sitting at the keyboard does.
class Edition {
public:
    Edition(Document& document, const Json& file, const People& people, Challenges& challenges);

    WorkshopId build(const Json& everyone, std::optional<WorkshopId> earlier);

private:
    WorkshopId workshop() const { return *m_workshop; }

    void addWorkshop(Edit& edit, std::optional<WorkshopId> earlier);
    void completeAgenda(Edit& edit);
    void addAttendance(Edit& edit, const Json& everyone);
    void addChallenges(Edit& edit);
    void addVerdicts(Edit& edit);
    void walkPastChallenges(Edit& edit);
    void addRounds(Edit& edit);
    void addGroup(Edit& edit, RoundId round, const Json& from);
    void addInterviews(Edit& edit);
    void addNotes(Edit& edit, InterviewId interview, Instant held, const Json& from);
    void addGoToIdeas(Edit& edit);
    void addInsights(Edit& edit);
    void addPersonas(Edit& edit);
    void addMoment(Edit& edit, PersonaId persona, const Json& from);
    void addIdeas(Edit& edit);
    void addVotes(Edit& edit);
    void addPrototypes(Edit& edit);
    void addWorkOn(Edit& edit, PrototypeId prototype, const Json& from);
    void addPictures(Edit& edit, std::int64_t item, Bearer kind, const Json& from);
    void addVisions(Edit& edit);
    void addPitches(Edit& edit);
    void addActions(Edit& edit);
    void addCase(Edit& edit);

    Document& m_document;
    const Json& m_file;
    const People& m_people;
    Challenges& m_challenges;
    Date m_starts;
    std::optional<WorkshopId> m_workshop;
    Names<int, GroupId> m_groups{"group"};
    Names<std::string, InterviewId> m_interviews{"interview"};
    Names<std::string, NoteId> m_notes{"note"};
    Names<std::string, QuestionId> m_questions{"question"};
    Names<std::string, IdeaId> m_ideas{"idea"};
    Names<std::string, PrototypeId> m_prototypes{"prototype"};
};

} // namespace sample
} // namespace charrette
