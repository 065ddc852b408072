// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Typesetter.h"

#include "app/media/PictureImport.h"
#include "app/summary/BrokenText.h"
#include "app/summary/Progress.h"
#include "app/text/Utf8.h"
#include "app/theme/Tokens.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/ChartSvg.h"
#include "core/summary/Headings.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double indent = 140;
constexpr double labelWidth = 1250;
constexpr double cellGap = 160;
constexpr double cellPadding = 55;
constexpr double tallestWhole = columnHeight * 0.22;

QString plain(std::string_view text)
{
    auto out = toQt(text);
    out.replace(u'\n', QChar::LineSeparator);
    return out;
}

const QColor& lineColor()
{
    static const auto color = lightTokens().line;
    return color;
}

QString joined(const std::vector<std::string>& facts)
{
    QStringList list;
    for (const auto& fact : facts)
        list.append(QString{QChar{0x2068}} + plain(fact) + QChar{0x2069});
    return list.join(u" · "_s);
}

/// Where each column begins and how wide it is.
std::vector<std::pair<double, double>> columnsOf(const summary::Table& table)
{
    double weights = 0;
    for (const auto& column : table.columns)
        weights += column.weight;
    const auto gaps = static_cast<double>(table.columns.size() - 1) * cellGap;
    std::vector<std::pair<double, double>> columns;
    double left = 0;
    for (const auto& column : table.columns) {
        const double width = (columnWidth - gaps) * column.weight / weights;
        columns.emplace_back(left, width);
        left += width + cellGap;
    }
    return columns;
}

/// How many figures stand in a row, and how.
struct FigureGrid {
    std::size_t across;
    double gap;
    double padding;
};

/// Side by side where every word stays whole, else in two rows.
FigureGrid figureGrid(const summary::Figures& piece)
{
    constexpr std::size_t most = 7;
    const auto all = piece.items.size();
    const FigureGrid row{all, all > 6 ? 50.0 : 100.0, all > 6 ? 50.0 : 110.0};
    const double inner =
        (columnWidth + row.gap) / static_cast<double>(std::max<std::size_t>(all, 1)) - row.gap
        - row.padding - 20;
    const auto isBroken = [&](const summary::Figure& one) {
        return BrokenText{plain(one.value), Print::FigureValue, inner}.count() > 1
            || (one.label.find(' ') == std::string::npos
                && BrokenText{plain(one.label), Print::FigureLabel, inner}.count() > 1);
    };
    if (all <= most && std::ranges::none_of(piece.items, isBroken))
        return row;
    return {(all + 1) / 2, 100, 110};
}

} // namespace

std::vector<Slab> Typesetter::section(const summary::Section& section, Progress* progress)
{
    Typesetter typesetter;
    typesetter.addText(plain(section.title), Print::Section, 0);
    typesetter.m_slabs.front().heading = 1;
    if (!section.note.empty())
        typesetter.addText(plain(section.note), Print::Note, 20);
    typesetter.holdTogether(0);
    typesetter.m_slabs.back().holdsNext = true;
    typesetter.m_space = 160;
    for (const auto& piece : section.pieces) {
        std::visit([&](const auto& one) { typesetter.add(one); }, piece);
        if (progress)
            progress->reach(progress->done());
    }
    return std::move(typesetter.m_slabs);
}

std::vector<Slab> Typesetter::text(const std::string& text, Print print)
{
    Typesetter typesetter;
    typesetter.addText(plain(text), print, 0);
    return std::move(typesetter.m_slabs);
}

void Typesetter::push(Slab slab)
{
    slab.before = std::max(slab.before, m_space);
    m_space = 0;
    m_slabs.push_back(std::move(slab));
}

void Typesetter::holdTogether(std::size_t first)
{
    double height = 0;
    for (auto i = first; i < m_slabs.size(); ++i)
        height += m_slabs[i].before + m_slabs[i].height;
    if (height > tallestWhole)
        return;
    for (auto i = first; i + 1 < m_slabs.size(); ++i)
        m_slabs[i].holdsNext = true;
}

/// No line of a paragraph stands alone at the head or the foot of a page.
void Typesetter::addText(const QString& text, Print print, double before, Measure measure)
{
    const BrokenText broken{text, print, measure.width};
    const int count = broken.count();
    for (int i = 0; i < count; ++i) {
        Slab slab{.height = broken.leading(), .before = i == 0 ? before : 0};
        slab.holdsNext = i + 1 < count && (i == 0 || i + 2 == count);
        slab.lines.push_back(broken.line(i, measure.left, 0));
        push(std::move(slab));
    }
}

