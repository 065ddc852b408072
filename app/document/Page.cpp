// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Page.h"

#include <QShowEvent>

namespace charrette::app {

Page::Page(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setProperty("ownFocus", true); // a ring around all of it would point at nothing
    connect(&session, &DocumentSession::changed, this, &Page::refresh);
    connect(&session, &DocumentSession::workshopChanged, this, &Page::startOver);
}

Page* Page::around(const QWidget* widget)
{
    for (auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(parent))
            return page;
    }
    return nullptr;
}

void Page::bringUpToDate()
{
    if (!m_stale || !m_session.currentWorkshop())
        return;
    m_stale = false;
    m_session.attempt([this] { reload(); });
}

void Page::showEvent(QShowEvent* event)
{
    bringUpToDate();
    QWidget::showEvent(event);
}

void Page::refresh(const Changes& changes)
{
    if (!concerns(changes))
        return;
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void Page::startOver()
{
    m_stale = true;
    clearSelection();
    if (isVisible())
        bringUpToDate();
}

} // namespace charrette::app
