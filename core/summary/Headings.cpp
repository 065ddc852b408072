// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Headings.h"

#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/summary/Report.h"

#include <array>

namespace charrette::summary::heading {

namespace {

/// In French there is one of nothing, too.
std::string numbered(int n, const Phrase& one, const Phrase& many)
{
    const bool isOne = n == 1 || (n == 0 && spoken() == Language::French);
    return filled(isOne ? one : many, {std::to_string(n)});
}

/// "a", "a and b", "a, b and c".
template <typename Text>
std::string listed(const std::vector<Text>& items)
{
    static constexpr Phrase last{" and ", " et ", " und "};
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? std::string_view{last} : std::string_view{", "};
        text += items[i];
    }
    return text;
}

template <std::size_t n>
bool beginsWithOneOf(std::string_view text, const std::array<std::string_view, n>& words)
{
    for (const auto word : words) {
        if (text.starts_with(word))
            return true;
    }
    return false;
}

bool isOneOfSomething(std::string_view user)
{
    switch (spoken()) {
    case Language::English:
        break;
    case Language::French:
        return beginsWithOneOf(user,
            std::array<std::string_view, 7>{"Le ", "La ", "L’", "L'", "Un ", "Une ", "Chaque "});
    case Language::German: // "Die" may be one or many; of many one writes more.
        return beginsWithOneOf(user,
            std::array<std::string_view, 7>{
                "Der ", "Das ", "Ein ", "Eine ", "Jede ", "Jeder ", "Jedes "});
    }
    return beginsWithOneOf(
        user, std::array<std::string_view, 5>{"A ", "An ", "The ", "Each ", "Every "});
}

/// Before these, French drops the vowel of "de" and "que".
bool beginsWithVowel(std::string_view text)
{
    return beginsWithOneOf(text,
        std::array<std::string_view, 18>{"a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "à",
            "â", "é", "è", "ê", "É", "î"});
}

void replaceAll(std::string& text, std::string_view mark, std::string_view with)
{
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
}

std::string needOf(std::string_view user, std::string_view what)
{
    static constexpr Phrase alone{"Needs to %1", "A besoin de %1", "Muss %1"};
    static constexpr Phrase one{"%1 needs to %2", "%1 a besoin de %2", "%1 muss %2"};
    static constexpr Phrase many{"%1 need to %2", "%1 ont besoin de %2", "%1 müssen %2"};
    auto text = user.empty() ? filled(alone, {what})
                             : filled(isOneOfSomething(user) ? one : many, {user, what});
    if (spoken() == Language::French && beginsWithVowel(what)) {
        const auto at = text.size() - what.size() - 2; // "e "
        text.replace(at, 2, "’");
    }
    return text;
}

std::string reasonFor(std::string_view before, std::string_view why)
{
    static constexpr Phrase alone{"Because %1", "Parce que %1", "Weil %1"};
    static constexpr Phrase then{"%1 because %2", "%1 parce que %2", "%1, weil %2"};
    auto text = before.empty() ? filled(alone, {why}) : filled(then, {before, why});
    if (spoken() == Language::French && beginsWithVowel(why))
        text.replace(text.size() - why.size() - 2, 2, "’");
    return text;
}

} // namespace

std::string people(int n)
{
    return numbered(
        n, {"%1 person", "%1 personne", "%1 Person"}, {"%1 people", "%1 personnes", "%1 Personen"});
}

std::string groups(int n)
{
    return numbered(
        n, {"%1 group", "%1 groupe", "%1 Gruppe"}, {"%1 groups", "%1 groupes", "%1 Gruppen"});
}

std::string interviews(int n)
{
    return numbered(n, {"%1 interview", "%1 entretien", "%1 Interview"},
        {"%1 interviews", "%1 entretiens", "%1 Interviews"});
}

std::string insightCount(int n)
{
    return numbered(n, {"%1 insight", "%1 enseignement", "%1 Erkenntnis"},
        {"%1 insights", "%1 enseignements", "%1 Erkenntnisse"});
}

std::string ideaCount(int n)
{
    return numbered(n, {"%1 idea", "%1 idée", "%1 Idee"}, {"%1 ideas", "%1 idées", "%1 Ideen"});
}

std::string prototypeCount(int n)
{
    return numbered(n, Phrase::alike("%1 prototype", "%1 prototype", "%1 Prototyp"),
        Phrase::alike("%1 prototypes", "%1 prototypes", "%1 Prototypen"));
}

std::string actionCount(int n)
{
    return numbered(n, Phrase::alike("%1 action", "%1 action", "%1 Maßnahme"),
        Phrase::alike("%1 actions", "%1 actions", "%1 Maßnahmen"));
}

std::string voteCount(int n)
{
    return numbered(n, {"%1 vote", "%1 voix", "%1 Stimme"}, {"%1 votes", "%1 voix", "%1 Stimmen"});
}

std::string labelled(std::string_view label, std::string_view text)
{
    static constexpr auto both = Phrase::alike("%1: %2", "%1\u00A0: %2", "%1: %2");
    return filled(both, {label, text});
}

std::string minutesToBuild(int n)
{
    return numbered(n, {"built in %1 minute", "construit en %1 minute", "in %1 Minute gebaut"},
        {"built in %1 minutes", "construit en %1 minutes", "in %1 Minuten gebaut"});
}