void Typesetter::addBullet(const std::string& text, double before)
{
    const auto first = m_slabs.size();
    addText(plain(text), Print::Body, before, {indent, columnWidth - indent});
    if (first < m_slabs.size())
        m_slabs[first].lines.push_back(BrokenText{u"•"_s, Print::Label, indent}.line(0, 0, 0));
}

void Typesetter::add(const summary::Paragraph& piece)
{
    const auto print = piece.tone == summary::Tone::Lead ? Print::Lead
        : piece.tone == summary::Tone::Quiet             ? Print::Fact
                                                         : Print::Body;
    addText(plain(piece.text), print, 60);
    m_space = 80;
}

void Typesetter::add(const summary::Heading& piece)
{
    const auto first = m_slabs.size();
    m_space = 0;
    addText(plain(piece.text), Print::Heading, first == 0 ? 0 : 280);
    m_slabs[first].heading = 2;
    if (!piece.note.empty())
        addText(plain(piece.note), Print::Note, 10);
    holdTogether(first);
    m_slabs.back().holdsNext = true;
    m_space = 80;
}

void Typesetter::add(const summary::Bullets& piece)
{
    for (const auto& item : piece.items)
        addBullet(item, 30);
    m_space = 80;
}

void Typesetter::add(const summary::Quotes& piece)
{
    for (const auto& quote : piece.items)
        add(quote);
    m_space = 120;
}

void Typesetter::add(const summary::Quote& quote)
{
    const auto first = m_slabs.size();
    const Measure measure{indent, columnWidth - indent};
    addText(plain(summary::heading::quoted(quote)), Print::Quote, 70, measure);
    if (!quote.by.empty()) {
        m_slabs.back().holdsNext = true;
        addText(plain(quote.by), Print::Fact, 0, measure);
    }
    for (auto i = first; i < m_slabs.size(); ++i)
        m_slabs[i].boxes.push_back({{0, 0, 20, m_slabs[i].height}, lineColor()});
    holdTogether(first);
}

void Typesetter::add(const summary::Figures& piece)
{
    const auto all = piece.items.size();
    const auto [across, gap, padding] = figureGrid(piece);
    const double width = (columnWidth + gap) / static_cast<double>(across) - gap;
    const double inner = width - padding - 20;
    for (std::size_t first = 0; first < all; first += across) {
        Slab slab{.before = first == 0 ? 120 : gap};
        const auto end = std::min(first + across, all);
        double left = 0;
        for (auto i = first; i < end; ++i, left += width + gap) {
            const BrokenText number{plain(piece.items[i].value), Print::FigureValue, inner};
            const BrokenText word{plain(piece.items[i].label), Print::FigureLabel, inner};
            number.placeAll(slab, left + padding, padding * 0.7);
            word.placeAll(slab, left + padding, padding * 0.7 + number.height());
            slab.height = std::max(slab.height, padding * 1.6 + number.height() + word.height());
        }
        for (auto i = first; i < end; ++i) {
            const double x = static_cast<double>(i - first) * (width + gap);
            slab.boxes.push_back({{x, 0, width, slab.height}, lineColor(), 60});
        }
        push(std::move(slab));
    }
    m_space = 120;
}

Slab Typesetter::tableRow(
    const summary::Table& table, const std::vector<summary::Cell>& cells, Print print) const
{
    Slab row;
    const auto columns = columnsOf(table);
    for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
        const auto [left, width] = columns[i];
        const auto align = table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const bool isKey = print == Print::Cell && table.columns[i].isKey;
        double top = cellPadding;
        for (const auto& [text, style] : {std::pair{&cells[i].text, isKey ? Print::CellKey : print},
                 std::pair{&cells[i].detail, Print::CellDetail}}) {
            if (text->empty())
                continue;
            const BrokenText broken{plain(*text), style, width, align};
            // Text that is not at the left edge brings its own place along.
            for (int line = 0; line < broken.count(); ++line)
                row.lines.push_back(broken.line(line, left, top + line * broken.leading()));
            top += broken.height();
        }
        row.height = std::max(row.height, top + cellPadding);
    }
    row.boxes.push_back({{0, row.height - 6, columnWidth, 6}, lineColor()});
    return row;
}

