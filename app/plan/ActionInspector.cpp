// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionInspector.h"

#include "app/document/ChainView.h"
#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/plan/ActionEdits.h"
#include "app/plan/ActionModel.h"
#include "app/plan/AfterField.h"
#include "app/plan/PeopleCompleter.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/ItemLinks.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/base/TypedDate.h"
#include "core/document/Record.h"
#include "core/people/Person.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Progress.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

template <typename Enum, typename Name>
std::vector<Choice> choicesOf(Name&& name)
{
    std::vector<Choice> choices;
    for (const auto value : everyOne<Enum>())
        choices.push_back({static_cast<std::int64_t>(value), name(value)});
    return choices;
}

} // namespace

ActionInspector::ActionInspector(
    DocumentSession& session, std::function<QDate()> today, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_today{std::move(today)}
    , m_stack{new QStackedLayout{this}}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildFields());
}

QWidget* ActionInspector::buildNothing()
{
    auto* panel = new Inspector;
    m_nothing = new WrapLabel{{}, Type::Muted};
    panel->fields().addWidget(m_nothing);
    panel->fields().addStretch();
    return panel;
}

Inspector* ActionInspector::buildFields()
{
    auto* panel = new Inspector;
    auto& fields = panel->fields();
    m_text = new GrowingText;
    m_text->setEnter(GrowingText::Enter::Commit);
    m_firstStep = new GrowingText;
    m_firstStep->setEnter(GrowingText::Enter::Commit);
    m_owner = new LineField;
    m_due = new LineField;
    m_due->setPlaceholderText(tr("30 Nov"));
    m_hint = new WrapLabel{{}, Type::Small};
    m_hint->hide();
    m_status = new Chooser;
    m_status->setChoices(choicesOf<Status>(statusName));
    m_horizon = new Chooser;
    m_measure = new GrowingText;
    m_measure->setLines(2, 8);
    m_remark = new GrowingText;
    m_challenge = new Chooser;
    m_progress = new WrapLabel{{}, Type::Muted};
    m_news = new CaptureLine{tr("A word on how it goes…")};
    m_news->setAccessibleName(tr("How it goes"));
    m_after = new AfterField{m_session};
    m_gaps = new ItemLinks;
    m_chain = new ChainView{m_session};
    fields.addField(tr("Action"), m_text);
    fields.addField(tr("First step"), m_firstStep);
    fields.addField(tr("Owner"), m_owner);
    fields.addPair(tr("Due"), m_due, tr("When"), m_horizon);
    fields.addWidget(m_hint);
    fields.addField(tr("Status"), m_status);
    fields.addField(tr("Comes after"), m_after);
    fields.addField(tr("How we will know"), m_measure);
    fields.addField(tr("Answers"), m_challenge);
    fields.addField(tr("Closes"), m_gaps);
    fields.addField(tr("Remark"), m_remark);
    fields.addField(tr("How it went"), m_progress);
    fields.addWidget(m_news);
    fields.addWidget(m_chain);
    fields.addStretch();
    if (m_session.isReadOnly())
        makeReadOnly(panel);

    connect(m_text, &GrowingText::committed, this, [this](const QString& text) {
        if (!text.isEmpty() && m_action)
            setText(m_session, *m_action, text);
    });
    connect(m_firstStep, &GrowingText::committed, this, [this](const QString& text) {
        edit(
            tr("Write first step"), [&](Action& action) { action.firstStep = text.toStdString(); });
    });
    connect(m_owner, &LineField::committed, this, &ActionInspector::commitOwner);
    connect(m_due, &LineField::committed, this, &ActionInspector::commitDue);
    connect(m_status, &Chooser::chosen, this, [this] {
        if (m_action && m_status->current())
            setStatus(m_session, *m_action, static_cast<Status>(*m_status->current()));
    });
    connect(m_horizon, &Chooser::chosen, this, [this] {
        if (m_action && m_horizon->current())
            setHorizon(m_session, *m_action, static_cast<ActionHorizon>(*m_horizon->current()));
    });
    connect(m_measure, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Write measure"), [&](Action& action) { action.measure = text.toStdString(); });
    });
    connect(m_remark, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Write remark"), [&](Action& action) { action.remark = text.toStdString(); });
    });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        edit(tr("Set challenge"),
            [&](Action& action) { action.challenge = chosen<Challenge>(*m_challenge); });
    });
    connect(m_news, &CaptureLine::entered, this, &ActionInspector::tellNews);
    connect(m_gaps, &ItemLinks::openRequested, this, &ActionInspector::openRequested);
    connect(m_chain, &ChainView::openRequested, this, &ActionInspector::openRequested);
    return panel;
}

template <typename Work>
void ActionInspector::edit(const QString& label, Work&& work)
{
    if (const auto id = m_action)
        m_session.perform(label, [&](Edit& permit) { change(permit, *id, work); });
}

