// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The words of slides that reports and spreadsheets do not have.
namespace charrette::summary::heading {

inline constexpr std::string_view prototype = "Prototype";
inline constexpr std::string_view pitch = "Pitch";
inline constexpr std::string_view nextSteps = "Next steps";
inline constexpr std::string_view sources = "Where it comes from:";

/// "4 more are in the report."; nothing for none.
inline std::string moreInReport(int n)
{
    if (n <= 0)
        return {};
    return std::to_string(n) + (n == 1 ? " more is" : " more are") + " in the report.";
}

} // namespace charrette::summary::heading
