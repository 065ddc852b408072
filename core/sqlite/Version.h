// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace charrette::sqlite {

/// Of the library that this runs with, and of the one it was built with.
std::string runningVersion();
std::string builtVersion();

} // namespace charrette::sqlite
