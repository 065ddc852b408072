// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace charrette::app {

/// A line of the rail: icon, name, how many.
class NavigationEntry final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationEntry(QStringView iconName, const QString& text, QWidget* parent = nullptr);

    /// Nothing is written for none.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QIcon m_icon;
    int m_count = 0;
};

} // namespace charrette::app
