// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/TrendChart.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 16; ///< of the first and last point, so that their texts fit
constexpr int numberRoom = 22;
constexpr int nameRoom = 22;
constexpr qreal dot = 4;

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendChart::show(const QStringList& names, const std::vector<int>& counts)
{
    m_names = names;
    m_counts = counts;
    QStringList spoken;
    for (std::size_t i = 0; i < counts.size(); ++i)
        spoken += tr("%1: %2").arg(names.value(static_cast<qsizetype>(i))).arg(counts[i]);
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QSize TrendChart::sizeHint() const
{
    return {px(280), px(92)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {px(120), px(92)};
}

void TrendChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_counts.empty())
        return;
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const qreal top = px(numberRoom);
    const qreal bottom = height() - px(nameRoom) - dot;
    const auto last = static_cast<qreal>(m_counts.size() - 1);
    QPolygonF line;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const qreal along = last > 0 ? static_cast<qreal>(i) / last : 0.5;
        line += QPointF{px(inset) + along * (width() - 2 * px(inset)),
            bottom - (bottom - top) * m_counts[i] / most};
    }
    painter.setPen(QPen{t.accent, 2});
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    for (const auto& point : line)
        painter.drawEllipse(point, dot, dot);

    painter.setPen(t.muted);
    painter.setFont(typeFont(Type::NoteVotes));
    const int wide = px(64);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto x = static_cast<int>(line[i].x()) - wide / 2;
        const auto y = static_cast<int>(line[i].y() - dot) - px(16);
        painter.drawText(QRect{x, y, wide, px(14)}, Qt::AlignCenter,
            QString::number(m_counts[static_cast<std::size_t>(i)]));
        const int nameX = std::clamp(x, 0, std::max(0, width() - wide));
        const Qt::Alignment side = last == 0 ? Qt::AlignHCenter
            : i == 0                         ? Qt::AlignLeft
            : i == line.size() - 1           ? Qt::AlignRight
                                             : Qt::AlignHCenter;
        painter.drawText(QRect{nameX, height() - px(16), wide, px(16)},
            static_cast<int>(side | Qt::AlignVCenter), m_names.value(i));
    }
}

} // namespace charrette::app
