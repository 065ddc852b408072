// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Language.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/summary/AgendaHeadings.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Deck.h"
#include "core/summary/Docx.h"
#include "core/summary/Headings.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Packs.h"
#include "core/summary/Sheets.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

using namespace charrette;
using namespace charrette::summary;

namespace {

using Words = std::set<std::string>;

Date day(int year, int month, int number)
{
    return *Date::from(year, month, number);
}

Date dayOf(Instant /*moment*/)
{
    return day(2026, 11, 18);
}

/// What is written above and beside what people typed.
void takeWords(Words& words, const Report& report)
{
    words.insert(report.cover.subtitle);
    for (const auto& section : report.sections) {
        words.insert({section.title, section.note});
        for (const auto& piece : section.pieces) {
            if (const auto* heading = std::get_if<Heading>(&piece))
                words.insert({heading->text, heading->note});
            if (const auto* chart = std::get_if<Chart>(&piece))
                words.insert(chart->title);
            if (const auto* figures = std::get_if<Figures>(&piece)) {
                for (const auto& figure : figures->items)
                    words.insert(figure.label);
            }
            if (const auto* table = std::get_if<Table>(&piece)) {
                for (const auto& column : table->columns)
                    words.insert(column.title);
            }
            if (const auto* entry = std::get_if<Entry>(&piece)) {
                for (const auto& field : entry->fields)
                    words.insert(field.label);
            }
        }
    }
}

void takeWords(Words& words, const Deck& deck)
{
    for (const auto& slide : deck.slides) {
        words.insert(slide.kind);
        if (slide.table) {
            for (const auto& column : slide.table->columns)
                words.insert(column.title);
        }
    }
}

struct Sample {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = (buildSample(*document), workshops(document->db()).front().id);

    /// Every word that the reports themselves add.
    Words words(Language language) const
    {
        const Speaking speaking{language};
        const auto& db = document->db();
        Words words;
        takeWords(words, buildReport(db, workshop));
        takeWords(words, runSheet(db, workshop));
        takeWords(words, handout(db, workshop));
        takeWords(words, summary::packingList(db, workshop));
        takeWords(words, buildDeck(db, workshop));
        Packs packs{db, workshop};
        takeWords(words, packs.ofGroup(groupsIn(db, workshop).front().id));
        takeWords(words, packs.forSponsor(5));
        takeWords(words, packs.ofSession({}, dayOf));
        for (const auto& leader : packs.leaders())
            takeWords(words, packs.ofLeader(leader.person.id));
        for (const auto& sheet : sheets(db, workshop, {}, dayOf)) {
            words.insert(sheet.title);
            for (const auto& column : sheet.columns)
                words.insert(column.title);
        }
        return words;
    }

    /// Titles of challenges and streams, which people typed.
    Words typed() const
    {
        const auto& db = document->db();
        Words typed{{}, find(db, workshop)->title};
        for (const auto& one : challengesOf(db, workshop))
            typed.insert(one.challenge.title);
        for (const auto& stream : streamsOf(db, workshop))
            typed.insert({stream.name, heading::streamTitle(stream)});
        for (const auto& one : daysOf(db, workshop))
            typed.insert(one.title);
        return typed;
    }
};

std::string englishLeft(const Sample& sample, Language language)
{
    const auto english = sample.words(Language::English);
    const auto other = sample.words(language);
    const auto typed = sample.typed();
    Words same;
    std::ranges::set_intersection(english, other, std::inserter(same, same.begin()));
    std::string left;
    for (const auto& word : same) {
        if (!typed.contains(word))
            left += word + "; ";
    }
    return left;
}

} // namespace

TEST_CASE("No word that reports add stays English, but for those that are the same", "[summary]")
{
    const Sample sample;

    CHECK(sample.words(Language::English).size() > 100);
    CHECK(englishLeft(sample, Language::French)
        == "Action; Actions; Convictions; Effort (1–5); Horizon; Impact (1–5); Note; Notes; "
           "Organisation; Persona; Personas; Pitch; Prototype; Question; Questions; Vote; actions; "
           "prototype; prototypes; ");
    CHECK(englishLeft(sample, Language::German)
        == "Name; Organisation; Persona; Personas; Pitch; Pitches; Status; ");
}

TEST_CASE("Dates are written as each language writes them", "[summary]")
{
    const auto all = [](Language language) {
        const Speaking speaking{language};
        return heading::dateText(day(2026, 3, 1)) + "; "
            + heading::dateRange(day(2026, 11, 18), day(2026, 11, 19)) + "; "
            + heading::dateRange(day(2026, 7, 31), day(2026, 8, 1)) + "; "
            + heading::shortDate(day(2026, 2, 8)) + "; " + heading::weekdayDate(day(2026, 11, 18))
            + "; " + heading::dayTitle(2, 2, day(2026, 11, 19)) + "; " + heading::clock(570) + "; "
            + heading::lengthText(90);
    };

    CHECK(all(Language::English)
        == "1 March 2026; 18–19 November 2026; 31 July – 1 August 2026; 8\u00A0Feb\u00A02026; "
           "Wednesday 18 November 2026; Day 2 · Thursday 19 November 2026; 9:30; 1 h 30");
    CHECK(all(Language::French)
        == "1er mars 2026; 18–19 novembre 2026; 31 juillet – 1er août 2026; "
           "8\u00A0févr.\u00A02026; "
           "Mercredi 18 novembre 2026; Jour 2 · jeudi 19 novembre 2026; 9h30; 1 h 30");
    CHECK(all(Language::German)
        == "1. März 2026; 18.–19. November 2026; 31. Juli – 1. August 2026; "
           "8.\u00A0Febr.\u00A02026; "
           "Mittwoch, 18. November 2026; Tag 2 · Donnerstag, 19. November 2026; 9:30; "
           "1 Std. 30 Min.");
}

