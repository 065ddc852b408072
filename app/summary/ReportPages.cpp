// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ReportPages.h"

#include "app/media/PictureImport.h"
#include "app/summary/Drawings.h"
#include "app/summary/PrintStyle.h"
#include "app/summary/Progress.h"
#include "app/summary/Typesetter.h"
#include "app/text/Utf8.h"
#include "app/theme/Tokens.h"
#include "core/summary/Headings.h"

#include <QPainter>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double spaceBeforeSection = 520;
constexpr double spaceBelowHead = 320;
/// A section begins on the page of the one before it when this much of the page is left.
constexpr double enoughForSection = 0.5;
constexpr double tallestHeader = 0.25; ///< of the column
constexpr std::size_t worthContents = 3;
constexpr int logoPixels = 900;
constexpr QSizeF logoOnCover{2000, 800};
constexpr QSizeF logoOnSheet{1300, 380};

double heightOf(const std::vector<Slab>& slabs)
{
    double height = 0;
    for (const auto& slab : slabs)
        height += slab.before + slab.height;
    return height;
}

/// Decoded anew each time: the photos of a report do not fit into memory all at once.
void paintPhoto(QPainter& painter, const PlacedPicture& picture)
{
    constexpr int pixels = 1'000;
    const auto photo = picture.photo ? decoded(*picture.photo, {pixels, pixels}) : QImage{};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!photo.isNull())
        painter.drawImage(picture.rect, photo);
    else
        painter.fillRect(picture.rect, lightTokens().sunken);
}

void paintSlab(QPainter& painter, const Slab& slab)
{
    for (const auto& [rect, color, radius] : slab.boxes) {
        if (radius > 0) {
            painter.setPen(QPen{color, 6});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), radius, radius);
        } else {
            painter.fillRect(rect, color);
        }
    }
    for (const auto& picture : slab.pictures) {
        if (picture.drawing)
            app::paint(painter, *picture.drawing, picture.rect);
        else
            paintPhoto(painter, picture);
    }
    for (const auto& line : slab.lines) {
        painter.setPen(line.color);
        line.text->lineAt(line.number).draw(&painter, line.at);
    }
}

QImage logoOf(const summary::Look& look)
{
    if (!look.logo || !look.logo->picture)
        return {};
    return decoded(*look.logo->picture, {logoPixels, logoPixels});
}

} // namespace

ReportPages::ReportPages(const summary::Report& report, Progress* progress, double share)
    : m_paper{report.look.paper}
    , m_accent{report.look.accent.empty() ? lightTokens().accent : QColor{toQt(report.look.accent)}}
    , m_logo{logoOf(report.look)}
    , m_title{toQt(report.cover.title)}
    , m_running{m_title}
    , m_hasCover{report.shape == summary::Shape::Book}
{
    const summary::Speaking speaking{report.language};
    const bool withContents = m_hasCover && report.sections.size() >= worthContents;
    if (m_hasCover)
        addCover(report.cover);
    else
        addHead(report);
    if (withContents)
        newPage(toQt(summary::heading::contents));
    std::vector<int> numbers;
    for (const auto& section : report.sections) {
        numbers.push_back(addSection(section, progress));
        const auto done = static_cast<double>(numbers.size());
        if (progress)
            progress->reach(share * done / static_cast<double>(report.sections.size()));
    }
    if (withContents)
        addContents(report, numbers);
}

void ReportPages::newPage(const QString& section)
{
    m_pages.push_back({section, {}});
    m_bottom = 0;
}

void ReportPages::addCover(const summary::Cover& cover)
{
    newPage({});
    auto& page = m_pages.back().slabs;
    double top = sizeOf(m_paper).height() * 0.27 - marginTop;
    Slab mark{.height = 60};
    mark.boxes.push_back({{0, 0, 560, 60}, m_accent});
    page.push_back({top, std::move(mark)});
    top += 260;
    const auto write = [&](const std::string& text, Print print) {
        for (auto& slab : Typesetter::text(text, print)) {
            const double height = slab.height;
            page.push_back({top, std::move(slab)});
            top += height;
        }
    };
    write(cover.title, Print::Cover);
    top += 120;
    write(cover.subtitle, Print::Subtitle);
    top = std::max(top + 800, sizeOf(m_paper).height() * 0.78 - marginTop);
    for (const auto& fact : cover.facts)
        write(fact, Print::CoverFact);
}

