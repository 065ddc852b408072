// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeasInspector.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCommands.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "core/base/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

/// Shows what all rows agree on, or that they do not.
template <typename Value>
void showCommon(Chooser& chooser, const std::vector<const IdeaRow*>& rows, Value&& value)
{
    const std::optional<std::int64_t> first = value(*rows.front());
    if (std::ranges::all_of(rows, [&](const IdeaRow* row) { return value(*row) == first; }))
        chooser.setCurrent(first);
    else
        chooser.setMixed();
}

} // namespace

IdeasInspector::IdeasInspector(DocumentSession& session, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_title{sectionLabel({})}
    , m_remark{mutedLabel({})}
    , m_horizon{new Chooser}
    , m_group{new Chooser}
    , m_question{new Chooser}
    , m_challenge{new Chooser}
{
    std::vector<Choice> lanes;
    for (const auto horizon : everyOne<Horizon>())
        lanes.push_back({static_cast<std::int64_t>(horizon), horizonName(horizon)});
    m_horizon->setChoices(lanes);
    m_question->setSearchable();

    auto* panel = new Inspector;
    auto& fields = panel->fields();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    fields.addWidget(head);
    fields.addField(tr("Horizon"), m_horizon);
    fields.addField(tr("Group"), m_group);
    fields.addField(tr("Answers"), m_question);
    fields.addField(tr("Challenge"), m_challenge);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(panel);
    for (auto* chooser : {m_horizon, m_group, m_question, m_challenge})
        chooser->setEnabled(!session.isReadOnly());
    auto* remove = secondaryButton(tr("Delete"), u"trash");
    remove->setEnabled(!session.isReadOnly());
    fields.addButtons({remove});
    connect(remove, &QPushButton::clicked, &actions, &IdeaActions::remove);
    connectFields();
}

void IdeasInspector::connectFields()
{
    connect(m_horizon, &Chooser::chosen, this, [this] {
        ideaCommands::setHorizon(
            m_session, m_ids, static_cast<Horizon>(m_horizon->current().value_or(0)));
    });
    connect(m_group, &Chooser::chosen, this,
        [this] { ideaCommands::setGroup(m_session, m_ids, chosen<Group>(*m_group)); });
    connect(m_question, &Chooser::chosen, this,
        [this] { ideaCommands::setQuestion(m_session, m_ids, chosen<Question>(*m_question)); });
    connect(m_challenge, &Chooser::chosen, this,
        [this] { ideaCommands::setChallenge(m_session, m_ids, chosen<Challenge>(*m_challenge)); });
}

void IdeasInspector::show(const std::vector<const IdeaRow*>& rows, const IdeaList& list)
{
    m_ids.clear();
    int dots = 0;
    for (const auto* row : rows) {
        m_ids.push_back(row->idea.id);
        dots += row->dots;
    }
    m_title->setText(ideaCount(static_cast<int>(rows.size())));
    m_remark->setText(
        dots > 0 ? tr("%1 in all").arg(voteCount(dots)) : tr("What you choose is for all of them"));
    m_group->setChoices(withNone(tr("No group"), list.groupChoices));
    m_question->setChoices(withNone(tr("No question"), list.questionChoices));
    m_challenge->setChoices(withNone(tr("No challenge"), list.challengeChoices));
    showCommon(*m_horizon, rows,
        [](const IdeaRow& row) { return static_cast<std::int64_t>(row.idea.horizon); });
    showCommon(*m_group, rows, [](const IdeaRow& row) { return keyOf(row.idea.group); });
    showCommon(*m_question, rows, [](const IdeaRow& row) { return keyOf(row.idea.question); });
    showCommon(*m_challenge, rows, [](const IdeaRow& row) { return keyOf(row.idea.challenge); });
}

} // namespace charrette::app
