// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/AgendaReports.h"

#include "core/base/Error.h"
#include "core/challenges/Challenge.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/summary/AgendaHeadings.h"
#include "core/summary/DayPlan.h"
#include "core/summary/Headings.h"
#include "core/summary/Redaction.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace charrette::summary {

namespace {

/// Columns that are still wide enough to read on paper.
constexpr std::size_t streamsAbreast = 3;

std::string cell(std::string_view text)
{
    return std::string{text};
}

/// Lines and parts of a line that are there, with something between them.
class Joined {
public:
    explicit Joined(std::string_view between)
        : m_between{between}
    {}

    void add(std::string_view text)
    {
        if (text.empty())
            return;
        if (!m_text.empty())
            m_text += m_between;
        m_text += text;
    }

    const std::string& text() const { return m_text; }

private:
    std::string_view m_between;
    std::string m_text;
};

/// One sheet for one kind of reader, written day by day.
class AgendaSheet {
public:
    AgendaSheet(const sqlite::Database& db, WorkshopId workshop, Reader reader)
        : m_db{db}
        , m_reader{reader}
        , m_redaction{db, workshop}
        , m_streams{streamsOf(db, workshop)}
    {
        const auto found = find(db, workshop);
        if (!found)
            throw Error{Problem::Refused, "no such workshop"};
        m_workshop = found;
        if (isForCrew())
            return;
        m_workshop->title = m_redaction.text(m_workshop->title);
        m_workshop->place = m_redaction.text(m_workshop->place);
        for (auto& stream : m_streams) {
            stream.name = m_redaction.text(stream.name);
            stream.room = m_redaction.text(stream.room);
        }
    }

    Report write(std::optional<DayId> day) const
    {
        const auto plans = dayPlans(m_db, m_workshop->id, day, m_reader);
        Report report{.cover = cover(plans, day.has_value()),
            .sections = {},
            .consents = {},
            .shape = Shape::Sheet};
        for (const auto& plan : plans) {
            if (auto section = daySection(plan); !section.pieces.empty())
                report.sections.push_back(std::move(section));
        }
        if (auto section = groups(); !section.pieces.empty() && !report.sections.empty())
            report.sections.push_back(std::move(section));
        return report;
    }

private:
    bool isForCrew() const { return m_reader == Reader::Crew; }

    Cover cover(const std::vector<DayPlan>& plans, bool isOneDay) const;
    Section daySection(const DayPlan& plan) const;
    std::string dayNote(const DayPlan& plan) const;
    Table common(const Stretch& stretch) const;
    void addParallel(Section& section, const Stretch& stretch) const;
    Table grid(const Stretch& stretch, const std::vector<StreamId>& streams) const;
    std::string told(const Block& block, bool inGrid) const;
    Section groups() const;
    Table groupTable(const std::vector<Group>& groups) const;

