// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

/// What the benches measure, one figure a line, fields parted by tabs; tests/bench/run makes a
/// table or JSON of it.
namespace charrette::bench {

/// `most` is the bar; none where it is below 0.
inline void figure(
    const std::string& what, int size, double value, const char* unit, double most = -1)
{
    std::printf("%s\t%d\t%.3f\t%s\t", what.c_str(), size, value, unit);
    if (most >= 0)
        std::printf("%g\t%s\n", most, value <= most ? "met" : "MISSED");
    else
        std::printf("\t\n");
    std::fflush(stdout);
}

template <typename Work>
double milliseconds(Work&& work)
{
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    std::forward<Work>(work)();
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

/// The value that so many of a hundred do not exceed.
inline double percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = std::ceil(percent / 100 * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(1.0, rank)) - 1];
}

} // namespace charrette::bench
