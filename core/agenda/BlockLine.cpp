// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/BlockLine.h"

#include "core/agenda/Kinds.h"
#include "core/base/Digits.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cctype>

namespace charrette {

namespace {

constexpr int wholeDay = 24 * 60;
constexpr int earliestStart = 5 * 60;

struct Number {
    int value;
    std::size_t digits;
};

/// Reads a text from its left; what does not fit is not consumed.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest{text}
    {}

    std::string_view rest() const { return m_rest; }
    bool atEnd() const { return m_rest.empty(); }
    bool atBoundary() const { return atEnd() || m_rest.front() == ' '; }

    void skipBlanks()
    {
        while (!atEnd() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
    }

    bool take(char wanted)
    {
        const bool found = !atEnd() && m_rest.front() == wanted;
        if (found)
            m_rest.remove_prefix(1);
        return found;
    }

    std::optional<Number> number()
    {
        Number number{0, 0};
        while (number.digits < 4 && number.digits < m_rest.size() && isDigit(m_rest[number.digits]))
            number.value = number.value * 10 + (m_rest[number.digits++] - '0');
        if (number.digits == 0 || (number.digits < m_rest.size() && isDigit(m_rest[number.digits])))
            return {};
        m_rest.remove_prefix(number.digits);
        return number;
    }

    /// Two digits below sixty.
    std::optional<int> sixtieths()
    {
        const Reader before = *this;
        const auto found = number();
        if (found && found->digits == 2 && found->value < 60)
            return found->value;
        *this = before;
        return {};
    }

    /// One of the words, whatever its case, and no longer word.
    bool word(std::initializer_list<std::string_view> words)
    {
        std::size_t length = 0;
        while (
            length < m_rest.size() && std::isalpha(static_cast<unsigned char>(m_rest[length])) != 0)
            ++length;
        const auto here = folded(m_rest.substr(0, length));
        if (length == 0 || std::ranges::find(words, here) == words.end())
            return false;
        m_rest.remove_prefix(length);
        return true;
    }

private:
    std::string_view m_rest;
};

/// Hours are behind; their minutes may follow, with or without a blank.
int minutesAfterHours(Reader& reader)
{
    Reader ahead = reader;
    ahead.skipBlanks();
    const auto minutes = ahead.sixtieths();
    if (!minutes)
        return 0;
    Reader unit = ahead;
    unit.skipBlanks();
    if (unit.word({"m", "min", "mins", "minutes"}))
        ahead = unit;
    if (!ahead.atBoundary())
        return 0;
    reader = ahead;
    return *minutes;
}

std::optional<int> takeLength(Reader& reader)
{
    Reader ahead = reader;
    const auto number = ahead.number();
    if (!number)
        return {};
    int minutes = number->value;
    if (ahead.take(':')) {
        const auto sixtieths = ahead.sixtieths();
        if (!sixtieths)
            return {};
        minutes = number->value * 60 + *sixtieths;
    } else {
        Reader unit = ahead;
        unit.skipBlanks();
        if (unit.word({"h", "hr", "hrs", "hour", "hours"})) {
            ahead = unit;
            minutes = number->value * 60 + minutesAfterHours(ahead);
        } else if (unit.word({"m", "min", "mins", "minute", "minutes"}) || unit.take('\'')) {
            ahead = unit;
        }
    }
    if (!ahead.atBoundary() || minutes > wholeDay)
        return {};
    reader = ahead;
    return minutes;
}

/// With hours and minutes apart, as it is written before a title.
std::optional<MinuteOfDay> takeStart(Reader& reader)
{
    Reader ahead = reader;
    const auto hours = ahead.number();
    if (!hours || hours->digits > 2 || hours->value > 23)
        return {};
    if (!ahead.take(':') && !ahead.take('.') && !ahead.take('h'))
        return {};
    const auto minutes = ahead.sixtieths();
    if (!minutes || !ahead.atBoundary())
        return {};
    reader = ahead;
    return hours->value * 60 + *minutes;
}

/// The enumerator that alone begins so.
template <typename Enum>
std::optional<Enum> beginningWith(std::string_view beginning)
{
    std::optional<Enum> found;
    for (const auto value : everyOne<Enum>()) {
        if (key(value) == beginning)
            return value;
        if (!beginning.empty() && key(value).starts_with(beginning)) {
            if (found)
                return {};
            found = value;
        }
    }
    return found;
}

/// Takes @mode and #kind out of the words; what they do not name stays in the title.
std::string withoutMarks(std::string_view words, BlockLine& line)
{
    std::string title;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        const auto word = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
        const auto name = word.empty() ? std::string{} : folded(word.substr(1));
        if (const auto mode = beginningWith<Mode>(name); word.starts_with('@') && mode)
            line.mode = mode;
        else if (const auto kind = beginningWith<BlockKind>(name); word.starts_with('#') && kind)
            line.kind = kind;
        else
            title.append(word).append(" ");
    }
    return cleanLine(title);
}

} // namespace

std::optional<BlockLine> blockLine(std::string_view text)
{
    const auto clean = cleanLine(text);
    BlockLine line;
    Reader reader{clean};
    if (auto start = reader; const auto minute = takeStart(start)) {
        auto length = start;
        length.skipBlanks();
        const bool hasLength = takeLength(length).has_value();
        if (*minute >= earliestStart || hasLength) {
            line.start = minute;
            reader = start;
            reader.skipBlanks();
        }
    }
    line.minutes = takeLength(reader);
    line.title = withoutMarks(reader.rest(), line);
    if (line.title.empty())
        return {};
    return line;
}

std::vector<BlockLine> blockLines(const std::vector<std::string>& lines)
{
    std::vector<BlockLine> read;
    for (const auto& line : lines) {
        auto next = blockLine(line);
        if (!next)
            continue;
        if (!read.empty() && next->start) {
            auto& last = read.back();
            if (last.start && !last.minutes && *last.start < *next->start)
                last.minutes = *next->start - *last.start;
        }
        read.push_back(*std::move(next));
    }
    return read;
}

std::optional<int> lengthFrom(std::string_view text)
{
    const auto clean = cleanLine(text);
    Reader reader{clean};
    const auto minutes = takeLength(reader);
    return reader.atEnd() ? minutes : std::nullopt;
}

std::optional<MinuteOfDay> startFrom(std::string_view text)
{
    const auto clean = cleanLine(text);
    Reader reader{clean};
    if (const auto start = takeStart(reader); start && reader.atEnd())
        return start;
    Reader digits{clean};
    const auto number = digits.number();
    if (!number || !digits.atEnd())
        return {};
    const bool hoursOnly = number->digits <= 2;
    const int hours = hoursOnly ? number->value : number->value / 100;
    const int minutes = hoursOnly ? 0 : number->value % 100;
    if (hours > 23 || minutes > 59)
        return {};
    return hours * 60 + minutes;
}

Block blockFrom(const BlockLine& line, DayId day)
{
    Block block{.day = day, .title = line.title};
    block.kind = line.kind ? *line.kind : likelyKind(line.title).value_or(block.kind);
    block.mode = line.mode.value_or(likelyMode(block.kind));
    block.minutes = line.minutes.value_or(block.minutes);
    block.flexible = block.kind == BlockKind::Break || block.kind == BlockKind::Meal;
    block.staffOnly = block.mode == Mode::Staff;
    return block;
}

} // namespace charrette
