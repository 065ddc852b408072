// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewInspector.h"

#include "app/document/DocumentSession.h"
#include "app/document/PillKinds.h"
#include "app/review/EditionNames.h"
#include "app/review/MemoryPanel.h"
#include "app/review/PromiseList.h"
#include "app/review/TrendChart.h"
#include "app/review/VerdictChoice.h"
#include "app/text/Names.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Pill.h"
#include "app/widgets/WrapLabel.h"
#include "core/people/Group.h"
#include "core/plan/Progress.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int panelWidth = 340;

std::vector<Choice> causes()
{
    std::vector<Choice> choices{{{}, ReviewInspector::tr("No cause named")}};
    for (const auto cause : everyOne<Cause>())
        choices.push_back({static_cast<std::int64_t>(cause), causeName(cause)});
    return choices;
}

std::vector<Choice> obstacles()
{
    std::vector<Choice> choices{{{}, ReviewInspector::tr("By what, nobody said")}};
    for (const auto obstacle : everyOne<Obstacle>())
        choices.push_back({static_cast<std::int64_t>(obstacle), obstacleName(obstacle)});
    return choices;
}

template <typename Enum>
std::optional<std::int64_t> keyOf(std::optional<Enum> word)
{
    return word ? std::optional{static_cast<std::int64_t>(*word)} : std::nullopt;
}

QString whyOf(std::optional<Verdict> verdict)
{
    switch (verdict.value_or(Verdict::Persisting)) {
    case Verdict::Resolved:
    case Verdict::Improving:
        return ReviewInspector::tr("What helped");
    case Verdict::Persisting:
        return ReviewInspector::tr("Why it persists");
    case Verdict::Worse:
        return ReviewInspector::tr("Why it got worse");
    case Verdict::ChangedShape:
        return ReviewInspector::tr("How it changed");
    case Verdict::NoLongerRelevant:
        return ReviewInspector::tr("Why it no longer matters");
    }
    return {};
}

std::vector<std::optional<Verdict>> verdictsOf(const LedgerRow& row)
{
    std::vector<std::optional<Verdict>> verdicts;
    for (const auto& judgement : row.judgements)
        verdicts.push_back(judgement ? judgement->verdict : std::nullopt);
    return verdicts;
}

/// "Persisting since 2024": a challenge that is open has been so since it was raised.
QString stateOf(std::optional<Verdict> verdict, const QString& since)
{
    if (!verdict)
        return ReviewInspector::tr("Raised in %1, no verdict yet").arg(since);
    if (*verdict == Verdict::Persisting)
        return ReviewInspector::tr("Persisting since %1").arg(since);
    return ReviewInspector::tr("%1, raised in %2").arg(verdictName(*verdict), since);
}

} // namespace

ReviewInspector::ReviewInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_stack{new QStackedLayout{this}}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildFields());
}

QWidget* ReviewInspector::buildNothing()
{
    auto* panel = new Inspector{panelWidth};
    panel->fields().addWidget(new WrapLabel{
        tr("Choose a challenge to see what was promised and to give it a verdict."), Type::Muted});
    return panel;
}

QWidget* ReviewInspector::buildFields()
{
    m_promises = new PromiseList;
    m_verdict = new VerdictChoice;
    m_evidence = new GrowingText;
    m_evidence->setLines(2, 8);
    m_groups = new WrapLabel{{}, Type::Muted};
    m_memory = new MemoryPanel{m_session};

    auto* panel = new Inspector{panelWidth};
    auto& fields = panel->fields();
    fields.addWidget(buildHead());
    fields.addWidget(buildTrend());
    fields.addField(tr("Verdict"), m_verdict);
    fields.addWidget(buildWhy());
    fields.addField(tr("What shows it"), m_evidence);
    fields.addField(tr("What the groups say"), m_groups);
    fields.addField(tr("What we said we would do"), m_promises);
    fields.addWidget(m_memory);
    connectFields();
    return panel;
}

QWidget* ReviewInspector::buildHead()
{
    m_title = new WrapLabel{{}, Type::Section};
    m_state = new Pill;
    m_differ = new Pill{tr("Groups differ"), PillKind::Warn};
    auto* pills = new QHBoxLayout;
    pills->setSpacing(6);
    pills->addWidget(m_state);
    pills->addWidget(m_differ);
    pills->addStretch(1);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(pills);
    return head;
}

QWidget* ReviewInspector::buildTrend()
{
    m_trend = new TrendChart;
    m_trendTitle = fieldLabel({});
    m_trendBox = new QWidget;
    auto* column = new QVBoxLayout{m_trendBox};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_trendTitle);
    column->addWidget(m_trend);
    column->addWidget(mutedLabel(tr("insights that name it")));
    return m_trendBox;
}

QWidget* ReviewInspector::buildWhy()
{
    m_cause = new Chooser;
    m_cause->setChoices(causes());
    m_cause->setAccessibleName(tr("Cause"));
    m_obstacle = new Chooser;
    m_obstacle->setChoices(obstacles());
    m_obstacle->setAccessibleName(tr("What blocked it"));
    m_reason = new GrowingText;
    m_reason->setLines(2, 8);
    auto* why = new QWidget;
    m_why = fieldLabel({});
    auto* column = new QVBoxLayout{why};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_why);
    column->addWidget(m_cause);
    column->addWidget(m_obstacle);
    column->addSpacing(4);
    column->addWidget(m_reason);
    return why;
}

