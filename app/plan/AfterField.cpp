// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/AfterField.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionLinks.h"
#include "core/plan/Roadmap.h"

#include <QVBoxLayout>

namespace charrette::app {

AfterField::AfterField(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_links{new ActionLinks{
          {tr("Nothing in particular"), tr("And after…"), tr("No longer after “%1”")}}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_links);
    setFocusProxy(m_links);
    m_links->setReadOnly(session.isReadOnly());
    m_links->setFieldName(tr("Comes after"));
    connect(m_links, &ActionLinks::added, this, [this](ActionId earlier) {
        m_session.perform(
            tr("Put in order"), [&](Edit& edit) { putAfter(edit, m_action, earlier); });
    });
    connect(m_links, &ActionLinks::takenAway, this, [this](ActionId earlier) {
        m_session.perform(
            tr("Take out of the order"), [&](Edit& edit) { freeFrom(edit, m_action, earlier); });
    });
}

void AfterField::show(ActionId action)
{
    m_action = action;
    m_links->show(earlierThan(m_session.db(), action), couldBeEarlier(m_session.db(), action));
}

bool AfterField::isEmpty() const
{
    return m_links->isEmpty();
}

} // namespace charrette::app
