// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPainter;

namespace charrette::app {

/// What a pill says by its colour, always with a word beside it.
enum class PillKind { Neutral, Accent, Good, Warn, Bad, Says, Thinks, Does, Feels };

/// A short word or count on a round ground.
class Pill final : public QLabel {
    Q_OBJECT

public:
    explicit Pill(
        const QString& text = {}, PillKind kind = PillKind::Neutral, QWidget* parent = nullptr);

    PillKind kind() const { return m_kind; }
    void setKind(PillKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillKind m_kind;
};

/// The same for delegates: draws a pill, centred upright in `rect` at its left, and gives back what
/// it covered.
QRect paintPill(QPainter& painter, const QRect& rect, const QString& text, PillKind kind,
    Qt::Alignment alignment = Qt::AlignLeft);

/// A pill as wide as `rect`, for columns of them.
void paintWidePill(QPainter& painter, const QRect& rect, const QString& text, PillKind kind);

QSize pillSize(const QString& text);

} // namespace charrette::app
