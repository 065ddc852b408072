// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>

namespace charrette::tests {

/// A line of the table that tests/faults prints; nothing is written where nobody asks for it.
inline void tellFaults(const std::string& fault, const std::string& how, std::size_t tries,
    std::size_t acknowledged, std::size_t lost)
{
    const auto* table = std::getenv("CHARRETTE_FAULT_TABLE");
    if (!table)
        return;
    std::ofstream{table, std::ios::app} << fault << '|' << how << '|' << tries << '|'
                                        << acknowledged << '|' << lost << '\n';
}

/// How often a test tries: `usual`, or what the environment asks for by hand.
inline int triesWanted(const char* variable, int usual)
{
    const auto* wanted = std::getenv(variable);
    return wanted ? std::atoi(wanted) : usual;
}

} // namespace charrette::tests
