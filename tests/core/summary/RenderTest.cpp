// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <string>

using namespace charrette;
using namespace charrette::summary;

namespace {

constexpr auto hostile =
    "<script>alert('x')</script> & \"q\" | *a* _b_ `c` [d](http://e.f) ~g~ # h";

/// A report in which every text is the given one.
Report reportOf(const std::string& text)
{
    const Quote quote{text, text, true};
    return {
        .cover = {text, text, {text, text}},
        .sections = {{.title = text,
            .note = text,
            .pieces = {Paragraph{text}, Paragraph{text, Tone::Lead}, Heading{text, text},
                Bullets{{text, text}}, Quotes{{quote, Quote{text, "", false}}},
                Figures{{{text, text}}},
                Table{{{text, 3, false}, {text, 1, true}}, {{{text, text}, {text}}}},
                Entry{text, text, {quote}, {{text, {text}}, {text, {text, text}}}, {text, text}}}}},
        .consents = {},
    };
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// Backslashes before punctuation taken away, as a reader of Markdown does.
std::string shown(const std::string& escaped)
{
    std::string out;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '\\' && i + 1 < escaped.size() && escaped[i + 1] != '\n')
            ++i;
        out += escaped[i];
    }
    return out;
}

/// Tags are the only places where an angle bracket may stand; none of ours comes from a text.
std::vector<std::string> tagsIn(const std::string& html)
{
    std::vector<std::string> tags;
    for (auto at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const auto end = html.find_first_of(" >", at);
        tags.push_back(html.substr(at + 1, end - at - 1));
    }
    return tags;
}

} // namespace

TEST_CASE("Text in Markdown shows as itself", "[summary]")
{
    const std::string text = GENERATE("plain words", "*a* **b** _c_ `d` ~~e~~", "[link](target)",
        "![picture](x)", "<b>tag</b>", "&amp; &#39; R&D; R&D", "a | b", "C# and F#", "\\*not\\*",
        "a@b.example", "$x$", "see http://x.example and WWW.x.example");

    const auto escaped = markdownText(text);

    CHECK(shown(escaped) == text);
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const bool isMarkup = std::string{"*_`[]<>|#~$@"}.find(escaped[i]) != std::string::npos;
        if (isMarkup)
            CHECK((i > 0 && escaped[i - 1] == '\\'));
    }
    CHECK(escaped.find("p://") == std::string::npos);
    CHECK(escaped.find("WWW.") == std::string::npos);
}

TEST_CASE("No line of a text begins a list, a heading or a block in Markdown", "[summary]")
{
    CHECK(markdownText("- a") == "\\- a");
    CHECK(markdownText("+ a") == "\\+ a");
    CHECK(markdownText("1. a") == "1\\. a");
    CHECK(markdownText("12) a") == "12\\) a");
    CHECK(markdownText("a\n===") == "a  \n\\===");
    CHECK(markdownText("a\n---") == "a  \n\\---");
    CHECK(markdownText("    code") == "code");
    CHECK(markdownText("well-known 1.5 - 2") == "well-known 1.5 - 2");
    CHECK(markdownText("R&D at 9.30 (late)") == "R&D at 9.30 (late)");
    CHECK(markdownText("a\x01\x7f"
                       "b")
        == "ab");
}

TEST_CASE("Text in HTML shows as itself", "[summary]")
{
    CHECK(htmlText(hostile).find_first_of("<>\"'") == std::string::npos);
    CHECK(htmlText("R&D <x> \"y\" 'z'") == "R&amp;D &lt;x&gt; &quot;y&quot; &#39;z&#39;");
    CHECK(htmlText("a\nb\x01") == "a<br>b");
    CHECK(htmlText("שלום") == "שלום");
}

TEST_CASE("Hostile text adds no tag to the page", "[summary]")
{
    const auto harmless = html(reportOf("word"));

    CHECK(tagsIn(html(reportOf(hostile))) == tagsIn(harmless));
    CHECK(tagsIn(html(reportOf("שלום \u202E abc"))) == tagsIn(harmless));
    CHECK(count(harmless, "<script") == 0);
    CHECK(count(harmless, "http") == 1); // http-equiv
    CHECK(count(harmless, "src=") == 0);
}

TEST_CASE("Hostile text adds no structure to the Markdown", "[summary]")
{
    const auto lines = [](const std::string& text) { return count(text, "\n"); };
    const auto harmless = markdown(reportOf("word"));
    const auto harmed = markdown(reportOf(hostile));

    CHECK(lines(harmed) == lines(harmless));
    CHECK(count(harmed, "\n#") == count(harmless, "\n#"));
    CHECK(count(harmed, "\n- ") == count(harmless, "\n- "));
    CHECK(count(harmed, "<script") == count(harmed, "\\<script"));
    CHECK(count(harmed, "`") == count(harmed, "\\`"));
}

TEST_CASE("Text of several lines stays in its place", "[summary]")
{
    const auto text = markdown(reportOf("one\n# two\n- three"));

    CHECK(count(text, "\n# ") == 0);
    CHECK(count(text, "\n- three") == 0);
    for (std::size_t at = text.find("\n|"); at != std::string::npos; at = text.find("\n|", at + 1))
        CHECK(text[text.find('\n', at + 1) - 1] == '|');
}

TEST_CASE("Quotation marks inside a quote become single ones", "[summary]")
{
    Report report{.cover = {"T", "s", {}},
        .sections = {{.title = "S",
            .pieces = {Quotes{{{"It says “later” again", "Clerk", true}, {"Waits", "", false}}}}}},
        .consents = {}};

    const auto text = markdown(report);

    CHECK(count(text, "> “It says ‘later’ again” — Clerk\n") == 1);
    CHECK(count(text, "> Waits\n") == 1);
    CHECK(count(html(report), "“It says ‘later’ again”") == 1);
}

TEST_CASE("The page lists its parts and leads to each", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);

    const auto report = buildReport(document->db(), workshops(document->db()).front().id);
    const auto page = html(report);

    REQUIRE(report.sections.size() == 11);
    CHECK(count(page, "<section id=\"part-") == 11);
    CHECK(count(page, "<a href=\"#part-") == 11);
    CHECK(count(page, "<h1 ") == 1);
    for (const auto& section : report.sections) {
        CHECK(count(page, "<h2 dir=\"auto\">" + section.title + "</h2>") == 1);
        CHECK(count(markdown(report), "\n## " + section.title + "\n") == 1);
    }
}

TEST_CASE("The same document gives the same bytes", "[summary]")
{
    const auto write = [] {
        const auto document = Document::inMemory();
        buildSample(*document);
        const auto report = buildReport(document->db(), workshops(document->db()).front().id);
        return markdown(report) + html(report);
    };

    const bool isSame = write() == write();
    CHECK(isSame);
}
