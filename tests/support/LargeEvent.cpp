// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LargeEvent.h"

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace charrette::tests {

namespace {

constexpr int seats = 8; ///< at a group's table

/// A sentence of that many words.
std::string sentence(int seed, int length)
{
    constexpr std::array<const char*, 16> vocabulary{"order", "waits", "because", "nobody", "knows",
        "who", "owns", "the", "next", "step", "and", "customers", "ring", "again", "every",
        "morning"};
    std::string text = "Nr";
    text += std::to_string(seed);
    auto state = static_cast<unsigned>(seed) * 2654435761U;
    for (int i = 0; i < length; ++i) {
        state = state * 1664525U + 1013904223U;
        text += ' ';
        text += vocabulary[state >> 28U];
    }
    return text;
}

class Filling {
public:
    explicit Filling(Edit& edit)
        : m_edit{edit}
        , m_workshop{add(
              edit, Workshop{.title = "Large event", .starts = Date::from(2026, 11, 18).value()})}
    {}

    WorkshopId workshop() const { return m_workshop; }

    void addPeople(int count)
    {
        const auto round = add(m_edit, Round{.workshop = m_workshop});
        for (int i = 0; i < count; ++i) {
            const auto person = add(m_edit, Person{.name = "Person " + std::to_string(i + 1)});
            attend(m_edit, person, m_workshop, Role::Participant);
            if (i % seats == 0)
                m_groups.push_back(add(m_edit, Group{.round = round, .number = i / seats + 1}));
            join(m_edit, person, m_groups.back());
        }
        for (int i = 0; i < 9; ++i)
            m_challenges.push_back(raise(m_edit, Challenge{.title = sentence(i, 6)}, m_workshop));
    }

    void addDays()
    {
        for (int day = 0; day < 2; ++day) {
            const auto made = add(m_edit,
                Day{.workshop = m_workshop, .date = Date::from(2026, 11, 18 + day).value()});
            for (int i = 0; i < 24; ++i)
                add(m_edit, Block{.day = made, .title = sentence(i, 3), .minutes = 20});
        }
    }

    void addNotes(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (i % 10 == 0)
                m_interview = add(m_edit,
                    Interview{.workshop = m_workshop,
                        .role = "Role " + std::to_string(i),
                        .name = "Voice " + std::to_string(i),
                        .group = group(i / 10),
                        .challenge = challenge(i / 10),
                        .consent = static_cast<Consent>(i / 10 % 4)});
            m_notes.push_back(add(m_edit,
                Note{.workshop = m_workshop,
                    .interview = *m_interview,
                    .kind = static_cast<NoteKind>(i % 6),
                    .text = sentence(i, 18)}));
        }
    }

    void addInsight(int i)
    {
        const auto insight = add(m_edit,
            Insight{.workshop = m_workshop,
                .title = sentence(i, 7),
                .user = "people " + std::to_string(i),
                .need = sentence(i, 6),
                .reason = sentence(i + 1, 9),
                .challenge = challenge(i),
                .group = group(i)});
        for (int n = 0; n < 3; ++n)
            addEvidence(m_edit, insight, m_notes[index(i * 7 + n, m_notes.size())]);
    }

    void addIdea(int i)
    {
        const auto idea = add(m_edit,
            Idea{.workshop = m_workshop,
                .challenge = challenge(i),
                .group = group(i),
                .text = sentence(i, 9),
                .horizon = static_cast<Horizon>(i % 3)});
        if (i % 12 == 0)
            add(m_edit,
                Prototype{.workshop = m_workshop,
                    .idea = idea,
                    .group = group(i),
                    .title = sentence(i, 4),
                    .believe = sentence(i, 12),
                    .observed = sentence(i, 20),
                    .learned = sentence(i, 14)});
        if (i % 8 == 0)
            add(m_edit,
                Action{.workshop = m_workshop,
                    .idea = idea,
                    .challenge = challenge(i),
                    .text = sentence(i, 8)});
    }

private:
    static std::size_t index(int i, std::size_t size) { return static_cast<std::size_t>(i) % size; }
    GroupId group(int i) const { return m_groups[index(i, m_groups.size())]; }
    ChallengeId challenge(int i) const { return m_challenges[index(i, m_challenges.size())]; }

    Edit& m_edit;
    WorkshopId m_workshop;
    std::vector<GroupId> m_groups;
    std::vector<ChallengeId> m_challenges;
    std::vector<NoteId> m_notes;
    std::optional<InterviewId> m_interview;
};

} // namespace

WorkshopId addLargeEvent(Document& document, int people, int notes)
{
    return document.perform("Fill", [&](Edit& edit) {
        Filling filling{edit};
        filling.addDays();
        filling.addPeople(people);
        filling.addNotes(notes);
        for (int i = 0; i < notes / 10; ++i)
            filling.addInsight(i);
        for (int i = 0; i < notes / 5; ++i)
            filling.addIdea(i);
        return filling.workshop();
    });
}

} // namespace charrette::tests
