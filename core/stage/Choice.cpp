// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stage/Choice.h"

#include "core/agenda/Timetable.h"
#include "core/challenges/Challenge.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Persona.h"
#include "core/stage/Offers.h"
#include "core/summary/Redaction.h"
#include "core/workshop/Workshop.h"

#include <algorithm>
#include <unordered_map>

namespace charrette::stage {

namespace {

std::optional<Day> dayOf(const sqlite::Database& db, WorkshopId workshop, const Place& place)
{
    const auto days = daysOf(db, workshop);
    const auto found = std::ranges::find(days, place.day, &Day::id);
    if (found != days.end())
        return *found;
    return days.empty() ? std::nullopt : std::optional{days.front()};
}

std::optional<Round> lastRoundWithGroups(const sqlite::Database& db, WorkshopId workshop)
{
    const auto rounds = roundsOf(db, workshop);
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        if (!groupsOf(db, round->id).empty())
            return *round;
    }
    return {};
}

/// A block of no minutes was dropped.
bool isPublic(const Block& block)
{
    return isForParticipants(block) && block.minutes > 0;
}

bool isInGroups(const Block& block)
{
    return block.mode == Mode::Group || block.mode == Mode::Pairs || block.mode == Mode::Stream;
}

/// What all streams do at the same time is one line.
void joinAlike(std::vector<AgendaLine>& lines)
{
    std::vector<AgendaLine> joined;
    for (auto& line : lines) {
        const auto alike = std::ranges::find_if(joined, [&](const AgendaLine& other) {
            return other.start == line.start && other.title == line.title;
        });
        if (alike == joined.end()) {
            joined.push_back(std::move(line));
            continue;
        }
        alike->stream.clear();
        if (line.moment == Moment::On)
            alike->moment = Moment::On;
    }
    lines = std::move(joined);
}

/// Builds scenes. Every text of the document goes through clear().
class Builder {
public:
    Builder(const sqlite::Database& db, WorkshopId workshop, const Place& place)
        : m_db{db}
        , m_workshop{workshop}
        , m_place{place}
        , m_redaction{summary::Redaction::ofNames(db, workshop)}
    {}

    std::optional<Scene> operator()(const ShowBlank&) const { return Blank{}; }

    std::optional<Scene> operator()(const ShowNow&) const
    {
        const auto day = timedDay();
        const auto on = publicOn(day);
        Now now{.coming = comingAfter(day, on)};
        if (on.size() == 1) {
            now.title = clear(on.front().title);
            now.text = clear(on.front().onStage);
        }
        if (on.size() > 1)
            tellStreams(now, on);
        else if (!on.empty() && isInGroups(on.front()))
            now.groups = cards(lastRoundWithGroups(m_db, m_workshop), false, on.front().stream);
        return now;
    }

    std::optional<Scene> operator()(const ShowInstructions&) const
    {
        const auto on = publicOn(timedDay());
        const bool isOne = std::ranges::all_of(
            on, [&](const Block& block) { return block.title == on.front().title; });
        if (on.empty() || !isOne)
            return {};
        return Instructions{clear(on.front().title), clear(on.front().onStage)};
    }

    std::optional<Scene> operator()(const ShowGroups& wanted) const
    {
        const auto round =
            wanted.round ? find(m_db, *wanted.round) : lastRoundWithGroups(m_db, m_workshop);
        if (!round || round->workshop != m_workshop)
            return {};
        return Groups{clear(round->title), cards(round, wanted.withMembers, {})};
    }

    std::optional<Scene> operator()(const ShowAgenda&) const
    {
        const auto day = timedDay();
        const auto isOn = [this](const TimedBlock& timed) {
            return std::ranges::count(m_place.on, timed.block.id) > 0;
        };
        const auto firstOn = std::ranges::find_if(day, isOn);
        Agenda agenda;
        for (auto timed = day.begin(); timed != day.end(); ++timed) {
            if (!isPublic(timed->block))
                continue;
            auto moment = firstOn != day.end() && timed < firstOn ? Moment::Past : Moment::Coming;
            if (isOn(*timed))
                moment = Moment::On;
            agenda.lines.push_back({timed->start, clear(timed->block.title),
                timed->block.stream ? streamName(*timed->block.stream) : std::string{}, moment});
        }
        std::ranges::stable_sort(agenda.lines, {}, &AgendaLine::start);
        joinAlike(agenda.lines);
        return agenda;
    }

    std::optional<Scene> operator()(const ShowPulse&) const
    {
        auto pulse = pulseForRoom(pulseOf(m_db, m_workshop, {})); // the hour is not told
        for (auto& line : pulse.groups)
            line.name = clear(line.name);
        return pulse;
    }

