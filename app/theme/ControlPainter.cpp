// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/ControlPainter.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr qreal fieldRadius = 6;
constexpr qreal stroke = 1.6;

QRectF inset(const QRect& rect, qreal by)
{
    return QRectF{rect}.adjusted(by, by, -by, -by);
}

/// Ground and edge of a check box or radio button, and the ring that says the keyboard is here.
QColor beginMark(QPainter& painter, QStyle::State state)
{
    const auto& t = tokens();
    const bool isOn = state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = state.testFlag(QStyle::State_Enabled);
    const auto fill = !isEnabled ? t.sunken : isOn ? t.accent : t.field;
    const auto edge = !isEnabled ? t.line : isOn ? t.accent : t.faint;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{state.testFlag(QStyle::State_MouseOver) && isEnabled ? t.accent : edge, 1});
    painter.setBrush(fill);
    return isEnabled ? t.onAccent : t.muted;
}

} // namespace

void paintField(QPainter& painter, const QRect& rect, QStyle::State state, bool isRefused)
{
    const auto& t = tokens();
    const bool isEnabled = state.testFlag(QStyle::State_Enabled);
    const bool isFocused = isEnabled && state.testFlag(QStyle::State_HasFocus);
    const qreal width = isFocused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isEnabled ? t.field : t.bg);
    painter.setPen(QPen{isRefused ? t.bad : isFocused ? t.accent : t.line, width});
    painter.drawRoundedRect(inset(rect, width / 2), fieldRadius - 0.5, fieldRadius - 0.5);
    painter.restore();
}

void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType way, QStyle::State state)
{
    const auto& t = tokens();
    const auto middle = QRectF{rect}.center();
    const qreal reach = std::min({px(40) / 10.0, rect.width() / 2.0, rect.height() / 2.0});
    const qreal depth = reach / 2;
    QPainterPath path;
    path.moveTo(-reach, -depth);
    path.lineTo(0, depth);
    path.lineTo(reach, -depth);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(way == Qt::UpArrow ? 180
            : way == Qt::LeftArrow    ? 90
            : way == Qt::RightArrow   ? -90
                                      : 0);
    const auto color = !state.testFlag(QStyle::State_Enabled) ? t.faint
        : state.testFlag(QStyle::State_MouseOver)             ? t.ink
                                                              : t.muted;
    painter.setPen(QPen{color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void paintCheck(QPainter& painter, const QRect& rect, const QColor& color)
{
    const qreal side = std::min({rect.width(), rect.height(), px(16)});
    const auto middle = QRectF{rect}.center();
    QPainterPath path{middle + QPointF{-0.24, 0.03} * side};
    path.lineTo(middle + QPointF{-0.07, 0.20} * side);
    path.lineTo(middle + QPointF{0.25, -0.17} * side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{color, stroke * 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state)
{
    painter.save();
    const auto mark = beginMark(painter, state);
    const auto box = inset(rect, 0.5);
    painter.drawRoundedRect(box, 4, 4);
    if (state.testFlag(QStyle::State_On)) {
        paintCheck(painter, rect, mark);
    } else if (state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(QPen{mark, stroke, Qt::SolidLine, Qt::RoundCap});
        const auto middle = box.center();
        const QPointF reach{box.width() * 0.22, 0};
        painter.drawLine(middle - reach, middle + reach);
    }
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QRect& rect, QStyle::State state)
{
    painter.save();
    const auto mark = beginMark(painter, state);
    const auto circle = inset(rect, 0.5);
    painter.drawEllipse(circle);
    if (state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(circle.center(), circle.width() * 0.19, circle.height() * 0.19);
    }
    painter.restore();
}

void paintScrollThumb(
    QPainter& painter, const QRect& thumb, Qt::Orientation orientation, QStyle::State state)
{
    const auto& t = tokens();
    const bool isActive = state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = isActive ? t.muted : t.faint;
    color.setAlphaF(isActive ? 0.75F : 0.45F);
    const qreal margin = isActive ? 2 : 3;
    const auto bar = orientation == Qt::Vertical ? QRectF{thumb}.adjusted(margin, 2, -margin, -2)
                                                 : QRectF{thumb}.adjusted(2, margin, -2, -margin);
    const auto radius = std::min(bar.width(), bar.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

} // namespace charrette::app
