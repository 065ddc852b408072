// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"

#include <QDate>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace charrette {
struct Workshop;
struct Counts;
} // namespace charrette

namespace charrette::app {

class Beginnings;
class Card;
class Funnel;
class LineList;
class PageHeader;
class SinceLast;
class WrapLabel;

/// Where the workshop stands: what there is, what to do next, what it works on.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

    /// For tests: what day it is.
    void setToday(std::function<QDate()> today);

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    QWidget* buildBody();
    QWidget* buildCards();
    void showFacts(const Workshop& workshop, const Counts& counts);
    void showSteps(const Counts& counts);
    void showChallenges();
    void showSinceLast(const Counts& counts);
    void editWorkshop();
    void showChain();

    std::function<QDate()> m_today = &QDate::currentDate;
    PageHeader* m_header;
    QPushButton* m_edit;
    WrapLabel* m_objective;
    Card* m_work;
    Funnel* m_funnel;
    Card* m_start;
    Beginnings* m_beginnings;
    Card* m_next;
    LineList* m_steps;
    Card* m_challenges;
    LineList* m_works;
    Card* m_since;
    SinceLast* m_sinceLast;
    QHBoxLayout* m_cards;
};

} // namespace charrette::app
