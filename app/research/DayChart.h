// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Persona.h"

#include <QPointF>
#include <QWidget>

#include <optional>
#include <vector>

namespace charrette::app {

/// A day as a line that goes up and down with the mood, its lowest point marked. A click on a point
/// asks for its moment.
class DayChart final : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget* parent = nullptr);

    void show(const std::vector<Moment>& day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(charrette::MomentId moment);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QPointF pointOf(const Moment& moment) const;
    double heightOf(int mood) const;
    const Moment* momentAt(QPointF point) const;
    void paintGround(QPainter& painter) const;
    void paintLowest(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;

    std::vector<Moment> m_day;
    std::optional<MomentId> m_lowest;
};

QString moodName(int mood); ///< Very bad

} // namespace charrette::app
