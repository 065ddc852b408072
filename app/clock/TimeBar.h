// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace charrette::app {

enum class ClockSignal;

/// How much of the block has gone. Words beside it say the same.
class TimeBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    /// `gone` from 0 to 1.
    void show(double gone, ClockSignal signal, bool isPaused);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int filled() const;

    double m_gone = 0;
    ClockSignal m_signal{};
    bool m_isPaused = false;
};

} // namespace charrette::app
