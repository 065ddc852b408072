// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Likeness.h"

#include "tests/support/Catch.h"

#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

using namespace charrette;

namespace {

struct LabelledPair {
    std::string language;
    bool isSame;
    std::string one;
    std::string other;
};

std::vector<LabelledPair> labelledPairs()
{
    std::ifstream file{CHARRETTE_TEST_DATA "/likeness.txt"};
    std::vector<LabelledPair> pairs;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream parts{line};
        LabelledPair pair;
        std::string label;
        std::getline(parts, pair.language, '|');
        std::getline(parts, label, '|');
        std::getline(parts, pair.one, '|');
        std::getline(parts, pair.other, '|');
        pair.isSame = label == "same";
        pairs.push_back(pair);
    }
    return pairs;
}

struct Score {
    int right = 0; ///< said to be alike, and the same
    int alarms = 0; ///< said to be alike, and not the same
    int missed = 0;

    double precision() const { return 1.0 * right / (right + alarms); }
    double recall() const { return 1.0 * right / (right + missed); }
};

double likenessOf(const std::string& one, const std::string& other)
{
    const Reading reading;
    return likeness(reading.gist(one), reading.gist(other));
}

double coverageOf(const std::string& expected, const std::string& text)
{
    const Reading reading;
    return coverage(reading.gist(expected), reading.gist(text));
}

} // namespace

TEST_CASE("Ideas that say the same are found among labelled pairs in three languages", "[likeness]")
{
    const auto pairs = labelledPairs();
    REQUIRE(pairs.size() >= 200);
    const Reading reading;
    std::map<std::string, Score> scores;
    for (const auto& pair : pairs) {
        const bool isAlike =
            likeness(reading.gist(pair.one), reading.gist(pair.other)) >= alikeFrom;
        for (const auto& name : {pair.language, std::string{"all"}}) {
            auto& score = scores[name];
            score.right += isAlike && pair.isSame ? 1 : 0;
            score.alarms += isAlike && !pair.isSame ? 1 : 0;
            score.missed += !isAlike && pair.isSame ? 1 : 0;
        }
    }
    REQUIRE(scores.size() == 4);
    for (const auto& [name, score] : scores) {
        std::cout << "likeness " << std::setw(3) << name << std::fixed << std::setprecision(3)
                  << ": precision " << score.precision() << ", recall " << score.recall() << " ("
                  << score.alarms << " false, " << score.missed << " missed)\n";
        CHECK(score.precision() >= 0.85);
        CHECK(score.recall() >= 0.82);
    }
    CHECK(scores["all"].precision() >= 0.9);
    CHECK(scores["all"].recall() >= 0.87);
}

TEST_CASE("Order, forms of words, accents and a slip of the pen make no other idea", "[likeness]")
{
    CHECK(likenessOf("Call every customer back", "Calling customers back") >= 0.85);
    CHECK(likenessOf("Équipe de nuit équipée", "equipes de nuit equipees") >= 0.9);
    CHECK(likenessOf("Größere Lager", "grössere Läger") >= 0.9);
    CHECK(likenessOf("Warehouse on Sunday", "Warehuose on sunday") >= 0.5);
}

TEST_CASE(
    "Likeness is the same both ways, whole for a text and itself, and none for none", "[likeness]")
{
    const Reading reading;
    for (const auto& pair : labelledPairs()) {
        const auto one = reading.gist(pair.one);
        const auto other = reading.gist(pair.other);
        const auto value = likeness(one, other);
        CHECK(value == likeness(other, one));
        CHECK(value >= 0);
        CHECK(value <= 1);
        CHECK(likeness(one, one) == 1);
    }
    CHECK(likenessOf("", "") == 0);
    CHECK(likenessOf("…", "?!") == 0);
    CHECK(likenessOf("This and that", "This and that") == 1);
}

TEST_CASE("Other numbers and the opposite speak against the same idea", "[likeness]")
{
    CHECK(likenessOf("Deliver within 24 hours", "Deliver within 48 hours")
        < likenessOf("Deliver within 24 hours", "Delivery within 24 hours"));
    CHECK(likenessOf("Meetings without slides", "Meetings with slides") < alikeFrom + 0.3);
}

TEST_CASE("All pairs at once are those found one by one", "[likeness]")
{
    const Reading reading;
    std::vector<Gist> gists;
    for (const auto& pair : labelledPairs()) {
        gists.push_back(reading.gist(pair.one));
        gists.push_back(reading.gist(pair.other));
    }
    std::vector<AlikePair> expected;
    for (std::size_t i = 0; i < gists.size(); ++i) {
        for (std::size_t j = i + 1; j < gists.size(); ++j) {
            if (const auto value = likeness(gists[i], gists[j]); value >= alikeFrom)
                expected.push_back({i, j, value});
        }
    }
    auto found = alikePairs(gists);
    REQUIRE(found.size() == expected.size());
    CHECK(std::is_sorted(found.begin(), found.end(),
        [](const auto& a, const auto& b) { return a.likeness > b.likeness; }));
    const auto byIndex = [](const AlikePair& a, const AlikePair& b) {
        return std::pair{a.first, a.second} < std::pair{b.first, b.second};
    };
    std::sort(found.begin(), found.end(), byIndex);
    CHECK(found == expected);
    const std::atomic<bool> isUnwanted{true};
    CHECK(alikePairs(gists, &isUnwanted).empty());
}

TEST_CASE("A text covers what was expected when it has most of its words", "[likeness]")
{
    CHECK(coverageOf("A new portal for suppliers", "One supplier portal with all dates")
        >= closeFrom);
    CHECK(coverageOf("More training", "Trainings every month") >= closeFrom);
    CHECK(coverageOf("Kundenportal", "Ein Portal für unsere Kunden") >= closeFrom);
    CHECK(coverageOf("Plus de formation", "Des formations courtes chaque mois") >= closeFrom);
    CHECK(coverageOf("A new portal for suppliers", "Suppliers call us on Friday") < closeFrom);
    CHECK(coverageOf("", "Suppliers call us on Friday") == 0);
}
