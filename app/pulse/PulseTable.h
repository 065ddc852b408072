// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace charrette::app {

class PulseModel;

/// The groups' counts as cells of one colour, deeper where there is more. As high as its rows;
/// arrow keys go from cell to cell, a click or Enter opens one.
class PulseTable final : public QTableView {
    Q_OBJECT

public:
    explicit PulseTable(PulseModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Few groups get high rows, many low ones.
    void measure();

signals:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();

    PulseModel& m_model;
};

} // namespace charrette::app
