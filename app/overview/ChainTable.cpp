// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/ChainTable.h"

#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextOption>
#include <QToolTip>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double chainRow = 46;
constexpr double chainHead = 30;
constexpr double leastColumn = 150;
constexpr int cellGap = 3;

} // namespace

QString ChainTable::columnName(ChainColumn column)
{
    switch (column) {
    case ChainColumn::Evidence:
        return tr("Evidence");
    case ChainColumn::Insight:
        return tr("Insight");
    case ChainColumn::Question:
        return tr("Question");
    case ChainColumn::Idea:
        return tr("Idea");
    case ChainColumn::Prototype:
        return tr("Prototype");
    case ChainColumn::Action:
        return tr("Action");
    }
    return {};
}

QString ChainTable::gapText(ChainGap gap)
{
    switch (gap) {
    case ChainGap::NoEvidence:
        return tr("no evidence");
    case ChainGap::OneVoice:
        return tr("one voice");
    case ChainGap::NoInsight:
        return tr("no insight behind it");
    case ChainGap::NoQuestion:
        return tr("no question");
    case ChainGap::NoIdea:
        return tr("no idea");
    case ChainGap::NoAction:
        return tr("a quick win without an action");
    case ChainGap::NoOwner:
        return tr("no owner");
    case ChainGap::None:
        break;
    }
    return {};
}

QString ChainTable::cellText(const ChainCell& cell)
{
    QStringList parts;
    if (cell.column == ChainColumn::Evidence && cell.notes > 0)
        parts += noteCount(cell.notes);
    if (cell.column == ChainColumn::Evidence && cell.voices > 1)
        parts += tr("%n voice(s)", nullptr, cell.voices);
    if (!cell.text.empty())
        parts += shownInLine(cell.text);
    if (cell.gap != ChainGap::None)
        parts += gapText(cell.gap);
    return parts.join(QStringLiteral(" · "));
}

ChainTable::ChainTable(QWidget* parent)
    : QAbstractScrollArea{parent}
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("From evidence to actions"));
    viewport()->setAutoFillBackground(false);
}

void ChainTable::setChain(WholeChain chain)
{
    m_chain = std::move(chain);
    if (m_current && *m_current >= m_chain.cells.size())
        m_current.reset();
    updateBars();
    viewport()->update();
}

int ChainTable::columnWidth() const
{
    return std::max(px(leastColumn), viewport()->width() / static_cast<int>(chainColumns));
}

void ChainTable::updateBars()
{
    const int high = px(chainHead) + m_chain.rows * px(chainRow);
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(chainRow));
    const int wide = columnWidth() * static_cast<int>(chainColumns);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(px(40));
}

void ChainTable::resizeEvent(QResizeEvent* /*event*/)
{
    updateBars();
}

QRect ChainTable::cellRect(const ChainCell& cell) const
{
    const int width = columnWidth();
    return {static_cast<int>(cell.column) * width - horizontalScrollBar()->value(),
        px(chainHead) + cell.row * px(chainRow) - verticalScrollBar()->value(), width,
        cell.rows * px(chainRow)};
}

std::optional<std::size_t> ChainTable::cellAt(QPoint point) const
{
    if (point.y() < px(chainHead))
        return {};
    for (std::size_t i = 0; i < m_chain.cells.size(); ++i) {
        if (cellRect(m_chain.cells[i]).contains(point))
            return i;
    }
    return {};
}

std::optional<std::size_t> ChainTable::cellAt(ChainColumn column, int row) const
{
    for (std::size_t i = 0; i < m_chain.cells.size(); ++i) {
        const auto& cell = m_chain.cells[i];
        if (cell.column == column && cell.row <= row && row < cell.row + cell.rows)
            return i;
    }
    return {};
}

void ChainTable::choose(std::size_t index)
{
    m_current = index;
    const auto rect = cellRect(m_chain.cells[index]);
    auto* down = verticalScrollBar();
    if (rect.top() < px(chainHead))
        down->setValue(down->value() + rect.top() - px(chainHead));
    else if (rect.top() + px(chainRow) > viewport()->height())
        down->setValue(down->value() + rect.top() + px(chainRow) - viewport()->height());
    auto* across = horizontalScrollBar();
    if (rect.left() < 0)
        across->setValue(across->value() + rect.left());
    else if (rect.right() > viewport()->width())
        across->setValue(across->value() + rect.right() - viewport()->width());
    viewport()->update();
    tellCurrent();
}

