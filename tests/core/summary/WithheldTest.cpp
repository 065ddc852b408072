// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Calendar.h"
#include "core/summary/Cards.h"
#include "core/summary/Docx.h"
#include "core/summary/Html.h"
#include "core/summary/LookBack.h"
#include "core/summary/Markdown.h"
#include "core/summary/Odt.h"
#include "core/summary/Packs.h"
#include "core/summary/Pptx.h"
#include "core/summary/Redaction.h"
#include "core/summary/Xlsx.h"
#include "tests/core/summary/EveryPart.h"
#include "tests/support/Catch.h"
#include "tests/support/RandomConsents.h"

#include <map>
#include <string>

using namespace charrette;
using namespace charrette::summary;

namespace {

constexpr Instant handedOut{1'800'000'000'000};

Date firstDay(Instant /*moment*/)
{
    return *Date::from(2026, 11, 18);
}

void addFormats(
    std::map<std::string, std::string>& files, const std::string& kind, const Report& report)
{
    files[kind + ".md"] = markdown(report);
    files[kind + ".html"] = html(report);
    files[kind + ".docx"] = tests::everyPart(docx(report, handedOut));
    files[kind + ".odt"] = tests::everyPart(odt(report, handedOut));
}

/// Every kind of thing that leaves the house, in every format, as text that can be searched. A run
/// sheet and a list of what to bring stay with the crew, and a leader's pack bears their own name.
std::map<std::string, std::string> everythingOf(const tests::RandomConsents& sample)
{
    const auto& db = sample.document->db();
    const auto workshop = *sample.workshop;
    std::map<std::string, std::string> files;
    Packs packs{db, workshop};
    addFormats(files, "report", buildReport(db, workshop));
    addFormats(files, "session", packs.ofSession({}, firstDay));
    addFormats(files, "sponsor-page", packs.forSponsor(mostForSponsor));
    for (const auto& group : groupsIn(db, workshop))
        addFormats(files, "group-pack " + std::to_string(group.number), packs.ofGroup(group.id));
    addFormats(files, "roadmap", roadmap(db, workshop));
    addFormats(files, "ledger", ledgerReport(db, workshop));
    addFormats(files, "then-and-now", thenAndNow(db, workshop));
    addFormats(files, "handout", handout(db, workshop));
    files["report.pptx"] = tests::everyPart(pptx(buildDeck(db, workshop), handedOut));
    files["roadmap.pptx"] = tests::everyPart(pptx(roadmapDeck(db, workshop), handedOut));
    files["then-and-now.pptx"] = tests::everyPart(pptx(thenAndNowDeck(db, workshop), handedOut));
    const auto lists = sheets(db, workshop, {}, firstDay);
    files["report.xlsx"] = tests::everyPart(xlsx(lists, handedOut));
    for (const auto& list : lists)
        files[list.title + ".csv"] = csv(list);
    files["ledger.csv"] = csv(ledgerSheet(db, workshop));
    for (const auto kind : everyOne<CardKind>()) {
        for (const auto& card : wallCards(db, workshop, kind))
            files["wall-cards"] += card.text + '\n' + card.detail + '\n' + joined(card.facts, "\n");
    }
    auto calendarText = calendar(
        db, workshop, {}, [](Date, MinuteOfDay) { return handedOut; }, handedOut);
    for (auto at = calendarText.find("\r\n "); at != std::string::npos;
         at = calendarText.find("\r\n "))
        calendarText.erase(at, 3); // Long lines are folded.
    files["calendar.ics"] = std::move(calendarText);
    return files;
}

} // namespace

TEST_CASE("Nothing that leaves the house names who is not to be named, as owner or leader either",
    "[summary]")
{
    int named = 0;
    for (unsigned seed = 100; seed < 106; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto files = everythingOf(sample);
        CHECK(files.size() > 70);
        for (const auto& one : sample.told) {
            for (const auto& [path, text] : files) {
                const bool isThere = text.find(one.name) != std::string::npos;
                if (isThere && !one.mayBeNamed) {
                    INFO(path);
                    FAIL_CHECK(one.name);
                }
                named += isThere ? 1 : 0;
            }
        }
        CHECK(files.at("roadmap.odt").find("[name withheld]") != std::string::npos);
        CHECK(files.at("handout.odt").find("[name withheld] &amp; co") != std::string::npos);
    }
    CHECK(named > 100); // Of those who agreed.
}

TEST_CASE("What withdrawn people said is in nothing that leaves the house", "[summary]")
{
    for (unsigned seed = 110; seed < 114; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto files = everythingOf(sample);
        for (const auto& one : sample.told) {
            if (one.mayBeQuoted)
                continue;
            for (const auto& [path, text] : files) {
                for (const auto& word : one.words) {
                    if (text.find(word) == std::string::npos)
                        continue;
                    INFO(path);
                    FAIL_CHECK(word);
                }
            }
        }
    }
}

TEST_CASE("Who is on the list of the workshop is named for what they took on there", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("Fill", [](Edit& edit) {
        const auto id = add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        const auto heard = [&](const std::string& name) {
            const Interview interview{.workshop = id, .name = name, .consent = Consent::Role};
            add(edit, interview);
            add(edit, Note{.workshop = id, .interview = interview.id, .text = "It is slow"});
        };
        const auto there = add(edit, Person{.name = "Mara Olthof"});
        attend(edit, there, id, Role::Participant);
        const auto outside = add(edit, Person{.name = "Jan Terlouw"});
        const auto oneWord = add(edit, Person{.name = "Prakash"});
        for (const auto* name : {"Mara Olthof", "Jan Terlouw", "Prakash"})
            heard(name);
        for (const auto owner : {there, outside, oneWord})
            add(edit, Action{.workshop = id, .owner = owner, .text = "Ask Mara Olthof first"});
        return id;
    });

    const auto text = markdown(roadmap(document->db(), workshop));
    const Redaction redaction{document->db(), workshop};

    CHECK(text.find("Jan Terlouw") == std::string::npos);
    CHECK(text.find("Prakash") == std::string::npos);
    CHECK(redaction.bearer("Mara Olthof") == "Mara Olthof");
    CHECK(redaction.bearer("Jan Terlouw, Mara Olthof") == "[name withheld], Mara Olthof");
    CHECK(redaction.bearer("Prakash") == "[name withheld]");
    // What was typed may tell who said what.
    CHECK(text.find("Ask Mara Olthof") == std::string::npos);
}
