// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;

namespace charrette::app {

/// The six verdicts as pills, of which one or none is chosen.
class VerdictChoice final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictChoice(QWidget* parent = nullptr);

    std::optional<Verdict> current() const { return m_current; }
    void setCurrent(std::optional<Verdict> verdict);

signals:
    /// By a click or a key; nothing when the chosen one was taken back.
    void chosen(std::optional<charrette::Verdict> verdict);

private:
    std::vector<QAbstractButton*> m_pills;
    std::optional<Verdict> m_current;
};

} // namespace charrette::app
