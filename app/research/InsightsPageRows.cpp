// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of insights shows: its filters, its rows, and the evidence wall.
#include "app/document/Choices.h"
#include "app/research/EvidenceBoard.h"
#include "app/research/EvidenceModel.h"
#include "app/research/InsightInspector.h"
#include "app/research/InsightsPage.h"
#include "app/research/Terms.h"
#include "app/theme/Type.h"
#include "app/widgets/Chooser.h"

#include <QHBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace charrette::app {

using namespace Qt::StringLiterals;

void InsightsPage::readFilters()
{
    const auto& db = session().db();
    const auto workshop = session().workshop();
    m_group->setChoices(withNone(tr("All groups"), groupChoices(db, workshop)));
    m_challenge->setChoices(withNone(tr("All challenges"), challengeChoices(db, workshop)));
    for (auto* filter : {m_group, m_challenge}) {
        if (filter->isMixed())
            filter->setCurrent({});
    }
    m_group->setVisible(m_group->choices().size() > 1);
    m_challenge->setVisible(m_challenge->choices().size() > 1);
    readWallFilters();
}

void InsightsPage::readInsights()
{
    const auto& db = session().db();
    const auto workshop = session().workshop();
    const auto group = chosen<Group>(*m_group);
    const auto challenge = chosen<Challenge>(*m_challenge);
    std::unordered_map<std::int64_t, QString> names;
    for (const auto& each : groupsIn(db, workshop))
        names.emplace(each.id.value(), groupName(each));
    for (const auto& each : m_challenge->choices())
        names.emplace(each.key.value_or(0), each.text);
    std::unordered_map<QuestionId, int> answers;
    for (const auto& idea : ideasOf(db, workshop)) {
        if (idea.question)
            ++answers[*idea.question];
    }
    std::unordered_map<InsightId, int> ideas;
    std::vector<QuestionRow> orphans;
    for (auto& question : questionsOf(db, workshop)) {
        const int count = answers[question.id];
        if (question.insight)
            ideas[*question.insight] += count;
        else
            orphans.push_back({std::move(question), count});
    }

    m_supports = supportIn(db, workshop);
    std::vector<InsightRow> rows;
    auto support = m_supports.begin();
    const auto all = insightsOf(db, workshop);
    for (const auto& insight : all) {
        const auto& itsSupport = *support++;
        const bool fits =
            (!group || insight.group == group) && (!challenge || insight.challenge == challenge);
        if (!fits && insight.id != m_current)
            continue;
        QStringList context;
        if (insight.group)
            context += names[insight.group->value()];
        if (insight.challenge)
            context += names[insight.challenge->value()];
        rows.push_back({insight, itsSupport, ideas[insight.id], context.join(u" · "_s)});
    }
    m_insights = static_cast<int>(all.size());
    m_count->setText(
        tr("%1 from %2")
            .arg(QString::number(m_insights), noteCount(static_cast<int>(m_heard.size()))));
    m_count->updateGeometry();
    m_statements->setRows(std::move(rows), std::move(orphans));
}

void InsightsPage::readWall()
{
    const auto group = chosen<Group>(*m_group);
    const auto challenge = chosen<Challenge>(*m_challenge);
    std::vector<HeardNote> rows;
    std::ranges::copy_if(m_heard, std::back_inserter(rows), [&](const HeardNote& heard) {
        return (!group || heard.group == group) && (!challenge || heard.challenge == challenge);
    });
    std::vector<HeardNote> onWall;
    std::ranges::copy_if(rows, std::back_inserter(onWall),
        [this](const HeardNote& heard) { return isOnWall(heard); });
    m_board->setNotes(onWall, m_heard);
    m_wallModel->setRows(std::move(rows));
}

/// What is shown in each view; the wall can be searched by more.
QWidget* InsightsPage::buildFilters()
{
    m_group = new Chooser;
    m_group->setFitting(150);
    m_group->setAccessibleName(tr("Show of"));
    m_challenge = new Chooser;
    m_challenge->setFitting(240);
    m_challenge->setAccessibleName(tr("Show for"));
    m_kind = new Chooser;
    m_kind->setFitting(150);
    m_kind->setAccessibleName(tr("Show notes of the kind"));
    std::vector<Choice> kinds;
    for (const auto kind : everyOne<NoteKind>())
        kinds.push_back({static_cast<std::int64_t>(kind), kindName(kind)});
    m_kind->setChoices(withNone(tr("All kinds"), std::move(kinds)));
    m_kind->setCurrent({});
    m_interview = new Chooser;
    m_interview->setFitting(240);
    m_interview->setSearchable();
    m_interview->setAccessibleName(tr("Show notes of the interview"));
    m_filters = new QWidget;
    auto* row = new QHBoxLayout{m_filters};
    row->setContentsMargins(px(20), 0, px(20), px(10));
    row->setSpacing(8);
    row->addWidget(m_group);
    row->addWidget(m_challenge);
    row->addWidget(m_kind);
    row->addWidget(m_interview);
    row->addStretch(1);
    return m_filters;
}

void InsightsPage::connectWall()
{
    const auto again = [this] { session().attempt([this] { readWall(); }); };
    connect(m_kind, &Chooser::chosen, this, again);
    connect(m_interview, &Chooser::chosen, this, again);
    connect(m_board, &EvidenceBoard::selectionChanged, this, &InsightsPage::updateAdd);
    connect(m_board, &EvidenceBoard::openRequested, this, &Page::openRequested);
    connect(m_board, &EvidenceBoard::messageRequested, this, &Page::messageRequested);
    connect(m_board, &EvidenceBoard::insightMade, this, [this](InsightId id) {
        choose(id);
        emit messageRequested(tr("The area is an insight now; say who needs what, and why."));
    });
}

/// The interviews that have notes, in their order.
void InsightsPage::readWallFilters()
{
    std::vector<Choice> interviews;
    std::unordered_set<std::int64_t> known;
    for (const auto& heard : m_heard) {
        if (known.insert(heard.note.interview.value()).second)
            interviews.push_back({heard.note.interview.value(), sourceLine(heard)});
    }
    m_interview->setChoices(withNone(tr("All interviews"), std::move(interviews)));
    if (m_interview->isMixed())
        m_interview->setCurrent({});
}

bool InsightsPage::isOnWall(const HeardNote& heard) const
{
    const auto kind = m_kind->current();
    const auto interview = chosen<Interview>(*m_interview);
    return (!kind || heard.note.kind == static_cast<NoteKind>(*kind))
        && (!interview || heard.note.interview == *interview);
}

} // namespace charrette::app
