// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage/Displays.h"
#include "app/stage/StageDirector.h"

#include <QWidget>

#include <optional>

namespace charrette::app {

/// The window that the room sees. Full screen on another display where there is one; where there is
/// none, or none any more, a window to be moved about. Closing it hides it and nothing else.
class StageWindow final : public QWidget {
    Q_OBJECT

public:
    StageWindow(StageDirector& director, Displays& displays);

    StageDirector& director() const { return m_director; }
    const Displays& displays() const { return m_displays; }

    /// Full screen on a display other than that of `desk`, or as a window beside it.
    void openFor(const QWidget& desk);
    /// Full screen on the display of that name; as a window where it is not there.
    void openOn(const QString& display);
    void openAsWindow();

    /// The display that the window fills; nothing while it is closed or a mere window.
    std::optional<QString> filled() const;

signals:
    /// Opened, closed, moved to another display, or displays have come or gone.
    void placed();
    /// A display was unplugged under the window.
    void displayLost(const QString& display);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followDisplays();
    void fill(const Display& display);
    void toggleFullScreen();
    std::optional<Display> displayNamed(const QString& name) const;
    std::optional<Display> displayUnder(const QWidget& widget) const;

    StageDirector& m_director;
    Displays& m_displays;
    QString m_display; ///< to be filled; again when it comes back. Empty for a mere window
};

} // namespace charrette::app
