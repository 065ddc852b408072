// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Language.h"

#include <string>

/// The words of slides that reports and spreadsheets do not have.
namespace charrette::summary::heading {

inline constexpr auto prototype = Phrase::alike("Prototype", "Prototype", "Prototyp");
inline constexpr auto pitch = Phrase::alike("Pitch", "Pitch", "Pitch");
inline constexpr Phrase nextSteps{"Next steps", "Prochaines étapes", "Nächste Schritte"};
inline constexpr Phrase sources{
    "Where it comes from:", "D’où cela vient\u00A0:", "Woher es kommt:"};

/// "4 more are in the report."; nothing for none.
inline std::string moreInReport(int n)
{
    static constexpr Phrase one{"1 more is in the report.", "1 autre figure dans le rapport.",
        "1 weiterer Punkt steht im Bericht."};
    static constexpr Phrase many{"%1 more are in the report.",
        "%1 autres figurent dans le rapport.", "%1 weitere Punkte stehen im Bericht."};
    return n <= 0 ? std::string{} : filled(n == 1 ? one : many, {std::to_string(n)});
}

} // namespace charrette::summary::heading
