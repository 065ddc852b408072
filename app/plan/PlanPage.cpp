// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PlanPage.h"

#include "app/plan/ActionEdits.h"
#include "app/plan/ActionInspector.h"
#include "app/plan/ActionModel.h"
#include "app/plan/ActionTable.h"
#include "app/plan/CasePane.h"
#include "app/plan/OwnersDialog.h"
#include "app/plan/PitchPane.h"
#include "app/plan/PointInspector.h"
#include "app/plan/Roadmap.h"
#include "app/plan/VisionPane.h"
#include "app/plan/YearsDialog.h"
#include "app/text/Dates.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/Pill.h"
#include "app/widgets/SegmentedControl.h"
#include "core/document/Tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

PlanPage::PlanPage(DocumentSession& session, QWidget* parent, std::function<QDate()> today)
    : Page{session, parent}
    , m_today{std::move(today)}
    , m_views{new SegmentedControl}
    , m_roadmap{new Roadmap{session, m_today}}
    , m_table{new ActionTable{session, m_today}}
    , m_visions{new VisionPane{session}}
    , m_pitches{new PitchPane{session}}
    , m_case{new CasePane{session}}
    , m_inspector{new ActionInspector{session, m_today}}
    , m_pointInspector{new PointInspector{session}}
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(20, 20, 20, 20);
    left->setSpacing(16);
    left->addWidget(buildHeader());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildActions());
    m_stack->addWidget(m_visions);
    m_stack->addWidget(m_pitches);
    m_stack->addWidget(m_case);
    left->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_inspector);
    row->addWidget(m_pointInspector);

    connect(m_views, &SegmentedControl::currentChanged, this, &PlanPage::showView);
    connect(m_roadmap, &Roadmap::selectionChanged, this, &PlanPage::updateInspector);
    connect(m_roadmap, &Roadmap::removeRequested, this, &PlanPage::removeSelected);
    connect(m_roadmap, &Roadmap::openRequested, m_inspector, &ActionInspector::editText);
    connect(m_table, &ActionTable::selectionChanged, this, &PlanPage::updateInspector);
    connect(m_table, &ActionTable::removeRequested, this, &PlanPage::removeSelected);
    connect(m_inspector, &ActionInspector::openRequested, this, &Page::openRequested);
    connect(m_case, &CasePane::selectionChanged, this, &PlanPage::updateInspector);
    connect(m_case, &CasePane::openRequested, m_pointInspector, &PointInspector::editText);
    connect(m_case, &CasePane::messageRequested, this, &Page::messageRequested);
    auto* create = new QAction{tr("New action"), this};
    create->setShortcut(Qt::Key_N);
    create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(create);
    connect(create, &QAction::triggered, this, &PlanPage::startNew);
    showView(RoadmapView);
}

PageHeader* PlanPage::buildHeader()
{
    auto* header = new PageHeader{tr("Plan")};
    for (const auto& name :
        {tr("Roadmap"), tr("Actions"), tr("Vision"), tr("Pitches"), tr("Case for change")})
        m_views->addSegment(name);
    m_views->setAccessibleName(tr("View of the plan"));
    m_views->setObjectName(QStringLiteral("views")); // the tour shows each of them
    header->addWidget(m_views);
    m_withoutOwner = header->addPill({}, PillKind::Warn);
    m_overdue = header->addPill({}, PillKind::Bad);
    m_openGaps = header->addPill({}, PillKind::Warn);
    m_send = secondaryButton(tr("Send…"));
    m_send->setToolTip(tip(tr("Tell the owners what they took on")));
    header->addButton(m_send);
    connect(m_send, &QPushButton::clicked, this, [this] {
        OwnersDialog{session(), fromQt(m_today()).value(), this}.exec();
    });
    auto* create = primaryButton(tr("New action"));
    setHint(create, Qt::Key_N);
    header->addButton(create);
    create->setEnabled(!session().isReadOnly());
    connect(create, &QPushButton::clicked, this, &PlanPage::startNew);
    return header;
}

