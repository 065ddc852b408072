// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/SeatDrag.h"

#include "app/widgets/Pill.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace charrette::app {

namespace {

constexpr int edge = 28; ///< so near to it the cards scroll
constexpr int step = 16;

} // namespace

SeatDrag::SeatDrag(QWidget* host)
    : QObject{host}
    , m_host{host}
    , m_label{new Pill{{}, PillKind::Accent, host}}
{
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->hide();
}

void SeatDrag::watch(SeatCards* cards, QScrollArea* area)
{
    m_fields.push_back({cards, area});
    cards->installEventFilter(this);
}

void SeatDrag::cancel()
{
    m_isPressed = false;
    m_isDragging = false;
    m_label->hide();
    emit targetChanged(-1);
}

bool SeatDrag::eventFilter(QObject* /*object*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        break;
    default:
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto at = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseMove) {
        move(at);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        release(at, mouse->modifiers());
    } else if (mouse->button() == Qt::LeftButton) {
        if (event->type() == QEvent::MouseButtonDblClick)
            emit doubleClicked(placeAt(at));
        else
            press(at, mouse->modifiers());
    } else {
        return false;
    }
    return true;
}

SeatPlace SeatDrag::placeAt(const QPoint& global) const
{
    for (const auto& field : m_fields) {
        auto* ground = field.area->viewport();
        if (field.area->isVisible() && ground->rect().contains(ground->mapFromGlobal(global)))
            return field.cards->placeAt(field.cards->mapFromGlobal(global));
    }
    return {};
}

void SeatDrag::press(const QPoint& global, Qt::KeyboardModifiers held)
{
    m_place = placeAt(global);
    m_start = global;
    m_isPressed = true;
    emit pressed(m_place, held);
}

void SeatDrag::move(const QPoint& global)
{
    if (!m_isPressed || !m_isEnabled || !m_place.isPerson())
        return;
    const auto distance = (global - m_start).manhattanLength();
    if (!m_isDragging && distance < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    scrollNear(global);
    m_label->setText(m_word);
    m_label->adjustSize();
    m_label->move(m_host->mapFromGlobal(global) + QPoint{12, 8});
    m_label->raise();
    m_label->show();
    emit targetChanged(placeAt(global).card);
}

void SeatDrag::release(const QPoint& global, Qt::KeyboardModifiers held)
{
    if (!m_isPressed)
        return;
    const bool wasDragging = m_isDragging;
    cancel();
    if (!wasDragging)
        emit clicked(m_place, held);
    else if (const auto place = placeAt(global); place.card >= 0)
        emit dropped(place.card);
}

void SeatDrag::scrollNear(const QPoint& global) const
{
    for (const auto& field : m_fields) {
        const auto* ground = field.area->viewport();
        const auto at = ground->mapFromGlobal(global);
        if (at.x() < 0 || at.x() > ground->width())
            continue;
        auto* bar = field.area->verticalScrollBar();
        if (at.y() < edge)
            bar->setValue(bar->value() - step);
        else if (at.y() > ground->height() - edge)
            bar->setValue(bar->value() + step);
    }
}

} // namespace charrette::app
