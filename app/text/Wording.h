// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace charrette::app {

/// What to tell a person about a problem: what happened, that nothing was lost, what to do.
QString wording(Problem problem);

} // namespace charrette::app
