// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"
#include "core/people/Group.h"
#include "core/summary/Report.h"
#include "core/workshop/Workshop.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;

namespace charrette::app {

/// What is handed out, and of what: of a summary the whole event or a group, and which parts;
/// of everything else all days or one.
class ScopePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScopePanel(QWidget* parent = nullptr);

    /// The choice stays where the group or the day is still there.
    void setGroups(const std::vector<Group>& groups);
    void setDays(const std::vector<Day>& days);
    /// Parts that have something to say; the others cannot be chosen.
    void setAvailable(const summary::Parts& parts);
    /// Shown beside what is chosen.
    void setPageCount(int pages);

    Output output() const;
    void choose(Output output);
    std::optional<GroupId> group() const; ///< of a summary
    void chooseGroup(std::optional<GroupId> group);
    std::optional<DayId> day() const; ///< of everything else
    summary::Parts parts() const { return m_parts; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildParts();
    QListWidget* buildList(const QString& name);
    void fillOutputs();
    void fillScope();
    void takeScope();
    void updateOutput();
    void fitLists();

    QListWidget* m_outputs;
    QListWidget* m_list;
    QLabel* m_partsLabel;
    QWidget* m_partsBox;
    std::vector<Group> m_groups;
    std::vector<Day> m_days;
    std::optional<GroupId> m_group;
    std::optional<DayId> m_day;
    std::vector<QCheckBox*> m_boxes;
    summary::Parts m_parts = summary::Parts::all();
};

} // namespace charrette::app