QWidget* PlanPage::buildActions()
{
    m_capture = new CaptureLine{tr("Who does what? Verb first, press Enter…")};
    m_capture->setAccessibleName(tr("New action"));
    m_capture->setEnabled(!session().isReadOnly());
    connect(m_capture, &CaptureLine::entered, this,
        [this](const QString& text) { addFrom(*m_capture, text); });
    connect(m_capture, &CaptureLine::pasted, this, &PlanPage::add);
    m_empty = new EmptyState{u"plan", tr("Nothing is promised yet"),
        tr("Write what somebody will do, verb first: an owner and a date can follow. "
           "Ideas become actions with “Add to plan” on their page.")};
    m_actions = new QStackedWidget;
    m_actions->addWidget(m_roadmap);
    m_actions->addWidget(m_table);
    m_actions->addWidget(m_empty);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_capture, 1);
    line->addWidget(buildScale());
    column->addLayout(line);
    column->addWidget(m_actions, 1);
    return part;
}

QWidget* PlanPage::buildScale()
{
    m_scale = new Chooser;
    m_scale->setChoices(
        {{static_cast<std::int64_t>(RoadmapScale::Horizons), tr("Now, next, later")},
            {static_cast<std::int64_t>(RoadmapScale::Days), tr("30, 60, 90 days")},
            {static_cast<std::int64_t>(RoadmapScale::Years), tr("Years of a programme")}});
    m_scale->setAccessibleName(tr("Columns of the roadmap"));
    m_scale->setToolTip(tip(tr("In columns of days or years, what has no date is due by the end of "
                               "the one it is moved to")));
    m_scale->setEnabled(!session().isReadOnly());
    m_scale->setFitting(190);
    connect(m_scale, &Chooser::chosen, this, [this] {
        if (const auto scale = m_scale->current())
            setScale(session(), static_cast<RoadmapScale>(*scale));
    });
    m_years = secondaryButton(tr("Years…"));
    m_years->setToolTip(tip(tr("Which years the columns span")));
    m_years->setEnabled(!session().isReadOnly());
    connect(m_years, &QPushButton::clicked, this, [this] {
        const auto now = roadmapYears(session().db(), session().workshop());
        if (const auto years = YearsDialog::ask(now, this))
            setYears(session(), *years);
    });
    auto* part = new QWidget;
    auto* row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_scale);
    row->addWidget(m_years);
    return part;
}

void PlanPage::reload()
{
    if (session().currentWorkshop())
        m_scale->setCurrent(
            static_cast<std::int64_t>(roadmapScale(session().db(), session().workshop())));
    m_roadmap->reload();
    m_table->reload();
    m_visions->reload();
    m_pitches->reload();
    m_case->reload();
    showView(m_views->current());
}

bool PlanPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::action, table::vision, table::fistToFive, table::pitch,
        table::person, table::challenge, table::verdict, table::workGroup, table::idea,
        table::prototype, table::attendance, table::progress, table::dependency,
        table::roadmapScale, table::roadmapYears, table::casePoint, table::closing});
}

void PlanPage::showView(int view)
{
    const bool isActions = view == RoadmapView || view == ActionsView;
    m_stack->setCurrentIndex(isActions ? 0 : view - 1);
    const bool isEmpty =
        session().currentWorkshop() && actionsOf(session().db(), session().workshop()).empty();
    if (isEmpty)
        m_actions->setCurrentWidget(m_empty);
    else
        m_actions->setCurrentIndex(view == ActionsView ? 1 : 0);
    m_inspector->setVisible(isActions);
    m_pointInspector->setVisible(view == CaseView);
    const bool hasScale = view == RoadmapView && !isEmpty;
    m_scale->setVisible(hasScale);
    m_years->setVisible(
        hasScale && m_scale->current() == static_cast<std::int64_t>(RoadmapScale::Years));
    if (session().currentWorkshop())
        updatePills();
    updateInspector();
}

