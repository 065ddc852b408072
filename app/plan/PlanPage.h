// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/plan/Action.h"

#include <QDate>

#include <functional>
#include <vector>

class QStackedWidget;

class QPushButton;

namespace charrette::app {

class ActionInspector;
class ActionTable;
class CaptureLine;
class CasePane;
class Chooser;
class EmptyState;
class PageHeader;
class Pill;
class PitchPane;
class PointInspector;
class Roadmap;
class SegmentedControl;
class VisionPane;

/// What was promised: actions as a roadmap or a table, visions, pitches, and the case for change.
class PlanPage final : public Page {
    Q_OBJECT

public:
    explicit PlanPage(DocumentSession& session, QWidget* parent = nullptr,
        std::function<QDate()> today = &QDate::currentDate);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    enum View { RoadmapView, ActionsView, VisionView, PitchesView, CaseView };

    PageHeader* buildHeader();
    QWidget* buildActions();
    QWidget* buildScale();
    void showView(int view);
    void startNew();
    void add(const QStringList& lines);
    void addFrom(CaptureLine& line, const QString& text);
    std::vector<ActionId> selected() const;
    void removeSelected();
    void select(ActionId action);
    void updateInspector();
    void updatePills();

    std::function<QDate()> m_today;
    SegmentedControl* m_views;
    Pill* m_withoutOwner = nullptr;
    Pill* m_overdue = nullptr;
    Pill* m_openGaps = nullptr;
    QPushButton* m_send = nullptr;
    CaptureLine* m_capture = nullptr;
    Chooser* m_scale = nullptr;
    QPushButton* m_years = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_actions = nullptr;
    QStackedWidget* m_stack = nullptr;
    Roadmap* m_roadmap;
    ActionTable* m_table;
    VisionPane* m_visions;
    PitchPane* m_pitches;
    CasePane* m_case;
    ActionInspector* m_inspector;
    PointInspector* m_pointInspector;
};

} // namespace charrette::app
