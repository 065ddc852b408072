// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Personas.h"

#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/plan/FistToFive.h"
#include "core/plan/Vision.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/summary/Deck.h"
#include "core/summary/Docx.h"
#include "core/summary/Headings.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Odt.h"
#include "core/summary/Package.h"
#include "core/summary/PersonaHeadings.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/RandomConsents.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::has;

namespace {

/// Two groups, one interview with two notes, and a persona of the first group with a day.
struct PersonaRoom {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)};
    Round round{.workshop = workshop.id};
    std::vector<GroupId> groups;
    Interview interview{
        .workshop = workshop.id, .role = "Buyer", .name = "Mara Olthof", .consent = Consent::Role};
    Note said{.workshop = workshop.id, .interview = interview.id, .text = "I wait for Mara Olthof"};
    Challenge challenge{.title = "Orders stall"};
    Persona persona{.workshop = workshop.id,
        .name = "Nora",
        .role = "Buys for three plants",
        .goals = "No surprises\nHome by six",
        .pains = "Three systems"};

    PersonaRoom()
    {
        perform([&](Edit& edit) {
            charrette::add(edit, workshop);
            charrette::add(edit, round);
            addGroups(edit, round.id, 2);
            for (const auto& group : groupsOf(edit.db(), round.id))
                groups.push_back(group.id);
            charrette::add(edit, interview);
            charrette::add(edit, said);
            raise(edit, challenge, workshop.id);
            persona.group = groups.front();
            charrette::add(edit, persona);
            setTouched(edit, persona.id, challenge.id, true);
            addMoment(edit, 8 * 60, "Opens three systems", 3);
            addMoment(edit, 12 * 60, "Hears that it is late", 1);
        });
    }

    void addMoment(Edit& edit, int starts, const char* text, int mood) const
    {
        charrette::add(
            edit, Moment{.persona = persona.id, .starts = starts, .text = text, .mood = mood});
    }

    template <typename Work>
    void perform(Work work) const
    {
        document->perform("Work", work);
    }

    void rest() const
    {
        perform([&](Edit& edit) { addEvidence(edit, persona.id, said.id); });
    }

    void consent(Consent consent)
    {
        interview.consent = consent;
        perform([&](Edit& edit) { save(edit, interview); });
    }

    Report report(std::optional<GroupId> group = {}) const
    {
        return buildReport(document->db(), workshop.id, group);
    }
    Report sheet() const { return personaSheet(document->db(), workshop.id); }
};

const Section* personasOf(const Report& report)
{
    const auto found = std::ranges::find(report.sections, Part::Personas, &Section::part);
    return found == report.sections.end() ? nullptr : &*found;
}

const Entry& entryIn(const Section& section)
{
    const auto found = std::ranges::find_if(
        section.pieces, [](const Piece& piece) { return std::holds_alternative<Entry>(piece); });
    return std::get<Entry>(*found);
}

bool tells(const std::vector<std::string>& facts, std::string_view fact)
{
    return std::ranges::find(facts, fact) != facts.end();
}

} // namespace

TEST_CASE("The report tells who a persona is, their day, and that they are proto", "[summary]")
{
    const PersonaRoom room;
    const auto report = room.report();
    const auto* section = personasOf(report);
    REQUIRE(section);
    const auto& entry = entryIn(*section);
    CHECK(entry.title == "Nora");
    CHECK(entry.text == "Buys for three plants");
    CHECK(entry.fields
        == std::vector<Field>{{"What they want", {"No surprises", "Home by six"}},
            {"What stands in their way", {"Three systems"}},
            {"Challenges that touch them", {"Orders stall"}}});
    CHECK(tells(entry.facts, "Group 1"));
    CHECK(tells(entry.facts, heading::proto));
    const auto& chart = std::get<Chart>(section->pieces.back());
    CHECK(chart.title == "A day in the life of Nora");
    CHECK(std::get<DayLine>(chart.shape).moments
        == std::vector<DayLine::Moment>{{"8:00", 480, "Opens three systems", 3, false},
            {"12:00", 720, "Hears that it is late", 1, true}});
    CHECK(described(chart)
        == "A day in the life of Nora. 8:00: What happens Opens three systems, Mood So-so. "
           "12:00: What happens Hears that it is late, Mood Very bad (lowest point).");
    CHECK(has(markdown(report), "Hears that it is late"));
}

