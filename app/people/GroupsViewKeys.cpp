// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do among the groups.
#include "app/people/GroupsView.h"
#include "app/people/SeatDrag.h"
#include "app/widgets/Pill.h"

#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int hintGap = 12; ///< below what is typed

} // namespace

bool GroupsView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && (m_drag->isDragging() || !m_typed.isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GroupsView::keyPressEvent(QKeyEvent* event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        m_drag->isDragging() ? m_drag->cancel() : forgetTyped();
        return;
    case Qt::Key_Delete:
        return removeSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_typed.isEmpty() ? open(m_look.current) : moveToTyped();
    case Qt::Key_F2:
        return open({m_look.current.card, -1});
    case Qt::Key_A:
        if (held == Qt::ControlModifier && m_look.current.card >= 0)
            return chooseAll(m_look.current.card);
        break;
    default:
        break;
    }
    if (navigate(event->key(), held == Qt::ShiftModifier) || typeDigit(event->text()))
        return;
    QWidget::keyPressEvent(event);
}

bool GroupsView::navigate(int key, bool extends)
{
    const auto here = m_look.current;
    const int columns = static_cast<const SeatCards*>(m_groupArea->widget())->columns();
    SeatPlace there;
    switch (key) {
    case Qt::Key_Up:
        there = upOrDown(m_cards, here, -1, columns);
        break;
    case Qt::Key_Down:
        there = upOrDown(m_cards, here, 1, columns);
        break;
    case Qt::Key_Left:
        there = beside(m_cards, here, -1);
        break;
    case Qt::Key_Right:
        there = beside(m_cards, here, 1);
        break;
    default:
        return false;
    }
    if (extends && there.isPerson() && there.card == here.card)
        extendTo(there);
    else if (there.card >= 0)
        choose(there);
    return true;
}

bool GroupsView::typeDigit(const QString& text)
{
    if (text.size() != 1 || !text.front().isDigit() || m_look.people.empty())
        return false;
    m_typed += text;
    const auto canGoOn = std::ranges::any_of(m_cards, [this](const SeatCard& card) {
        const auto number = QString::number(card.number);
        return card.group && number.startsWith(m_typed) && number != m_typed;
    });
    m_hint->setText(tr("To group %1").arg(m_typed));
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, height() - m_hint->height() - hintGap);
    m_hint->raise();
    m_hint->show();
    if (canGoOn)
        m_typing.start(); // 1 may become 12
    else
        moveToTyped();
    return true;
}

void GroupsView::moveToTyped()
{
    const int number = m_typed.toInt();
    forgetTyped();
    if (number == 0)
        return moveSelected(std::nullopt);
    const auto card = std::ranges::find_if(
        m_cards, [number](const SeatCard& it) { return it.group && it.number == number; });
    if (card == m_cards.end())
        emit messageRequested(tr("There is no group %1.").arg(number));
    else
        moveSelected(card->group);
}

void GroupsView::forgetTyped()
{
    m_typing.stop();
    m_typed.clear();
    m_hint->hide();
}

} // namespace charrette::app
