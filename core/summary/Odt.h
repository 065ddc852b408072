// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/summary/OfficeText.h"

#include <string>

namespace charrette::summary {

/// The report as an OpenDocument text, to be edited in LibreOffice and its like: the same parts,
/// styles and pictures as in docx(). The same report and moment give the same bytes.
std::string odt(const Report& report, Instant made);

} // namespace charrette::summary
