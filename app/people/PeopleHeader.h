// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Seating.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace charrette::app {

class GroupsPopover;
class PageHeader;
class Pill;
class SegmentedControl;

/// The top of the people page: list or groups, who is looked for, which round, and what can be
/// added. Tells what is wanted and does none of it.
class PeopleHeader final : public QWidget {
    Q_OBJECT

public:
    enum View { List, Groups };

    explicit PeopleHeader(bool canEdit, QWidget* parent = nullptr);

    View view() const;
    void setView(View view);
    void setPeople(int count);
    void setRounds(const std::vector<Round>& rounds, std::optional<RoundId> round);
    void setSeating(const Seating& seating);

    void focusFilter();
    void clearFilter();
    bool isFiltering() const;
    void askForGroups();

signals:
    void viewChanged();
    void filterChanged(const QString& text);
    void roundChosen(charrette::RoundId round);
    void roundWanted();
    void roundTitleWanted();
    void roundUnwanted();
    void peopleWanted();
    void groupsWanted(int count);
    void fillWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildLeft();
    void buildRight();
    void fillRoundMenu();
    int currentRound() const; ///< -1 while there is none
    void arrange();

    std::vector<Round> m_rounds;
    std::optional<RoundId> m_round;
    int m_waiting = 0;
    int m_groupCount = 0;
    bool m_isUneven = false;
    bool m_canEdit;

    PageHeader* m_header;
    Pill* m_pill;
    Pill* m_sizes;
    SegmentedControl* m_views;
    QLineEdit* m_filter;
    QToolButton* m_find;
    QPushButton* m_roundButton;
    QMenu* m_roundMenu;
    QPushButton* m_fill;
    QPushButton* m_addGroups;
    QPushButton* m_addPeople;
    GroupsPopover* m_popover;
};

} // namespace charrette::app
