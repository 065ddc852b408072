// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::tests {

/// Catch2's own program, which takes long to compile: built once, for both test programs.
int run(int argc, char* argv[]);

} // namespace charrette::tests
