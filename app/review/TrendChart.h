// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"

#include <QList>
#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace charrette::app {

/// A small line through a few counts, each with its number above and its name below,
/// and what was said at each.
class TrendChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void show(const QStringList& names, const std::vector<int>& counts,
        const std::vector<std::optional<Verdict>>& verdicts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasVerdicts() const;
    int footHeight() const;
    void paintFoot(QPainter& painter, const QList<QPointF>& points) const;

    QStringList m_names;
    std::vector<int> m_counts;
    QStringList m_verdicts; ///< one for each edition, empty where it gave none
};

} // namespace charrette::app
