// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/CellDelegate.h"
#include "app/widgets/Chooser.h"

#include <vector>

namespace charrette::app {

/// Draws the list of people, and lets role and group be chosen in their cells.
class PeopleDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// What the group can be; with one for none.
    void setGroups(std::vector<Choice> groups) { m_groups = std::move(groups); }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

protected:
    void paintContent(
        QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    bool offer(QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const override;

private:
    std::vector<Choice> m_groups;
};

} // namespace charrette::app
