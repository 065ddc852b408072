// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultyMemory.h"

#include <sqlite3.h>

namespace charrette::tests {

namespace {

sqlite3_mem_methods platform;
int failsAt = 0; ///< 0 never
bool failsOn = false;
int count = 0;

bool runsOut()
{
    if (failsAt == 0)
        return false;
    ++count;
    return count == failsAt || (failsOn && count > failsAt);
}

void* allocate(int size)
{
    return runsOut() ? nullptr : platform.xMalloc(size);
}

void* allocateAgain(void* old, int size)
{
    return runsOut() ? nullptr : platform.xRealloc(old, size);
}

void configure(const sqlite3_mem_methods& methods)
{
    auto wanted = methods;
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_MALLOC, &wanted);
    sqlite3_initialize();
}

} // namespace

FaultyMemory::FaultyMemory()
{
    release();
    sqlite3_initialize();
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &platform);
    auto methods = platform;
    methods.xMalloc = allocate;
    methods.xRealloc = allocateAgain;
    configure(methods);
}

FaultyMemory::~FaultyMemory()
{
    release();
    configure(platform);
}

void FaultyMemory::arm(int at, bool stays)
{
    failsAt = at;
    failsOn = stays;
    count = 0;
}

bool FaultyMemory::hit() const
{
    return failsAt > 0 && count >= failsAt;
}

void FaultyMemory::release()
{
    failsAt = 0;
}

} // namespace charrette::tests