/// Left and right stay on the row, past what is empty; up and down stay in the column.
void ChainTable::step(int columns, int rows)
{
    if (m_chain.cells.empty())
        return;
    if (!m_current)
        return choose(0);
    const auto from = m_chain.cells[*m_current];
    int column = static_cast<int>(from.column);
    int row = rows > 0 ? from.row + from.rows : from.row + std::min(rows, 0);
    const int last = static_cast<int>(chainColumns) - 1;
    for (;;) {
        column += columns;
        if (column < 0 || column > last || row < 0 || row >= m_chain.rows)
            return;
        if (const auto found = cellAt(static_cast<ChainColumn>(column), row))
            return choose(*found);
        row += rows;
    }
}

void ChainTable::goToGap(bool isForward)
{
    const auto count = m_chain.cells.size();
    auto index = m_current.value_or(isForward ? count - 1 : 0);
    for (std::size_t i = 0; i < count; ++i) {
        index = (index + (isForward ? 1 : count - 1)) % count;
        if (m_chain.cells[index].gap != ChainGap::None)
            return choose(index);
    }
}

void ChainTable::open()
{
    if (!m_current)
        return;
    if (const auto item = m_chain.cells[*m_current].item)
        emit opened(*item);
}

void ChainTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    case Qt::Key_G:
        return goToGap(!(event->modifiers() & Qt::ShiftModifier));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChainTable::mousePressEvent(QMouseEvent* event)
{
    if (const auto index = cellAt(event->position().toPoint()))
        choose(*index);
}

void ChainTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (cellAt(event->position().toPoint()))
        open();
}

bool ChainTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto index = cellAt(help->pos());
        QToolTip::showText(help->globalPos(),
            index ? tip(cellText(m_chain.cells[*index])) : QString{}, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChainTable::tellCurrent()
{
    const auto& cell = m_chain.cells[*m_current];
    setAccessibleDescription(
        tr("%1: %2", "column, content").arg(columnName(cell.column), cellText(cell)));
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

void ChainTable::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), tokens().board);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_chain.cells.size(); ++i) {
        if (cellRect(m_chain.cells[i]).intersects(event->rect()))
            paintCell(painter, m_chain.cells[i], m_current == i);
    }
    paintHead(painter);
}

void ChainTable::paintHead(QPainter& painter)
{
    const QRect head{0, 0, viewport()->width(), px(chainHead)};
    painter.fillRect(head, tokens().bg);
    painter.fillRect(head.left(), head.bottom(), head.width(), 1, tokens().line);
    painter.setFont(typeFont(Type::Field));
    painter.setPen(tokens().muted);
    for (std::size_t i = 0; i < chainColumns; ++i) {
        const int left = static_cast<int>(i) * columnWidth() - horizontalScrollBar()->value();
        painter.drawText(QRect{left + 12, 0, columnWidth() - 16, head.height()},
            Qt::AlignLeft | Qt::AlignVCenter, columnName(static_cast<ChainColumn>(i)));
    }
}

void ChainTable::paintCell(QPainter& painter, const ChainCell& cell, bool isCurrent)
{
    const auto& t = tokens();
    const auto rect = QRectF{cellRect(cell)}.adjusted(cellGap, cellGap, -cellGap, -cellGap);
    const bool isGap = cell.gap != ChainGap::None;
    const bool isMissing = isGap && !cell.item;
    QPen edge{isCurrent && hasFocus() ? t.accent : isGap ? t.warn : t.line, isCurrent ? 2.0 : 1.0};
    if (isMissing)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(isMissing ? t.bg : isGap ? t.warnSoft : t.surface);
    painter.drawRoundedRect(rect, 6, 6);
    // What reaches down over many rows is read wherever one looks.
    auto words = rect.adjusted(9, 4, -9, -4);
    const qreal top = px(chainHead) + 6;
    if (words.top() < top)
        words.setTop(std::min(top, std::max(words.top(), words.bottom() - px(chainRow) + 8)));
    words.setHeight(std::min<qreal>(words.height(), px(chainRow) - 2 * cellGap - 6));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(isMissing ? t.warn : t.ink);
    const QFontMetricsF metrics{painter.font()};
    // Two lines, the second one shortened.
    const auto text = cellText(cell);
    const auto shownText =
        metrics.elidedText(text, Qt::ElideRight, std::max(10.0, words.width() * 1.85));
    QTextOption option{Qt::AlignLeft | Qt::AlignVCenter};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.drawText(words, shownText, option);
}

} // namespace charrette::app
