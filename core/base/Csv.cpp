// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include "core/base/Error.h"

#include <algorithm>

namespace charrette {

namespace {

using CsvRow = std::vector<std::string>;

/// Separators inside of quotation marks do not count.
char separatorOf(std::string_view text)
{
    std::ptrdiff_t tabs = 0;
    std::ptrdiff_t semicolons = 0;
    std::ptrdiff_t commas = 0;
    bool isQuoted = false;
    for (const char letter : text) {
        if (letter == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (letter == '\n' || letter == '\r')
            break;
        tabs += letter == '\t' ? 1 : 0;
        semicolons += letter == ';' ? 1 : 0;
        commas += letter == ',' ? 1 : 0;
    }
    if (tabs > 0 && tabs >= semicolons && tabs >= commas)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

class CsvReader {
public:
    explicit CsvReader(std::string_view text)
        : m_text{text}
        , m_separator{separatorOf(text)}
    {}

    std::vector<CsvRow> read()
    {
        std::vector<CsvRow> rows;
        while (!m_text.empty()) {
            auto row = nextRow();
            const auto isEmpty = [](const std::string& field) { return field.empty(); };
            if (!std::ranges::all_of(row, isEmpty))
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    CsvRow nextRow()
    {
        CsvRow row;
        for (;;) {
            row.push_back(m_text.starts_with('"') ? quoted() : plainField());
            if (!m_text.starts_with(m_separator))
                break;
            m_text.remove_prefix(1);
        }
        if (m_text.starts_with("\r\n"))
            m_text.remove_prefix(2);
        else if (!m_text.empty())
            m_text.remove_prefix(1);
        return row;
    }

    std::string plainField()
    {
        const auto end = m_text.find_first_of(std::string{m_separator} + "\r\n");
        const std::string field{m_text.substr(0, end)};
        m_text.remove_prefix(field.size());
        return field;
    }

    /// What stands between the closing mark and the separator, if anything does, belongs to it.
    std::string quoted()
    {
        std::string field;
        m_text.remove_prefix(1);
        for (;;) {
            const auto mark = m_text.find('"');
            if (mark == std::string_view::npos)
                throw Error{Problem::Damaged, "quotation marks are not closed"};
            field += m_text.substr(0, mark);
            m_text.remove_prefix(mark + 1);
            if (!m_text.starts_with('"'))
                return field + plainField();
            field += '"';
            m_text.remove_prefix(1);
        }
    }

    std::string_view m_text;
    char m_separator;
};

} // namespace

std::vector<std::vector<std::string>> rowsOfCsv(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    return CsvReader{text}.read();
}

} // namespace charrette