    std::optional<Scene> operator()(const ShowNote& wanted) const
    {
        const summary::Redaction redaction{m_db, m_workshop};
        const auto* heard = redaction.find(wanted.note);
        if (!heard)
            return {};
        const auto kind = heard->quote.spoken ? StatementKind::Quote : StatementKind::Note;
        return Statement{.kind = kind, .text = heard->quote.text, .by = heard->quote.by};
    }

    std::optional<Scene> operator()(const ShowInsight& wanted) const
    {
        const auto insight = find(m_db, wanted.insight);
        if (!insight || insight->workshop != m_workshop)
            return {};
        const auto sentence = sentenceOf(*insight);
        return Statement{.kind = StatementKind::Insight,
            .text = clear(sentence.need),
            .reason = clear(sentence.reason)};
    }

    std::optional<Scene> operator()(const ShowPersona& wanted) const
    {
        const auto persona = find(m_db, wanted.persona);
        if (!persona || persona->workshop != m_workshop)
            return {};
        Someone someone{clear(persona->name), clear(persona->role), clear(persona->goals),
            clear(persona->pains), {}};
        const auto day = momentsOf(m_db, persona->id);
        const auto lowest = lowestOf(day);
        for (const auto& moment : day)
            someone.day.push_back({static_cast<MinuteOfDay>(moment.starts), clear(moment.text),
                moment.mood, moment.id == lowest});
        return someone;
    }

    std::optional<Scene> operator()(const ShowBoard& wanted) const
    {
        const auto question = wanted.question ? find(m_db, *wanted.question) : std::nullopt;
        if (wanted.question && (!question || question->workshop != m_workshop))
            return {};
        std::unordered_map<GroupId, Group> groups;
        for (const auto& group : groupsIn(m_db, m_workshop))
            groups.emplace(group.id, group);
        Board board{.question = question ? clear(question->text) : std::string{}, .lanes = {}};
        const auto ideas =
            question ? ideasAnswering(m_db, question->id) : ideasOf(m_db, m_workshop);
        for (const auto horizon : {Horizon::QuickWin, Horizon::LongTerm, Horizon::Undecided}) {
            IdeaLane lane{horizon, {}};
            for (const auto& idea : ideas) {
                if (idea.horizon == horizon)
                    lane.cards.push_back(card(idea, groups));
            }
            if (!lane.cards.empty())
                board.lanes.push_back(std::move(lane));
        }
        return board;
    }

    std::optional<Scene> operator()(const ShowPicture& wanted) const
    {
        const auto attachment = find(m_db, wanted.picture);
        if (!attachment || !mayBeShown(m_db, *attachment))
            return {};
        auto picture = pictureOf(m_db, *attachment);
        if (!picture)
            return {};
        return Image{picture->format, std::move(picture->content), clear(attachment->caption)};
    }

    std::optional<Scene> operator()(const ShowPractice& wanted) const
    {
        const auto pitch = find(m_db, wanted.pitch);
        if (!pitch || pitch->workshop != m_workshop)
            return {};
        return Practice{clear(pitch->title), bearerOf(m_db, m_redaction, *pitch)};
    }

    std::string clear(const std::string& text) const { return m_redaction.text(text); }

private:
    std::vector<TimedBlock> timedDay() const
    {
        const auto day = dayOf(m_db, m_workshop, m_place);
        return day ? timetable(day->start, blocksOf(m_db, day->id)) : std::vector<TimedBlock>{};
    }

    std::vector<Block> publicOn(const std::vector<TimedBlock>& day) const
    {
        std::vector<Block> on;
        for (const auto& timed : day) {
            if (std::ranges::count(m_place.on, timed.block.id) > 0 && isPublic(timed.block))
                on.push_back(timed.block);
        }
        return on;
    }

    /// The next two blocks for everyone, or for the one stream that is on.
    std::vector<Coming> comingAfter(
        const std::vector<TimedBlock>& day, const std::vector<Block>& on) const
    {
        const auto stream = on.size() == 1 ? on.front().stream : std::nullopt;
        auto from = day.begin();
        for (auto timed = day.begin(); timed != day.end(); ++timed) {
            if (std::ranges::count(m_place.on, timed->block.id) > 0)
                from = timed + 1;
        }
        std::vector<Coming> coming;
        for (; from != day.end() && coming.size() < 2; ++from) {
            const auto& block = from->block;
            if (isPublic(block) && (!block.stream || block.stream == stream))
                coming.push_back({clear(block.title), from->start, block.pinned.has_value()});
        }
        return coming;
    }