void ActionInspector::show(const std::vector<ActionId>& actions)
{
    const auto action =
        actions.size() == 1 ? charrette::find(m_session.db(), actions.front()) : std::nullopt;
    if (m_action && (!action || *m_action != action->id))
        commitTyped(this);
    if (!action) {
        m_action.reset();
        m_chain->show({});
        m_nothing->setText(actions.empty()
                ? tr("Choose an action to see who does it, by when, and what it comes from.")
                : tr("%n action(s) chosen. Drag them to another column, or press Delete.", nullptr,
                    static_cast<int>(actions.size())));
        m_stack->setCurrentIndex(0);
        return;
    }
    fill(*action);
    m_stack->setCurrentIndex(1);
}

void ActionInspector::fill(const Action& action)
{
    const bool isOther = m_action != action.id;
    m_action = action.id;
    offerChoices();
    const auto put = [isOther](auto* field, const QString& text) {
        if (isOther)
            field->load(text);
        else
            field->setText(text);
    };
    put(m_text, shown(action.text));
    put(m_firstStep, shown(action.firstStep));
    const auto owner = action.owner ? charrette::find(m_session.db(), *action.owner) : std::nullopt;
    put(m_owner, owner ? shown(owner->name) : QString{});
    put(m_due, action.due ? mediumDate(toQt(*action.due)) : QString{});
    put(m_measure, shown(action.measure));
    put(m_remark, shown(action.remark));
    m_status->setCurrent(static_cast<std::int64_t>(action.status));
    m_horizon->setCurrent(static_cast<std::int64_t>(action.horizon));
    m_challenge->setCurrent(keyOf(action.challenge));
    std::vector<ItemLink> gaps;
    for (const auto& gap : gapsClosedBy(m_session.db(), action.id))
        gaps.push_back({gap.id, shownInLine(gap.text)});
    m_gaps->setLinks(std::move(gaps));
    FieldColumn::setFieldVisible(m_gaps, !m_gaps->isEmpty());
    m_after->show(action.id);
    FieldColumn::setFieldVisible(m_after, !m_after->isEmpty());
    showProgress(action);
    m_chain->show(action.id);
    if (isOther)
        m_hint->hide();
}

void ActionInspector::showProgress(const Action& action)
{
    const auto now = QDateTime{m_today(), QTime{23, 59}};
    QStringList lines;
    for (const auto& one : progressOf(m_session.db(), action.id)) {
        const auto when = whenSeen(QDateTime::fromMSecsSinceEpoch(one.made.ms), now);
        lines += one.note.empty() ? tr("%1: %2", "when, status").arg(when, statusName(one.status))
                                  : tr("%1: %2. %3", "when, status, note")
                                        .arg(when, statusName(one.status), shownInLine(one.note));
    }
    m_progress->setText(lines.join(QLatin1Char{'\n'}));
    FieldColumn::setFieldVisible(m_progress, !lines.isEmpty());
    m_news->setEnabled(!m_session.isReadOnly());
}

void ActionInspector::tellNews(const QString& text)
{
    const auto action = m_action ? charrette::find(m_session.db(), *m_action) : std::nullopt;
    if (action && m_session.perform(tr("Write how it goes"), [&](Edit& permit) {
            report(permit, action->id, action->status, text.toStdString());
        }))
        m_news->accept();
}

void ActionInspector::offerChoices()
{
    m_challenge->setChoices(
        withNone(tr("No challenge"), challengeChoices(m_session.db(), m_session.workshop())));
    m_horizon->setChoices(choicesOf<ActionHorizon>(
        [this](ActionHorizon horizon) { return columnName(m_session, horizon); }));
    m_owner->setCompleter(peopleCompleter(m_session.db(), m_owner));
}

void ActionInspector::commitOwner(const QString& name)
{
    if (!m_action)
        return;
    const bool isNew =
        !name.isEmpty() && !personNamed(m_session.db(), name.toStdString()).has_value();
    if (setOwner(m_session, *m_action, name) && isNew) {
        m_hint->setText(tr("%1 was not in the list of people and was added to it.").arg(name));
        m_hint->show();
    }
}

void ActionInspector::commitDue(const QString& typed)
{
    if (!m_action)
        return;
    const bool isDate =
        typed.isEmpty() || typedDate(typed.toStdString(), fromQt(m_today()).value()).has_value();
    m_hint->setVisible(!isDate);
    if (isDate)
        setDue(m_session, *m_action, typed, m_today());
    else
        m_hint->setText(tr("“%1” is not read as a date. Try 30 Nov or 2026-11-30.").arg(typed));
}

void ActionInspector::editText()
{
    if (m_action)
        m_text->setFocus();
}

} // namespace charrette::app
