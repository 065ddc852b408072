// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

int main(int argc, char* argv[])
{
    return charrette::tests::run(argc, argv);
}