    void tellStreams(Now& now, const std::vector<Block>& on) const
    {
        const auto isAlike = [&](const Block& block) { return block.title == on.front().title; };
        const bool isOne = std::ranges::all_of(on, isAlike);
        if (isOne) {
            now.title = clear(on.front().title);
            now.text = clear(on.front().onStage);
        }
        for (const auto& block : on) {
            const auto stream = block.stream ? find(m_db, *block.stream) : std::nullopt;
            now.streams.push_back({stream ? clear(stream->name) : std::string{},
                stream ? clear(stream->room) : std::string{},
                isOne ? std::string{} : clear(block.title)});
        }
    }

    std::string streamName(StreamId id) const
    {
        const auto stream = find(m_db, id);
        return stream ? clear(stream->name) : std::string{};
    }

    std::vector<GroupCard> cards(
        const std::optional<Round>& round, bool withMembers, std::optional<StreamId> stream) const
    {
        std::vector<GroupCard> cards;
        if (!round)
            return cards;
        for (const auto& group : groupsOf(m_db, round->id)) {
            if (stream && group.stream && group.stream != stream)
                continue;
            const auto challenge = group.challenge ? find(m_db, *group.challenge) : std::nullopt;
            cards.push_back({group.number, clear(group.name), clear(group.room),
                challenge ? clear(challenge->title) : std::string{}, group.colour,
                withMembers ? membersOf(group) : std::vector<std::string>{}});
        }
        return cards;
    }

    std::vector<std::string> membersOf(const Group& group) const
    {
        std::vector<std::string> names;
        for (const auto& [of, person] : membershipsIn(m_db, group.round)) {
            if (of != group.id)
                continue;
            if (const auto member = find(m_db, person))
                names.push_back(member->name);
        }
        std::ranges::sort(names);
        return names;
    }

    IdeaCard card(const Idea& idea, const std::unordered_map<GroupId, Group>& groups) const
    {
        IdeaCard card{.text = clear(idea.text)};
        const auto group = idea.group ? groups.find(*idea.group) : groups.end();
        if (group != groups.end()) {
            card.colour = group->second.colour;
            card.group = group->second.number;
        }
        return card;
    }

    const sqlite::Database& m_db;
    WorkshopId m_workshop;
    const Place& m_place;
    summary::Redaction m_redaction;
};

} // namespace

std::optional<Choice> choiceOf(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Note:
        return ShowNote{item.as<Note>()};
    case ItemKind::Insight:
        return ShowInsight{item.as<Insight>()};
    case ItemKind::Persona:
        return ShowPersona{item.as<Persona>()};
    case ItemKind::Question:
        return ShowBoard{item.as<Question>()};
    case ItemKind::Pitch:
        return ShowPractice{item.as<Pitch>()};
    default:
        return {};
    }
}

std::optional<Scene> sceneOf(
    const sqlite::Database& db, WorkshopId workshop, const Choice& choice, const Place& place)
{
    return std::visit(Builder{db, workshop, place}, choice);
}

Place placeOn(const sqlite::Database& db, DayId id, std::optional<BlockId> on)
{
    Place place{.day = id, .on = {}};
    const auto day = find(db, id);
    if (!day || !on)
        return place;
    place.on.push_back(*on);
    const auto timed = timetable(day->start, blocksOf(db, id));
    const auto current =
        std::ranges::find_if(timed, [&](const TimedBlock& one) { return one.block.id == *on; });
    if (current == timed.end() || !current->block.stream)
        return place;
    for (const auto& one : timed) {
        const bool isBeside = one.block.stream && one.block.stream != current->block.stream;
        if (isBeside && one.start <= current->start && current->start < one.end())
            place.on.push_back(one.block.id);
    }
    return place;
}

Setting settingOf(const sqlite::Database& db, WorkshopId id, const Place& place)
{
    const auto redaction = summary::Redaction::ofNames(db, id);
    const auto workshop = find(db, id);
    if (!workshop)
        return {};
    Setting setting{.workshop = redaction.text(workshop->title), .timeZone = workshop->timeZone};
    const auto days = daysOf(db, id);
    setting.days = static_cast<int>(days.size());
    const auto day = dayOf(db, id, place);
    for (int i = 0; day && i < setting.days; ++i) {
        if (days[static_cast<std::size_t>(i)].id == day->id) {
            setting.dayNumber = i + 1;
            setting.dayTitle = redaction.text(day->title);
        }
    }
    return setting;
}

} // namespace charrette::stage
