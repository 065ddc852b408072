// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 3 split its header; Debian 12 still ships 2. Tests use only what both spell the same way.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
