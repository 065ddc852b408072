// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>

namespace charrette::app {

/// Shared by a long work and those who wait for it in another thread.
class Progress {
public:
    /// Leaves a work that nobody waits for any more.
    struct GivenUp {};

    /// Said by the work: how much of it is done, from 0 to 1. Throws GivenUp.
    void reach(double done)
    {
        m_done = done;
        if (m_isGivenUp)
            throw GivenUp{};
    }

    double done() const { return m_done; }

    void giveUp() { m_isGivenUp = true; }
    bool isGivenUp() const { return m_isGivenUp; }

private:
    std::atomic<double> m_done{0};
    std::atomic<bool> m_isGivenUp{false};
};

/// Says that `done` of `all` are, of a work that is `share` of the whole. Throws GivenUp.
inline void reachPart(Progress* progress, double share, std::size_t done, std::size_t all)
{
    if (progress)
        progress->reach(share * static_cast<double>(done) / static_cast<double>(all));
}

} // namespace charrette::app
