// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidenceList.h"

#include "app/research/EvidenceModel.h"
#include "app/research/LineDelegate.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

QString supportLine(const Support& support)
{
    if (support.notes == 0)
        return EvidenceList::tr("no evidence yet");
    QStringList parts{noteCount(support.notes), peopleCount(support.voices)};
    if (support.groups > 0)
        parts += groupCount(support.groups);
    return parts.join(u" · "_s);
}

EvidenceList::EvidenceList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new EvidenceModel{this}}
    , m_list{new RowList}
    , m_card{new Card}
    , m_sum{mutedLabel({})}
    , m_pick{secondaryButton(tr("Add evidence…"))}
{
    auto* delegate = new LineDelegate{LineDelegate::Look::Ruled, m_list};
    delegate->setRemovable(!session.isReadOnly());
    connect(delegate, &LineDelegate::removeRequested, this, [this](const QModelIndex& index) {
        m_list->choose(index);
        removeSelected();
    });
    m_list->setRows(m_model, delegate);
    m_list->setAccessibleName(tr("Evidence"));
    m_pick->setCheckable(true);
    m_pick->setEnabled(!session.isReadOnly());
    auto* rows = new QVBoxLayout{m_card};
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_list);
    auto* head = new QHBoxLayout;
    head->addWidget(fieldLabel(tr("Evidence")));
    head->addStretch(1);
    setType(m_sum, Type::Small);
    head->addWidget(m_sum);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(m_card);
    column->addSpacing(px(4));
    column->addWidget(m_pick, 0, Qt::AlignLeft);
    connect(m_pick, &QPushButton::clicked, this, &EvidenceList::pickRequested);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    const auto follow = [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            emit openRequested(m_model->item(index).note.id);
    };
    connect(m_list, &RowList::clicked, this, follow);
    connect(m_list, &RowList::opened, this, follow);
    connect(m_list, &RowList::removeRequested, this, &EvidenceList::removeSelected);
}

void EvidenceList::show(const Claim& claim, const QString& sum, const std::vector<HeardNote>& heard)
{
    const auto notes = evidenceFor(m_session.db(), claim);
    std::vector<HeardNote> rows;
    std::ranges::copy_if(heard, std::back_inserter(rows), [&](const HeardNote& each) {
        return std::ranges::find(notes, each.note.id) != notes.end();
    });
    if (m_claim != claim)
        m_list->selectionModel()->clear();
    m_claim = claim;
    m_model->setRows(std::move(rows));
    m_card->setVisible(m_model->rowCount() > 0);
    m_sum->setText(sum);
}

void EvidenceList::setPicking(bool isPicking)
{
    m_pick->setChecked(isPicking);
}

void EvidenceList::removeSelected()
{
    if (!m_claim || m_session.isReadOnly())
        return;
    const auto rows = m_list->chosenRows();
    m_session.perform(tr("Remove evidence"), [&](Edit& edit) {
        std::vector<NoteId> notes;
        for (const int row : rows)
            notes.push_back(m_model->item(row).note.id);
        for (const auto note : notes)
            removeEvidenceFor(edit, *m_claim, note);
    });
}

} // namespace charrette::app
