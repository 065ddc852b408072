// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CommonWords.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace charrette {

namespace {

/// Without accents, as folded text is.
constexpr std::array<std::string_view, 3> commonWords{
    "a about after all also an and any are as at be been before but by can could do does during "
    "each every few for from get gets give given go had has have he her his how if in instead into "
    "is it its just let lets like make makes many may more most much must need needs never no not "
    "of off on once one ones or our ours out over own per put rather s shall she should so some "
    "such t than that the their them then there these they this those through to too under until "
    "up upon us use very via was we were what when where which while who will with without would "
    "you your",
    "a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avant avec avoir c ca car "
    "ce "
    "cela ces cet cette ceux chaque chez comme d dans de des deux doit donc dont du elle elles en "
    "entre est et etre eux faire fait faut il ils j je jusqu l la le les leur leurs lieu lui m "
    "mais me meme memes mes mettre moi moins mon n ne nos notre nous on ont ou par pas pendant "
    "peu peut plus plutot pour pres qu quand que quel quelle qui quoi s sa sans se ses seul seule "
    "si soi soit son sont sous sur ta te tes toi ton tous tout toute toutes tres tu un une vers "
    "vos votre vous y",
    "aber alle allem allen aller alles als also am an andere anderen ans anstatt anstelle auch auf "
    "aus bei beim bekommt bekommen bis da damit dann das dass dazu dem den denn der des die dies "
    "diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einzige "
    "einzigen er es etwas fur ganz gegen haben hat ihm ihn ihnen ihr ihre ihrem ihren ihrer im in "
    "ins ist je jede jedem jeden jeder jedes kann kein keine keinen konnen lassen man mehr mit "
    "muss nach neben nicht nie noch nur ob oder ohne pro sehr sein seine seinen seiner selbst sich "
    "sie sind so sobald soll sollen sollte statt uber um und uns unser unsere unserem unseren "
    "unter "
    "vom von vor war was weg wenn wer werden wie wir wird wo zu zum zur zwischen"};

constexpr std::string_view turningWords = "no not without never fewer less stop "
                                          "sans moins pas aucun aucune jamais "
                                          "kein keine keinen keiner nicht ohne weniger nie";

using WordSet = std::unordered_set<std::string_view>;

WordSet setOf(std::string_view words)
{
    WordSet set;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        set.insert(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return set;
}

} // namespace

bool isCommon(std::size_t language, std::string_view word)
{
    static const std::array<WordSet, 3> sets{
        setOf(commonWords[0]), setOf(commonWords[1]), setOf(commonWords[2])};
    return sets[language].contains(word);
}

bool isTurning(std::string_view word)
{
    static const auto set = setOf(turningWords);
    return set.contains(word);
}

} // namespace charrette
