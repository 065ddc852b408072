// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Tokens.h"
#include "tests/support/Catch.h"

#include <cmath>
#include <vector>

using namespace charrette::app;

namespace {

using Color = QColor Tokens::*;

struct Pair {
    const char* what;
    Color text;
    Color ground;
};

const std::vector<Color> pageGrounds{&Tokens::bg, &Tokens::surface, &Tokens::sunken, &Tokens::field,
    &Tokens::hover, &Tokens::raised, &Tokens::board, &Tokens::lane, &Tokens::accentSoft,
    &Tokens::says, &Tokens::thinks, &Tokens::does, &Tokens::feels, &Tokens::spark};

const std::vector<Pair> pairs{
    {"good pill", &Tokens::good, &Tokens::goodSoft},
    {"warn pill", &Tokens::warn, &Tokens::warnSoft},
    {"bad pill", &Tokens::bad, &Tokens::badSoft},
    {"accent pill", &Tokens::accent, &Tokens::accentSoft},
    {"neutral pill", &Tokens::muted, &Tokens::sunken},
    {"says chip", &Tokens::ink, &Tokens::saysChip},
    {"thinks chip", &Tokens::ink, &Tokens::thinksChip},
    {"does chip", &Tokens::ink, &Tokens::doesChip},
    {"feels chip", &Tokens::ink, &Tokens::feelsChip},
    {"primary button", &Tokens::onAccent, &Tokens::accent},
    {"primary button under the pointer", &Tokens::onAccent, &Tokens::accentHover},
    {"primary button pressed", &Tokens::onAccent, &Tokens::accentPressed},
    {"danger button", &Tokens::onBad, &Tokens::bad},
    {"button pressed", &Tokens::ink, &Tokens::line},
    {"link on a card", &Tokens::accent, &Tokens::surface},
    {"link on the window", &Tokens::accent, &Tokens::bg},
    {"state on a card", &Tokens::good, &Tokens::surface},
    {"warning on a card", &Tokens::warn, &Tokens::surface},
    {"warning on the window", &Tokens::warn, &Tokens::bg},
    {"problem on a card", &Tokens::bad, &Tokens::surface},
    {"problem on the window", &Tokens::bad, &Tokens::bg},
    {"toast", &Tokens::toastInk, &Tokens::toast},
    {"toast's action", &Tokens::toastAction, &Tokens::toast},
};

const std::vector<Color> papers{&Tokens::yellow, &Tokens::pink, &Tokens::blue, &Tokens::green,
    &Tokens::violet, &Tokens::orange};

} // namespace

TEST_CASE("Every text the theme writes stands out from its ground", "[theme]")
{
    const auto isDark = GENERATE(false, true);
    const auto t = isDark ? darkTokens() : lightTokens();
    INFO((isDark ? "dark" : "light"));

    for (const auto ground : pageGrounds) {
        INFO((t.*ground).name().toStdString());
        CHECK(contrast(t.ink, t.*ground) >= 4.5);
        CHECK(contrast(t.muted, t.*ground) >= 4.5);
    }
    for (const auto& pair : pairs) {
        INFO(pair.what);
        CHECK(contrast(t.*pair.text, t.*pair.ground) >= 4.5);
    }
    for (const auto paper : papers) {
        INFO((t.*paper).name().toStdString());
        CHECK(contrast(t.noteInk, t.*paper) >= 4.5);
        CHECK(contrast(t.noteLabel, t.*paper) >= 4.5);
    }
}

TEST_CASE("Counts and the ring of the keyboard can be told from their ground", "[theme]")
{
    const auto isDark = GENERATE(false, true);
    const auto t = isDark ? darkTokens() : lightTokens();
    INFO((isDark ? "dark" : "light"));

    for (const auto ground : {&Tokens::bg, &Tokens::surface, &Tokens::sunken, &Tokens::accentSoft,
             &Tokens::board, &Tokens::field, &Tokens::lane}) {
        INFO((t.*ground).name().toStdString());
        CHECK(contrast(t.faint, t.*ground) >= 3);
        CHECK(contrast(t.accent, t.*ground) >= 3);
    }
}

TEST_CASE("What the room reads stands out from the stage", "[theme]")
{
    const auto stage = stageTokens();

    for (const auto& ground : {stage.ground, stage.card}) {
        CHECK(contrast(stage.ink, ground) >= 7);
        CHECK(contrast(stage.text, ground) >= 7);
        CHECK(contrast(stage.muted, ground) >= 4.5);
    }
    CHECK(contrast(stage.accent, stage.track) >= 3);
}

TEST_CASE("Contrast is what the guidelines say it is", "[theme]")
{
    const auto rounded = [](double ratio) { return std::lround(ratio * 100); };

    CHECK(rounded(contrast(Qt::black, Qt::white)) == 2100);
    CHECK(rounded(contrast(Qt::white, Qt::white)) == 100);
    CHECK(rounded(contrast(QColor{0x77, 0x77, 0x77}, Qt::white)) == 448);
    CHECK(rounded(contrast(QColor{0, 0, 0, 0}, Qt::white)) == 100);
}
