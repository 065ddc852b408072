// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/HowMightWe.h"

#include "tests/support/Catch.h"

using namespace charrette::app;
using namespace Qt::StringLiterals;

TEST_CASE("What is typed becomes a How Might We question once", "[insights]")
{
    CHECK(questionTyped(u"give it a face"_s) == u"How might we give it a face?"_s);
    CHECK(questionTyped(u"how might we give it a face?"_s) == u"How might we give it a face?"_s);
    CHECK(questionTyped(u"HMW: give it a face"_s) == u"How might we give it a face?"_s);
    CHECK(questionTyped(u"How might we… give it a face"_s) == u"How might we give it a face?"_s);
    CHECK(questionTyped(u" make  it end! "_s) == u"How might we make it end!"_s);
}

TEST_CASE("A whole question of one's own stays as it is", "[insights]")
{
    CHECK(questionTyped(u"Wie könnten wir es zeigen?"_s) == u"Wie könnten wir es zeigen?"_s);
    CHECK(questionTyped(u"How might we"_s) == u"How might we"_s);
}

TEST_CASE("Under its heading a question goes without the opening", "[insights]")
{
    CHECK(questionShown(u"How might we give it a face?"_s) == u"give it a face?"_s);
    CHECK(questionShown(u"Whose order is it?"_s) == u"Whose order is it?"_s);
    CHECK(questionTyped(questionShown(u"How might we give it a face?"_s))
        == u"How might we give it a face?"_s);
}
