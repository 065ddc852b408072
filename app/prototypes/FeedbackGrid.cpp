// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/FeedbackGrid.h"

#include "app/document/DocumentSession.h"
#include "app/prototypes/FeedbackField.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SegmentedControl.h"
#include "core/prototypes/FeedbackRounds.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

FeedbackGrid::FeedbackGrid(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_rounds{new SegmentedControl{{tr("From anyone")}}}
    , m_hint{mutedLabel(tr("Choose the group to know who comes to see its prototype."))}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(buildHead());
    column->addWidget(buildFields());
    connect(m_rounds, &SegmentedControl::currentChanged, this, &FeedbackGrid::choose);
}

QWidget* FeedbackGrid::buildHead()
{
    m_rounds->setAccessibleName(tr("Whose feedback is written down"));
    m_rounds->setCurrent(0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    row->addWidget(sectionLabel(tr("Feedback")));
    row->addWidget(m_rounds);
    row->addWidget(m_hint);
    row->addStretch();
    return head;
}

QWidget* FeedbackGrid::buildFields()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout{part};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(12));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new FeedbackField{m_session, static_cast<FeedbackKind>(i)};
        grid->addWidget(m_fields[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return part;
}

void FeedbackGrid::show(const Prototype& prototype)
{
    m_visitors = prototype.group
        ? visitorsOf(groupsIn(m_session.db(), prototype.workshop), *prototype.group)
        : std::vector<Group>{};
    QStringList texts{tr("From anyone")};
    for (std::size_t i = 0; i < m_visitors.size(); ++i)
        texts += tr("Round %1: %2").arg(i + 1).arg(groupName(m_visitors[i]));
    const int round = m_rounds->current();
    m_rounds->setTexts(texts);
    m_rounds->setCurrent(round < texts.size() ? round : 0);
    m_rounds->setVisible(!m_visitors.empty());
    m_hint->setVisible(!prototype.group);
    choose();
    const auto feedback = feedbackOn(m_session.db(), prototype.id);
    for (auto* field : m_fields)
        field->show(prototype.id, feedback);
}

void FeedbackGrid::choose()
{
    const auto round = static_cast<std::size_t>(std::max(0, m_rounds->current()));
    const auto* visitor =
        round > 0 && round <= m_visitors.size() ? &m_visitors[round - 1] : nullptr;
    for (auto* field : m_fields)
        field->setVisitor(visitor ? std::optional{*visitor} : std::nullopt);
}

} // namespace charrette::app
