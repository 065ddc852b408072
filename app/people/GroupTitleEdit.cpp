// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/GroupTitleEdit.h"

#include "app/document/DocumentSession.h"
#include "app/people/PeopleEdits.h"

#include <QKeyEvent>

namespace charrette::app {

GroupTitleEdit::GroupTitleEdit(DocumentSession& session, QWidget* parent)
    : QLineEdit{parent}
    , m_session{session}
{
    setAccessibleName(tr("Number and name of the group"));
    hide();
}

void GroupTitleEdit::edit(GroupId group, const QString& title, const QRect& rect)
{
    m_group = group;
    setText(title);
    setGeometry(rect);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

bool GroupTitleEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void GroupTitleEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return commit();
    case Qt::Key_Escape:
        return finish();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GroupTitleEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void GroupTitleEdit::commit()
{
    if (!m_group)
        return;
    if (!isModified() || retitleGroup(m_session, *m_group, text()))
        finish();
}

void GroupTitleEdit::finish()
{
    m_group.reset();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace charrette::app
