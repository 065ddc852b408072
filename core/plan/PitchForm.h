// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// In so many seconds pitches are asked for.
inline constexpr std::array pitchTargets{30, 60, 90};

/// How a pitch is built. Its text alone says which it is, so that it can be read, shown and printed
/// like any other text, and written by hand as well.
enum class PitchForm {
    Free,
    Positioning, ///< For … who …, the … is a … that …. Unlike …, our ….
    Story ///< Today … Which costs … We heard … Imagine … We start … I need …
};

/// What the parts begin with; none for a free text.
const std::vector<std::string_view>& leadIns(PitchForm form);

/// The form that the text keeps to. A story may leave parts out, but not all that follows the
/// first.
PitchForm formOf(std::string_view text);

/// What is said in each part, without its lead-in; empty where a part says nothing yet. A text that
/// does not keep to the form is the first part.
std::vector<std::string> pitchParts(PitchForm form, std::string_view text);

/// The parts as sentences. What a story leaves empty is left out; a positioning, which is two
/// sentences, has an ellipsis there. Nothing where all parts are empty. `between` parts those of a
/// story.
std::string pitchText(
    PitchForm form, const std::vector<std::string>& parts, std::string_view between = " ");

} // namespace charrette
