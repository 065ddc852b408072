// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewInspector.h"

#include "app/document/DocumentSession.h"
#include "app/document/PillKinds.h"
#include "app/review/EditionNames.h"
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
#include "core/document/Record.h"

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

std::optional<std::int64_t> keyOf(std::optional<Cause> cause)
{
    return cause ? std::optional{static_cast<std::int64_t>(*cause)} : std::nullopt;
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
    m_title = new WrapLabel{{}, Type::Section};
    m_state = new Pill;
    m_trend = new TrendChart;
    m_promises = new PromiseList;
    m_verdict = new VerdictChoice;
    m_cause = new Chooser;
    m_cause->setChoices(causes());
    m_cause->setAccessibleName(tr("Cause"));
    m_reason = new GrowingText;
    m_reason->setLines(2, 8);
    m_evidence = new GrowingText;
    m_evidence->setLines(2, 8);

    auto* head = new QWidget;
    auto* headColumn = new QVBoxLayout{head};
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(10);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_state, 0, Qt::AlignLeft);

    m_trendTitle = fieldLabel({});
    m_trendBox = new QWidget;
    auto* trendColumn = new QVBoxLayout{m_trendBox};
    trendColumn->setContentsMargins(0, 0, 0, 0);
    trendColumn->setSpacing(4);
    trendColumn->addWidget(m_trendTitle);
    trendColumn->addWidget(m_trend);
    trendColumn->addWidget(mutedLabel(tr("insights that name it")));

    auto* why = new QWidget;
    m_why = fieldLabel({});
    auto* whyColumn = new QVBoxLayout{why};
    whyColumn->setContentsMargins(0, 0, 0, 0);
    whyColumn->setSpacing(4);
    whyColumn->addWidget(m_why);
    whyColumn->addWidget(m_cause);
    whyColumn->addSpacing(4);
    whyColumn->addWidget(m_reason);

    auto* panel = new Inspector{panelWidth};
    auto& fields = panel->fields();
    fields.addWidget(head);
    fields.addWidget(m_trendBox);
    fields.addField(tr("Verdict"), m_verdict);
    fields.addWidget(why);
    fields.addField(tr("What shows it"), m_evidence);
    fields.addField(tr("What we said we would do"), m_promises);

    connect(m_verdict, &VerdictChoice::chosen, this, &ReviewInspector::setVerdict);
    connect(m_promises, &PromiseList::statusChosen, this, [this](ActionId id, Status status) {
        m_session.perform(tr("Set status"), [&](Edit& permit) {
            change(permit, id, [&](Action& action) { action.status = status; });
        });
    });
    connect(m_cause, &Chooser::chosen, this, [this] {
        const auto key = m_cause->current();
        edit(tr("Name cause"), [&](Judgement& judgement) {
            judgement.cause = key ? std::optional{static_cast<Cause>(*key)} : std::nullopt;
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
    return panel;
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
    m_trend->show(names, row.insights);
    m_trend->setAccessibleName(tr("Insights that name it"));
    m_promises->setReadOnly(m_session.isReadOnly());
    m_promises->show(row.promises);
    FieldColumn::setFieldVisible(m_promises, !row.promises.empty());
    m_verdict->setCurrent(verdict);
    m_verdict->setEnabled(!m_session.isReadOnly());
    m_why->setText(whyOf(verdict));
    m_cause->setVisible(verdict != Verdict::Resolved && verdict != Verdict::Improving);
    m_cause->setCurrent(keyOf(m_judgement->cause));
    m_cause->setEnabled(!m_session.isReadOnly());
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

} // namespace charrette::app
