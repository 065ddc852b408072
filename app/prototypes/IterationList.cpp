// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/IterationList.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/SentenceField.h"
#include "core/document/Record.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

IterationList::IterationList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    hide();
}

void IterationList::show(PrototypeId prototype)
{
    auto fresh = iterationsOf(m_session.db(), prototype);
    const auto isSame = [](const Iteration& a, const Iteration& b) {
        return a.id == b.id && a.version == b.version;
    };
    if (std::ranges::equal(fresh, m_iterations, isSame)) {
        m_iterations = std::move(fresh);
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            m_fields[i]->setText(shown(m_iterations[i].changed));
        return;
    }
    for (auto* field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    m_iterations = std::move(fresh);
    for (std::size_t i = 0; i < m_iterations.size(); ++i) {
        const auto& iteration = m_iterations[i];
        auto* field = new SentenceField{tr("Version %1:").arg(iteration.version), Type::Body, this};
        field->setPrompt(tr("what was changed, and which feedback led to it"));
        field->setAccessibleName(tr("What was changed in version %1").arg(iteration.version));
        field->setReadOnly(m_session.isReadOnly());
        field->load(shown(iteration.changed));
        connect(field, &SentenceField::committed, this,
            [this, i](const QString& text) { rewrite(i, text); });
        layout()->addWidget(field);
        field->setVisible(true); // now, to be written in at once
        m_fields.push_back(field);
    }
    setVisible(!m_iterations.empty());
}

void IterationList::write(IterationId iteration)
{
    const auto found = std::ranges::find(m_iterations, iteration, &Iteration::id);
    if (found != m_iterations.end())
        m_fields[static_cast<std::size_t>(found - m_iterations.begin())]->setFocus();
}

void IterationList::rewrite(std::size_t at, const QString& text)
{
    m_session.perform(tr("Write what was changed"), [&, id = m_iterations[at].id](Edit& edit) {
        change(edit, id, [&](Iteration& row) { row.changed = text.toStdString(); });
    });
}

} // namespace charrette::app
