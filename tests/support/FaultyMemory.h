// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::tests {

/// SQLite's memory, which runs out where a test wants it. Made while no document is open, and gone
/// after they are closed. One at a time.
class FaultyMemory {
public:
    FaultyMemory();
    ~FaultyMemory();
    FaultyMemory(const FaultyMemory&) = delete;
    FaultyMemory& operator=(const FaultyMemory&) = delete;

    /// The `at`-th request from now on gets nothing; with `stays` none after it either.
    void arm(int at, bool stays);
    bool hit() const;
    void release();
};

} // namespace charrette::tests
