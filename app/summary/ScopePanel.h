// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Group.h"
#include "core/summary/Report.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QListWidget;

namespace charrette::app {

/// What a summary is about: the whole event or a group, and which parts of it.
class ScopePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScopePanel(QWidget* parent = nullptr);

    /// The choice stays where the group is still there.
    void setGroups(const std::vector<Group>& groups);
    /// Parts that have something to say; the others cannot be chosen.
    void setAvailable(const summary::Parts& parts);
    /// Shown beside what is chosen.
    void setPageCount(int pages);

    std::optional<GroupId> group() const;
    void choose(std::optional<GroupId> group);
    summary::Parts parts() const { return m_parts; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildParts();
    void fitList();

    QListWidget* m_list;
    std::vector<QCheckBox*> m_boxes;
    std::vector<GroupId> m_groups;
    summary::Parts m_parts = summary::Parts::all();
};

} // namespace charrette::app
