// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Xlsx.h"

#include "core/base/Error.h"
#include "core/document/ScratchFolder.h"
#include "core/summary/Package.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>

namespace charrette::summary {

namespace {

constexpr std::size_t longestCell = 32'000; ///< Excel takes 32 767 characters
constexpr int rowHeight = 15; ///< in points
constexpr int mostLines = 20;
constexpr lxw_color_t headerGround = 0xDCEFEC;
constexpr lxw_color_t headerText = 0x0E6E66;
constexpr lxw_color_t hairline = 0xE2DFD7;

void check(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return;
    const bool isDisk = error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE;
    throw Error{
        isDisk ? Problem::DiskFull : Problem::Bug, std::string{"XLSX: "} + lxw_strerror(error)};
}

/// Cut between characters, never inside one.
std::string fitting(std::string text)
{
    if (text.size() <= longestCell)
        return text;
    auto end = longestCell;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
    return text + "…";
}

/// Lines that a text takes in a column, roughly: not every program finds the height of a row
/// itself.
int linesIn(const std::string& text, int width)
{
    int lines = 1;
    int used = 0;
    for (const char c : text) {
        if (c == '\n' || used == width) {
            ++lines;
            used = 0;
        }
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            ++used;
    }
    return std::min(lines, mostLines);
}

int linesIn(const std::vector<SheetValue>& cells, const std::vector<SheetColumn>& columns)
{
    int lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (const auto* text = std::get_if<std::string>(&cells[i]))
            lines = std::max(lines, linesIn(*text, columns[i].width));
    }
    return lines;
}

struct CloseWorkbook {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

class Workbook {
public:
    Workbook(const std::string& path, const std::string& folder, Instant made)
    {
        std::string place = folder;
        lxw_workbook_options options{};
        options.tmpdir = place.data();
        m_book.reset(workbook_new_opt(path.c_str(), &options));
        if (!m_book)
            throw Error{Problem::Bug, "XLSX: out of memory"};
        lxw_doc_properties properties{};
        std::string author = "Charrette";
        properties.author = author.data();
        properties.created = static_cast<time_t>(made.ms / 1000);
        check(workbook_set_properties(m_book.get(), &properties));
        makeFormats();
    }

    void add(const Sheet& sheet)
    {
        auto* page = workbook_add_worksheet(m_book.get(), sheet.title.c_str());
        if (!page)
            throw Error{Problem::Bug, "XLSX: a sheet cannot be added"};
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const auto& one = sheet.columns[i];
            check(worksheet_set_column(page, column, column, one.width, nullptr));
            check(worksheet_write_string(page, 0, column, one.title.c_str(), m_header));
        }
        check(worksheet_set_row(page, 0, 30, nullptr));
        lxw_row_t row = 0;
        for (const auto& cells : sheet.rows) {
            ++row;
            check(worksheet_set_row(page, row, rowHeight * linesIn(cells, sheet.columns), nullptr));
            for (std::size_t i = 0; i < cells.size(); ++i)
                write(page, row, static_cast<lxw_col_t>(i), cells[i]);
        }
        worksheet_freeze_panes(page, 1, 0);
        check(worksheet_autofilter(
            page, 0, 0, row, static_cast<lxw_col_t>(sheet.columns.size() - 1)));
        worksheet_set_landscape(page);
        worksheet_set_paper(page, 9); // A4
        worksheet_fit_to_pages(page, 1, 0);
        check(worksheet_repeat_rows(page, 0, 0));
        check(worksheet_set_footer(page, "&L&A&R&P / &N"));
    }

    void close() { check(workbook_close(m_book.release())); }

private:
    void makeFormats()
    {
        m_header = workbook_add_format(m_book.get());
        format_set_bold(m_header);
        format_set_bg_color(m_header, headerGround);
        format_set_font_color(m_header, headerText);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        for (auto** format : {&m_text, &m_number, &m_date}) {
            *format = workbook_add_format(m_book.get());
            format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
            format_set_bottom(*format, LXW_BORDER_THIN);
            format_set_bottom_color(*format, hairline);
        }
        format_set_text_wrap(m_text);
        format_set_align(m_number, LXW_ALIGN_RIGHT);
        format_set_indent(m_number, 1);
        format_set_num_format(m_date, "yyyy-mm-dd");
        format_set_align(m_date, LXW_ALIGN_LEFT);
    }

    void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetValue& cell)
    {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            check(worksheet_write_string(page, row, column, fitting(*text).c_str(), m_text));
        } else if (const auto* number = std::get_if<double>(&cell)) {
            check(worksheet_write_number(page, row, column, *number, m_number));
        } else if (const auto* date = std::get_if<Date>(&cell)) {
            if (date->year() < 1900) { // Excel's calendar begins there.
                check(worksheet_write_string(page, row, column, date->text().c_str(), m_text));
                return;
            }
            lxw_datetime day{};
            day.year = date->year();
            day.month = date->month();
            day.day = date->day();
            check(worksheet_write_datetime(page, row, column, &day, m_date));
        } else {
            check(worksheet_write_blank(page, row, column, m_text));
        }
    }

    std::unique_ptr<lxw_workbook, CloseWorkbook> m_book;
    lxw_format* m_header = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_date = nullptr;
};

} // namespace

std::string xlsx(const std::vector<Sheet>& sheets, Instant made)
{
    const ScratchFolder folder; // libxlsxwriter writes to files alone.
    const auto path = folder.file("book.xlsx").string();
    Workbook book{path, folder.path().string(), made};
    for (const auto& sheet : sheets)
        book.add(sheet);
    book.close();
    std::ifstream file{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    if (!file.good() && !file.eof())
        throw Error{Problem::Unreadable, path};
    // The library does not look whether its last bytes found room.
    constexpr std::size_t endLength = 22;
    if (bytes.size() < endLength || !bytes.substr(bytes.size() - endLength).starts_with("PK\5\6"))
        throw Error{Problem::DiskFull, "cut short: " + path};
    return bytes;
}

std::vector<int> rowsInXlsx(std::string_view bytes)
{
    const auto parts = unpacked(bytes);
    std::vector<int> rows;
    for (;;) {
        const auto name = "xl/worksheets/sheet" + std::to_string(rows.size() + 1) + ".xml";
        const auto sheet = parts.find(name);
        if (sheet == parts.end())
            return rows;
        rows.push_back(countElements(sheet->second, "row") - 1);
    }
}

} // namespace charrette::summary
