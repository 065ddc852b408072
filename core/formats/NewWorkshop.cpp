// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/formats/Embedded.h"
#include "core/formats/Formats.h"
#include "core/people/Group.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace charrette {

namespace {

std::optional<Stage> stageOf(BlockKind kind)
{
    constexpr std::array<std::pair<BlockKind, Stage>, 7> stages{{
        {BlockKind::Interview, Stage::Empathise},
        {BlockKind::Synth, Stage::Empathise},
        {BlockKind::Define, Stage::Define},
        {BlockKind::Ideate, Stage::Ideate},
        {BlockKind::Select, Stage::Ideate},
        {BlockKind::Prototype, Stage::Prototype},
        {BlockKind::Test, Stage::Test},
    }};
    for (const auto& [known, stage] : stages) {
        if (known == kind)
            return stage;
    }
    return {};
}

bool isPause(BlockKind kind)
{
    return kind == BlockKind::Break || kind == BlockKind::Meal || kind == BlockKind::Buffer
        || kind == BlockKind::Move;
}

bool isWorkInGroups(const FormatBlock& block)
{
    return block.mode == Mode::Group || block.mode == Mode::Pairs || block.mode == Mode::Solo;
}

/// How far a block may shrink when the day runs late: a pause by half, work in groups by a third,
/// to full five minutes; everything else, and all that is for staff only, not at all.
std::optional<int> leastMinutes(const FormatBlock& block)
{
    const auto toFive = [&](int minutes) { return std::clamp((minutes + 2) / 5 * 5, 5, 1440); };
    if (block.staffOnly)
        return {};
    if (isPause(block.kind) && block.minutes >= 10)
        return toFive(block.minutes / 2);
    if (isWorkInGroups(block) && block.minutes >= 10)
        return toFive(block.minutes * 2 / 3);
    return {};
}

/// The streams a format names, made when they are first met.
class Streams {
public:
    Streams(Edit& edit, WorkshopId workshop)
        : m_edit{edit}
        , m_workshop{workshop}
    {}

    std::optional<StreamId> named(const std::string& name)
    {
        if (name.empty())
            return {};
        const auto [place, isNew] = m_ids.try_emplace(name, StreamId::draw());
        if (isNew)
            add(m_edit, Stream{.id = place->second, .workshop = m_workshop, .name = name});
        return place->second;
    }

private:
    Edit& m_edit;
    WorkshopId m_workshop;
    std::map<std::string, StreamId> m_ids;
};

/// A block that does not simply begin when the one before it ends is pinned to its time.
void addBlocks(
    Edit& edit, DayId day, const std::vector<FormatBlock>& blocks, int shift, Streams& streams)
{
    auto end = blocks.front().start;
    for (const auto& block : blocks) {
        const auto start = block.start + shift;
        const bool isTime = start >= 0 && start < 24 * 60;
        const bool isPinned = isTime && block.pinned.value_or(block.start != end);
        add(edit,
            Block{
                .day = day,
                .stream = streams.named(block.stream),
                .title = block.title,
                .kind = block.kind,
                .mode = block.mode,
                .stage = block.pinned ? block.stage : stageOf(block.kind),
                .minutes = block.minutes,
                .leastMinutes = block.pinned ? block.leastMinutes : leastMinutes(block),
                .pinned = isPinned ? std::optional{start} : std::nullopt,
                .flexible = block.flexible.value_or(isPause(block.kind)),
                .staffOnly = block.staffOnly,
                .ledBy = block.ledBy,
                .outcome = block.outcome,
                .materials = joined(block.materials, "\n"),
                .onStage = block.onStage,
                .notes = block.notes,
            });
        end = block.start + block.minutes;
    }
}

void addPrompts(Edit& edit, WorkshopId workshop)
{
    const auto prompts = nlohmann::json::parse(embedded::interviewPrompts);
    for (const auto kind : everyOne<InterviewKind>()) {
        for (const auto& text : prompts.at(std::string{key(kind)}))
            add(edit, Prompt{.workshop = workshop, .kind = kind, .text = text.get<std::string>()});
    }
}

WorkshopId addWorkshop(Edit& edit, const std::string& format, const NewWorkshop& wanted)
{
    if (wanted.start < 0 || wanted.start >= 24 * 60)
        throw Error{Problem::Refused, "no time of day"};
    const auto workshop = add(edit,
        Workshop{
            .title = wanted.title,
            .format = format,
            .client = wanted.client,
            .place = wanted.place,
            .timeZone = wanted.timeZone,
            .starts = wanted.starts,
        });
    add(edit, Round{.workshop = workshop});
    addPrompts(edit, workshop);
    return workshop;
}

} // namespace

WorkshopId makeWorkshop(Edit& edit, const Format& format, const NewWorkshop& wanted)
{
    const auto workshop = addWorkshop(edit, format.id, wanted);
    Streams streams{edit, workshop};
    int number = 0;
    for (const auto& blocks : format.days) {
        const int shift = number == 0 ? wanted.start - usualStart(format) : 0;
        const auto start = blocks.front().start + shift;
        if (start < 0)
            throw Error{Problem::Refused, "the day would begin before midnight"};
        const auto day = add(edit,
            Day{.workshop = workshop, .date = wanted.starts.plusDays(number), .start = start});
        addBlocks(edit, day, blocks, shift, streams);
        ++number;
    }
    return workshop;
}

WorkshopId emptyWorkshop(Edit& edit, const NewWorkshop& wanted)
{
    const auto workshop = addWorkshop(edit, {}, wanted);
    add(edit, Day{.workshop = workshop, .date = wanted.starts, .start = wanted.start});
    return workshop;
}

} // namespace charrette