/// What a sheet is about stands above its first part.
void ReportPages::addHead(const summary::Report& report)
{
    newPage(report.sections.empty() ? m_title : toQt(report.sections.front().title));
    m_running = m_title + u" · "_s + toQt(report.cover.subtitle);
    std::vector<Slab> slabs;
    const auto write = [&](const std::string& text, Print print, double before) {
        for (auto& slab : Typesetter::text(text, print)) {
            slab.before = std::exchange(before, 0);
            slabs.push_back(std::move(slab));
        }
    };
    write(report.cover.subtitle, Print::Subtitle, 0);
    write(report.cover.title, Print::SheetTitle, 20);
    for (const auto& fact : report.cover.facts)
        write(fact, Print::Note, 40);
    flow(std::move(slabs), m_pages.back().section);
}

int ReportPages::addSection(const summary::Section& section, Progress* progress)
{
    auto slabs = Typesetter::section(section, progress);
    const bool isFirst = m_pages.back().section.isEmpty()
        || m_pages.back().section == toQt(summary::heading::contents);
    const double room = columnHigh() - m_bottom - spaceBeforeSection;
    const bool fits = room > columnHigh() * enoughForSection || room > heightOf(slabs);
    if (isFirst || !fits || (section.ownPage && m_hasSections))
        newPage(toQt(section.title));
    else
        slabs.front().before = m_hasSections ? spaceBeforeSection : spaceBelowHead;
    m_hasSections = true;
    return flow(std::move(slabs), toQt(section.title));
}

/// Strips that hold on to the next go to the same page as far as a page can hold them. Returns the
/// number of the page where the first one went.
int ReportPages::flow(std::vector<Slab> slabs, const QString& section)
{
    int start = 0;
    for (std::size_t first = 0; first < slabs.size();) {
        auto end = first + 1;
        double needed = slabs[first].before + slabs[first].height;
        while (slabs[end - 1].holdsNext && end < slabs.size()) {
            needed += slabs[end].before + slabs[end].height;
            ++end;
        }
        if (m_bottom > 0 && m_bottom + needed > columnHigh() && needed < columnHigh())
            newPage(section);
        for (; first < end; ++first) {
            const auto& slab = slabs[first];
            if (m_bottom > 0 && m_bottom + slab.before + slab.height > columnHigh())
                newPage(section);
            place(std::move(slabs[first]));
            if (start == 0)
                start = count();
        }
    }
    return start;
}

void ReportPages::place(Slab slab)
{
    const bool atHead = m_pages.back().slabs.empty();
    if (atHead && slab.header && slab.header->height < columnHigh() * tallestHeader) {
        m_pages.back().slabs.push_back({0, *slab.header});
        m_bottom = slab.header->height;
    }
    if (slab.height > columnHigh() - m_bottom && atHead) {
        placeTorn(slab);
        return;
    }
    const double top = m_bottom + (atHead ? 0 : slab.before);
    if (slab.heading > 0)
        m_bookmarks.push_back({slab.lines.front().text->text().replace(QChar::LineSeparator, u' '),
            slab.heading, count() - 1, marginTop + top});
    m_bottom = top + slab.height;
    m_pages.back().slabs.push_back({top, std::move(slab)});
}

