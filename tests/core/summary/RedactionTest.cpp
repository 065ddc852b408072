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

#include <random>
#include <string>

using namespace charrette;
using namespace charrette::summary;

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

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A workshop of random consents whose every text is a word of its own, so that it can be found.
struct Random {
    struct Told {
        std::string name;
        std::vector<std::string> words;
        bool mayBeNamed = false;
        bool mayBeQuoted = false;
    };

    explicit Random(unsigned seed)
        : random{seed}
    {
        document->perform("Fill", [&](Edit& edit) { fill(edit); });
    }

    int draw(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }

    void fill(Edit& edit)
    {
        workshop = addWorkshop(edit);
        std::vector<NoteId> notes;
        for (int i = 0; i < 12; ++i)
            addInterview(edit, i, notes);
        for (int i = 0; i < 6; ++i)
            addChain(edit, i, notes);
    }

    void addInterview(Edit& edit, int number, std::vector<NoteId>& notes)
    {
        const auto digits = std::to_string(number);
        Told one{.name = "Namexa" + digits + " Namexb" + digits + "z", .words = {}};
        Interview interview{.workshop = *workshop,
            .kind = fromKey<InterviewKind>(draw(2) ? "stakeholder" : "empathy"),
            .role = draw(3) ? "Rolex" + digits : "",
            .organisation = draw(3) ? "Firmx" + digits : "",
            .name = one.name,
            .consent = static_cast<Consent>(draw(4))};
        if (draw(4) == 0)
            interview.withdrawn = Instant{1};
        one.mayBeQuoted = interview.consent != Consent::None && !interview.withdrawn;
        one.mayBeNamed = interview.consent == Consent::Named && !interview.withdrawn;
        add(edit, interview);
        for (int n = draw(4); n >= 0; --n) {
            const auto word = "wordx" + digits + "y" + std::to_string(n) + "z";
            const auto text = draw(3) ? word : word + " said " + one.name + " to me";
            notes.push_back(add(edit,
                Note{.workshop = *workshop,
                    .interview = interview.id,
                    .kind = static_cast<NoteKind>(draw(6)),
                    .text = text}));
            one.words.push_back(word);
        }
        told.push_back(one);
    }

    void addChain(Edit& edit, int number, const std::vector<NoteId>& notes)
    {
        const auto digits = std::to_string(number);
        const auto insight = add(edit,
            Insight{.workshop = *workshop,
                .title = "Insight " + digits,
                .user = draw(2) ? "People" : told[static_cast<std::size_t>(draw(12))].name,
                .need = "know"});
        for (int n = draw(5); n >= 0; --n)
            addEvidence(edit, insight,
                notes[static_cast<std::size_t>(draw(static_cast<int>(notes.size())))]);
        const auto question =
            add(edit, Question{.workshop = *workshop, .insight = insight, .text = "How " + digits});
        add(edit,
            Idea{.workshop = *workshop,
                .question = question,
                .text = "Idea of " + told[static_cast<std::size_t>(draw(12))].name,
                .horizon = static_cast<Horizon>(draw(3))});
    }

    std::mt19937 random;
    std::unique_ptr<Document> document = Document::inMemory();
    std::optional<WorkshopId> workshop;
    std::vector<Told> told;
};

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
        == "They say [name withheld] will do it. Olthof was here, but Ms [name withheld] said no, "
           "dear [name withheld].");
    CHECK(heard.redaction().text("As Mara Olthof told us") == "As [name withheld] told us");
    CHECK(heard.redaction().text("Mara Olthofs") == "Mara Olthofs");
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
        const Random sample{seed};
        const auto report = buildReport(sample.document->db(), *sample.workshop);
        for (const auto& text : {markdown(report), html(report)}) {
            for (const auto& one : sample.told) {
                INFO(one.name);
                if (!one.mayBeNamed)
                    CHECK_FALSE(contains(text, one.name));
                for (const auto& word : one.words)
                    CHECK(contains(text, word) == one.mayBeQuoted);
            }
        }
    }
}
