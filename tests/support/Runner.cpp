// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

namespace charrette::tests {

int run(int argc, char* argv[])
{
    return Catch::Session{}.run(argc, argv);
}

} // namespace charrette::tests
