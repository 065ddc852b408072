// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QSpinBox;

namespace charrette::app {

/// Asks below a button how many groups to add.
class GroupsPopover final : public QFrame {
    Q_OBJECT

public:
    explicit GroupsPopover(QWidget* parent);

    /// `waiting` people have no group yet; `already` groups are there.
    void ask(const QWidget& below, int waiting, int already);

signals:
    void accepted(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showSizes();
    void accept();

    QSpinBox* m_count;
    QLabel* m_sizes;
    int m_waiting = 0;
};

} // namespace charrette::app