TEST_CASE("Counts, labels and quotes follow the language", "[summary]")
{
    const auto all = [](Language language) {
        const Speaking speaking{language};
        return heading::voteCount(0) + "; " + heading::people(1) + "; " + heading::people(0) + "; "
            + heading::ownedBy("Ann") + "; " + heading::groupList({1, 8}) + "; "
            + heading::quoted({"I said “no”"}) + "; " + heading::endOfDay("17:36", 6);
    };

    CHECK(all(Language::English)
        == "0 votes; 1 person; 0 people; Owner: Ann; Groups 1 and 8; “I said ‘no’”; "
           "It ended at 17:36, 6 min later than planned.");
    CHECK(all(Language::French)
        == "0 voix; 1 personne; 0 personne; Responsable\u00A0: Ann; Groupes 1 et 8; "
           "«\u00A0I said “no”\u00A0»; Fin à 17h36, 6 min plus tard que prévu.");
    CHECK(all(Language::German)
        == "0 Stimmen; 1 Person; 0 Personen; Verantwortlich: Ann; Gruppen 1 und 8; "
           "„I said ‚no‘“; Ende um 17:36 Uhr, 6 Min. später als geplant.");
    const Speaking german{Language::German};
    CHECK(heading::quoted({"Er sagte „nein“"}) == "„Er sagte ‚nein‘“");
}

TEST_CASE("An insight is a sentence in each language", "[summary]")
{
    const auto said = [](Language language, const std::string& user, const std::string& need,
                          const std::string& reason) {
        const Speaking speaking{language};
        return heading::statement(
            {.workshop = WorkshopId{1}, .user = user, .need = need, .reason = reason});
    };

    CHECK(said(Language::French, "Les assistantes", "obtenir un nom", "il change sans cesse")
        == "Les assistantes ont besoin d’obtenir un nom parce qu’il change sans cesse.");
    CHECK(said(Language::French, "Chaque client", "savoir quand", "rien n’est dit")
        == "Chaque client a besoin de savoir quand parce que rien n’est dit.");
    CHECK(said(Language::French, "", "obtenir un nom", "") == "A besoin d’obtenir un nom.");
    CHECK(said(Language::German, "Einkäuferinnen", "wissen, wer zuständig ist",
              "jede Übergabe neu beginnt")
        == "Einkäuferinnen müssen wissen, wer zuständig ist, weil jede Übergabe neu beginnt.");
    CHECK(said(Language::German, "Jede Kundin", "warten", "") == "Jede Kundin muss warten.");
}

TEST_CASE("The words of an insight are in the language it was typed in", "[summary]")
{
    const auto told = [](const std::string& user, const std::string& need,
                          const std::string& reason, Language language) {
        const Speaking speaking{language};
        return heading::statement(
            Insight{.workshop = WorkshopId{1}, .user = user, .need = need, .reason = reason});
    };

    CHECK(told("Drivers", "arrive knowing what was tried", "asking again costs trust",
              Language::German)
        == "Drivers need to arrive knowing what was tried because asking again costs trust.");
    CHECK(told("Die Fahrer", "wissen, was versucht wurde", "sie sonst noch einmal fragen",
              Language::English)
        == "Die Fahrer müssen wissen, was versucht wurde, weil sie sonst noch einmal fragen.");
    CHECK(told("Les chauffeurs", "savoir ce qui a été tenté", "il faut sinon tout redemander",
              Language::German)
        == "Les chauffeurs ont besoin de savoir ce qui a été tenté parce qu’il faut sinon tout "
           "redemander.");
    // Where no word tells, it is that of the report.
    CHECK(told("Kunden", "warten", "", Language::German) == "Kunden müssen warten.");
    CHECK_FALSE(typedIn("Wi-Fi 24/7"));
    CHECK_FALSE(typedIn(""));
}

TEST_CASE("What is written later is in the language of the report", "[summary]")
{
    const Sample sample;
    const auto report = [&] {
        const Speaking speaking{Language::French};
        return buildReport(sample.document->db(), sample.workshop);
    }();

    const auto page = html(report);
    CHECK(page.find("<html lang=\"fr\">") != std::string::npos);
    CHECK(page.find("Sommaire") != std::string::npos);
    CHECK(page.find("«\u00A0") != std::string::npos);
    CHECK(page.find("What we heard") == std::string::npos);
    CHECK(markdown(report).find("“I have had six people") == std::string::npos);
    CHECK(docx(report, Instant{0}) == docx(report, Instant{0}));
    CHECK(spoken() == Language::English);
}

TEST_CASE("What is put into a phrase is not looked at again", "[summary]")
{
    static constexpr Phrase both{"%1 and %2", "%1 et %2", "%1 und %2"};

    CHECK(filled(both, {"%2", "100%"}) == "%2 and 100%");
    CHECK(filled(both, {"one"}) == "one and %2");
}