void Typesetter::add(const summary::Table& piece)
{
    std::vector<summary::Cell> titles;
    for (const auto& column : piece.columns)
        titles.push_back({column.title});
    const auto header = std::make_shared<const Slab>(tableRow(piece, titles, Print::CellDetail));
    auto top = *header;
    top.before = 60;
    top.holdsNext = true;
    push(std::move(top));
    for (const auto& cells : piece.rows) {
        auto row = tableRow(piece, cells, Print::Cell);
        row.header = header;
        push(std::move(row));
    }
    m_space = 200;
}

/// The label stands at the left of its values, line beside line.
void Typesetter::add(const summary::Field& field)
{
    const BrokenText label{plain(field.label), Print::Label, labelWidth - indent};
    const auto first = m_slabs.size();
    const bool several = field.values.size() > 1;
    const double left = labelWidth + (several ? indent : 0);
    for (const auto& value : field.values) {
        const auto start = m_slabs.size();
        addText(plain(value), Print::Body, start == first ? 70 : 25, {left, columnWidth - left});
        if (several && start < m_slabs.size())
            m_slabs[start].lines.push_back(
                BrokenText{u"•"_s, Print::Label, indent}.line(0, labelWidth, 0));
    }
    for (int i = 0; i < label.count(); ++i) {
        if (first + static_cast<std::size_t>(i) == m_slabs.size())
            push({.height = label.leading()});
        m_slabs[first + static_cast<std::size_t>(i)].lines.push_back(label.line(i, 0, 0));
        if (i + 1 < label.count())
            m_slabs[first + static_cast<std::size_t>(i)].holdsNext = true;
    }
}

void Typesetter::add(const summary::Entry& piece)
{
    const auto first = m_slabs.size();
    if (!piece.title.empty()) {
        m_space = 0;
        Slab rule{.height = 6, .before = 130, .holdsNext = true};
        rule.boxes.push_back({{0, 0, columnWidth, 6}, lineColor()});
        push(std::move(rule));
        addText(plain(piece.title), Print::EntryTitle, 110);
        m_slabs.back().holdsNext = true;
    }
    if (!piece.text.empty())
        addText(plain(piece.text), Print::Body, 25);
    for (const auto& quote : piece.quotes)
        add(quote);
    for (const auto& field : piece.fields)
        add(field);
    if (!piece.facts.empty()) {
        if (first < m_slabs.size())
            m_slabs.back().holdsNext = true;
        addText(joined(piece.facts), Print::Fact, 50);
    }
    if (!piece.title.empty())
        holdTogether(first);
    m_space = 100;
}

void Typesetter::addPicture(
    const std::string& title, PlacedPicture picture, const std::string& caption)
{
    const auto first = m_slabs.size();
    m_space = 0;
    if (!title.empty())
        addText(plain(title), Print::EntryTitle, first == 0 ? 0 : 220);
    const double tallest = columnHeight - 600; // Room for the words above and below.
    auto& rect = picture.rect;
    const double scale = std::min({1.0, columnWidth / rect.width(), tallest / rect.height()});
    rect.setSize(rect.size() * scale);
    Slab slab{.height = rect.height(), .before = 100};
    slab.pictures.push_back(std::move(picture));
    push(std::move(slab));
    if (!caption.empty())
        addText(plain(caption), Print::Fact, 50);
    for (auto i = first; i + 1 < m_slabs.size(); ++i)
        m_slabs[i].holdsNext = true;
    m_space = 220;
}

void Typesetter::add(const summary::Chart& piece)
{
    auto drawing = summary::drawn(piece);
    const QRectF rect{0, 0, drawing.width * unitsPerPoint, drawing.height * unitsPerPoint};
    addPicture(piece.title,
        {.rect = rect, .drawing = std::move(drawing), .words = plain(summary::described(piece))},
        {});
}

void Typesetter::add(const summary::Image& piece)
{
    auto image = piece;
    const auto size = image.picture ? sizeOf(*image.picture) : QSize{};
    if (size.isEmpty()) {
        const std::string missing{summary::heading::pictureMissing};
        addText(plain(missing + " " + piece.caption), Print::Fact, 50);
        return;
    }
    image.width = size.width();
    image.height = size.height();
    const auto [width, height] = summary::sizeOnPaper(image);
    addPicture(piece.title,
        {.rect = {0, 0, width * unitsPerPoint, height * unitsPerPoint},
            .photo = piece.picture,
            .words = plain(piece.words)},
        piece.caption);
}

} // namespace charrette::app