void PlanPage::startNew()
{
    if (m_views->current() > ActionsView)
        m_views->setCurrent(RoadmapView);
    m_capture->setFocus();
}

void PlanPage::add(const QStringList& lines)
{
    if (appendActions(session(), lines, m_roadmap->horizon()) && lines.size() > 1)
        emit messageRequested(tr("%n action(s) added.", nullptr, static_cast<int>(lines.size())));
}

void PlanPage::addFrom(CaptureLine& line, const QString& text)
{
    if (appendActions(session(), {text}, m_roadmap->horizon()))
        line.accept();
}

std::vector<ActionId> PlanPage::selected() const
{
    return m_views->current() == ActionsView ? m_table->selected() : m_roadmap->selected();
}

void PlanPage::removeSelected()
{
    const auto ids = selected();
    if (!ids.empty() && removeActions(session(), ids))
        emit messageRequested(tr("%n action(s) removed. Ctrl+Z brings them back.", nullptr,
            static_cast<int>(ids.size())));
}

void PlanPage::select(ActionId action)
{
    if (m_views->current() == ActionsView)
        m_table->select(action);
    else
        m_roadmap->select(action);
}

void PlanPage::updateInspector()
{
    session().attempt([this] {
        m_inspector->show(selected());
        m_pointInspector->show(m_case->selected());
    });
}

void PlanPage::updatePills()
{
    const auto actions = actionsOf(session().db(), session().workshop());
    const auto isOpen = [](const Action& action) {
        return action.status == Status::NotStarted || action.status == Status::UnderWay;
    };
    const auto withoutOwner = std::ranges::count_if(
        actions, [&](const Action& action) { return isOpen(action) && !action.owner; });
    const auto overdue = std::ranges::count_if(actions,
        [this](const Action& action) { return urgency(action, m_today()) == Urgency::Overdue; });
    m_withoutOwner->setText(tr("%n without owner", nullptr, static_cast<int>(withoutOwner)));
    const bool isCase = m_views->current() == CaseView;
    m_withoutOwner->setVisible(withoutOwner > 0 && !isCase);
    m_send->setEnabled(std::ranges::any_of(actions, isOpen));
    m_overdue->setText(tr("%n overdue", nullptr, static_cast<int>(overdue)));
    m_overdue->setVisible(overdue > 0 && !isCase);
    const auto closings = closingsIn(session().db(), session().workshop());
    const auto gaps = std::ranges::count_if(casePointsOf(session().db(), session().workshop()),
        [&](const CasePoint& point) { return isGap(point.kind) && isUnanswered(point, closings); });
    m_openGaps->setText(tr("%n gap(s) without an action", nullptr, static_cast<int>(gaps)));
    m_openGaps->setVisible(gaps > 0 && isCase);
}

void PlanPage::reveal(const Item& item)
{
    bringUpToDate();
    switch (item.kind) {
    case ItemKind::Vision:
        m_views->setCurrent(VisionView);
        m_visions->focus(item.as<Vision>());
        return;
    case ItemKind::Pitch:
        m_views->setCurrent(PitchesView);
        m_pitches->focus(item.as<Pitch>());
        return;
    case ItemKind::CasePoint:
        m_views->setCurrent(CaseView);
        m_case->select(item.as<CasePoint>());
        return;
    default:
        if (m_views->current() > ActionsView)
            m_views->setCurrent(RoadmapView);
        select(item.as<Action>());
    }
}

bool PlanPage::selectFirst()
{
    bringUpToDate();
    const auto actions = actionsOf(session().db(), session().workshop());
    if (actions.empty())
        return false;
    m_views->setCurrent(RoadmapView);
    select(actions.front().id);
    return true;
}

void PlanPage::clearSelection()
{
    m_roadmap->clearSelection();
    m_table->clearSelection();
    m_case->clearSelection();
}

} // namespace charrette::app
