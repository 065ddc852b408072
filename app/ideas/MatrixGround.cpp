// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/MatrixGround.h"

#include "app/board/Camera.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal gutter = 30; ///< beside and below the field, for the words of the axes
constexpr qreal inner = 10; ///< between the field's border and notes
constexpr qreal gap = 10; ///< between notes
constexpr qreal head = 30; ///< the names of the fields
constexpr qreal viewMargin = 24; ///< what a fitted view leaves free
constexpr qreal share = 0.42; ///< of the field that notes may cover before it grows

QString orUsual(const std::string& written, const QString& usual)
{
    return written.empty() ? usual : shownInLine(written);
}

} // namespace

void MatrixGround::lay(QSizeF view, QSizeF note, int notes)
{
    m_note = note;
    QSizeF size{std::max(420.0, view.width() - 2 * viewMargin - gutter),
        std::max(320.0, view.height() - 2 * viewMargin - gutter)};
    const qreal needed = notes * (note.width() + gap) * (note.height() + gap) / share;
    const qreal larger = std::sqrt(needed / (size.width() * size.height()));
    m_growth = std::max(1.0, larger);
    m_field = {QPointF{gutter * m_growth, 0}, size * m_growth};
}

NoteRoom MatrixGround::room() const
{
    // The names of the fields stand along the upper and the lower border, where no note lies.
    const QSizeF out{inner + m_note.width() / 2, head * m_growth + m_note.height() / 2};
    const auto middles = m_field.adjusted(out.width(), out.height(), -out.width(), -out.height());
    return {{middles.left(), middles.top()}, {middles.right(), middles.bottom()},
        m_note.width() + gap, m_note.height() + gap};
}

QPointF MatrixGround::centreOf(double impact, double effort) const
{
    const auto place = room();
    return {place.low.x + (effort - 1) / 4 * (place.high.x - place.low.x),
        place.high.y - (impact - 1) / 4 * (place.high.y - place.low.y)};
}

MatrixGround::Scores MatrixGround::scoresAt(QPointF centre) const
{
    const auto place = room();
    const double across = (centre.x() - place.low.x) / (place.high.x - place.low.x);
    const double up = (place.high.y - centre.y()) / (place.high.y - place.low.y);
    return {std::clamp(1 + 4 * up, 1.0, 5.0), std::clamp(1 + 4 * across, 1.0, 5.0)};
}

QString MatrixGround::impactWords() const
{
    return orUsual(m_matrix.impact, tr("Impact"));
}

QString MatrixGround::effortWords() const
{
    return orUsual(m_matrix.effort, tr("Effort"));
}

std::array<QString, 4> MatrixGround::fieldWords() const
{
    return {orUsual(m_matrix.quickWins, tr("Quick wins")),
        orUsual(m_matrix.bigBets, tr("Big bets")), orUsual(m_matrix.fillIns, tr("Fill-ins")),
        orUsual(m_matrix.thinkAgain, tr("Think again"))};
}

QString MatrixGround::fieldName(double impact, double effort) const
{
    const std::size_t row = impact >= 3 ? 0 : 2;
    return fieldWords()[row + (effort >= 3 ? 1 : 0)];
}

QRectF MatrixGround::bounds() const
{
    return m_field.adjusted(-gutter * m_growth, 0, 0, gutter * m_growth);
}

void MatrixGround::paint(QPainter& painter, const Camera& camera)
{
    const auto field = camera.toView(m_field);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, field, tokens().lane, tokens().line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen{tokens().faint, 1, Qt::DashLine});
    const auto middle = camera.toView(centreOf(3, 3));
    painter.drawLine(QPointF{middle.x(), field.top()}, QPointF{middle.x(), field.bottom()});
    painter.drawLine(QPointF{field.left(), middle.y()}, QPointF{field.right(), middle.y()});

    const auto words = fieldWords();
    const auto font = typeFont(Type::Strong);
    painter.setFont(font);
    painter.setPen(tokens().muted);
    const qreal high = QFontMetricsF{font}.height() + 8;
    const auto name = [&](const QString& text, qreal left, qreal right, qreal top, bool isRight) {
        const QRectF rect{left + 14, top + 4, right - left - 28, high};
        const auto side = isRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter),
            QFontMetricsF{font}.elidedText(text, Qt::ElideRight, rect.width()));
    };
    name(words[0], field.left(), middle.x(), field.top(), false);
    name(words[1], middle.x(), field.right(), field.top(), true);
    const qreal foot = field.bottom() - high - 8;
    name(words[2], field.left(), middle.x(), foot, false);
    name(words[3], middle.x(), field.right(), foot, true);

    painter.setFont(typeFont(Type::Muted));
    painter.drawText(QRectF{field.left(), field.bottom() + 4, field.width(), high}, Qt::AlignCenter,
        effortWords());
    painter.translate(field.left() - 4 - high, field.center().y());
    painter.rotate(-90);
    painter.drawText(
        QRectF{-field.height() / 2, 0, field.height(), high}, Qt::AlignCenter, impactWords());
    painter.restore();
}

/// On the names and the words of the axes.
void MatrixGround::doubleClick(QPointF point, const Camera& /*camera*/)
{
    const auto notes = m_field.adjusted(0, head * m_growth, 0, -head * m_growth);
    if (!notes.contains(point))
        emit wordsRequested();
}

} // namespace charrette::app
