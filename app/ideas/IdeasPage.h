// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "app/ideas/IdeaBoard.h"
#include "app/ideas/IdeaList.h"

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace charrette::app {

class CaptureBar;
class Chooser;
class ClustersView;
class EmptyState;
class IdeaActions;
class IdeaInspector;
class IdeaSelection;
class IdeaTable;
class IdeasInspector;
class MatrixView;
class PageHeader;
class Pill;
class SegmentedControl;
class WrapLabel;

/// The ideas of a workshop in four views: as notes in lanes by when they can be done, by impact and
/// effort, on a free board, or as a table.
class IdeasPage final : public Page {
    Q_OBJECT

public:
    explicit IdeasPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;
    void showGroup(GroupId group) override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Horizon, Matrix, Clusters, List };

    QWidget* buildHeader();
    QWidget* buildCentre();
    QWidget* buildInspectors();
    void connectAll();
    void addKeys();

    void setView(int index);
    void narrow(); ///< the filters changed
    void showAll();
    void showRows();
    void showInspector();
    void showExpected();
    void lookForTwins();
    void showAdded(const std::vector<IdeaId>& ids);
    bool isShown(const IdeaRow& row) const;
    bool isNarrowed() const;
    void revealShown(IdeaId id);
    QWidget* shownView() const;
    static QString keysOf(View view);
    void updateHeader();
    void beginIdea();
    IdeaOrder order() const;

    IdeaSelection* m_selection;
    IdeaList m_list;
    std::unique_ptr<Radar> m_radar;
    IdeaActions* m_actions;
    View m_view = View::Horizon;
    std::vector<IdeaRow> m_shown;

    PageHeader* m_header;
    Chooser* m_challenge;
    Chooser* m_group;
    Pill* m_count = nullptr;
    QLineEdit* m_search;
    Chooser* m_order;
    SegmentedControl* m_views;
    QPushButton* m_new;
    CaptureBar* m_capture;
    QStackedWidget* m_centre;
    IdeaBoard* m_board;
    MatrixView* m_matrix;
    ClustersView* m_clusters;
    IdeaTable* m_table;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QStackedWidget* m_inspectors;
    QPushButton* m_twins = nullptr;
    WrapLabel* m_expected; ///< how many ideas nobody saw coming
    WrapLabel* m_keys; ///< what they do, while nothing is selected
    IdeaInspector* m_one;
    IdeasInspector* m_many;
};

} // namespace charrette::app
