// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Pulse.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace charrette::app {

class ElidedLabel;

/// Three figures of the whole room, each on a card with what is behind it.
class PulseFigures final : public QWidget {
    Q_OBJECT

public:
    explicit PulseFigures(QWidget* parent = nullptr);

    void show(const Pulse& pulse);

private:
    struct Figure {
        QLabel* number;
        ElidedLabel* remark;
    };

    Figure addCard(QHBoxLayout& row, const QString& title);

    Figure m_evidence{};
    Figure m_expected{};
    Figure m_written{};
};

} // namespace charrette::app
