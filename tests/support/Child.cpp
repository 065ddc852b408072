// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Child.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace charrette::tests {

namespace {

constexpr uid_t nobody = 65534;

bool becomeNobody()
{
    return setgid(nobody) == 0 && setuid(nobody) == 0;
}

} // namespace

int inChild(As who, const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error{"no process"};
    if (child == 0) {
        if (who == As::Nobody && !becomeNobody())
            _exit(99);
        try {
            _exit(work());
        } catch (...) {
            _exit(98);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool canBeNobody()
{
    return geteuid() == 0;
}

Child::Child(std::vector<std::string> arguments)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        throw std::runtime_error{"no pipe"};
    arguments.insert(arguments.begin(), CHARRETTE_TEST_HELPER);
    arguments.push_back(std::to_string(ends[1]));
    std::vector<char*> raw;
    for (auto& argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        execv(raw[0], raw.data());
        _exit(97);
    }
    close(ends[1]);
    m_reports = ends[0];
}

Child::~Child()
{
    kill();
    close(m_reports);
}

bool Child::read(void* report, std::size_t size, std::chrono::microseconds patience)
{
    pollfd waiting{.fd = m_reports, .events = POLLIN, .revents = 0};
    const timespec time{
        .tv_sec = patience.count() / 1'000'000, .tv_nsec = patience.count() % 1'000'000 * 1000};
    // Reports are shorter than what a pipe takes at once, so they come whole.
    return ppoll(&waiting, 1, &time, nullptr) == 1
        && ::read(m_reports, report, size) == static_cast<ssize_t>(size);
}

void Child::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace charrette::tests
