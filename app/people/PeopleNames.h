// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"
#include "core/people/Group.h"
#include "core/people/Person.h"

#include <QString>

namespace charrette::app {

/// What people and groups are called on their page.

QString roleName(Role role); ///< Participant
QString roleCount(Role role, int count); ///< 12 participants
QString cardTitle(const Group& group); ///< 3 Support
QString roundName(const Round& round, int index); ///< Round 2, or its own title
QString functionAndCountry(const Person& person); ///< Sales FR

} // namespace charrette::app
