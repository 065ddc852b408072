// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace charrette::app {

/// A table as the pages show it: whole rows, hairlines between them, no grid, one stop for Tab.
/// Enter and double click open a row.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Makes the table as high as its rows and never scroll, to stand on a card in a page.
    void setFitsRows(bool fits);

    /// In pixels at 100 %; 32 unless said otherwise.
    void setRowHeight(double height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    void measure();

    bool m_fitsRows = false;
    double m_rowHeight = 32;
};

} // namespace charrette::app
