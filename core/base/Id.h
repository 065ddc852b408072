// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace charrette {

/// A random number from 1 to 2^63-1, so that rows made on several laptops never collide.
std::int64_t drawId();

/// Row id of one kind of thing. There is no null id: "no note" is std::optional<NoteId>.
template <typename Entity>
class Id {
public:
    constexpr explicit Id(std::int64_t value) noexcept
        : m_value{value}
    {}

    /// A new one, for a row about to be made.
    static Id draw() { return Id{drawId()}; }

    constexpr std::int64_t value() const noexcept { return m_value; }
    friend constexpr bool operator==(const Id&, const Id&) noexcept = default;

private:
    std::int64_t m_value;
};

using WorkshopId = Id<struct Workshop>;
using DayId = Id<struct Day>;
using StreamId = Id<struct Stream>;
using PersonId = Id<struct Person>;
using RoundId = Id<struct Round>;
using GroupId = Id<struct Group>;
using ChallengeId = Id<struct Challenge>;
using AttemptId = Id<struct Attempt>;
using BlockId = Id<struct Block>;
using PromptId = Id<struct Prompt>;
using InterviewId = Id<struct Interview>;
using NoteId = Id<struct Note>;
using InsightId = Id<struct Insight>;
using PersonaId = Id<struct Persona>;
using MomentId = Id<struct Moment>;
using QuestionId = Id<struct Question>;
using GoToIdeaId = Id<struct GoToIdea>;
using IdeaId = Id<struct Idea>;
using VoteId = Id<struct Vote>;
using PrototypeId = Id<struct Prototype>;
using FeedbackId = Id<struct Feedback>;
using IterationId = Id<struct Iteration>;
using VisionId = Id<struct Vision>;
using PitchId = Id<struct Pitch>;
using ActionId = Id<struct Action>;
using CasePointId = Id<struct CasePoint>;
using ProgressId = Id<struct Progress>;
using AttachmentId = Id<struct Attachment>;

} // namespace charrette

template <typename Entity>
struct std::hash<charrette::Id<Entity>> {
    std::size_t operator()(charrette::Id<Entity> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
