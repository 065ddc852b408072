// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/TimeBar.h"

#include "app/clock/ClockSession.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

QColor colorOf(ClockSignal signal, bool isPaused)
{
    const auto& t = tokens();
    if (isPaused)
        return t.muted;
    switch (signal) {
    case ClockSignal::None:
        return t.accent;
    case ClockSignal::Soon:
        return t.warn;
    case ClockSignal::Nearly:
    case ClockSignal::Over:
        return t.bad;
    }
    return t.accent;
}

} // namespace

TimeBar::TimeBar(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimeBar::show(double gone, ClockSignal signal, bool isPaused)
{
    const int before = filled();
    m_gone = std::clamp(gone, 0.0, 1.0);
    if (filled() == before && signal == m_signal && isPaused == m_isPaused)
        return; // Most seconds do not move it by a pixel.
    m_signal = signal;
    m_isPaused = isPaused;
    update();
}

QSize TimeBar::sizeHint() const
{
    return {px(170), px(6)};
}

QSize TimeBar::minimumSizeHint() const
{
    return {px(48), px(6)};
}

void TimeBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(rect(), radius, radius);
    if (filled() == 0)
        return;
    painter.setBrush(colorOf(m_signal, m_isPaused));
    painter.drawRoundedRect(QRect{0, 0, std::max(filled(), height()), height()}, radius, radius);
}

int TimeBar::filled() const
{
    return static_cast<int>(m_gone * width());
}

} // namespace charrette::app
