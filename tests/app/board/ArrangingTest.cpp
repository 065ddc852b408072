// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/Arranging.h"

#include "tests/support/Catch.h"

using namespace charrette::app;

namespace {

using Points = std::vector<QPointF>;

constexpr QSizeF noteSize{148, 96};
const Points three{{0, 100}, {500, 0}, {200, 40}};

} // namespace

TEST_CASE("Notes are aligned with the outermost of them, or with their middle", "[board]")
{
    CHECK(arranged(three, noteSize, Arranging::Left) == Points{{0, 100}, {0, 0}, {0, 40}});
    CHECK(arranged(three, noteSize, Arranging::Right) == Points{{500, 100}, {500, 0}, {500, 40}});
    CHECK(arranged(three, noteSize, Arranging::Top) == Points{{0, 0}, {500, 0}, {200, 0}});
    CHECK(arranged(three, noteSize, Arranging::Middle) == Points{{0, 50}, {500, 50}, {200, 50}});
}

TEST_CASE("Notes are spread evenly between the first and the last, in their order", "[board]")
{
    CHECK(arranged(three, noteSize, Arranging::Across) == Points{{0, 100}, {500, 0}, {250, 40}});
    CHECK(arranged(three, noteSize, Arranging::Down) == Points{{0, 100}, {500, 0}, {200, 50}});
}

TEST_CASE("Notes in rows keep the order they are read in, and none lies on another", "[board]")
{
    const auto rows = arranged({{300, 5}, {0, 0}, {10, 400}, {0, 200}}, noteSize, Arranging::Rows);
    CHECK(rows == Points{{168, 0}, {0, 0}, {168, 120}, {0, 120}});
}

TEST_CASE("Nothing and one note are left alone", "[board]")
{
    CHECK(arranged({}, noteSize, Arranging::Rows).empty());
    CHECK(arranged({{7, 9}}, noteSize, Arranging::Across) == Points{{7, 9}});
}
