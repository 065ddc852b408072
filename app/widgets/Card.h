// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace charrette::app {

struct Tokens;

/// A surface with round corners and a hairline, to put things on. No layout of its own.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Another ground than the surface, as a token: setGround(&Tokens::says).
    void setGround(QColor Tokens::*ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Tokens::*m_ground;
};

void paintCard(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& edge);

} // namespace charrette::app
