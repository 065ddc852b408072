// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charrette::summary {

/// The parts of an office document, by their paths in it.
using PackageParts = std::vector<std::pair<std::string, std::string>>;

/// Puts the parts into one zip file, in their order. The same parts and moment give the same bytes.
std::string package(const PackageParts& parts, Instant made);

/// Reads every part of such a file again; each is checked against its sum. Throws
/// Error{Problem::Unreadable} when any of it is not as it should be.
std::map<std::string, std::string, std::less<>> unpacked(std::string_view bytes);

/// How many elements of that name (with its prefix) there are in a part that is XML; with an
/// attribute, those where its value begins so. Throws Error{Problem::Unreadable} when it is not
/// well-formed.
int countElements(std::string_view xml, std::string_view name, const char* attribute = nullptr,
    std::string_view begins = {});

/// "2026-11-18T09:30:00Z".
std::string isoText(Instant moment);

} // namespace charrette::summary
