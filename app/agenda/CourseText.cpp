// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/CourseText.h"

#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "core/agenda/Course.h"

#include <QCoreApplication>
#include <QStringList>

namespace charrette::app {

namespace {

struct CourseText {
    Q_DECLARE_TR_FUNCTIONS(CourseText)
};

QString minutes(std::int64_t ms)
{
    return duration(std::chrono::minutes{(ms + msPerMinute / 2) / msPerMinute});
}

QString lineOf(const CourseLine& line, const std::string& zone)
{
    const auto title = shownInLine(line.block.title);
    const auto planned = duration(std::chrono::minutes{line.plannedMinutes});
    if (!line.started)
        return CourseText::tr("–  %1: %2 planned").arg(title, planned);
    const auto began = clock(atEvent(*line.started, zone).time());
    if (!line.ended)
        return CourseText::tr("%1  %2: on now, %3 planned").arg(began, title, planned);
    if (!line.plannedStart)
        return CourseText::tr("%1  %2: %3, not planned").arg(began, title, minutes(line.on));
    return CourseText::tr("%1  %2: %3, %4 planned").arg(began, title, minutes(line.on), planned);
}

} // namespace

QString courseText(const RunningDay& day, const std::string& zone)
{
    QStringList lines;
    for (const auto& line : courseOf(day)) {
        if (line.plannedStart || line.started)
            lines += lineOf(line, zone);
    }
    return lines.join(u'\n');
}

} // namespace charrette::app
