// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace charrette::app {

class EmptyState;
class LedgerModel;
class PageHeader;
class Pill;
class ReviewFigures;
class ReviewInspector;
class SegmentedControl;
class TableView;
class WalkPane;

/// What earlier workshops left against what this one finds: the verdicts.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

signals:
    /// There is nothing to follow yet, so the next edition is to be made.
    void editionRequested();

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Place { Nothing, Rows };

    QWidget* buildHeader();
    QWidget* buildRows();
    QWidget* buildTable();
    QWidget* buildNothing();
    void addKeys();
    void step(int by);
    void showWay();
    bool isWalking() const;
    void showNothing();
    void offerEarlier();
    void fitRows();
    void bring();
    void takeOut();
    void updateInspector();

    LedgerModel* m_model;
    QStackedWidget* m_stack;
    PageHeader* m_header = nullptr;
    Pill* m_unjudged = nullptr;
    QPushButton* m_bring = nullptr;
    ReviewFigures* m_figures = nullptr;
    QWidget* m_card = nullptr;
    TableView* m_table = nullptr;
    QWidget* m_noRows = nullptr;
    EmptyState* m_nothing = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_next = nullptr;
    QMenu* m_earlier = nullptr;
    SegmentedControl* m_ways = nullptr;
    QWidget* m_ledger = nullptr;
    WalkPane* m_walk = nullptr;
    Pill* m_disputed = nullptr;
    ReviewInspector* m_inspector;
};

} // namespace charrette::app