/// A row higher than a page: its lines go on over the pages in their order.
void ReportPages::placeTorn(const Slab& slab)
{
    const auto section = m_pages.back().section;
    auto lines = slab.lines;
    const auto topOf = [](const PlacedLine& line) {
        return line.at.y() + line.text->lineAt(line.number).position().y();
    };
    std::ranges::stable_sort(lines, {}, topOf);
    double room = columnHigh() - m_bottom - 200;
    double start = 0;
    Slab part;
    const auto finish = [&] {
        part.height = columnHigh() - m_bottom;
        m_pages.back().slabs.push_back({m_bottom, std::exchange(part, {})});
        m_bottom = columnHigh();
    };
    for (auto& line : lines) {
        if (topOf(line) - start > room) {
            finish();
            newPage(section);
            room = columnHigh() - 200;
            start = topOf(line);
        }
        line.at.ry() -= start;
        part.lines.push_back(std::move(line));
    }
    finish();
}

void ReportPages::addContents(const summary::Report& report, const std::vector<int>& numbers)
{
    auto& page = m_pages.at(1).slabs;
    double top = 0;
    for (auto& slab : Typesetter::text(std::string{summary::heading::contents}, Print::Section)) {
        const double height = slab.height;
        page.push_back({top, std::move(slab)});
        top += height;
    }
    top += 200;
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        auto row = Typesetter::text(report.sections[i].title, Print::Contents).front();
        auto number = Typesetter::text(std::to_string(numbers[i]), Print::Contents).front();
        auto& line = number.lines.front();
        line.at.rx() += columnWidth - line.text->lineAt(0).naturalTextWidth();
        row.lines.push_back(std::move(line));
        const double height = row.height + 130;
        row.boxes.push_back({{0, row.height + 62, columnWidth, 6}, lightTokens().line});
        page.push_back({top, std::move(row)});
        top += height;
    }
}

void ReportPages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 0 || !m_hasCover)
        paintRunning(painter, page);
    if (page == 0 && !m_logo.isNull())
        paintLogo(painter);
    painter.translate(left(), marginTop);
    for (const auto& [top, slab] : m_pages.at(static_cast<std::size_t>(page)).slabs) {
        painter.translate(0, top);
        paintSlab(painter, slab);
        painter.translate(0, -top);
    }
    painter.restore();
}

QString ReportPages::text(int page) const
{
    QStringList lines;
    for (const auto& [top, slab] : m_pages.at(static_cast<std::size_t>(page)).slabs) {
        for (const auto& line : slab.lines) {
            const auto place = line.text->lineAt(line.number);
            lines.append(line.text->text().mid(place.textStart(), place.textLength()));
        }
        for (const auto& picture : slab.pictures)
            lines.append(picture.words);
    }
    return lines.join(u'\n');
}

/// At the head of a cover; at the right above what a sheet is about.
void ReportPages::paintLogo(QPainter& painter) const
{
    const auto room = m_hasCover ? logoOnCover : logoOnSheet;
    const auto size = QSizeF{m_logo.size()}.scaled(room, Qt::KeepAspectRatio);
    const QPointF at =
        m_hasCover ? QPointF{left(), marginTop} : QPointF{left() + columnWidth - size.width(), 380};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{at, size}, m_logo);
}

/// One line of the running header or the page number.
void ReportPages::paintLine(
    QPainter& painter, const QString& text, double top, Qt::Alignment align) const
{
    const auto& style = printStyle(Print::Running);
    painter.setFont(style.font);
    painter.setPen(style.color);
    const QRectF rect{left(), top, columnWidth, style.leading};
    painter.drawText(rect, static_cast<int>(align) | Qt::TextSingleLine,
        QFontMetricsF{style.font}.elidedText(text, Qt::ElideRight, columnWidth * 0.48));
}

void ReportPages::paintRunning(QPainter& painter, int page) const
{
    constexpr double top = 440;
    if (page > 0) { // The head of a sheet says all that itself.
        paintLine(painter, m_running, top, Qt::AlignLeft);
        paintLine(painter, m_pages.at(static_cast<std::size_t>(page)).section, top, Qt::AlignRight);
    }
    const auto number = u"%1 / %2"_s.arg(page + 1).arg(count());
    paintLine(painter, number, sizeOf(m_paper).height() - 480, Qt::AlignRight);
}

} // namespace charrette::app
