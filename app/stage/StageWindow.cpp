// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageWindow.h"

#include "app/stage/StageView.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr QSize windowSize{1120, 630};

} // namespace

StageWindow::StageWindow(StageDirector& director, Displays& displays)
    : QWidget{nullptr, Qt::Window}
    , m_director{director}
    , m_displays{displays}
{
    setWindowTitle(tr("Stage"));
    setMinimumSize(320, 180);
    resize(windowSize);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new StageView{director});
    connect(&displays, &Displays::changed, this, &StageWindow::followDisplays);
}

void StageWindow::openFor(const QWidget& desk)
{
    const auto own = displayUnder(desk);
    for (const auto& display : m_displays.all()) {
        if (!own || display.name != own->name)
            return fill(display);
    }
    openAsWindow();
}

void StageWindow::openOn(const QString& name)
{
    if (const auto display = displayNamed(name))
        fill(*display);
    else
        openAsWindow();
}

void StageWindow::fill(const Display& display)
{
    m_display = display.name;
    if (isFullScreen())
        showNormal();
    if (display.screen) {
        winId(); // A window can be put on a screen only once the system knows it.
        windowHandle()->setScreen(display.screen);
    }
    setGeometry(display.area);
    showFullScreen();
    emit placed();
}

void StageWindow::openAsWindow()
{
    m_display.clear();
    const bool wasFull = isFullScreen();
    showNormal();
    const auto displays = m_displays.all();
    const bool isLost = std::ranges::none_of(
        displays, [this](const Display& display) { return display.area.intersects(geometry()); });
    if ((wasFull || isLost) && !displays.empty()) {
        const auto area = displays.front().area;
        auto place = QRect{{}, windowSize.boundedTo(area.size() * 0.8)};
        place.moveCenter(area.center());
        setGeometry(place);
    }
    raise();
    emit placed();
}

std::optional<QString> StageWindow::filled() const
{
    return isVisible() && isFullScreen() ? std::optional{m_display} : std::nullopt;
}

void StageWindow::followDisplays()
{
    if (isVisible() && !m_display.isEmpty()) {
        const auto display = displayNamed(m_display);
        const auto name = m_display;
        if (!display && isFullScreen()) {
            // The system would put it over the facilitator's own window.
            openAsWindow();
            m_display = name;
            emit displayLost(name);
        } else if (display && (!isFullScreen() || display->area != geometry())) {
            fill(*display);
        }
    }
    emit placed();
}

void StageWindow::toggleFullScreen()
{
    if (isFullScreen())
        openAsWindow();
    else if (const auto display = displayUnder(*this))
        fill(*display);
}

std::optional<Display> StageWindow::displayNamed(const QString& name) const
{
    const auto displays = m_displays.all();
    const auto found = std::ranges::find(displays, name, &Display::name);
    return found == displays.end() ? std::nullopt : std::optional{*found};
}

std::optional<Display> StageWindow::displayUnder(const QWidget& widget) const
{
    const auto centre = widget.window()->geometry().center();
    const auto displays = m_displays.all();
    const auto found = std::ranges::find_if(
        displays, [&](const Display& display) { return display.area.contains(centre); });
    if (found != displays.end())
        return *found;
    return displays.empty() ? std::nullopt : std::optional{displays.front()};
}

void StageWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        if (isFullScreen())
            openAsWindow();
        return;
    case Qt::Key_B: // as on the clickers that speakers hold
    case Qt::Key_Period:
        return m_director.toggleBlank();
    case Qt::Key_P:
        return m_director.togglePractice();
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return m_director.turnPage(1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        return m_director.turnPage(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageWindow::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    toggleFullScreen();
}

void StageWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        m_director.setSize(size());
}

void StageWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange)
        return;
    if (isFullScreen())
        setCursor(Qt::BlankCursor);
    else
        unsetCursor();
    emit placed();
}

void StageWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_director.setSize(size());
}

void StageWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    hide();
    emit placed();
}

} // namespace charrette::app
