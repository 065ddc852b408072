// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <cstdint>

namespace charrette {

/// The kinds of thing a page can show and a link can lead to.
enum class ItemKind {
    Block,
    Person,
    Group,
    Challenge,
    Interview,
    Note,
    Insight,
    Persona,
    Question,
    GoToIdea,
    Idea,
    Prototype,
    Vision,
    Pitch,
    Action,
    CasePoint,
};

/// Something of the document, whatever its kind: what a click leads to.
struct Item {
    ItemKind kind;
    std::int64_t id;

    Item(ItemKind itemKind, std::int64_t itemId)
        : kind{itemKind}
        , id{itemId}
    {}

    // Implicit, so that reveal(ideaId) reads as it should.
    Item(BlockId i)
        : Item{ItemKind::Block, i.value()}
    {}
    Item(PersonId i)
        : Item{ItemKind::Person, i.value()}
    {}
    Item(GroupId i)
        : Item{ItemKind::Group, i.value()}
    {}
    Item(ChallengeId i)
        : Item{ItemKind::Challenge, i.value()}
    {}
    Item(InterviewId i)
        : Item{ItemKind::Interview, i.value()}
    {}
    Item(NoteId i)
        : Item{ItemKind::Note, i.value()}
    {}
    Item(InsightId i)
        : Item{ItemKind::Insight, i.value()}
    {}
    Item(PersonaId i)
        : Item{ItemKind::Persona, i.value()}
    {}
    Item(QuestionId i)
        : Item{ItemKind::Question, i.value()}
    {}
    Item(GoToIdeaId i)
        : Item{ItemKind::GoToIdea, i.value()}
    {}
    Item(IdeaId i)
        : Item{ItemKind::Idea, i.value()}
    {}
    Item(PrototypeId i)
        : Item{ItemKind::Prototype, i.value()}
    {}
    Item(VisionId i)
        : Item{ItemKind::Vision, i.value()}
    {}
    Item(PitchId i)
        : Item{ItemKind::Pitch, i.value()}
    {}
    Item(ActionId i)
        : Item{ItemKind::Action, i.value()}
    {}
    Item(CasePointId i)
        : Item{ItemKind::CasePoint, i.value()}
    {}

    /// The typed id, for the kind it is: `item.as<Idea>()` after looking at `kind`.
    template <typename Entity>
    Id<Entity> as() const
    {
        return Id<Entity>{id};
    }

    bool operator==(const Item&) const = default;
};

} // namespace charrette
