// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Totals.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;

namespace charrette::app {

class Pill;

/// What a day is made of, in words and in the colours of the agenda: its legend.
class TotalsLine final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsLine(QWidget* parent = nullptr);

    /// `warnings` are said behind them, as far as there are few.
    void setTotals(const Totals& totals, const QStringList& warnings = {});

private:
    class Entry;

    std::array<Entry*, words<Family>.size()> m_entries;
    QLabel* m_handsOn;
    std::array<Pill*, 3> m_warnings;
};

} // namespace charrette::app