TEST_CASE("What was heard of people like a persona is quoted as they agreed to", "[summary]")
{
    PersonaRoom room;
    room.rest();
    const auto entry = entryIn(*personasOf(room.report()));
    CHECK(entry.quotes == std::vector<Quote>{{"I wait for [name withheld]", "Buyer", true}});
    CHECK(tells(entry.facts, "1 note from 1 interview"));
    CHECK_FALSE(tells(entry.facts, heading::proto));

    room.consent(Consent::None);
    const auto silent = entryIn(*personasOf(room.report()));
    CHECK(silent.quotes.empty());
    CHECK_FALSE(tells(silent.facts, heading::proto));
    CHECK(tells(silent.facts, heading::notShown(1, false)));
}

TEST_CASE("A pack of a group has the personas that this group made", "[summary]")
{
    const PersonaRoom room;
    CHECK(personasOf(room.report(room.groups[0])));
    CHECK_FALSE(personasOf(room.report(room.groups[1])));
}

TEST_CASE("A day of fewer than two moments is no chart", "[summary]")
{
    const PersonaRoom room;
    room.perform(
        [&](Edit& edit) { remove(edit, momentsOf(edit.db(), room.persona.id).front().id); });
    CHECK(personasOf(room.report())->pieces.size() == 1);
}

TEST_CASE("The persona sheet has a page for each, and none of nobody", "[summary]")
{
    PersonaRoom room;
    room.rest();
    room.perform(
        [&](Edit& edit) { add(edit, Persona{.workshop = room.workshop.id, .name = "Mo"}); });
    const auto sheet = room.sheet();
    REQUIRE(sheet.sections.size() == 2);
    CHECK(sheet.sections[0].title == "Nora");
    CHECK(sheet.sections[0].note == "Buys for three plants");
    CHECK(sheet.sections[1].title == "Mo");
    for (const auto& section : sheet.sections)
        CHECK(section.ownPage);
    const auto page = html(sheet);
    CHECK(has(page, "class=\"own-page\""));
    CHECK(page.find("class=\"own-page\"") == page.rfind("class=\"own-page\""));
    const auto parts = unpacked(docx(sheet, Instant{0}));
    CHECK(has(parts.at("word/document.xml"), "w:pageBreakBefore"));
    CHECK(has(unpacked(odt(sheet, Instant{0})).at("content.xml"), "\"SectionOfBook\""));

    room.perform([&](Edit& edit) {
        for (const auto& one : charrette::personasOf(edit.db(), room.workshop.id))
            remove(edit, one.id);
    });
    CHECK(room.sheet().sections.empty());
}

TEST_CASE("Slides show a persona and their day", "[summary]")
{
    PersonaRoom room;
    room.rest();
    const auto deck = buildDeck(room.document->db(), room.workshop.id);
    const auto count = std::ranges::count(deck.slides, Part::Personas, &Slide::part);
    CHECK(count == 2);
    const auto first = std::ranges::find(deck.slides, Part::Personas, &Slide::part);
    REQUIRE(first != deck.slides.end());
    CHECK(first->title == "Nora");
    CHECK(first->points == std::vector<std::string>{"Three systems"});
    CHECK(first->quotes.size() == 1);
    CHECK((first + 1)->chart);
}

TEST_CASE("No persona tells a name or a word that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto sheet = personaSheet(sample.document->db(), *sample.workshop);
        const auto word = unpacked(docx(sheet, Instant{0})).at("word/document.xml");
        const auto open = unpacked(odt(sheet, Instant{0})).at("content.xml");
        for (const auto& text : {markdown(sheet), html(sheet), word, open}) {
            for (const auto& one : sample.told) {
                INFO(one.name);
                CHECK((one.mayBeNamed || !has(text, one.name)));
                for (const auto& said : one.words)
                    CHECK((one.mayBeQuoted || !has(text, said)));
            }
        }
    }
}

TEST_CASE("The report says how many could not go along with a vision, and not who", "[summary]")
{
    const PersonaRoom room;
    const Vision vision{.workshop = room.workshop.id, .text = "No order is late"};
    room.perform([&](Edit& edit) { add(edit, vision); });
    const auto told = [&] { return markdown(room.report()); };
    CHECK_FALSE(has(told(), "Fist to five"));

    room.perform([&](Edit& edit) { setPeople(edit, vision.id, 4, 9); });
    CHECK(has(told(), "Fist to five: 9 showed, nobody fewer than three fingers"));
    room.perform([&](Edit& edit) { setPeople(edit, vision.id, 1, 2); });
    CHECK(has(told(), "Fist to five: 2 of 11 showed two fingers or fewer, so talk again"));
}
