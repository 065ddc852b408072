// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/summary/Report.h"
#include "core/workshop/Workshop.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace charrette::app {

class PartsChoice;

/// What is handed out, and of what: of packs all or one, of what has days all days or one; and of
/// a report, which parts in which order.
class ScopePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScopePanel(QWidget* parent = nullptr);

    /// The choice stays where the group or the day is still there.
    void setGroups(const std::vector<Group>& groups);
    void setDays(const std::vector<Day>& days);
    void setLeaders(const std::vector<Attendee>& leaders);
    /// Parts that have something to say; the others cannot be chosen.
    void setAvailable(const summary::Parts& parts);
    /// Shown beside what is chosen.
    void setPageCount(int pages);

    Output output() const;
    void choose(Output output);
    std::optional<GroupId> group() const; ///< of a group pack
    void chooseGroup(std::optional<GroupId> group);
    std::optional<PersonId> person() const; ///< of a leader pack
    summary::CardKind cards() const { return m_cards; } ///< of wall cards
    std::optional<DayId> day() const; ///< of what has days
    /// There is to be one for each group, or for each leader.
    bool isForEach() const;
    /// Those that are wanted, in their order.
    const summary::Parts& parts() const;
    void setParts(const summary::Parts& parts);

signals:
    void changed();
    void partsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QListWidget* buildList(const QString& name);
    void fillOutputs();
    void fillScope();
    int fillGroups();
    int fillLeaders();
    int fillDays();
    int fillCards();
    QString countText(int pages) const;
    void takeScope();
    void updateOutput();
    void fitLists();

    QListWidget* m_outputs;
    QListWidget* m_list;
    QLabel* m_listLabel;
    QLabel* m_partsLabel;
    PartsChoice* m_parts;
    std::vector<Group> m_groups;
    std::vector<Day> m_days;
    std::vector<Attendee> m_leaders;
    std::optional<GroupId> m_group;
    std::optional<PersonId> m_person;
    std::optional<DayId> m_day;
    summary::CardKind m_cards = summary::CardKind::Ideas;
};

} // namespace charrette::app
