// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Version.h"

#include <sqlite3.h>

namespace charrette::sqlite {

std::string runningVersion()
{
    return sqlite3_libversion();
}

std::string builtVersion()
{
    return SQLITE_VERSION;
}

} // namespace charrette::sqlite
