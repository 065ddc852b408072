// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace charrette::app {

/// Shows where the keyboard is: a ring around the focused widget, while the keyboard is what is
/// being used. Fields draw their own; a widget that does too says so with the property "ownFocus".
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Frame;

    void follow(QWidget* widget, Qt::FocusReason reason);
    void place();
    void hide();

    QPointer<QWidget> m_widget;
    QPointer<Frame> m_frame;
    bool m_byKeyboard = false;
};

} // namespace charrette::app
