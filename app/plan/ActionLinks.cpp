// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionLinks.h"

#include "app/document/Choices.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

ActionLinks::ActionLinks(Words words, QWidget* parent)
    : QWidget{parent}
    , m_words{std::move(words)}
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
    connect(m_more, &Chooser::chosen, this, [this] {
        if (const auto action = chosen<Action>(*m_more))
            emit added(*action);
    });
}

void ActionLinks::setFieldName(const QString& name)
{
    m_more->setAccessibleName(name);
}

void ActionLinks::show(const std::vector<Action>& linked, const std::vector<Action>& offered)
{
    if (linked != m_shown || m_lines->isEmpty()) {
        m_shown = linked;
        while (auto* item = m_lines->takeAt(0)) {
            item->widget()->deleteLater(); // Its own button may be asking for it.
            item->widget()->hide();
            delete item;
        }
        for (const auto& one : m_shown)
            m_lines->addWidget(line(one));
    }
    std::vector<Choice> choices;
    for (const auto& one : offered)
        choices.push_back({one.id.value(), shownInLine(one.text)});
    m_isEmpty = choices.empty() && m_shown.empty();
    m_more->setVisible(!choices.empty() && !m_isReadOnly);
    m_more->setChoices(withNone(m_shown.empty() ? m_words.none : m_words.more, choices));
    m_more->setCurrent({});
}

QWidget* ActionLinks::line(const Action& action)
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto text = shownInLine(action.text);
    row->addWidget(new WrapLabel{text}, 1);
    if (m_isReadOnly)
        return part;
    auto* away = iconButton(u"close", m_words.away.arg(text));
    row->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QToolButton::clicked, this, [this, id = action.id] { emit takenAway(id); });
    return part;
}

} // namespace charrette::app
