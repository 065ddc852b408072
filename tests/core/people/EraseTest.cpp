// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Erase.h"

#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/people/Person.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/summary/ReportStyle.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

constexpr auto canary = "Quillaya";

/// How often the word is in any file below the folder.
int hits(const fs::path& folder, const std::string& word)
{
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file())
            continue;
        const auto bytes = readBytes(entry.path());
        for (auto at = bytes.find(word); at != std::string::npos; at = bytes.find(word, at + 1))
            ++count;
        if (entry.path().filename().string().find(word) != std::string::npos)
            ++count;
    }
    return count;
}

/// A document in which someone has left traces everywhere, with earlier versions of it.
struct Full {
    TemporaryFolder folder;
    std::int64_t now = 1'800'000'000'000;
    Surroundings around{
        .clock = [this] { return Instant{now += 60'000}; }, .earlierVersions = folder.file("kept")};
    fs::path path = folder.file("a.charrette");
    std::unique_ptr<Document> document = Document::create(path, around);
    PersonId person = PersonId::draw();
    WorkshopId workshop = WorkshopId::draw();

    Full()
    {
        Dice dice{41};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        workshop = workshops(document->db()).front().id;
        document->perform("Add Quillaya Moreau", [&](Edit& edit) {
            add(edit, Person{.id = person, .name = "Moreau", .email = "q@Quillaya.example"});
            attend(edit, person, workshop, Role::Participant);
        });
        keep(); // As the person was called before.
        document->perform("Rename", [&](Edit& edit) {
            save(edit,
                Person{.id = person,
                    .name = "Quillaya Moreau",
                    .email = "q@Quillaya.example",
                    .job = "Quillaya's job"});
        });
        const auto interview = Interview{.workshop = workshop, .name = "quillaya moreau"};
        document->perform("Interview", [&](Edit& edit) {
            add(edit, interview);
            attach(edit, interview.id.value(), Bearer::Interview, picture(), "Quillaya Moreau");
            for (int i = 0; i < 200; ++i)
                add(edit,
                    Note{.workshop = workshop,
                        .interview = interview.id,
                        .text = "Quillaya said " + std::to_string(i)});
        });
        document->perform("Mention", [&](Edit& edit) {
            edit.run("UPDATE idea SET text = 'As Quillaya Moreau said: ' || text");
            edit.run("UPDATE interview SET asked_by = 'Quillaya Moreau'");
        });
        document->perform("Persona", [&](Edit& edit) {
            const Persona persona{.workshop = workshop, .name = "Like Quillaya Moreau"};
            add(edit, persona);
            for (const auto& note : notesOf(edit.db(), interview.id))
                addEvidence(edit, persona.id, note.id);
            add(edit, Moment{.persona = persona.id, .text = "Quillaya Moreau calls"});
        });
        keep();
        document->undo();
        document->redo();
        keep();
    }

    static Picture picture()
    {
        const std::string bytes = "\xFF\xD8 taken by Quillaya";
        Picture made;
        made.format = PictureFormat::Jpeg;
        for (const char byte : bytes)
            made.content.push_back(static_cast<std::byte>(byte));
        return made;
    }

    void keep() { keepEarlierVersion(document->db(), path, around); }
};

} // namespace

TEST_CASE(
    "Of a person who was erased not a byte is left in what the program has written", "[erase]")
{
    Full full;
    REQUIRE(hits(full.folder.path(), canary) > 100);
    const auto traces = tracesOf(full.document->db(), full.person);
    CHECK(traces.interviews == 1);
    CHECK(traces.notes == 200);
    CHECK(traces.mentions > 0);

    const auto erased = erasePerson(*full.document, full.around, full.person);

    CHECK(erased.copies == 3);
    CHECK(erased.droppedCopies == 0);
    const auto left = hits(full.folder.path(), canary);
    CHECK(left == 0);
    CHECK(hits(full.folder.path(), "quillaya") == 0);
    tellFaults("a person is erased", "bytes looked for in document, history, copies, journal", 1,
        204, static_cast<std::size_t>(left));

    CHECK_FALSE(find(full.document->db(), full.person));
    CHECK_FALSE(full.document->history().toUndo());
    full.document->undo();
    CHECK_FALSE(find(full.document->db(), full.person));
    full.document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
    CHECK(full.document->history().toUndo()->label == "Add");
    CHECK_FALSE(firstBrokenChange(full.document->db()));
    const auto now = contents(*full.document);
    full.document.reset();
    const auto again = Document::open(full.path, full.around);
    CHECK(again->access() == Document::Access::Write);
    CHECK(contents(*again) == now);
    // What everybody else has done is still there, and can be restored.
    const auto versions = earlierVersions(again->db(), full.path, full.around);
    REQUIRE(versions.size() == 3);
    for (const auto& version : versions)
        CHECK(version.isGood);
    again->perform(
        "Restore", [&](Edit& edit) { restore(edit, versions.back().copy.path, full.around); });
    CHECK_FALSE(find(again->db(), full.person));
}

TEST_CASE("Whoever is called alike stays as they are when a person is erased", "[erase]")
{
    const TemporaryFolder folder;
    const Surroundings around{.earlierVersions = folder.file("kept")};
    const auto document = Document::create(folder.file("a.charrette"), around);
    const Person ann{.name = "Ann Berg", .email = "ann@x.example"};
    const Person bergman{.name = "Ann Bergman", .email = "joann@x.example"};
    IdeaId idea = IdeaId::draw();
    document->perform("Fill", [&](Edit& edit) {
        const auto workshop =
            add(edit, Workshop{.title = "W", .starts = *Date::from(2026, 11, 18)});
        add(edit, ann);
        add(edit, bergman);
        add(edit,
            Idea{.id = idea,
                .workshop = workshop,
                .text = "Ann Bergman met ann berg; ANN BERG, ann@x.example, said yes"});
    });

    erasePerson(*document, around, ann.id);

    CHECK(find(document->db(), bergman.id) == bergman);
    CHECK(find(document->db(), idea)->text
        == "Ann Bergman met (erased); (erased), (erased), said yes");
}

TEST_CASE("Interviews under a name that two people have are nobody's to erase", "[erase]")
{
    const TemporaryFolder folder;
    const Surroundings around{.earlierVersions = folder.file("kept")};
    const auto document = Document::create(folder.file("a.charrette"), around);
    const Person one{.name = "Bo Li", .email = "one@x.example"};
    const Person other{.name = "Bo Li", .email = "other@x.example"};
    InterviewId interview = InterviewId::draw();
    document->perform("Fill", [&](Edit& edit) {
        const auto workshop =
            add(edit, Workshop{.title = "W", .starts = *Date::from(2026, 11, 18)});
        add(edit, one);
        add(edit, other);
        add(edit, Interview{.id = interview, .workshop = workshop, .name = "Bo Li"});
    });
    CHECK(tracesOf(document->db(), one.id).sharesName);
    CHECK(tracesOf(document->db(), one.id).interviews == 0);

    erasePerson(*document, around, one.id);

    CHECK_FALSE(find(document->db(), one.id));
    CHECK(find(document->db(), other.id) == other);
    CHECK(find(document->db(), interview)->name == "Bo Li");
}

TEST_CASE("A copy that cannot be written anew goes when a person is erased", "[erase]")
{
    Full full;
    const auto copies = keptCopies(full.document->db(), full.path, full.around);
    fs::permissions(copies.front().path, fs::perms{0600});
    writeBytes(copies.front().path, "damaged, with Quillaya in it");

    const auto erased = erasePerson(*full.document, full.around, full.person);

    CHECK(erased.copies == 2);
    CHECK(erased.droppedCopies == 1);
    CHECK(hits(full.folder.path(), canary) == 0);
}

TEST_CASE("Erasing tells who observes, and refuses whom it does not know", "[erase]")
{
    Full full;
    bool isTold = false;
    full.document->observe(
        [&](const Changes& changes) { isTold = changes.touches(table::person); });
    CHECK(problemOf([&] { erasePerson(*full.document, full.around, PersonId::draw()); })
        == Problem::Refused);
    CHECK_FALSE(isTold);
    erasePerson(*full.document, full.around, full.person);
    CHECK(isTold);
}

TEST_CASE("The logo of the reports outlives who is erased", "[erase]")
{
    Full full;
    Picture logo{.format = PictureFormat::Png, .content = {}};
    logo.content.assign(40, std::byte{0x4C});
    full.document->perform("Choose a logo", [&](Edit& edit) {
        auto style = summary::reportStyle(edit.db());
        style.logo = keep(edit, logo);
        summary::save(edit, style);
    });
    erasePerson(*full.document, full.around, full.person);
    const auto& db = full.document->db();
    CHECK(summary::logoOf(db, summary::reportStyle(db)));
}
