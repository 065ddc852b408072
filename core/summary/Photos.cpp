// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Photos.h"

#include "core/agenda/Block.h"
#include "core/base/Error.h"
#include "core/ideas/Idea.h"
#include "core/media/PictureShelf.h"
#include "core/people/Group.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/summary/Headings.h"
#include "core/summary/Redaction.h"
#include "core/workshop/Workshop.h"

#include <algorithm>
#include <utility>

namespace charrette::summary {

namespace {

std::optional<InterviewId> interviewOf(const sqlite::Database& db, const Attachment& attachment)
{
    if (attachment.kind == Bearer::Interview)
        return InterviewId{attachment.item};
    if (attachment.kind != Bearer::Note)
        return {};
    const auto note = find(db, NoteId{attachment.item});
    return note ? std::optional{note->interview} : std::nullopt;
}

template <typename Id>
std::optional<GroupId> groupOf(const sqlite::Database& db, Id id)
{
    const auto one = find(db, id);
    return one ? one->group : std::nullopt;
}

std::optional<GroupId> groupOf(const sqlite::Database& db, const Attachment& attachment)
{
    switch (attachment.kind) {
    case Bearer::WorkGroup:
        return GroupId{attachment.item};
    case Bearer::Interview:
    case Bearer::Note:
        if (const auto interview = interviewOf(db, attachment))
            return groupOf(db, *interview);
        break;
    case Bearer::Insight:
        return groupOf(db, InsightId{attachment.item});
    case Bearer::Idea:
        return groupOf(db, IdeaId{attachment.item});
    case Bearer::Prototype:
        return groupOf(db, PrototypeId{attachment.item});
    case Bearer::Pitch:
        return groupOf(db, PitchId{attachment.item});
    case Bearer::Workshop:
    case Bearer::Block:
    case Bearer::Challenge:
    case Bearer::Question:
    case Bearer::Vision:
    case Bearer::Action:
        break;
    }
    return {};
}

/// Where a picture stands: blocks, groups in their order, the rest.
struct Place {
    std::size_t rank = 0;
    std::string under = {};
};

class Places {
public:
    Places(const sqlite::Database& db, WorkshopId workshop)
        : m_db{db}
        , m_groups{groupsIn(db, workshop)}
        , m_redaction{Redaction::ofNames(db, workshop)}
    {}

    bool hasGroup(GroupId id) const { return std::ranges::count(m_groups, id, &Group::id) > 0; }

    /// Nothing where it may not be shown.
    std::optional<Place> of(const Attachment& attachment) const
    {
        if (!mayBeShown(m_db, attachment))
            return {};
        if (attachment.kind == Bearer::Block) {
            const auto block = find(m_db, BlockId{attachment.item});
            return block ? std::optional{Place{0, m_redaction.text(block->title)}} : std::nullopt;
        }
        const auto group = groupOf(m_db, attachment);
        const auto found = group ? std::ranges::find(m_groups, *group, &Group::id) : m_groups.end();
        const auto rank = static_cast<std::size_t>(found - m_groups.begin()) + 1;
        return Place{rank,
            found == m_groups.end() ? std::string{}
                                    : m_redaction.text(heading::groupTitle(*found))};
    }

    std::string caption(const Attachment& attachment) const
    {
        return m_redaction.text(attachment.caption);
    }

private:
    const sqlite::Database& m_db;
    std::vector<Group> m_groups;
    Redaction m_redaction;
};

} // namespace

bool mayBeShown(const sqlite::Database& db, const Attachment& attachment)
{
    if (attachment.kind == Bearer::Block) {
        const auto block = find(db, BlockId{attachment.item});
        return block && isForParticipants(*block);
    }
    const auto id = interviewOf(db, attachment);
    if (!id)
        return attachment.kind != Bearer::Interview && attachment.kind != Bearer::Note;
    const auto interview = find(db, *id);
    return interview && interview->consent == Consent::Named && !interview->withdrawn;
}

std::vector<Photo> photos(
    const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group)
{
    if (!find(db, workshop))
        throw Error{Problem::Refused, "no such workshop"};
    const Places places{db, workshop};
    if (group && !places.hasGroup(*group))
        throw Error{Problem::Refused, "the group is not of this workshop"};
    std::vector<std::pair<std::size_t, Photo>> ranked;
    for (const auto& attachment : attachmentsIn(db, workshop)) {
        if (group && groupOf(db, attachment) != group)
            continue;
        auto place = places.of(attachment);
        auto picture = place ? sharedPicture(db, attachment) : nullptr;
        if (picture)
            ranked.push_back({place->rank,
                {std::move(place->under), places.caption(attachment), std::move(picture)}});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    std::vector<Photo> all;
    for (auto& [rank, photo] : ranked)
        all.push_back(std::move(photo));
    return all;
}

} // namespace charrette::summary
