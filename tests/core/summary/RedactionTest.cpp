// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Redaction.h"

#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/RandomConsents.h"

#include <string>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::has;

namespace {

WorkshopId addWorkshop(Edit& edit)
{
    return add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
}

struct Heard {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = document->perform("New workshop", addWorkshop);

    NoteId note(Interview interview, const std::string& text, NoteKind kind = NoteKind::Says)
    {
        return document->perform("Interview", [&](Edit& edit) {
            interview.workshop = workshop;
            add(edit, interview);
            return add(edit,
                Note{.workshop = workshop, .interview = interview.id, .kind = kind, .text = text});
        });
    }

    Redaction redaction() const { return Redaction{document->db(), workshop}; }
};

Interview asked(Consent consent)
{
    return {.workshop = WorkshopId{1},
        .role = "Procurement lead",
        .organisation = "retail",
        .name = "Mara Olthof",
        .consent = consent};
}

} // namespace

TEST_CASE("A quote bears what its speaker agreed to", "[summary]")
{
    Heard heard;

    SECTION("their name")
    {
        const auto note = heard.note(asked(Consent::Named), "It takes too long");
        CHECK(heard.redaction().find(note)->quote
            == Quote{"It takes too long", "Mara Olthof, Procurement lead, retail", true});
    }
    SECTION("their role")
    {
        const auto note = heard.note(asked(Consent::Role), "It takes too long");
        CHECK(heard.redaction().find(note)->quote.by == "Procurement lead, retail");
    }
    SECTION("nothing")
    {
        const auto note = heard.note(asked(Consent::Unattributed), "It takes too long");
        CHECK(heard.redaction().find(note)->quote.by.empty());
    }
}

TEST_CASE("What nobody agreed to, or took back, is not passed on at all", "[summary]")
{
    Heard heard;
    auto withdrawn = asked(Consent::Named);
    withdrawn.withdrawn = Instant{1};

    const auto first = heard.note(asked(Consent::None), "Never quote me");
    const auto second = heard.note(withdrawn, "I changed my mind");
    const auto third = heard.note(asked(Consent::Role), "Do quote me");

    const auto redaction = heard.redaction();
    CHECK(redaction.find(first) == nullptr);
    CHECK(redaction.find(second) == nullptr);
    CHECK(redaction.find(third) != nullptr);
    CHECK(redaction.notes().size() == 1);
    CHECK(redaction.consents() == Consents{.role = 1, .leftOut = 2});
}

TEST_CASE("A name somebody did not agree to is taken out of what they said", "[summary]")
{
    Heard heard;

    const auto note = heard.note(asked(Consent::Role),
        "They say Mara Olthof will do it. Olthof was here, but Ms Olthof said no, dear Mara.");

    CHECK(heard.redaction().find(note)->quote.text
        == "They say [name withheld] will do it. [name withheld] was here, but Ms [name withheld] "
           "said no, dear [name withheld].");
    CHECK(heard.redaction().text("As Mara Olthof told us") == "As [name withheld] told us");
    CHECK(heard.redaction().text("Mara Olthofsen") == "Mara Olthofsen");
    CHECK(heard.redaction().text("Mara Olthofs Idee") == "[name withheld]s Idee");
}

TEST_CASE("A name in capitals is a name; its small words and common words are not", "[summary]")
{
    Heard heard;
    auto person = asked(Consent::Unattributed);
    person.name = "Claire de Luca";
    const auto note =
        heard.note(person, "CLAIRE DE LUCA signed. On parle de tout, pas de solution. Luca left.");

    CHECK(heard.redaction().find(note)->quote.text
        == "[name withheld] signed. On parle de tout, pas de solution. [name withheld] left.");
    CHECK(heard.redaction().text("CLAIRE DE LUCA") == "[name withheld]");

    auto role = asked(Consent::Role);
    role.name = "Office manager";
    const auto words = heard.note(role, "Office hours are short, and my office is cold.");
    CHECK(heard.redaction().find(words)->quote.text
        == "Office hours are short, and my office is cold.");
}

TEST_CASE("Each of many names is taken out, one that is part of another too", "[summary]")
{
    Heard heard;
    for (const auto* name :
        {"A B", "Ann Ferro", "Ann Ferro Lopez", "Annika Ferro", "Émile Zoé", "Jo Ann Ferro"}) {
        auto person = asked(Consent::Role);
        person.name = name;
        heard.note(person, "Said");
    }
    const auto redaction = heard.redaction();
    const std::string gone = "[name withheld]";
    CHECK(redaction.text("a b") == gone);
    CHECK(redaction.text("Ask ANN FERRO, Annika Ferro’s friend (Émile Zoé) or A B.")
        == "Ask " + gone + ", " + gone + "’s friend (" + gone + ") or " + gone + ".");
    // The shorter one was met first, and what is left of the longer ones names nobody whole.
    CHECK(redaction.text("Ann Ferro Lopez") == gone + " Lopez");
    CHECK(redaction.text("Jo Ann Ferro") == "Jo " + gone);
    CHECK(redaction.text("Joann Ferro") == "Joann Ferro");
    CHECK(redaction.text("An").size() == 2);
    CHECK(redaction.text("").empty());
}

TEST_CASE("Whom one talked to at an earlier edition is not named at a later one", "[summary]")
{
    Heard heard;
    heard.note(asked(Consent::Role), "Nothing much");
    const auto later = heard.document->perform("New workshop", addWorkshop);

    const Redaction redaction{heard.document->db(), later};
    CHECK(redaction.text("As Mara Olthof told us") == "As [name withheld] told us");
    CHECK(Redaction::ofNames(heard.document->db(), later).text("Mara Olthof") == "[name withheld]");
}

TEST_CASE("Who agrees to be named this time is, whatever they said last time", "[summary]")
{
    Heard heard;
    heard.note(asked(Consent::Role), "Nothing much");
    heard.workshop = heard.document->perform("New workshop", addWorkshop);
    const auto note = heard.note(asked(Consent::Named), "I, Mara Olthof, will do it");

    CHECK(heard.redaction().find(note)->quote.text == "I, Mara Olthof, will do it");
}

TEST_CASE("What is heard in the room counts as notes, and as no interview", "[summary]")
{
    Heard heard;
    const auto note = heard.document->perform("Quick note", [&](Edit& edit) {
        const auto room = roomInterview(edit, heard.workshop, {}, "In the room");
        return add(edit, Note{.workshop = heard.workshop, .interview = room, .text = "Applause"});
    });

    CHECK(heard.redaction().find(note) != nullptr);
    CHECK(heard.redaction().consents() == Consents{});
}

TEST_CASE("A name somebody agreed to stays where it was typed", "[summary]")
{
    Heard heard;

    const auto note = heard.note(asked(Consent::Named), "Ask Mara Olthof");

    CHECK(heard.redaction().find(note)->quote.text == "Ask Mara Olthof");
    CHECK(heard.redaction().text("Ask Mara Olthof") == "Ask Mara Olthof");
}

TEST_CASE("No renderer tells a name or a word that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto report = buildReport(sample.document->db(), *sample.workshop);
        for (const auto& text : {markdown(report), html(report)}) {
            for (const auto& one : sample.told) {
                INFO(one.name);
                if (!one.mayBeNamed)
                    CHECK_FALSE(has(text, one.name));
                for (const auto& word : one.words)
                    CHECK(has(text, word) == one.mayBeQuoted);
            }
        }
    }
}
