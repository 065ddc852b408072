// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QTableView;
class QWidget;

namespace charrette::app {

/// Lets the chosen rows of a table be dragged to another place, and shows where they would land.
class RowDrag final : public QObject {
    Q_OBJECT

public:
    explicit RowDrag(QTableView* view);

    void setEnabled(bool enabled) { m_isEnabled = enabled; }

signals:
    /// The chosen rows are to stand in front of this one, or last where it is the number of rows.
    void dropped(int before);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool press(const QPoint& position);
    bool move(const QPoint& position);
    bool release();
    void stop();
    int rowBelow(const QPoint& position) const;
    void showTarget(int before);

    QTableView* m_view;
    QWidget* m_line;
    std::optional<QPoint> m_pressed;
    std::optional<int> m_target;
    bool m_isEnabled = true;
};

} // namespace charrette::app
