// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/FormatFile.h"

#include "core/base/Text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace charrette {

namespace {

using nlohmann::json;
using Fault = FormatError::Fault;

constexpr std::size_t mostBytes = 4'000'000;
constexpr std::size_t mostDays = 31;
constexpr std::size_t mostBlocks = 500; ///< of a day
constexpr std::size_t mostMaterials = 100;
constexpr std::size_t longestText = 20'000;
constexpr int wholeDay = 24 * 60;

/// Reads the fields of one object and knows where in the file it stands.
class Reader {
public:
    Reader(const json& object, int day, int block)
        : m_object{object}
        , m_day{day}
        , m_block{block}
    {
        if (!object.is_object())
            fail(Fault::Incomplete, "not an object");
    }

    [[noreturn]] void fail(Fault fault, const std::string& detail) const
    {
        throw FormatError{fault, m_day, m_block, detail};
    }

    bool has(const char* field) const { return m_object.contains(field); }

    const json& at(const char* field) const
    {
        const auto found = m_object.find(field);
        if (found == m_object.end())
            fail(Fault::Incomplete, std::string{"without "} + field);
        return *found;
    }

    const json& list(const char* field) const
    {
        const auto& value = at(field);
        if (!value.is_array())
            fail(Fault::Incomplete, std::string{"no list: "} + field);
        return value;
    }

    std::string line(const json& value) const
    {
        const auto* text = value.get_ptr<const json::string_t*>();
        if (!text)
            fail(Fault::Incomplete, "no text where one is needed");
        if (text->size() > longestText)
            fail(Fault::Impossible, "text too long");
        return cleanText(*text);
    }

    std::string text(const char* field) const { return line(at(field)); }
    std::string textOrNone(const char* field) const
    {
        return has(field) ? text(field) : std::string{};
    }

    std::string title(const char* field) const
    {
        auto title = cleanLine(text(field));
        if (title.empty())
            fail(Fault::Incomplete, std::string{"blank "} + field);
        return title;
    }

    int minutes(const char* field, int least) const
    {
        const auto& value = at(field);
        if (!value.is_number_integer())
            fail(Fault::Incomplete, std::string{"no whole number: "} + field);
        const bool fits = value.is_number_unsigned() ? value.get<std::uint64_t>() <= wholeDay
                                                     : value.get<std::int64_t>() >= 0;
        const int minutes = fits ? value.get<int>() : -1;
        if (minutes < least)
            fail(Fault::Impossible, std::string{"no possible "} + field);
        return minutes;
    }

    MinuteOfDay time(const char* field) const
    {
        const auto minute = minuteOfDay(text(field));
        if (!minute)
            fail(Fault::Impossible, "no time of day");
        return *minute;
    }

    bool flag(const char* field) const
    {
        const auto& value = at(field);
        if (!value.is_boolean())
            fail(Fault::Incomplete, std::string{"neither true nor false: "} + field);
        return value.get<bool>();
    }

    std::optional<bool> flagOrNone(const char* field) const
    {
        return has(field) ? std::optional{flag(field)} : std::nullopt;
    }

