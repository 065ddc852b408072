// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("Fields are told apart by what the first line has most of", "[csv]")
{
    CHECK(rowsOfCsv("a,b\nc,d\n") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rowsOfCsv("a;b;1,5\r\nc;d\r\n") == Rows{{"a", "b", "1,5"}, {"c", "d"}});
    CHECK(rowsOfCsv("a\tb\n1,2\t3") == Rows{{"a", "b"}, {"1,2", "3"}});
    CHECK(rowsOfCsv("\"x;y\",b\n") == Rows{{"x;y", "b"}});
    CHECK(rowsOfCsv("\xEF\xBB\xBFone") == Rows{{"one"}});
    CHECK(rowsOfCsv("").empty());
}

TEST_CASE("Quotation marks hold separators, line ends and, doubled, themselves", "[csv]")
{
    CHECK(rowsOfCsv("\"a,b\",\"say \"\"so\"\"\"\n\"two\nlines\",\n")
        == Rows{{"a,b", "say \"so\""}, {"two\nlines", ""}});
    CHECK(rowsOfCsv("5\" pipe,b") == Rows{{"5\" pipe", "b"}});
    CHECK(rowsOfCsv(",\n\n,x\n") == Rows{{"", "x"}});
    CHECK(problemOf([] { rowsOfCsv("a,\"b\nc"); }) == Problem::Damaged);
}

TEST_CASE("Whatever bytes come, a list is read or refused", "[csv]")
{
    Dice dice{7};
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        for (int j = dice.between(0, 40); j > 0; --j)
            text += std::string_view{"a\",;\t\r\n\xC3"}[dice.below(8)];
        const auto problem = problemOf([&] { rowsOfCsv(text); });
        CHECK((!problem || problem == Problem::Damaged));
    }
}
