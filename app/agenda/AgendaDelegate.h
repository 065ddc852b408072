// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaModel.h"
#include "app/widgets/CellDelegate.h"

namespace charrette::app {

/// Draws the agenda: times below each other, a bar in the colour of what the block is, quiet marks.
class AgendaDelegate final : public CellDelegate {
    Q_OBJECT

public:
    AgendaDelegate(const AgendaModel& model, QAbstractItemView* view);

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

protected:
    void paintContent(
        QPainter& painter, const QRect& rect, const QModelIndex& index) const override;

private:
    const AgendaModel& m_model;
};

} // namespace charrette::app
