// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/PitchForm.h"

#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

using Parts = std::vector<std::string>;

constexpr auto tale =
    "Today two dates in five move. Most hear it from the driver. We heard Nerys: “A "
    "late date I can plan around.” Imagine one button. We start in two branches on "
    "Monday. I need sales to stop treating a warning as a failure.";

} // namespace

TEST_CASE("A pitch is told as a story when its sentences begin as one", "[pitch]")
{
    CHECK(formOf(tale) == PitchForm::Story);
    CHECK(pitchParts(PitchForm::Story, tale)
        == Parts{"two dates in five move. Most hear it from the driver.", "",
            "Nerys: “A late date I can plan around.”", "one button.", "in two branches on Monday.",
            "sales to stop treating a warning as a failure."});
    CHECK(formOf("Today is a fine day.") == PitchForm::Free);
    CHECK(formOf("Todays news. I needed more.") == PitchForm::Free);
    CHECK(formOf("Today we said that I need rest.") == PitchForm::Free);
    CHECK(formOf("") == PitchForm::Free);
}

TEST_CASE("A story put together again reads as before", "[pitch]")
{
    CHECK(pitchText(PitchForm::Story, pitchParts(PitchForm::Story, tale)) == tale);
    CHECK(pitchText(PitchForm::Story, {"orders wander", "", "", "", "", "two teams"})
        == "Today orders wander. I need two teams.");
    CHECK(pitchText(PitchForm::Story, {"", " ", "", "", "", ""}).empty());
}

TEST_CASE("A positioning is two sentences with seven parts", "[pitch]")
{
    const Parts parts{"office managers", "order a network once in ten years", "order host",
        "named person", "rings before they do", "six departments", "host stays until it works"};
    const auto text = pitchText(PitchForm::Positioning, parts);
    CHECK(text
        == "For office managers who order a network once in ten years, the order host is a named "
           "person that rings before they do. Unlike six departments, our host stays until it "
           "works.");
    CHECK(formOf(text) == PitchForm::Positioning);
    CHECK(pitchParts(PitchForm::Positioning, text) == parts);
}

TEST_CASE("A part of a positioning that is not written yet is seen as a gap", "[pitch]")
{
    const Parts parts{"office managers", "", "", "", "", "", ""};
    const auto text = pitchText(PitchForm::Positioning, parts);
    CHECK(text == "For office managers who …, the … is a … that …. Unlike …, our ….");
    CHECK(pitchParts(PitchForm::Positioning, text) == parts);
}

TEST_CASE("A text that keeps to no form is lost in none", "[pitch]")
{
    const std::string text = "One voice for every order.";
    for (const auto form : {PitchForm::Free, PitchForm::Positioning, PitchForm::Story})
        CHECK(pitchParts(form, text).front() == text);
    CHECK(pitchText(PitchForm::Free, {text}) == text);
}

TEST_CASE("Whatever is written into the parts comes back from the text", "[pitch][property]")
{
    constexpr std::array words{
        "order", "date", "Wi-Fi", "“never”", "zwölf", "14", "who knows", "host"};
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        Dice dice{seed};
        const auto form = dice.oneIn(2) ? PitchForm::Story : PitchForm::Positioning;
        Parts parts(leadIns(form).size());
        for (auto& part : parts) {
            const bool isPlain = form == PitchForm::Positioning;
            for (int i = dice.between(form == PitchForm::Story ? 0 : 1, 4); i > 0; --i) {
                const auto* word = words[static_cast<std::size_t>(dice.between(0, 7))];
                part += (part.empty() ? "" : " ")
                    + std::string{isPlain && word == words[6] ? "x" : word};
            }
        }
        const auto text = pitchText(form, parts);
        const auto back = pitchParts(form, text);
        CHECK(pitchText(form, back) == text);
        if (form == PitchForm::Positioning)
            CHECK(back == parts);
    }
}
