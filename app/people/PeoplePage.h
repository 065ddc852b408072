// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/people/Seating.h"

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace charrette::app {

class GroupInspector;
class GroupsView;
class Inspector;
class PeopleHeader;
class PeopleList;
class PersonInspector;
class RoundInspector;

/// Everybody at the workshop: as a list, and in the groups of each round.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    void followHeader();
    QWidget* buildViews();
    QWidget* buildInspector();
    QWidget* buildSeveral();
    void addKeys();
    void fillMoveMenu(QMenu& menu);
    void fillRoleMenu(QMenu& menu);
    void erase(PersonId person);

    void readRound();
    void showView();
    void showSelection();
    bool isList() const;
    std::vector<PersonId> selectedPeople() const;
    int currentRound() const; ///< -1 while there is none
    void goToRound(RoundId round);
    void addGroups(int count);
    void fillGroups();
    void moveTo(std::optional<GroupId> group);

    std::vector<Attendee> m_people;
    std::vector<Round> m_rounds;
    std::optional<RoundId> m_round;
    Seating m_seating;
    QString m_filter;

    PeopleHeader* m_header;
    QStackedWidget* m_body;
    PeopleList* m_list;
    GroupsView* m_groups;
    QStackedWidget* m_inspector;
    RoundInspector* m_nobody;
    PersonInspector* m_person;
    GroupInspector* m_group;
    Inspector* m_several;
    QLabel* m_severalText;
    QPushButton* m_severalMove;
};

} // namespace charrette::app
