// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace charrette::app {

class IconView;
class WrapLabel;

/// A quiet bar at the bottom of a window: tells what happened and may offer one thing to do about
/// it. Never asks, never takes the keyboard. Good news go by themselves, problems stay until
/// closed.
class Toast final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Message, Problem };

    /// Lies over `host` and follows its size.
    explicit Toast(QWidget* host);

    void tell(const QString& text, Kind kind = Kind::Message);

    /// `then` runs when the button is pressed, unless `context` is gone.
    void offer(const QString& text, const QString& action, QObject* context,
        std::function<void()> then, Kind kind = Kind::Message);

    void dismiss();
    /// Takes away what offers to do something, when that no longer makes sense.
    void withdraw();
    QString text() const;

signals:
    void dismissed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(const QString& text, Kind kind);
    void place();
    void act();

    IconView* m_icon;
    WrapLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_then;
    QPointer<QObject> m_context;
    QTimer m_timer;
    Kind m_kind = Kind::Message;
};

} // namespace charrette::app
