// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QStyle>

class QPainter;

namespace charrette::app {

/// The ground and edge of anything one can type or choose in.
void paintField(QPainter& painter, const QRect& rect, QStyle::State state, bool isRefused = false);

/// A chevron in the middle of a rectangle.
void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType way, QStyle::State state);

/// A check mark in the middle of a rectangle.
void paintCheck(QPainter& painter, const QRect& rect, const QColor& color);

void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state);
void paintRadioButton(QPainter& painter, const QRect& rect, QStyle::State state);

/// A thin thumb on nothing; wider and darker under the pointer.
void paintScrollThumb(
    QPainter& painter, const QRect& thumb, Qt::Orientation orientation, QStyle::State state);

} // namespace charrette::app
