// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PointInspector.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/plan/ActionEdits.h"
#include "app/plan/ActionLinks.h"
#include "app/plan/CaseEdits.h"
#include "app/text/Names.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"

#include <QStackedLayout>

#include <algorithm>

namespace charrette::app {

PointInspector::PointInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_stack{new QStackedLayout{this}}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildFields());
    connectFields();
}

QWidget* PointInspector::buildNothing()
{
    auto* panel = new Inspector;
    m_nothing = new WrapLabel{{}, Type::Muted};
    panel->fields().addWidget(m_nothing);
    panel->fields().addStretch();
    return panel;
}

Inspector* PointInspector::buildFields()
{
    auto* panel = new Inspector;
    auto& fields = panel->fields();
    m_text = new GrowingText;
    m_text->setEnter(GrowingText::Enter::Commit);
    m_kind = new Chooser;
    std::vector<Choice> kinds;
    for (const auto kind : everyOne<PointKind>())
        kinds.push_back({static_cast<std::int64_t>(kind), kindName(kind)});
    m_kind->setChoices(std::move(kinds));
    m_challenge = new Chooser;
    m_closers = new ActionLinks{{tr("No action yet"), tr("And by…"), tr("“%1” does not close it")}};
    m_closers->setReadOnly(m_session.isReadOnly());
    m_horizon = new Chooser;
    fields.addField(tr("Point"), m_text);
    fields.addField(tr("Kind"), m_kind);
    fields.addField(tr("Challenge"), m_challenge);
    fields.addField(tr("Closed by"), m_closers);
    m_closers->setFieldName(tr("Closed by"));
    fields.addField(tr("Expected"), m_horizon);
    fields.addStretch();
    if (m_session.isReadOnly())
        makeReadOnly(panel);
    return panel;
}

void PointInspector::connectFields()
{
    connect(m_text, &GrowingText::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rewrite point"), [&](CasePoint& point) { point.text = text.toStdString(); });
    });
    connect(m_kind, &Chooser::chosen, this, [this] {
        const auto point =
            m_point ? charrette::find(m_session.db(), *m_point) : std::optional<CasePoint>{};
        const auto kind = m_kind->current();
        if (point && kind && static_cast<PointKind>(*kind) != point->kind)
            movePoints(m_session, {*m_point}, static_cast<PointKind>(*kind), std::nullopt);
    });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        edit(tr("Set challenge"),
            [&](CasePoint& point) { point.challenge = chosen<Challenge>(*m_challenge); });
    });
    connect(m_horizon, &Chooser::chosen, this, [this] {
        edit(tr("Say by when it is expected"), [&](CasePoint& point) {
            const auto key = m_horizon->current();
            point.horizon = key ? std::optional{static_cast<ActionHorizon>(*key)} : std::nullopt;
        });
    });
    connect(m_closers, &ActionLinks::added, this, [this](ActionId action) {
        if (const auto gap = m_point)
            m_session.perform(
                tr("Close gap"), [&](Edit& permit) { charrette::closeGap(permit, *gap, action); });
    });
    connect(m_closers, &ActionLinks::takenAway, this, [this](ActionId action) {
        if (const auto gap = m_point)
            m_session.perform(
                tr("Leave gap open"), [&](Edit& permit) { leaveOpen(permit, *gap, action); });
    });
}

template <typename Work>
void PointInspector::edit(const QString& label, Work&& work)
{
    if (const auto id = m_point)
        m_session.perform(label, [&](Edit& permit) { change(permit, *id, work); });
}

void PointInspector::show(const std::vector<CasePointId>& points)
{
    const auto point =
        points.size() == 1 ? charrette::find(m_session.db(), points.front()) : std::nullopt;
    if (m_point && (!point || *m_point != point->id))
        commitTyped(this);
    if (!point) {
        m_point.reset();
        m_nothing->setText(points.empty()
                ? tr("Choose a point to link a gap to its challenge and to the actions that close "
                     "it, or to say by when a benefit is expected.")
                : tr("%n point(s) chosen. Drag them to another list, or press Delete.", nullptr,
                    static_cast<int>(points.size())));
        m_stack->setCurrentIndex(0);
        return;
    }
    fill(*point);
    m_stack->setCurrentIndex(1);
}

void PointInspector::fill(const CasePoint& point)
{
    if (m_point != point.id)
        m_text->load(shown(point.text));
    else
        m_text->setText(shown(point.text));
    m_point = point.id;
    m_kind->setCurrent(static_cast<std::int64_t>(point.kind));
    const bool isOpenGap = isGap(point.kind);
    if (isOpenGap)
        showClosers(point);
    FieldColumn::setFieldVisible(m_challenge, isOpenGap);
    FieldColumn::setFieldVisible(m_closers, isOpenGap && !m_closers->isEmpty());
    FieldColumn::setFieldVisible(m_horizon, point.kind == PointKind::Benefit);
    std::vector<Choice> horizons;
    for (const auto horizon : everyOne<ActionHorizon>())
        horizons.push_back({static_cast<std::int64_t>(horizon), columnName(m_session, horizon)});
    m_horizon->setChoices(withNone(tr("Not said yet"), horizons));
    m_horizon->setCurrent(
        point.horizon ? std::optional{static_cast<std::int64_t>(*point.horizon)} : std::nullopt);
}

void PointInspector::showClosers(const CasePoint& gap)
{
    const auto& db = m_session.db();
    m_challenge->setChoices(
        withNone(tr("No challenge"), challengeChoices(db, m_session.workshop())));
    m_challenge->setCurrent(keyOf(gap.challenge));
    const auto closers = actionsClosing(db, gap.id);
    auto others = actionsOf(db, m_session.workshop());
    std::erase_if(others, [&](const Action& action) {
        return std::ranges::count(closers, action.id, &Action::id) > 0;
    });
    m_closers->show(closers, others);
}

void PointInspector::editText()
{
    if (m_point)
        m_text->setFocus();
}

} // namespace charrette::app
