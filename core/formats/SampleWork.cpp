// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Edit.h"
#include "core/formats/Embedded.h"
#include "core/formats/SampleEdition.h"
#include "core/ideas/Idea.h"
#include "core/plan/CaseForChange.h"
#include "core/prototypes/Prototype.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/votes/Vote.h"

#include <nlohmann/json.hpp>

namespace charrette::sample {

namespace {

/// A drawing of resources/sample/pictures by its name.
Picture sketch(const std::string& name)
{
    const std::string_view bytes = name == "date-at-risk" ? embedded::sketchDateAtRisk
        : name == "faces-on-a-board"                      ? embedded::sketchFaces
        : name == "order-host"                            ? embedded::sketchOrderHost
        : name == "one-page-quote"                        ? embedded::sketchQuote
        : name == "wall-of-ideas"                         ? embedded::sketchWall
                                                          : std::string_view{};
    if (bytes.empty())
        throw Error{Problem::Damaged, "sample: there is no sketch " + name};
    const auto* first = reinterpret_cast<const std::byte*>(bytes.data());
    return {PictureFormat::Png, {first, first + bytes.size()}};
}

} // namespace

void Edition::addInterviews(Edit& edit)
{
    for (const auto& from : list(m_file, "interviews")) {
        const auto held = moment(from, "held");
        const auto interview = add(edit,
            Interview{
                .workshop = workshop(),
                .kind = word<InterviewKind>(from, "kind"),
                .role = text(from, "role"),
                .organisation = text(from, "organisation"),
                .name = text(from, "name"),
                .askedBy = text(from, "askedBy"),
                .group = linked(m_groups, from, "group"),
                .challenge = linked(m_challenges, from, "challenge"),
                .held = held,
                .consent = word<Consent>(from, "consent"),
                .withdrawn = moment(from, "withdrawn"),
            });
        m_interviews.add(required(from, "key"), interview);
        addNotes(edit, interview, held.value_or(edit.now()), from);
    }
}

void Edition::addNotes(Edit& edit, InterviewId interview, Instant held, const Json& from)
{
    auto made = held;
    for (const auto& note : list(from, "notes")) {
        made.ms += 2 * 60'000;
        m_notes.add(required(note, "key"),
            add(edit,
                Note{
                    .workshop = workshop(),
                    .interview = interview,
                    .kind = word<NoteKind>(note, "kind"),
                    .text = required(note, "text"),
                    .made = made,
                }));
    }
}

void Edition::addGoToIdeas(Edit& edit)
{
    for (const auto& from : list(m_file, "goToIdeas")) {
        add(edit,
            GoToIdea{
                .workshop = workshop(),
                .interview = linked(m_interviews, from, "interview"),
                .text = required(from, "text"),
                .trap = text(from, "trap"),
                .nudge = text(from, "nudge"),
            });
    }
}

void Edition::addInsights(Edit& edit)
{
    auto made = moment(m_starts, 13 * 60 + 30);
    for (const auto& from : list(m_file, "insights")) {
        made.ms += 60'000;
        const Insight insight{
            .workshop = workshop(),
            .title = required(from, "title"),
            .user = text(from, "user"),
            .need = text(from, "need"),
            .reason = text(from, "reason"),
            .challenge = linked(m_challenges, from, "challenge"),
            .group = linked(m_groups, from, "group"),
            .made = made,
        };
        add(edit, insight);
        for (const auto& note : list(from, "evidence"))
            addEvidence(edit, insight.id, m_notes.at(note.get<std::string>()));
        for (const auto& question : list(from, "questions")) {
            m_questions.add(required(question, "key"),
                add(edit,
                    Question{
                        .workshop = workshop(),
                        .insight = insight.id,
                        .challenge = insight.challenge,
                        .text = required(question, "text"),
                    }));
        }
    }
}

void Edition::addPersonas(Edit& edit)
{
    for (const auto& from : list(m_file, "personas")) {
        const Persona persona{
            .workshop = workshop(),
            .group = linked(m_groups, from, "group"),
            .name = required(from, "name"),
            .role = text(from, "role"),
            .goals = lines(from, "goals"),
            .pains = lines(from, "pains"),
        };
        add(edit, persona);
        for (const auto& note : list(from, "evidence"))
            addEvidence(edit, persona.id, m_notes.at(note.get<std::string>()));
        for (const auto& challenge : list(from, "challenges"))
            setTouched(edit, persona.id, m_challenges.at(challenge.get<std::string>()), true);
        for (const auto& moment : list(from, "day"))
            addMoment(edit, persona.id, moment);
    }
}

void Edition::addMoment(Edit& edit, PersonaId persona, const Json& from)
{
    const auto at = required(from, "at");
    const auto starts = minuteOfDay(at);
    if (!starts)
        throw Error{Problem::Damaged, "sample: no time of day: " + at};
    add(edit,
        Moment{
            .persona = persona,
            .starts = *starts,
            .text = required(from, "text"),
            .mood = whole(from, "mood").value_or(3),
        });
}

void Edition::addIdeas(Edit& edit)
{
    auto made = moment(m_starts.plusDays(1), 9 * 60 + 20);
    for (const auto& from : list(m_file, "ideas")) {
        made.ms += 20'000;
        m_ideas.add(required(from, "key"),
            add(edit,
                Idea{
                    .workshop = workshop(),
                    .question = linked(m_questions, from, "question"),
                    .challenge = linked(m_challenges, from, "challenge"),
                    .group = linked(m_groups, from, "group"),
                    .text = required(from, "text"),
                    .detail = text(from, "detail"),
                    .horizon = wordIfAny<Horizon>(from, "horizon").value_or(Horizon::Undecided),
                    .impact = real(from, "impact"),
                    .effort = real(from, "effort"),
                    .made = made,
                }));
    }
}

void Edition::addVotes(Edit& edit)
{
    const auto vote =
        add(edit, Vote{.workshop = workshop(), .made = moment(m_starts.plusDays(1), 10 * 60 + 20)});
    for (const auto& from : list(m_file, "ideas")) {
        if (const auto dots = whole(from, "votes").value_or(0); dots > 0)
            setDots(edit, vote, m_ideas.at(required(from, "key")), dots);
    }
}

void Edition::addPrototypes(Edit& edit)
{
    for (const auto& from : list(m_file, "prototypes")) {
        const auto prototype = add(edit,
            Prototype{
                .workshop = workshop(),
                .idea = linked(m_ideas, from, "idea"),
                .group = linked(m_groups, from, "group"),
                .title = required(from, "title"),
                .form = word<Form>(from, "form"),
                .version = whole(from, "version").value_or(1),
                .builtMinutes = whole(from, "builtMinutes"),
                .question = text(from, "question"),
                .believe = text(from, "believe"),
                .verify = text(from, "verify"),
                .measure = text(from, "measure"),
                .rightIf = text(from, "rightIf"),
                .observed = text(from, "observed"),
                .learned = text(from, "learned"),
                .will = text(from, "will"),
                .decision = wordIfAny<Decision>(from, "decision"),
            });
        m_prototypes.add(required(from, "key"), prototype);
        addWorkOn(edit, prototype, from);
        addPictures(edit, prototype.value(), Bearer::Prototype, from);
    }
}

void Edition::addWorkOn(Edit& edit, PrototypeId prototype, const Json& from)
{
    for (const auto& feedback : list(from, "feedback")) {
        add(edit,
            Feedback{
                .prototype = prototype,
                .group = linked(m_groups, feedback, "group"),
                .kind = word<FeedbackKind>(feedback, "kind"),
                .text = required(feedback, "text"),
            });
    }
    for (const auto& iteration : list(from, "iterations")) {
        add(edit,
            Iteration{
                .prototype = prototype,
                .version = whole(iteration, "version").value_or(2),
                .changed = required(iteration, "changed"),
            });
    }
}

void Edition::addCase(Edit& edit)
{
    Names<std::string, ActionId> actions{"action"};
    for (const auto& action : actionsOf(edit.db(), workshop()))
        actions.add(action.text, action.id);
    for (const auto& from : list(m_file, "case")) {
        const auto point = add(edit,
            CasePoint{
                .workshop = workshop(),
                .kind = word<PointKind>(from, "kind"),
                .text = required(from, "text"),
                .challenge = linked(m_challenges, from, "challenge"),
                .horizon = wordIfAny<ActionHorizon>(from, "horizon"),
            });
        for (const auto& action : list(from, "closedBy"))
            closeGap(edit, point, actions.at(action.get<std::string>()));
    }
}

void Edition::addPictures(Edit& edit, std::int64_t item, Bearer kind, const Json& from)
{
    for (const auto& picture : list(from, "pictures"))
        attach(edit, item, kind, sketch(required(picture, "sketch")), text(picture, "caption"));
}

} // namespace charrette::sample
