// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"

#include <QWidget>

#include <vector>

namespace charrette::app {

/// The notes under the pointer while they are dragged: up to three of them, and how many there are.
class NoteDrag final : public QWidget {
    Q_OBJECT

public:
    explicit NoteDrag(QWidget* parent);

    void begin(std::vector<IdeaRow> first, int count);
    void moveTo(QPoint pointer); ///< in the parent

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<IdeaRow> m_rows;
    int m_count = 0;
};

} // namespace charrette::app
