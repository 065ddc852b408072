// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/TouchList.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/research/LineDelegate.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"
#include "core/challenges/Challenge.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

QVariant TouchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return item(index).title;
    return {};
}

TouchList::TouchList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new TouchModel{this}}
    , m_list{new RowList}
    , m_card{new Card}
    , m_more{new Chooser}
{
    auto* delegate = new LineDelegate{LineDelegate::Look::Ruled, m_list};
    delegate->setRemovable(!session.isReadOnly());
    connect(delegate, &LineDelegate::removeRequested, this, [this](const QModelIndex& index) {
        m_list->choose(index);
        removeSelected();
    });
    m_list->setRows(m_model, delegate);
    m_list->setAccessibleName(tr("Challenges that touch them"));
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_more->setAccessibleName(tr("Add a challenge that touches them"));
    m_more->setEnabled(!session.isReadOnly());
    auto* rows = new QVBoxLayout{m_card};
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_list);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(fieldLabel(tr("Challenges that touch them")));
    column->addWidget(m_card);
    column->addWidget(m_more);
    const auto follow = [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            emit openRequested(m_model->item(index).id);
    };
    connect(m_list, &RowList::clicked, this, follow);
    connect(m_list, &RowList::opened, this, follow);
    connect(m_list, &RowList::removeRequested, this, &TouchList::removeSelected);
    connect(m_more, &Chooser::chosen, this, &TouchList::add);
}

void TouchList::show(const Persona& persona)
{
    const auto& db = m_session.db();
    std::vector<TouchRow> rows;
    for (const auto id : challengesTouching(db, persona.id)) {
        if (const auto challenge = charrette::find(db, id))
            rows.push_back({id, shownInLine(challenge->title)});
    }
    auto choices = challengeChoices(db, persona.workshop);
    std::erase_if(choices, [&](const Choice& choice) {
        return std::ranges::any_of(
            rows, [&](const TouchRow& row) { return row.id.value() == choice.key; });
    });
    if (m_persona != persona.id)
        m_list->selectionModel()->clear();
    m_persona = persona.id;
    m_card->setVisible(!rows.empty());
    m_more->setVisible(!choices.empty());
    m_model->setRows(std::move(rows));
    m_more->setChoices(withNone(tr("Add a challenge…"), choices));
    m_more->setCurrent({});
}

void TouchList::add()
{
    const auto challenge = chosen<Challenge>(*m_more);
    if (!m_persona || !challenge)
        return;
    m_session.perform(tr("Let a challenge touch the persona"),
        [&](Edit& edit) { setTouched(edit, *m_persona, *challenge, true); });
    m_more->setCurrent({});
}

void TouchList::removeSelected()
{
    if (!m_persona || m_session.isReadOnly())
        return;
    std::vector<ChallengeId> challenges;
    for (const int row : m_list->chosenRows())
        challenges.push_back(m_model->item(row).id);
    m_session.perform(tr("Remove challenge from persona"), [&](Edit& edit) {
        for (const auto id : challenges)
            setTouched(edit, *m_persona, id, false);
    });
}

} // namespace charrette::app
