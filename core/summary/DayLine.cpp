// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/DayLine.h"

#include "core/summary/Canvas.h"
#include "core/summary/PersonaHeadings.h"

#include <algorithm>
#include <cmath>

namespace charrette::summary {

namespace {

constexpr double dayLetters = 8;
constexpr double dayLine = dayLetters * chartLeading;
constexpr double plotTop = 8;
constexpr double plotHigh = 84;
constexpr double dotSize = 3;
constexpr int worstMood = 1;
constexpr int bestMood = 5;

struct Plot {
    double left;
    double right;
    int first; ///< minute
    int last;

    double x(int minute) const
    {
        if (first == last)
            return (left + right) / 2;
        return left + (right - left) * (minute - first) / (last - first);
    }
    static double y(int mood)
    {
        const int kept = std::clamp(mood, worstMood, bestMood);
        return plotTop + plotHigh * (bestMood - kept) / (bestMood - worstMood);
    }
};

std::string oneLine(std::string_view text, double width)
{
    const auto lines = wrapped(text, width, dayLetters, 1);
    return lines.empty() ? std::string{} : lines.front();
}

double writeMoods(Canvas& canvas, double width)
{
    double room = 0;
    for (int mood = worstMood; mood <= bestMood; mood += 2)
        room = std::max(room, textWidth(heading::moodWord(mood)) * dayLetters);
    for (int mood = worstMood; mood <= bestMood; ++mood) {
        const double y = Plot::y(mood);
        canvas.line(room + 8, y, width, y, lineColour);
        if (mood % 2 == 1)
            canvas.text(
                0, y + dayLetters * 0.35, heading::moodWord(mood), {dayLetters, mutedColour});
    }
    return room + 8;
}

/// As thick as a line that is looked at.
void writeStroke(Canvas& canvas, double x1, double y1, double x2, double y2)
{
    constexpr double half = 0.8;
    const double length = std::hypot(x2 - x1, y2 - y1);
    if (length == 0)
        return;
    const double dx = (y2 - y1) / length * half;
    const double dy = (x1 - x2) / length * half;
    canvas.shape({{x1 + dx, y1 + dy}, {x2 + dx, y2 + dy}, {x2 - dx, y2 - dy}, {x1 - dx, y1 - dy}},
        fillOf(Shade::Strong));
}

void writeLowest(Canvas& canvas, double x, double y, double width)
{
    const std::string_view words = heading::lowestPoint;
    const double half = textWidth(words, true) * dayLetters / 2;
    canvas.circle(x, y, dotSize + 1.5, inkOn(Shade::Bad), inkOn(Shade::Bad));
    canvas.text(std::clamp(x, half, std::max(half, width - half)), y + dotSize + 4 + dayLetters,
        words, {dayLetters, inkOn(Shade::Bad), true, Anchor::Middle});
}

/// As many as stand beside one another.
void writeTimes(Canvas& canvas, const DayLine& chart, const Plot& plot, double top, double width)
{
    constexpr double widest = 48;
    double end = 0;
    for (const auto& moment : chart.moments) {
        const auto words = oneLine(moment.time, widest);
        const double wide = textWidth(words) * dayLetters;
        const double x = std::min(plot.x(moment.minute) - wide / 2, width - wide);
        if (x < end)
            continue;
        canvas.text(x, top + dayLetters, words, {dayLetters, mutedColour});
        end = x + wide + 4;
    }
}

/// What happens when, a row each; returns where they end.
double writeDay(Canvas& canvas, const DayLine& chart, double top, double width)
{
    double times = 0;
    double moods = 0;
    for (const auto& moment : chart.moments) {
        times = std::max(times, textWidth(moment.time) * dayLetters);
        moods = std::max(moods, textWidth(heading::moodWord(moment.mood)) * dayLetters);
    }
    times = std::min(times, width * 0.2);
    moods = std::min(moods, width * 0.25);
    double y = top;
    for (const auto& moment : chart.moments) {
        const auto colour = moment.isLowest ? inkOn(Shade::Bad) : inkColour;
        canvas.text(0, y + dayLetters, oneLine(moment.time, times), {dayLetters, mutedColour});
        canvas.text(width, y + dayLetters, oneLine(heading::moodWord(moment.mood), moods),
            {dayLetters, moment.isLowest ? colour : mutedColour, false, Anchor::End});
        const auto words =
            wrapped(moment.text, width - times - moods - 20, dayLetters, 4, moment.isLowest);
        y = std::max(y + dayLine,
                canvas.lines(times + 10, y, words, {dayLetters, colour, moment.isLowest}))
            + 2;
    }
    return y;
}

} // namespace

Drawing drawn(const DayLine& chart, double width)
{
    Canvas canvas;
    const double left = writeMoods(canvas, width);
    const auto& day = chart.moments;
    const Plot plot{left + 12, width - 12, day.empty() ? 0 : day.front().minute,
        day.empty() ? 0 : day.back().minute};
    for (std::size_t i = 1; i < day.size(); ++i)
        writeStroke(canvas, plot.x(day[i - 1].minute), Plot::y(day[i - 1].mood),
            plot.x(day[i].minute), Plot::y(day[i].mood));
    for (const auto& moment : day)
        canvas.circle(plot.x(moment.minute), Plot::y(moment.mood), dotSize, fillOf(Shade::Strong),
            fillOf(Shade::Strong));
    for (const auto& moment : day) {
        if (moment.isLowest)
            writeLowest(canvas, plot.x(moment.minute), Plot::y(moment.mood), width);
    }
    const double axis = plotTop + plotHigh + dotSize + dayLine + 6;
    writeTimes(canvas, chart, plot, axis, width);
    return canvas.take(width, writeDay(canvas, chart, axis + dayLine + 8, width));
}

} // namespace charrette::summary
