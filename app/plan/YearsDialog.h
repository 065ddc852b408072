// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/RoadmapYears.h"

#include <QDialog>

#include <array>
#include <optional>

class QLineEdit;
class QPushButton;

namespace charrette::app {

class WrapLabel;

/// Which years the columns of a change programme span.
class YearsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit YearsDialog(const RoadmapYears& years, QWidget* parent = nullptr);

    /// Nothing while they are not in order.
    std::optional<RoadmapYears> years() const;

    static std::optional<RoadmapYears> ask(const RoadmapYears& years, QWidget* parent);

private:
    QLineEdit* field(std::optional<int> year);
    void follow();

    QLineEdit* m_now;
    QLineEdit* m_next;
    QLineEdit* m_later;
    QLineEdit* m_until;
    WrapLabel* m_spans;
    QPushButton* m_set;
};

} // namespace charrette::app
