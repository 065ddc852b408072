// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/LineageView.h"

#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QPainter>
#include <QPainterPath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kinHeight = 24;
constexpr int outer = 6; ///< where the line of a relative runs
constexpr int inner = 20; ///< where the challenge's own line runs
constexpr int textLeft = 34;
constexpr qreal knot = 4;

QStringList titlesOf(const std::vector<Kin>& kin)
{
    QStringList titles;
    for (const auto& one : kin)
        titles += shown(one.title);
    return titles;
}

} // namespace

LineageView::LineageView(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineageView::show(const LedgerRow& row)
{
    m_parents = titlesOf(row.parents);
    m_title = shown(row.challenge.title);
    m_children = titlesOf(row.children);
    QStringList spoken;
    if (!m_parents.isEmpty())
        spoken += tr("Came out of: %1").arg(m_parents.join(u", "_s));
    if (!m_children.isEmpty())
        spoken += tr("Became: %1").arg(m_children.join(u", "_s));
    setAccessibleDescription(spoken.join(u". "_s));
    setToolTip(spoken.join(u"\n"_s));
    updateGeometry();
    update();
}

QSize LineageView::sizeHint() const
{
    return {px(280), px(kinHeight) * (1 + static_cast<int>(m_parents.size() + m_children.size()))};
}

QSize LineageView::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
}

void LineageView::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = px(kinHeight);
    const auto self = static_cast<int>(m_parents.size());
    const auto middleOf = [&](int row) { return step * row + step / 2.0; };
    const auto drawRow = [&](int row, const QString& text, bool isSelf) {
        const qreal x = px(isSelf ? inner : outer);
        if (!isSelf) {
            // The relative's line runs straight, and bends over to the challenge at the end.
            QPainterPath path{QPointF{x, middleOf(row)}};
            const qreal turn = middleOf(self) + (row < self ? -step / 2.0 : step / 2.0);
            path.lineTo(x, turn);
            path.quadTo(x, middleOf(self), px(inner), middleOf(self));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen{t.line, 2});
            painter.drawPath(path);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelf ? t.accent : t.muted);
        painter.drawEllipse(QPointF{x, middleOf(row)}, knot, knot);
        painter.setPen(isSelf ? t.ink : t.muted);
        painter.setFont(typeFont(isSelf ? Type::Strong : Type::Body));
        const QRect area{px(textLeft), step * row, width() - px(textLeft), step};
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    for (int i = 0; i < self; ++i)
        drawRow(i, m_parents[i], false);
    for (int i = 0; i < m_children.size(); ++i)
        drawRow(self + 1 + i, m_children[i], false);
    drawRow(self, m_title, true);
}

} // namespace charrette::app
