// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardGround.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Spread.h"

#include <QObject>
#include <QSizeF>

#include <array>

namespace charrette::app {

/// The field of the impact / effort matrix: where a rating lies on it, and how it looks. Effort
/// grows to the right, impact upwards.
class MatrixGround final : public QObject,
                           public BoardGround {
    Q_OBJECT

public:
    using QObject::QObject;

    void setMatrix(const Matrix& matrix) { m_matrix = matrix; }
    /// As large as the view, or larger where the notes would not have room to be read.
    void lay(QSizeF view, QSizeF note, int notes);

    QPointF centreOf(double impact, double effort) const;
    struct Scores {
        double impact;
        double effort;
    };
    Scores scoresAt(QPointF centre) const; ///< within 1 to 5
    NoteRoom room() const; ///< for the middles of notes
    QString fieldName(double impact, double effort) const;

    QRectF bounds() const override;
    void paint(QPainter& painter, const Camera& camera) override;
    void doubleClick(QPointF point, const Camera& camera) override;

    /// The words as they are shown: what was written, or the usual ones.
    QString impactWords() const;
    QString effortWords() const;
    std::array<QString, 4> fieldWords() const; ///< quick wins, big bets, fill-ins, think again

signals:
    void wordsRequested(); ///< somebody wants to write others

private:
    Matrix m_matrix{.workshop = WorkshopId{0}};
    QRectF m_field{0, 0, 800, 600};
    QSizeF m_note{148, 96};
    qreal m_growth = 1; ///< of the field beyond the view; names are read from that much farther
};

} // namespace charrette::app
