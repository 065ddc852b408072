// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/LineField.h"

#include "app/widgets/Refused.h"
#include "app/widgets/Unstored.h"

#include <QKeyEvent>

#include <algorithm>

namespace charrette::app {

LineField::LineField(QWidget* parent)
    : QLineEdit{parent}
{
    connect(this, &QLineEdit::textChanged, this, [this] { setRefused(this, {}); });
}

void LineField::setText(const QString& text)
{
    if (const auto shown = m_draft.refresh(text, this->text()))
        show(*shown);
}

void LineField::load(const QString& text)
{
    if (m_draft.isAtStake(this->text()))
        keepUnstored(this, this->text().trimmed());
    m_draft.load(text);
    QLineEdit::setText(text);
    if (!hasFocus())
        setCursorPosition(0);
}

void LineField::commit(bool again)
{
    offer(again);
}

void LineField::revert()
{
    show(m_draft.saved());
}

bool LineField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isHistory = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isHistory && !isDirty()) {
            event->ignore(); // nothing typed: the key means the document's undo
            return true;
        }
        if (key->key() == Qt::Key_Escape && isDirty()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isDirty()) {
        offer(true);
        if (!isDirty())
            emit returnPressed(); // taken: whoever follows Enter may go on
        return;
    }
    if (event->key() == Qt::Key_Escape && isDirty()) {
        revert();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        offer(false);
}

void LineField::offer(bool again)
{
    if (isReadOnly())
        return;
    if (!isDirty()) {
        if (text() != m_draft.saved())
            show(m_draft.saved()); // only blanks at the ends
        return;
    }
    if (m_draft.commit(text(), again, [this](const QString& changed) { emit committed(changed); }))
        show(m_draft.saved());
    if (isDirty())
        setRefused(this, tr("Not taken over. Escape brings back what was there."));
}

void LineField::show(const QString& text)
{
    const int cursor = std::min(cursorPosition(), static_cast<int>(text.size()));
    QLineEdit::setText(text);
    setCursorPosition(hasFocus() ? cursor : 0);
}

} // namespace charrette::app
