// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Application.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <exception>

namespace charrette::app {

namespace {

Q_LOGGING_CATEGORY(applicationLog, "charrette.application")

/// A handler may do hardly anything, so it writes a byte that the event loop reads.
std::array<int, 2> signalPipe{-1, -1};

void passOn(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication{argc, argv}
{}

Application::~Application() = default;

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        if (!m_told)
            throw;
        qCCritical(applicationLog).noquote() << "caught:" << error.what();
    } catch (...) {
        if (!m_told)
            throw;
        qCCritical(applicationLog) << "caught something";
    }
    m_told();
    return true;
}

void Application::watchSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe.data()) != 0)
        return;
    m_notifier = new QSocketNotifier{signalPipe[1], QSocketNotifier::Read, this};
    connect(m_notifier, &QSocketNotifier::activated, this, &Application::readSignal);
    struct sigaction action {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        sigaction(signal, &action, nullptr);
}

void Application::readSignal()
{
    char byte = 0;
    if (read(signalPipe[1], &byte, 1) == 1)
        emit endRequested();
}

} // namespace charrette::app
