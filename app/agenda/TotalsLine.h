// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Totals.h"

#include <QWidget>

#include <array>

namespace charrette::app {

/// What a day is made of, in words and in the colours of the agenda: its legend.
class TotalsLine final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsLine(QWidget* parent = nullptr);

    void setTotals(const Totals& totals);

private:
    class Entry;

    std::array<Entry*, words<Family>.size()> m_entries;
};

} // namespace charrette::app
