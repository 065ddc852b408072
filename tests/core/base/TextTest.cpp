// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

#include <string>

using namespace charrette;
using namespace charrette::tests;
using namespace std::string_literals;

TEST_CASE("A line is trimmed and its white space is single blanks", "[text]")
{
    CHECK(cleanLine("  two   words \t here ") == "two words here");
    CHECK(cleanLine("over\nlines\r\nand\rmore") == "over lines and more");
    CHECK(cleanLine(" \n\t ").empty());
    CHECK(cleanLine("").empty());
    CHECK(cleanLine("thin\u2009space, no\u00A0break, \u3000ideographic\u3000")
        == "thin space, no break, ideographic");
}

TEST_CASE("A text keeps its lines, which end in one way", "[text]")
{
    CHECK(cleanText("one\r\ntwo\rthree\u2028four\u2029five\u0085six")
        == "one\ntwo\nthree\nfour\nfive\nsix");
    CHECK(cleanText("\n\n  first  \n\n  indented \t\n\n") == "first\n\n  indented");
    CHECK(cleanText("a\u2028\nb") == "a\n\nb");
}

TEST_CASE("Text is composed, so that equal words are equal bytes", "[text]")
{
    CHECK(cleanLine("e\u0301te\u0301") == "\u00e9t\u00e9");
    CHECK(cleanText("A\u030Angstro\u0308m") == "\u00c5ngstr\u00f6m");
    CHECK(cleanLine("\u212B") == "\u00c5");
}

TEST_CASE("Control characters and invisible marks go, what people write stays", "[text]")
{
    CHECK(cleanLine("a\0b\x01\x1f\x7f\u0080c"s) == "abc");
    CHECK(cleanText("a\x1b[31mred") == "a[31mred");
    CHECK(cleanLine("\uFEFFmark\u200B\u2060") == "mark");
    CHECK(cleanLine("\u200B \uFEFF").empty());
    CHECK(cleanLine("👩\u200D🔬 می\u200Cخواهم תור") == "👩\u200D🔬 می\u200Cخواهم תור");
    CHECK(cleanText("<b>&amp;</b> {{x}} '; DROP") == "<b>&amp;</b> {{x}} '; DROP");
}

TEST_CASE("Bytes that are not UTF-8 become the replacement character", "[text]")
{
    CHECK(cleanLine("a\xff"
                    "b")
        == "a\uFFFD"
           "b");
    CHECK(cleanLine("\xc3") == "\uFFFD");
    CHECK(cleanLine("\xed\xa0\x80") == "\uFFFD\uFFFD\uFFFD"); // a lone surrogate
    CHECK(cleanLine("\xc0\xaf") == "\uFFFD\uFFFD"); // a slash in too many bytes
    CHECK(cleanLine("\xf4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD"); // beyond the last one
}

TEST_CASE("Clean text stays as it is when cleaned again", "[text]")
{
    Dice dice{1};
    for (int i = 0; i < 2000; ++i) {
        const auto raw = dice.oneIn(2) ? dice.bytes(dice.below(40)) : dice.phrase() + "\n\r\t ";
        const auto line = cleanLine(raw);
        const auto text = cleanText(raw);
        INFO(i);
        REQUIRE(cleanLine(line) == line);
        REQUIRE(cleanText(text) == text);
        REQUIRE(cleanLine(text) == line);
    }
}

TEST_CASE("Pasted lines are those with something in them", "[text]")
{
    CHECK(cleanLines("one\n\n  two \r\n\t\nthree")
        == std::vector<std::string>{"one", "two", "three"});
    CHECK(cleanLines(" \n ").empty());
    CHECK(cleanLines("").empty());
}

TEST_CASE("Names compare without case and accents", "[text]")
{
    CHECK(folded("  Zoë   ÅNGSTRÖM ") == folded("zoe angstrom"));
    CHECK(folded("Straße") == folded("STRASSE"));
    CHECK(folded("Ann") != folded("Anna"));
    CHECK(folded("Ann \u0300 Lee") == folded("Ann Lee")); // The accent stands alone.
}

TEST_CASE("Words are found where they stand whole, in capitals or not", "[text]")
{
    CHECK(findWords("Ann Bergman met ANN BERG.", "Ann Berg") == 16);
    CHECK(findWords("Ann Berg", "Ann Berg") == 0);
    CHECK(findWords("Ann Berg, Ann Berg", "Ann Berg", 1) == 10);
    CHECK(findWords("Joann Berg", "Ann Berg") == std::string::npos);
    CHECK(findWords("Ann Bergé", "Ann Berg") == std::string::npos);
    CHECK(findWords("Ann", "Ann Berg") == std::string::npos);
    CHECK(findWords("anything", "") == std::string::npos);
}

TEST_CASE("A word ends at any mark, and a genitive does not make it another", "[text]")
{
    for (const auto* text : {"“Ann Berg”", "„Ann Berg“", "«Ann Berg»", "—Ann Berg…",
             "Ann Berg’s idea", "Ann Bergs Idee", "(Ann Berg)", "Ann Berg\u00A0said"}) {
        INFO(text);
        CHECK(findWords(text, "Ann Berg") != std::string::npos);
    }
    for (const auto* text :
        {"Ann Bergson", "Ann Bergß", "éAnn Berg", "Ann Berg\u0301", "Ann Berg2"}) {
        INFO(text);
        CHECK(findWords(text, "Ann Berg") == std::string::npos);
    }
}