    const sqlite::Database& m_db;
    Reader m_reader;
    Redaction m_redaction;
    std::vector<Stream> m_streams;
    std::optional<Workshop> m_workshop;
};

Cover AgendaSheet::cover(const std::vector<DayPlan>& plans, bool isOneDay) const
{
    Cover cover{m_workshop->title, cell(isForCrew() ? heading::runSheet : heading::handout), {}};
    const auto first = isOneDay ? plans.front().day.date : m_workshop->starts;
    const auto last = plans.empty() ? first : plans.back().day.date;
    Joined where{" · "};
    where.add(heading::dateRange(first, last));
    where.add(m_workshop->place);
    cover.facts.push_back(where.text());
    if (isForCrew())
        cover.facts.push_back(cell(heading::forTheCrew));
    return cover;
}

Section AgendaSheet::daySection(const DayPlan& plan) const
{
    Section section{
        .title = heading::dayTitle(plan.number, plan.dayCount, plan.day.date),
        .note = dayNote(plan),
    };
    for (const auto& stretch : plan.stretches()) {
        if (stretch.isParallel)
            addParallel(section, stretch);
        else
            section.pieces.push_back(common(stretch));
    }
    return section;
}

std::string AgendaSheet::dayNote(const DayPlan& plan) const
{
    Joined note{"\n"};
    note.add(isForCrew() ? plan.day.title : m_redaction.text(plan.day.title));
    if (isForCrew() && !plan.blocks.empty()) {
        Joined line{" · "};
        line.add(heading::timeRange(plan.day.start, endOf(plan.day.start, plan.blocks)));
        line.add(heading::totalsText(totals(plan.blocks)));
        note.add(line.text());
    }
    return note.text();
}

/// What is said of a block beneath its title.
std::string AgendaSheet::told(const Block& block, bool inGrid) const
{
    Joined first{" · "};
    if (inGrid)
        first.add(heading::lengthText(block.minutes));
    if (isForCrew() && block.staffOnly)
        first.add(heading::staffOnly);
    else if (block.mode != Mode::Plenary && !block.stream)
        first.add(heading::word(block.mode));
    if (inGrid && !block.ledBy.empty())
        first.add(heading::ledByName(block.ledBy));
    Joined lines{"\n"};
    if (!isForCrew()) {
        lines.add(first.text());
        lines.add(block.onStage);
        return lines.text();
    }
    if (block.pinned)
        first.add(heading::fixedTime);
    if (block.leastMinutes && *block.leastMinutes < block.minutes)
        first.add(heading::atLeast(*block.leastMinutes));
    lines.add(first.text());
    lines.add(block.notes);
    if (!block.outcome.empty())
        lines.add(heading::outcome(block.outcome));
    if (!block.onStage.empty())
        lines.add(heading::onScreen(block.onStage));
    if (inGrid)
        lines.add(block.materials);
    return lines.text();
}

Table AgendaSheet::common(const Stretch& stretch) const
{
    const bool hasLeaders = std::ranges::any_of(
        stretch.blocks, [](const auto& one) { return !one.block.ledBy.empty(); });
    Table table{{{cell(heading::time), 4}, {cell(heading::what), 13, false, true}}, {}};
    if (hasLeaders)
        table.columns.push_back({cell(heading::ledBy), 5});
    if (isForCrew())
        table.columns.push_back({cell(heading::bring), 6});
    for (const auto& [block, start, slack, overlap] : stretch.blocks) {
        if (isForCrew() && slack > 0)
            table.rows.push_back(
                {{heading::timeRange(start - slack, start)}, {"", heading::freeTime(slack)}});
        Joined about{"\n"};
        if (isForCrew() && overlap > 0)
            about.add(heading::overlaps(overlap));
        about.add(told(block, false));
        const bool hasLength = isForCrew() && block.minutes > 0;
        std::vector<Cell> row{{heading::timeRange(start, start + block.minutes),
                                  hasLength ? heading::lengthText(block.minutes) : ""},
            {block.title, about.text()}};
        if (hasLeaders)
            row.push_back({block.ledBy});
        if (isForCrew())
            row.push_back({"", block.materials});
        table.rows.push_back(std::move(row));
    }
    for (auto& row : table.rows)
        row.resize(table.columns.size());
    return table;
}

void AgendaSheet::addParallel(Section& section, const Stretch& stretch) const
{
    std::vector<StreamId> streams;
    for (const auto& stream : m_streams) {
        const auto isIt = [&](const auto& one) { return one.block.stream == stream.id; };
        if (std::ranges::any_of(stretch.blocks, isIt))
            streams.push_back(stream.id);
    }
    section.pieces.push_back(Heading{heading::parallel(stretch.start(), stretch.end())});
    // Nine streams are three and three and three, four are two and two.
    const auto tables = (streams.size() + streamsAbreast - 1) / streamsAbreast;
    for (std::size_t i = 0; i < tables; ++i) {
        const auto from =
            streams.begin() + static_cast<std::ptrdiff_t>(i * streams.size() / tables);
        const auto to =
            streams.begin() + static_cast<std::ptrdiff_t>((i + 1) * streams.size() / tables);
        section.pieces.push_back(grid(stretch, {from, to}));
    }
}

/// A column for each stream, a row for each time at which one of them begins something.
Table AgendaSheet::grid(const Stretch& stretch, const std::vector<StreamId>& streams) const
{
    Table table{{{cell(heading::time), 2}}, {}};
    for (const auto id : streams) {
        const auto stream = std::ranges::find(m_streams, id, &Stream::id);
        table.columns.push_back({heading::streamTitle(*stream), 7, false, true});
    }
    std::map<MinuteOfDay, std::vector<Cell>> rows;
    for (const auto& [block, start, slack, overlap] : stretch.blocks) {
        const auto column = std::ranges::find(streams, *block.stream);
        if (column == streams.end())
            continue;
        auto& row = rows[start];
        row.resize(streams.size());
        auto& place = row[static_cast<std::size_t>(column - streams.begin())];
        Joined title{"\n"};
        title.add(place.text);
        title.add(block.title);
        Joined about{"\n"};
        about.add(place.detail);
        if (isForCrew() && overlap > 0)
            about.add(heading::overlaps(overlap));
        about.add(told(block, true));
        place = {title.text(), about.text()};
    }
    for (auto& [start, cells] : rows) {
        cells.insert(cells.begin(), Cell{heading::clock(start)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table AgendaSheet::groupTable(const std::vector<Group>& groups) const
{
    std::unordered_map<PersonId, std::string> names;
    for (const auto& person : people(m_db))
        names.emplace(person.id, person.name);
    Table table{{{cell(heading::group), 5}, {cell(heading::room), 4},
                    {cell(heading::facilitator), 5}, {cell(heading::challenge), 8}},
        {}};
    for (const auto& group : groups) {
        const auto challenge = group.challenge ? find(m_db, *group.challenge) : std::nullopt;
        const auto about = challenge ? challenge->title : std::string{};
        const auto told = [this](const std::string& text) {
            return isForCrew() ? text : m_redaction.text(text);
        };
        const auto leader = group.facilitator ? names[*group.facilitator] : std::string{};
        table.rows.push_back({{told(heading::groupTitle(group))}, {told(group.room)},
            {isForCrew() ? leader : m_redaction.bearer(leader)}, {told(about)}});
    }
    for (auto column = table.columns.size(); column-- > 1;) {
        const auto isEmpty = [&](const auto& row) { return row[column].text.empty(); };
        if (!std::ranges::all_of(table.rows, isEmpty))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            row.erase(row.begin() + at);
    }
    return table;
}

Section AgendaSheet::groups() const
{
    Section section{.title = cell(heading::groupsAndRooms)};
    const auto rounds = roundsOf(m_db, m_workshop->id);
    const auto all = groupsIn(m_db, m_workshop->id);
    for (const auto& round : rounds) {
        std::vector<Group> own;
        std::ranges::copy_if(all, std::back_inserter(own),
            [&](const Group& group) { return group.round == round.id; });
        if (own.empty())
            continue;
        if (rounds.size() > 1 && !round.title.empty())
            section.pieces.push_back(
                Heading{isForCrew() ? round.title : m_redaction.text(round.title)});
        section.pieces.push_back(groupTable(own));
    }
    return section;
}

} // namespace

Report runSheet(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day)
{
    return AgendaSheet{db, workshop, Reader::Crew}.write(day);
}

Report handout(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day)
{
    return AgendaSheet{db, workshop, Reader::Participant}.write(day);
}

} // namespace charrette::summary