void ReviewInspector::connectFields()
{
    connect(m_verdict, &VerdictChoice::chosen, this, &ReviewInspector::setVerdict);
    connect(m_promises, &PromiseList::statusChosen, this, [this](ActionId id, Status status) {
        m_session.perform(tr("Set status"), [&](Edit& permit) { report(permit, id, status); });
    });
    connect(m_cause, &Chooser::chosen, this, [this] {
        const auto key = m_cause->current();
        edit(tr("Name cause"), [&](Judgement& judgement) {
            judgement.cause = key ? std::optional{static_cast<Cause>(*key)} : std::nullopt;
        });
    });
    connect(m_obstacle, &Chooser::chosen, this, [this] {
        const auto key = m_obstacle->current();
        edit(tr("Name obstacle"), [&](Judgement& judgement) {
            judgement.obstacle = key ? std::optional{static_cast<Obstacle>(*key)} : std::nullopt;
        });
    });
    connect(m_reason, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Write reason"),
            [&](Judgement& judgement) { judgement.reason = text.toStdString(); });
    });
    connect(m_evidence, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Write evidence"),
            [&](Judgement& judgement) { judgement.evidence = text.toStdString(); });
    });
}

void ReviewInspector::goTo(Field field)
{
    if (!m_judgement || m_session.isReadOnly())
        return;
    switch (field) {
    case Field::Cause:
        if (m_cause->isVisible()) {
            m_cause->setFocus(Qt::ShortcutFocusReason);
            m_cause->showPopup();
        }
        return;
    case Field::Reason:
        m_reason->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Evidence:
        m_evidence->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Question:
        m_memory->askQuestion();
        return;
    case Field::Attempt:
        m_memory->rememberAttempt();
        return;
    }
}

template <typename Work>
void ReviewInspector::edit(const QString& label, Work&& work)
{
    if (!m_judgement)
        return;
    auto judgement = *m_judgement;
    work(judgement);
    m_session.perform(label, [&](Edit& permit) { bringAndJudge(permit, judgement); });
}

void ReviewInspector::setVerdict(std::optional<Verdict> verdict)
{
    commitTyped(this);
    edit(tr("Give verdict"), [&](Judgement& judgement) { judgement.verdict = verdict; });
}

void ReviewInspector::toggle(Verdict verdict)
{
    if (!m_judgement || m_session.isReadOnly())
        return;
    setVerdict(m_judgement->verdict == verdict ? std::nullopt : std::optional{verdict});
}

void ReviewInspector::show(Ledger ledger, std::optional<ChallengeId> challenge)
{
    const auto isIt = [&](const LedgerRow& row) { return row.challenge.id == challenge; };
    const auto row = std::ranges::find_if(ledger.rows, isIt);
    const bool isThere = row != ledger.rows.end();
    if (m_judgement && (!isThere || m_judgement->challenge != row->challenge.id))
        commitTyped(this);
    if (isThere)
        fill(ledger, *row);
    else
        m_judgement.reset();
    m_stack->setCurrentIndex(isThere ? 1 : 0);
}

void ReviewInspector::fill(const Ledger& ledger, const LedgerRow& row)
{
    const bool isOther = !m_judgement || m_judgement->challenge != row.challenge.id;
    m_judgement = row.here.value_or(
        Judgement{.challenge = row.challenge.id, .workshop = ledger.editions.back().workshop});
    const auto names = editionNames(ledger);
    const auto verdict = row.verdict();
    m_title->setText(shown(row.challenge.title));
    m_state->setText(stateOf(verdict, names.value(static_cast<qsizetype>(row.since))));
    m_state->setKind(verdict ? pillOf(*verdict) : PillKind::Neutral);
    m_trendTitle->setText(tr("%n edition(s)", nullptr, static_cast<int>(names.size())));
    m_trend->show(names, row.insights, verdictsOf(row));
    m_trend->setAccessibleName(tr("Insights that name it"));
    m_promises->setReadOnly(m_session.isReadOnly());
    m_promises->show(row.promises);
    FieldColumn::setFieldVisible(m_promises, !row.promises.empty());
    m_verdict->setCurrent(verdict);
    m_verdict->setEnabled(!m_session.isReadOnly());
    fillWhy(row, isOther);
    fillMemory(ledger, row);
}

void ReviewInspector::fillWhy(const LedgerRow& row, bool isOther)
{
    const auto verdict = row.verdict();
    const bool hasCause = verdict != Verdict::Resolved && verdict != Verdict::Improving;
    m_why->setText(whyOf(verdict));
    m_cause->setVisible(hasCause);
    m_cause->setCurrent(keyOf(m_judgement->cause));
    m_cause->setEnabled(!m_session.isReadOnly());
    m_obstacle->setVisible(hasCause && m_judgement->cause == Cause::Blocked);
    m_obstacle->setCurrent(keyOf(m_judgement->obstacle));
    m_obstacle->setEnabled(!m_session.isReadOnly());
    for (auto* field : {m_reason, m_evidence}) {
        const auto& text = field == m_reason ? m_judgement->reason : m_judgement->evidence;
        field->setReadOnly(m_session.isReadOnly());
        if (isOther)
            field->load(shown(text));
        else
            field->setText(shown(text));
    }
    m_reason->setAccessibleName(m_why->text());
}

void ReviewInspector::fillMemory(const Ledger& ledger, const LedgerRow& row)
{
    m_differ->setVisible(row.isDisputed());
    QStringList said;
    for (const auto& one : row.groups) {
        const auto group = charrette::find(m_session.db(), one.group);
        const auto who = group ? groupName(*group) : QString{};
        said += one.evidence.empty()
            ? tr("%1: %2", "group, verdict").arg(who, verdictName(one.verdict))
            : tr("%1: %2. %3", "group, verdict, evidence")
                  .arg(who, verdictName(one.verdict), shownInLine(one.evidence));
    }
    m_groups->setText(said.join(u'\n'));
    FieldColumn::setFieldVisible(m_groups, !said.isEmpty());
    m_memory->show(ledger, row);
}

} // namespace charrette::app
