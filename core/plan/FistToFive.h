// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <array>
#include <cstddef>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Fist to five: everybody shows at once how they stand to a draft, from a fist (never) to five
/// fingers (all for it). Only how many showed what is kept, never who.
struct FistToFive {
    std::array<int, 6> people = {}; ///< who showed 0, 1, … 5 fingers

    int shown() const noexcept; ///< everybody who showed
    int doubtful() const noexcept; ///< with two fingers or fewer: they cannot go along with it
    /// Everybody can live with it. False where nobody showed.
    bool isConsent() const noexcept { return shown() > 0 && doubtful() == 0; }
    bool operator==(const FistToFive&) const = default;
};

FistToFive fistToFiveOn(const sqlite::Database& db, VisionId vision);
/// Puts down how many showed so many fingers. Throws Error{Problem::Refused} for fewer than none,
/// for more than 9999 and for fingers a hand does not have.
void setPeople(Edit& edit, VisionId vision, int fingers, int people);
/// As before anybody showed, for another try.
void forgetFistToFive(Edit& edit, VisionId vision);

} // namespace charrette
