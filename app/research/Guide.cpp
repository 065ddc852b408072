// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/Guide.h"

#include "app/research/LineDelegate.h"
#include "app/research/PromptModel.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

Guide::Guide(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new PromptModel{session, this}}
    , m_list{new RowList}
    , m_line{new CaptureLine{tr("Another question…")}}
{
    auto* delegate = new LineDelegate{LineDelegate::Look::Numbered, m_list};
    delegate->setRemovable(!session.isReadOnly());
    connect(delegate, &LineDelegate::removeRequested, this, [this](const QModelIndex& index) {
        m_list->choose(index);
        removeSelected();
    });
    m_list->setRows(m_model, delegate);
    m_list->setMovable(!session.isReadOnly());
    m_list->setAccessibleName(tr("Interview guide"));
    m_line->setEnabled(!session.isReadOnly());
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(sectionLabel(tr("Guide")));
    column->addWidget(m_list);
    column->addWidget(m_line);
    connect(m_line, &CaptureLine::entered, this, [this](const QString& text) {
        if (add({text}))
            m_line->accept();
    });
    connect(m_line, &CaptureLine::pasted, this, &Guide::add);
    connect(m_list, &RowList::removeRequested, this, &Guide::removeSelected);
    connect(m_list, &RowList::moveRequested, this, &Guide::move);
}

void Guide::show(WorkshopId workshop, InterviewKind kind)
{
    auto prompts = promptsOf(m_session.db(), workshop);
    std::erase_if(prompts, [kind](const Prompt& prompt) { return prompt.kind != kind; });
    m_kind = kind;
    m_model->setRows(std::move(prompts));
}

bool Guide::settle()
{
    return m_list->settle();
}

bool Guide::add(const QStringList& lines)
{
    return m_session.perform(
        tr("Add %n question(s)", nullptr, static_cast<int>(lines.size())), [&](Edit& edit) {
            for (const auto& line : lines) {
                charrette::add(edit,
                    Prompt{.workshop = m_session.workshop(),
                        .kind = m_kind,
                        .text = line.toStdString()});
            }
        });
}

std::vector<PromptId> Guide::selected() const
{
    std::vector<PromptId> prompts;
    const auto rows = m_list->chosenRows();
    for (const int row : rows)
        prompts.push_back(m_model->item(row).id);
    return prompts;
}

void Guide::removeSelected()
{
    const auto prompts = selected();
    if (m_session.isReadOnly())
        return;
    m_session.perform(
        tr("Remove %n question(s)", nullptr, static_cast<int>(prompts.size())), [&](Edit& edit) {
            for (const auto id : prompts)
                remove(edit, id);
        });
}

void Guide::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).id};
    const auto prompts = selected();
    m_session.perform(tr("Move question"), [&](Edit& edit) {
        for (const auto id : prompts)
            moveBefore(edit, id, place);
    });
}

} // namespace charrette::app
