// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/CatchUp.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class ClockSession;

/// The ways to catch up, below what says how late it is. A click or the digit before it takes one.
class CatchUpPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CatchUpPopup(ClockSession& clock, QWidget* parent);

    /// Nothing is shown where there is nothing to offer.
    void open(const QWidget& below);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void take(std::size_t place);

    ClockSession& m_clock;
    QVBoxLayout* m_column;
    QWidget* m_list = nullptr;
    std::vector<CatchUp> m_offers;
};

} // namespace charrette::app