    template <typename Enum>
    Enum word(const char* field) const
    {
        const auto text = title(field);
        for (const auto value : everyOne<Enum>()) {
            if (key(value) == text)
                return value;
        }
        fail(Fault::UnknownWord, "unknown word " + text);
    }

private:
    const json& m_object;
    int m_day;
    int m_block;
};

FormatBlock readBlock(const json& object, int day, int number)
{
    const Reader from{object, day, number};
    FormatBlock block{
        .start = from.time("start"),
        .minutes = from.minutes("minutes", 0),
        .title = from.title("title"),
        .kind = from.word<BlockKind>("kind"),
        .mode = from.word<Mode>("mode"),
    };
    if (from.has("materials")) {
        for (const auto& line : from.list("materials"))
            block.materials.push_back(cleanLine(from.line(line)));
        if (block.materials.size() > mostMaterials)
            from.fail(Fault::Impossible, "too many materials");
    }
    block.notes = from.textOrNone("notes");
    block.staffOnly = from.flagOrNone("staffOnly").value_or(block.mode == Mode::Staff);
    if (from.has("stage"))
        block.stage = from.word<Stage>("stage");
    if (from.has("leastMinutes"))
        block.leastMinutes = from.minutes("leastMinutes", 0);
    if (block.leastMinutes > block.minutes)
        from.fail(Fault::Impossible, "least length above length");
    block.pinned = from.flagOrNone("pinned");
    block.flexible = from.flagOrNone("flexible");
    block.ledBy = cleanLine(from.textOrNone("ledBy"));
    block.outcome = from.textOrNone("outcome");
    block.onStage = from.textOrNone("onStage");
    block.stream = cleanLine(from.textOrNone("stream"));
    return block;
}

std::vector<FormatBlock> readDay(const json& object, int day)
{
    const Reader from{object, day, 0};
    const auto& blocks = from.list("blocks");
    if (blocks.empty())
        from.fail(Fault::Incomplete, "day without blocks");
    if (blocks.size() > mostBlocks)
        from.fail(Fault::Impossible, "too many blocks");
    std::vector<FormatBlock> read;
    for (const auto& block : blocks)
        read.push_back(readBlock(block, day, static_cast<int>(read.size()) + 1));
    return read;
}

Format readFormat(const json& object)
{
    const Reader from{object, 0, 0};
    Format format{.id = cleanLine(from.textOrNone("id")),
        .title = from.title("title"),
        .size = from.textOrNone("size"),
        .before = from.textOrNone("before"),
        .days = {}};
    format.name = format.title;
    if (from.has("card")) {
        const Reader card{from.at("card"), 0, 0};
        format.name = card.title("name");
        format.length = cleanLine(card.textOrNone("length"));
        format.people = cleanLine(card.textOrNone("people"));
        format.purpose = card.textOrNone("purpose");
    }
    const auto& days = from.list("days");
    if (days.empty())
        from.fail(Fault::Incomplete, "no day");
    if (days.size() > mostDays)
        from.fail(Fault::Impossible, "too many days");
    for (const auto& day : days)
        format.days.push_back(readDay(day, static_cast<int>(format.days.size()) + 1));
    return format;
}

json written(const FormatBlock& block)
{
    json object{{"start", clockText(block.start % wholeDay)}, {"minutes", block.minutes},
        {"title", block.title}, {"kind", key(block.kind)}, {"mode", key(block.mode)},
        {"materials", block.materials}, {"notes", block.notes}, {"staffOnly", block.staffOnly}};
    if (block.stage)
        object["stage"] = key(*block.stage);
    if (block.leastMinutes)
        object["leastMinutes"] = *block.leastMinutes;
    if (block.pinned)
        object["pinned"] = *block.pinned;
    if (block.flexible)
        object["flexible"] = *block.flexible;
    for (const auto& [field, text] :
        {std::pair{"ledBy", &block.ledBy}, std::pair{"outcome", &block.outcome},
            std::pair{"onStage", &block.onStage}, std::pair{"stream", &block.stream}}) {
        if (!text->empty())
            object[field] = *text;
    }
    return object;
}

} // namespace

std::string formatText(const Format& format)
{
    auto days = json::array();
    for (const auto& day : format.days) {
        auto blocks = json::array();
        for (const auto& block : day)
            blocks.push_back(written(block));
        days.push_back({{"day", days.size() + 1}, {"blocks", std::move(blocks)}});
    }
    const json file = json::array({{{"id", format.id}, {"title", format.title},
        {"size", format.size}, {"before", format.before},
        {"card",
            {{"name", format.name}, {"length", format.length}, {"people", format.people},
                {"purpose", format.purpose}}},
        {"days", std::move(days)}}});
    return file.dump(1) + '\n';
}

Format readFormatText(std::string_view text)
{
    if (text.size() > mostBytes)
        throw FormatError{Fault::TooLarge, 0, 0, "more than four megabytes"};
    const auto file = json::parse(text, nullptr, false);
    const bool isFormat = file.is_array() && file.size() == 1 && file.front().is_object()
        && file.front().contains("days");
    if (!isFormat)
        throw FormatError{Fault::NoFormat, 0, 0, "no list of one format"};
    return readFormat(file.front());
}

} // namespace charrette
