// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/DayChart.h"

#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int moodRoom = 64; ///< for what the mood is called, at the left
constexpr int timeRoom = 20; ///< below
constexpr int lowestRoom = 24; ///< between the worst mood and the times
constexpr int chartEdge = 14;
constexpr double pointSize = 4;
constexpr int worst = 1;
constexpr int best = 5;

} // namespace

QString moodName(int mood)
{
    switch (mood) {
    case 1:
        return DayChart::tr("Very bad");
    case 2:
        return DayChart::tr("Bad");
    case 4:
        return DayChart::tr("Good");
    case 5:
        return DayChart::tr("Very good");
    default:
        return DayChart::tr("So-so");
    }
}

DayChart::DayChart(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Mood over the day"));
}

void DayChart::show(const std::vector<Moment>& day)
{
    m_day = day;
    m_lowest = lowestOf(day);
    QStringList spoken;
    for (const auto& moment : m_day) {
        const auto line =
            tr("%1 %2: %3")
                .arg(clock(moment.starts), shownInLine(moment.text), moodName(moment.mood));
        spoken += moment.id == m_lowest ? tr("%1, lowest point").arg(line) : line;
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize DayChart::sizeHint() const
{
    return {px(420), px(176)};
}

QSize DayChart::minimumSizeHint() const
{
    return {px(220), sizeHint().height()};
}

double DayChart::heightOf(int mood) const
{
    const double top = px(chartEdge);
    const double bottom = height() - px(timeRoom) - px(lowestRoom);
    return bottom - (bottom - top) * (std::clamp(mood, worst, best) - worst) / (best - worst);
}

QPointF DayChart::pointOf(const Moment& moment) const
{
    const double left = px(moodRoom) + px(chartEdge);
    const double right = width() - px(chartEdge) - px(chartEdge);
    const int first = m_day.front().starts;
    const int span = m_day.back().starts - first;
    const double along = span > 0 ? static_cast<double>(moment.starts - first) / span : 0.5;
    return {left + along * (right - left), heightOf(moment.mood)};
}

const Moment* DayChart::momentAt(QPointF point) const
{
    const auto near = [&](const Moment& moment) {
        return (pointOf(moment) - point).manhattanLength() < px(12);
    };
    const auto found = std::ranges::find_if(m_day, near);
    return found == m_day.end() ? nullptr : &*found;
}

void DayChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_day.empty())
        return;
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    QPolygonF line;
    for (const auto& moment : m_day)
        line += pointOf(moment);
    painter.setPen(QPen{t.accent, 2});
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    for (const auto& point : std::as_const(line))
        painter.drawEllipse(point, pointSize, pointSize);
    paintLowest(painter);
    paintTimes(painter);
}

void DayChart::paintGround(QPainter& painter) const
{
    painter.setFont(typeFont(Type::Small));
    for (int mood = worst; mood <= best; ++mood) {
        const double y = heightOf(mood);
        painter.setPen(tokens().hairline);
        painter.drawLine(QPointF{double(px(moodRoom)), y}, QPointF{double(width()), y});
        if (mood % 2 == 0)
            continue;
        painter.setPen(tokens().muted);
        painter.drawText(QRectF{0, y - px(9), double(px(moodRoom)), double(px(18))},
            Qt::AlignLeft | Qt::AlignVCenter, moodName(mood));
    }
}

void DayChart::paintLowest(QPainter& painter) const
{
    const auto found = std::ranges::find(m_day, m_lowest, &Moment::id);
    if (found == m_day.end())
        return;
    const auto& t = tokens();
    const auto point = pointOf(*found);
    painter.setBrush(t.bad);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(point, pointSize + 1, pointSize + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{t.bad, 1.5});
    painter.drawEllipse(point, pointSize + 5, pointSize + 5);
    painter.setFont(typeFont(Type::NoteVotes));
    const auto words = tr("Lowest point");
    const double wide = painter.fontMetrics().horizontalAdvance(words) + 4;
    const double x =
        std::clamp(point.x() - wide / 2, double(px(moodRoom)), std::max(0.0, width() - wide));
    painter.drawText(
        QRectF{x, point.y() + pointSize + px(5), wide, double(px(16))}, Qt::AlignCenter, words);
}

/// As many as stand beside one another, the first before any.
void DayChart::paintTimes(QPainter& painter) const
{
    painter.setFont(typeFont(Type::NoteVotes));
    painter.setPen(tokens().muted);
    double end = 0;
    for (const auto& moment : m_day) {
        const auto words = clock(moment.starts);
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 4;
        const double x = std::min(pointOf(moment).x() - wide / 2, width() - wide);
        if (x < end)
            continue;
        painter.drawText(QRectF{x, double(height() - px(timeRoom)), wide, double(px(timeRoom))},
            Qt::AlignCenter, words);
        end = x + wide + px(4);
    }
}

bool DayChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto* moment = m_day.empty() ? nullptr : momentAt(help->pos()))
        QToolTip::showText(help->globalPos(), tip(shownInLine(moment->text)), this);
    else
        QToolTip::hideText();
    return true;
}

void DayChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto* moment = m_day.empty() ? nullptr : momentAt(event->position()))
        emit chosen(moment->id);
}

} // namespace charrette::app
