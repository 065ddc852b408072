// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Choices.h"

#include "tests/support/Catch.h"

using namespace charrette;
using namespace charrette::app;

TEST_CASE("A number and a colon say which group a line is from", "[document]")
{
    const auto line = groupLine(QStringLiteral("3: Call them first"));
    REQUIRE(line);
    CHECK(line->number == 3);
    CHECK(line->text == QStringLiteral("Call them first"));
    CHECK(
        groupLine(QStringLiteral(" 12 :Call: them")).value().text == QStringLiteral("Call: them"));
    CHECK(groupLine(QStringLiteral("3: 5 minutes earlier")).value().number == 3);
}

TEST_CASE("A time, a score or a sentence with a colon is from no group", "[document]")
{
    for (const auto* text : {"3:30 is too late", "Ship it: now", "3:", "3:  ", "1234: x", ": x"}) {
        INFO(text);
        CHECK_FALSE(groupLine(QString::fromUtf8(text)));
    }
}
