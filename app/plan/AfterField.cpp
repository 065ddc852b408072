// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/AfterField.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/WrapLabel.h"
#include "core/plan/Roadmap.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

AfterField::AfterField(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_lines{new QVBoxLayout}
    , m_more{new Chooser}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_lines->setSpacing(2);
    column->addLayout(m_lines);
    column->addWidget(m_more);
    setFocusProxy(m_more);
    m_more->setSearchable();
    m_more->setAccessibleName(tr("Comes after"));
    connect(m_more, &Chooser::chosen, this, &AfterField::add);
}

void AfterField::show(ActionId action)
{
    m_action = action;
    const auto& db = m_session.db();
    auto earlier = earlierThan(db, action);
    if (earlier != m_shown || m_lines->isEmpty()) {
        m_shown = std::move(earlier);
        while (auto* item = m_lines->takeAt(0)) {
            item->widget()->deleteLater(); // Its own button may be asking for it.
            item->widget()->hide();
            delete item;
        }
        for (const auto& one : m_shown)
            m_lines->addWidget(line(one));
    }
    std::vector<Choice> choices;
    for (const auto& one : couldBeEarlier(db, action))
        choices.push_back({one.id.value(), shownInLine(one.text)});
    m_isEmpty = choices.empty() && m_shown.empty();
    m_more->setVisible(!choices.empty() && !m_session.isReadOnly());
    m_more->setChoices(
        withNone(m_shown.empty() ? tr("Nothing in particular") : tr("And after…"), choices));
    m_more->setCurrent({});
}

QWidget* AfterField::line(const Action& earlier)
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto text = shownInLine(earlier.text);
    row->addWidget(new WrapLabel{text}, 1);
    if (m_session.isReadOnly())
        return part;
    auto* away = iconButton(u"close", tr("No longer after “%1”").arg(text));
    row->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QToolButton::clicked, this, [this, id = earlier.id] {
        m_session.perform(
            tr("Take out of the order"), [&](Edit& edit) { freeFrom(edit, m_action, id); });
    });
    return part;
}

void AfterField::add()
{
    const auto earlier = chosen<Action>(*m_more);
    if (!earlier)
        return;
    m_session.perform(tr("Put in order"), [&](Edit& edit) { putAfter(edit, m_action, *earlier); });
}

} // namespace charrette::app
