// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace charrette::tests {

/// Runs `work` in a process of its own, without a shell; its answer, or -1 if it did not end by
/// itself. With `asNobody`, under a user who owns nothing, where this process may do that.
enum class As { Self, Nobody };
int inChild(As who, const std::function<int()>& work);

/// Whether this process may take another user's place.
bool canBeNobody();

/// Another program, the helper of tests, with a pipe on which it reports.
class Child {
public:
    explicit Child(std::vector<std::string> arguments);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Reads the next report of that size; false when there is none within the time, or ever more.
    bool read(void* report, std::size_t size, std::chrono::microseconds patience);
    /// SIGKILL, and waits for the end.
    void kill();

private:
    pid_t m_process = -1;
    int m_reports = -1;
};

} // namespace charrette::tests
