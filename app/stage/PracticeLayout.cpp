// SPDX-License-Identifier: GPL-3.0-or-later
// A pitch that is practised, against the clock.
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "core/plan/PitchForm.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace charrette::app {

namespace {

/// Past the last of the times that pitches are asked for in, so that what is too long is seen to
/// be.
constexpr double wholeSeconds = pitchTargets.back() + 15;

void addPace(StageFrame& frame, int seconds)
{
    const auto& t = frame.tokens();
    const auto room = frame.room();
    const double height = frame.unit(20);
    const double below = frame.unit(72);
    QRectF bar{room.left(), room.bottom() - below - height, room.width(), height};
    frame.addBox(bar, t.track, height / 2);
    const auto at = [&](double second) {
        return room.left() + room.width() * std::min(1.0, second / wholeSeconds);
    };
    auto filled = bar;
    filled.setRight(std::max(bar.left() + height, at(seconds)));
    if (seconds > 0)
        frame.addBox(filled, seconds > pitchTargets.back() ? t.warn : t.accent, height / 2);
    for (const int target : pitchTargets) {
        const double x = at(target);
        frame.addBox(
            {x - frame.unit(2), bar.top() - frame.unit(12), frame.unit(4), height + frame.unit(24)},
            seconds >= target ? t.ink : t.muted, 0);
        const auto name =
            fittedLine(StageWords::tr("%1 s").arg(target), room.width() / 4, frame.sizes(36, 28));
        frame.addText(name, {x - name.width / 2, bar.bottom() + frame.unit(16)},
            seconds >= target ? t.ink : t.muted);
    }
    frame.takeBottom(below + height + frame.unit(56));
}

} // namespace

void layOutPractice(StageFrame& frame, const stage::Practice& practice, const PracticeClock& clock)
{
    const auto& t = frame.tokens();
    const auto title =
        practice.title.empty() ? StageWords::tr("Pitch") : shownInLine(practice.title);
    const double most = frame.room().height() * 0.3;
    auto head =
        fittedHeading(title, {frame.room().width(), most}, frame.sizes(84, 40, QFont::Bold, 1.16));
    head.shorten(most, frame.room().width());
    frame.addText(head, frame.room().topLeft(), t.ink);
    frame.takeTop(head.height + frame.unit(8));
    const auto by = fittedLine(shownInLine(practice.by), frame.room().width(), frame.sizes(44, 28));
    frame.addText(by, frame.room().topLeft(), t.muted);
    frame.takeTop((practice.by.empty() ? 0 : by.step) + frame.unit(40));
    addPace(frame, clock.seconds);

    const auto digits = timeLeft(std::chrono::seconds{clock.seconds});
    const auto shape = digitShape(digits);
    const auto room = frame.room();
    const double size = std::min(room.height() / shape.height, room.width() * 0.8 / shape.width);
    const double height = size * shape.height;
    const double width = size * shape.width;
    const bool isTooLong = clock.seconds > pitchTargets.back();
    frame.addDigits(digits, std::floor(size),
        {room.center().x() - width / 2, room.center().y() - height / 2, width, height},
        isTooLong             ? t.warn
            : clock.isRunning ? t.ink
                              : t.muted);
}

} // namespace charrette::app
