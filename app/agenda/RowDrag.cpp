// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/RowDrag.h"

#include "app/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace charrette::app {

namespace {

constexpr int scrollEdge = 24; ///< so near to it the table scrolls

class TargetLine final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), tokens().accent);
    }
};

} // namespace

RowDrag::RowDrag(QTableView* view)
    : QObject{view}
    , m_view{view}
    , m_line{new TargetLine{view->viewport()}}
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view) {
        const auto type = event->type();
        const bool isKey = type == QEvent::KeyPress || type == QEvent::ShortcutOverride;
        if (!isKey || !m_target || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept(); // no shortcut gets it while rows are in the air
        if (type == QEvent::KeyPress)
            stop();
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier)
            return press(mouse->position().toPoint());
        stop();
        return false;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->buttons().testFlag(Qt::LeftButton) && move(mouse->position().toPoint());
    }
    case QEvent::MouseButtonRelease:
        return release();
    default:
        return false;
    }
}

bool RowDrag::press(const QPoint& position)
{
    m_pressed.reset();
    if (m_isEnabled && m_view->indexAt(position).isValid())
        m_pressed = position;
    return false;
}

bool RowDrag::move(const QPoint& position)
{
    if (!m_pressed)
        return false;
    const auto distance = (position - *m_pressed).manhattanLength();
    if (!m_target && distance < QApplication::startDragDistance())
        return true;
    auto* bar = m_view->verticalScrollBar();
    if (position.y() < scrollEdge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (position.y() > m_view->viewport()->height() - scrollEdge)
        bar->setValue(bar->value() + bar->singleStep());
    showTarget(rowBelow(position));
    return true;
}

bool RowDrag::release()
{
    const auto target = m_target;
    stop();
    if (!target)
        return false;
    emit dropped(*target);
    return true;
}

void RowDrag::stop()
{
    m_pressed.reset();
    m_target.reset();
    m_line->hide();
    m_view->viewport()->unsetCursor();
}

int RowDrag::rowBelow(const QPoint& position) const
{
    const int row = m_view->rowAt(position.y());
    if (row < 0)
        return position.y() < 0 ? 0 : m_view->model()->rowCount();
    const int middle = m_view->rowViewportPosition(row) + m_view->rowHeight(row) / 2;
    return position.y() < middle ? row : row + 1;
}

void RowDrag::showTarget(int before)
{
    m_target = before;
    const bool isLast = before >= m_view->model()->rowCount();
    const int y = isLast ? m_view->rowViewportPosition(before - 1) + m_view->rowHeight(before - 1)
                         : m_view->rowViewportPosition(before);
    m_line->setGeometry(0, y - 1, m_view->viewport()->width(), 2);
    m_line->raise();
    m_line->show();
    m_view->viewport()->setCursor(Qt::ClosedHandCursor);
}

} // namespace charrette::app
