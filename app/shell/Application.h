// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

class QSocketNotifier;

namespace charrette::app {

/// The program as the system and Qt see it: it survives a mistake of its own, and ends in order
/// when it is asked to from outside.
class Application final : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    /// Called when something was thrown that nobody caught. Without it, that goes on to Qt.
    void onMistake(std::function<void()> told) { m_told = std::move(told); }

    /// From now on the signals that ask a program to end are told as endRequested(); a second one
    /// ends it at once.
    void watchSignals();

    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void endRequested();

private:
    void readSignal();

    std::function<void()> m_told;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace charrette::app
