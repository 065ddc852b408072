// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody made up, and their day.
#include "app/stage/StageColumns.h"
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/TabularText.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace charrette::app {

namespace {

constexpr int bestMood = 5;
constexpr int mostLines = 8; ///< of a moment

/// A day at one size of its letters: a line for each moment, broken into pages.
struct WrittenDay {
    std::vector<FittedText> texts = {};
    std::vector<ColumnRange> pages = {};
    FittedText lowest = {}; ///< what stands below the worst moment
    QFont timeFont = {};
    double step = 0;
    double times = 0; ///< width of the times
    double mark = 0; ///< side of one of the five squares of a mood
    double pad = 0;

    double moods() const { return bestMood * mark * 1.3; }
    double height(std::size_t i, bool isLowest) const
    {
        return texts[i].height + 2 * pad + (isLowest ? lowest.step : 0);
    }
};

WrittenDay written(const StageFrame& frame, const std::vector<stage::DayLine>& day, double scale)
{
    WrittenDay made{.pad = frame.unit(12) * scale};
    const double size = leastStageText * scale;
    const auto sizes = frame.sizes(size, size, QFont::Medium, 1.26);
    made.timeFont = stageFont(sizes.least);
    made.step = sizes.least * sizes.leading;
    made.times = tabularWidth(made.timeFont, QStringLiteral("00:00")) + sizes.least * 0.9;
    made.mark = sizes.least * 0.5;
    const double inside = frame.room().width() - made.times - made.moods() - made.mark * 2;
    made.lowest = fittedLine(StageWords::tr("Lowest point"), inside,
        frame.sizes(std::max(leastStageText, size * 0.8), leastStageText, QFont::DemiBold, 1.26));
    std::vector<double> heights;
    for (const auto& line : day) {
        auto text = fitted({shownInLine(line.text)}, {inside, made.step * mostLines}, sizes);
        text.shorten(made.step * mostLines, inside);
        made.texts.push_back(std::move(text));
        heights.push_back(made.height(made.texts.size() - 1, line.isLowest));
    }
    made.pages = columnsOf(heights, 0, frame.room().height());
    return made;
}

WrittenDay best(const StageFrame& frame, const std::vector<stage::DayLine>& day)
{
    for (double scale = 1.9; scale > 1.01; scale -= 0.1) {
        auto made = written(frame, day, scale);
        if (made.pages.size() == 1)
            return made;
    }
    return written(frame, day, 1);
}

void addMood(StageFrame& frame, const WrittenDay& made, const stage::DayLine& line, QPointF at)
{
    const auto& t = frame.tokens();
    for (int i = 0; i < bestMood; ++i) {
        const auto& full = line.isLowest ? t.warn : t.accent;
        frame.addBox({at.x() + i * made.mark * 1.3, at.y(), made.mark, made.mark},
            i < line.mood ? full : t.track, frame.unit(4));
    }
}

void addDay(StageFrame& frame, const std::vector<stage::DayLine>& day)
{
    const auto& t = frame.tokens();
    const auto made = best(frame, day);
    frame.setPages(static_cast<int>(made.pages.size()));
    const auto& range = made.pages[static_cast<std::size_t>(frame.page())];
    double y = frame.room().top();
    for (auto i = range.from; i < range.to; ++i) {
        const auto& line = day[i];
        const double x = frame.room().left();
        const auto time = clock(line.start);
        const double timeWidth = tabularWidth(made.timeFont, time);
        const double timeRight = x + tabularWidth(made.timeFont, QStringLiteral("00:00"));
        frame.addLine(time, made.timeFont, {timeRight - timeWidth, y + made.pad}, timeWidth,
            made.step, t.muted, true);
        const double moodTop = y + made.pad + (made.step - made.mark) / 2;
        addMood(frame, made, line, {x + made.times, moodTop});
        const QPointF at{x + made.times + made.moods() + made.mark * 2, y + made.pad};
        frame.addText(made.texts[i], at, line.isLowest ? t.ink : t.text);
        if (line.isLowest)
            frame.addText(made.lowest, {at.x(), at.y() + made.texts[i].height}, t.warn);
        y += made.height(i, line.isLowest);
    }
}

/// What they want and what stands in their way, each under its heading.
void addWishes(StageFrame& frame, const stage::Someone& someone)
{
    const auto& t = frame.tokens();
    QStringList paragraphs;
    std::vector<qsizetype> headings;
    const auto add = [&](const QString& heading, const std::string& lines) {
        const auto wishes = paragraphsOf(shown(lines));
        if (wishes.isEmpty())
            return;
        headings.push_back(paragraphs.size());
        paragraphs += heading;
        paragraphs += wishes;
    };
    add(StageWords::tr("What they want"), someone.goals);
    add(StageWords::tr("What stands in their way"), someone.pains);
    const auto room = frame.room();
    const auto text =
        pageOf(frame, fitted(paragraphs, room.size(), frame.sizes(60)), room.height());
    for (const auto& line : text.lines) {
        auto one = text;
        one.lines = {line};
        const bool isHeading = std::ranges::count(headings, line.paragraph) > 0;
        frame.addText(one, room.topLeft(), isHeading ? t.accent : t.text);
    }
}

} // namespace

void layOutSomeone(StageFrame& frame, const stage::Someone& someone)
{
    const auto& t = frame.tokens();
    const double most = frame.room().height() * 0.24;
    auto name = fittedHeading(shownInLine(someone.name), {frame.room().width(), most},
        frame.sizes(80, 40, QFont::Bold, 1.16));
    name.shorten(most, frame.room().width());
    frame.addText(name, frame.room().topLeft(), t.ink);
    frame.takeTop(name.height + frame.unit(6));
    auto role = fitted(paragraphsOf(shown(someone.role)), {frame.room().width(), frame.unit(110)},
        frame.sizes(40));
    role.shorten(frame.unit(110), frame.room().width());
    frame.addText(role, frame.room().topLeft(), t.muted);
    frame.takeTop(role.height + frame.unit(32));
    if (someone.day.empty())
        addWishes(frame, someone);
    else
        addDay(frame, someone.day);
}

} // namespace charrette::app
