// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/TrendChart.h"

#include "app/text/Names.h"
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
constexpr int verdictRoom = 16;
constexpr qreal dot = 4;

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendChart::show(const QStringList& names, const std::vector<int>& counts,
    const std::vector<std::optional<Verdict>>& verdicts)
{
    m_verdicts.clear();
    for (const auto& verdict : verdicts)
        m_verdicts += verdict ? verdictName(*verdict) : QString{};
    m_names = names;
    m_counts = counts;
    QStringList spoken;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        const auto verdict = m_verdicts.value(place);
        spoken += verdict.isEmpty()
            ? tr("%1: %2").arg(names.value(place)).arg(counts[i])
            : tr("%1: %2, %3").arg(names.value(place)).arg(counts[i]).arg(verdict);
    }
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

bool TrendChart::hasVerdicts() const
{
    return std::ranges::any_of(m_verdicts, [](const QString& name) { return !name.isEmpty(); });
}

int TrendChart::footHeight() const
{
    return px(nameRoom) + (hasVerdicts() ? px(verdictRoom) : 0);
}

QSize TrendChart::sizeHint() const
{
    return {px(280), px(70) + footHeight()};
}

QSize TrendChart::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
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
    const qreal bottom = height() - footHeight() - dot;
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
    paintFoot(painter, line);
}

/// The numbers above the points; name and verdict of each edition below them.
void TrendChart::paintFoot(QPainter& painter, const QList<QPointF>& points) const
{
    painter.setPen(tokens().muted);
    painter.setFont(typeFont(Type::NoteVotes));
    const auto count = static_cast<int>(points.size());
    const int wide = std::clamp(width() / count - 4, px(24), px(110));
    const int top = height() - footHeight() + px(4);
    for (int i = 0; i < count; ++i) {
        const auto x = static_cast<int>(points[i].x()) - wide / 2;
        const auto y = static_cast<int>(points[i].y() - dot) - px(16);
        painter.drawText(QRect{x, y, wide, px(14)}, Qt::AlignCenter,
            QString::number(m_counts[static_cast<std::size_t>(i)]));
        const int nameX = std::clamp(x, 0, std::max(0, width() - wide));
        const Qt::Alignment side = count == 1 ? Qt::AlignHCenter
            : i == 0                          ? Qt::AlignLeft
            : i == count - 1                  ? Qt::AlignRight
                                              : Qt::AlignHCenter;
        const int flags = static_cast<int>(side | Qt::AlignVCenter);
        const auto draw = [&](int below, const QString& text) {
            painter.drawText(QRect{nameX, below, wide, px(16)}, flags,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, wide));
        };
        draw(top, m_names.value(i));
        if (hasVerdicts())
            draw(top + px(verdictRoom), m_verdicts.value(i));
    }
}

} // namespace charrette::app
