// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace charrette::app {

/// Below the rows of a table on a card: the field that adds to them. Where rows go on below what
/// can be seen, a line closes them off.
class TableFoot final : public QWidget {
    Q_OBJECT

public:
    TableFoot(const QAbstractScrollArea& table, QWidget* field, QWidget* parent = nullptr);

    static int heightWith(const QWidget& field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const QAbstractScrollArea& m_table;
};

} // namespace charrette::app
