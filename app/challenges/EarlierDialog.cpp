// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/EarlierDialog.h"

#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/WrapLabel.h"
#include "core/challenges/Challenge.h"
#include "core/workshop/Workshop.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

EarlierDialog::EarlierDialog(const sqlite::Database& db, WorkshopId workshop, QWidget* parent)
    : QDialog{parent}
    , m_list{new QListWidget}
{
    setWindowTitle(tr("Bring challenges from an earlier workshop"));
    std::vector<ChallengeId> here;
    for (const auto& row : challengesOf(db, workshop))
        here.push_back(row.challenge.id);
    for (const auto& other : workshops(db)) {
        for (const auto& row : challengesOf(db, other.id)) {
            const auto id = row.challenge.id;
            if (std::ranges::find(here, id) != here.end())
                continue;
            here.push_back(id);
            m_offered.push_back(id);
            auto* line = new QListWidgetItem{
                tr("%1 (%2)", "challenge, workshop")
                    .arg(shownInLine(row.challenge.title), shownInLine(other.title)),
                m_list};
            line->setCheckState(Qt::Unchecked);
        }
    }
    const bool isEmpty = m_offered.empty();
    auto* words = new WrapLabel{isEmpty
            ? tr("Every challenge of the other workshops in this document is here already.")
            : tr("Those you tick are worked on in this workshop too.")};
    auto* bring = primaryButton(tr("Bring them"));
    bring->setEnabled(!isEmpty);
    bring->setDefault(true);
    auto* cancel = secondaryButton(tr("Cancel"));
    m_list->setAccessibleName(tr("Challenges of other workshops"));
    m_list->setVisible(!isEmpty);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(bring);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setMinimumWidth(px(520));
    connect(bring, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

std::vector<ChallengeId> EarlierDialog::chosen() const
{
    std::vector<ChallengeId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_offered[static_cast<std::size_t>(row)]);
    }
    return ids;
}

std::vector<ChallengeId> EarlierDialog::ask(
    const sqlite::Database& db, WorkshopId workshop, QWidget* parent)
{
    EarlierDialog dialog{db, workshop, parent};
    return dialog.exec() == Accepted ? dialog.chosen() : std::vector<ChallengeId>{};
}

} // namespace charrette::app