std::string leftOut(int n)
{
    return numbered(n,
        {"%1 interview is left out: that person did not agree to be quoted.",
            "%1 entretien n’est pas repris\u00A0: cette personne n’a pas accepté d’être citée.",
            "%1 Interview fehlt: Diese Person hat nicht zugestimmt, zitiert zu werden."},
        {"%1 interviews are left out: these people did not agree to be quoted.",
            "%1 entretiens ne sont pas repris\u00A0: ces personnes n’ont pas accepté d’être "
            "citées.",
            "%1 Interviews fehlen: Diese Personen haben nicht zugestimmt, zitiert zu werden."});
}

std::string notShown(int n, bool besideOthers)
{
    if (besideOthers)
        return numbered(n,
            {"%1 more note that may not be quoted", "%1 autre note qui ne peut pas être citée",
                "%1 weitere Notiz, die nicht zitiert werden darf"},
            {"%1 more notes that may not be quoted",
                "%1 autres notes qui ne peuvent pas être citées",
                "%1 weitere Notizen, die nicht zitiert werden dürfen"});
    return numbered(n,
        {"%1 note that may not be quoted", "%1 note qui ne peut pas être citée",
            "%1 Notiz, die nicht zitiert werden darf"},
        {"%1 notes that may not be quoted", "%1 notes qui ne peuvent pas être citées",
            "%1 Notizen, die nicht zitiert werden dürfen"});
}

std::string quoted(const Quote& quote)
{
    static constexpr Phrase marks{"“%1”", "«\u00A0%1\u00A0»", "„%1“"};
    if (!quote.spoken)
        return quote.text;
    auto text = quote.text;
    switch (spoken()) {
    case Language::English:
        replaceAll(text, "“", "‘");
        replaceAll(text, "”", "’");
        break;
    case Language::French:
        replaceAll(text, "«\u00A0", "“");
        replaceAll(text, "\u00A0»", "”");
        replaceAll(text, "«", "“");
        replaceAll(text, "»", "”");
        break;
    case Language::German: // What closes there opens in English.
        if (text.find("„") == std::string::npos)
            replaceAll(text, "“", "‚");
        replaceAll(text, "„", "‚");
        replaceAll(text, "“", "‘");
        replaceAll(text, "”", "‘");
        break;
    }
    return filled(marks, {text});
}

std::string groupLabel(int number)
{
    static constexpr Phrase label{"Group %1", "Groupe %1", "Gruppe %1"};
    return filled(label, {std::to_string(number)});
}

std::string groupTitle(const Group& one)
{
    return one.name.empty() ? groupLabel(one.number) : labelled(groupLabel(one.number), one.name);
}

std::string groupList(const std::vector<int>& numbers)
{
    static constexpr Phrase all{"Groups %1", "Groupes %1", "Gruppen %1"};
    if (numbers.size() == 1)
        return groupLabel(numbers.front());
    std::vector<std::string> texts;
    for (const int number : numbers)
        texts.push_back(std::to_string(number));
    return filled(all, {listed(texts)});
}

std::string memberList(const std::vector<std::string>& names)
{
    return listed(names);
}

std::string facilitatedBy(std::string_view name)
{
    static constexpr Phrase by{"Facilitated by %1", "Animation\u00A0: %1", "Moderation: %1"};
    return filled(by, {name});
}

std::string roomText(std::string_view name)
{
    static constexpr Phrase label{"Room", "Salle", "Raum"};
    return labelled(label, name);
}

std::string ownedBy(std::string_view name)
{
    return labelled(owner, name);
}

std::string toldBy(std::string_view name)
{
    static constexpr Phrase by{"Told by %1", "Présenté par %1", "Vorgetragen von %1"};
    return filled(by, {name});
}

std::string preparedFor(std::string_view client)
{
    static constexpr Phrase whom{"For %1", "Pour %1", "Für %1"};
    return filled(whom, {client});
}

std::string statement(const Insight& insight)
{
    // The words between are in the language of what was typed: half a sentence in another is none.
    const Speaking alike{
        typedIn(joined({insight.user, insight.need, insight.reason}, " ")).value_or(spoken())};
    std::string text = insight.user;
    if (!insight.need.empty())
        text = needOf(text, insight.need);
    if (!insight.reason.empty())
        text = reasonFor(text, insight.reason);
    if (!text.empty() && std::string_view{".!?"}.find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

std::string formText(Form form, int version)
{
    static constexpr auto numberedForm =
        Phrase::alike("%1, version %2", "%1, version %2", "%1, Version %2");
    const std::string name{word(form)};
    return version > 1 ? filled(numberedForm, {name, std::to_string(version)}) : name;
}

std::string lowered(std::string_view text)
{
    std::string out{text};
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z')
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string since(std::string_view title, Date starts)
{
    static constexpr Phrase then{"Since %1, %2", "Depuis %1, %2", "Seit %1, %2"};
    return filled(then, {title, dateText(starts)});
}

std::string firstStep(std::string_view step)
{
    static constexpr Phrase label{"First step", "Premier pas", "Erster Schritt"};
    return labelled(label, step);
}

std::string evidence(std::string_view text)
{
    static constexpr Phrase label{"What shows it", "Ce qui le montre", "Woran man es sieht"};
    return labelled(label, text);
}

std::string byYear(std::string_view title, int year)
{
    static constexpr Phrase when{"%1 for %2", "%1 pour %2", "%1 für %2"};
    return filled(when, {title, std::to_string(year)});
}

std::string promised(const Action& promise, std::string_view name)
{
    static constexpr Phrase until{"By %1", "D’ici au %1", "Bis zum %1"};
    auto text = promise.text;
    if (promise.due)
        text = labelled(filled(until, {dateText(*promise.due)}), text);
    return name.empty() ? text : text + " (" + std::string{name} + ")";
}

} // namespace charrette::summary::heading
