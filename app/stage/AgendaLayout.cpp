// SPDX-License-Identifier: GPL-3.0-or-later
// The day as the room may know it.
#include "app/stage/StageColumns.h"
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/TabularText.h"

#include <QCoreApplication>

#include <algorithm>

namespace charrette::app {

namespace {

struct WrittenAgenda {
    std::vector<FittedText> titles = {};
    std::vector<ColumnRange> columns = {};
    int across = 1; ///< columns on a page
    double width = 0;
    double times = 0; ///< width of the times
    double pad = 0;
    double columnGap = 0;
    QFont timeFont = {};
    double step = 0;

    int pages() const
    {
        return std::max(1, (static_cast<int>(columns.size()) + across - 1) / across);
    }
};

QString lineText(const stage::AgendaLine& line)
{
    const auto title = shownInLine(line.title);
    return line.stream.empty()
        ? title
        : StageWords::tr("%1 · %2", "block, stream").arg(title, shownInLine(line.stream));
}

WrittenAgenda written(
    const StageFrame& frame, const stage::Agenda& agenda, double scale, int across)
{
    WrittenAgenda made{.across = across, .pad = frame.unit(9) * scale, .columnGap = frame.unit(64)};
    const double size = leastStageText * scale;
    const auto sizes = frame.sizes(size, size, QFont::Medium, 1.26);
    made.timeFont = stageFont(sizes.least);
    made.step = sizes.least * sizes.leading;
    made.times = tabularWidth(made.timeFont, QStringLiteral("00:00")) + sizes.least * 0.9;
    made.width = (frame.room().width() - (across - 1) * made.columnGap) / across;
    std::vector<double> heights;
    const double inside = made.width - made.times - 4 * made.pad;
    for (const auto& line : agenda.lines) {
        auto title = fitted({lineText(line)}, {inside, made.step * 8}, sizes);
        title.shorten(made.step * 8, inside);
        heights.push_back(title.height + 2 * made.pad);
        made.titles.push_back(std::move(title));
    }
    made.columns = columnsOf(heights, 0, frame.room().height());
    return made;
}

WrittenAgenda best(const StageFrame& frame, const stage::Agenda& agenda)
{
    if (auto least = written(frame, agenda, 1, 2); least.pages() > 1)
        return least;
    for (double scale = 1.6; scale >= 0.999; scale -= 0.1) {
        for (int across = 1; across <= (scale <= 1.35 ? 2 : 1); ++across) {
            auto made = written(frame, agenda, scale, across);
            if (made.pages() == 1)
                return made;
        }
    }
    return written(frame, agenda, 1, 2);
}

/// The page with what is on.
int pageOn(const WrittenAgenda& made, const stage::Agenda& agenda)
{
    for (std::size_t column = 0; column < made.columns.size(); ++column) {
        for (auto i = made.columns[column].from; i < made.columns[column].to; ++i) {
            if (agenda.lines[i].moment == stage::Moment::On)
                return static_cast<int>(column) / made.across;
        }
    }
    return 0;
}

void addColumn(StageFrame& frame, const WrittenAgenda& made, const stage::Agenda& agenda,
    ColumnRange range, double left)
{
    const auto& t = frame.tokens();
    double y = frame.room().top();
    for (auto i = range.from; i < range.to; ++i) {
        const auto& line = agenda.lines[i];
        const bool isOn = line.moment == stage::Moment::On;
        const double height = made.titles[i].height + 2 * made.pad;
        if (isOn)
            frame.addBox({left, y, made.width, height}, t.track, frame.unit(10));
        const double x = left + 2 * made.pad;
        const bool isPast = line.moment == stage::Moment::Past;
        const auto time = clock(line.start);
        const double timeWidth = tabularWidth(made.timeFont, time);
        const double timeRight = x + tabularWidth(made.timeFont, QStringLiteral("00:00"));
        frame.addLine(time, made.timeFont, {timeRight - timeWidth, y + made.pad}, timeWidth,
            made.step, isOn ? t.accent : t.muted, true);
        auto title = made.titles[i];
        if (!isOn) // Measured as the heavier of the two, so that this one fits too.
            title.font.setWeight(QFont::Normal);
        frame.addText(title, {x + made.times, y + made.pad}, isPast ? t.muted : t.ink);
        y += height;
    }
}

} // namespace

void layOutAgenda(StageFrame& frame, const stage::Agenda& agenda, const stage::Setting& setting)
{
    auto title = setting.days > 1 ? StageWords::tr("Day %1").arg(setting.dayNumber)
                                  : StageWords::tr("Today");
    if (!setting.dayTitle.empty())
        title = shownInLine(setting.dayTitle);
    const auto head =
        fittedLine(title, frame.room().width(), frame.sizes(60, 36, QFont::Bold, 1.2));
    frame.addText(head, frame.room().topLeft(), frame.tokens().ink);
    frame.takeTop(head.step + frame.unit(20));
    const auto made = best(frame, agenda);
    const bool wantsOpening = frame.page() < 0;
    const int on = pageOn(made, agenda);
    frame.setPages(made.pages());
    if (wantsOpening)
        frame.setPage(on);
    const auto first = static_cast<std::size_t>(frame.page() * made.across);
    for (std::size_t i = 0; i < static_cast<std::size_t>(made.across); ++i) {
        if (first + i < made.columns.size())
            addColumn(frame, made, agenda, made.columns[first + i],
                frame.room().left() + static_cast<double>(i) * (made.width + made.columnGap));
    }
}

} // namespace charrette::app
