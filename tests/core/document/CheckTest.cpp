// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Check.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/media/Attachment.h"
#include "core/summary/ReportStyle.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <string>

using namespace charrette;

namespace {

/// A sample document with a picture, on the disk, to be broken by hand.
struct SampleFile {
    SampleFile()
    {
        const auto document = Document::create(path);
        buildSample(*document);
        document->perform("Attach", [](Edit& edit) {
            const auto workshop = workshops(edit.db()).front().id;
            attach(edit, workshop.value(), Bearer::Workshop,
                {PictureFormat::Png, sqlite::Bytes(100, std::byte{7})}, "The wall");
        });
    }

    /// What is wrong with a copy of the file after that SQL has run past every guard.
    std::string wrongAfter(const std::string& sql) const
    {
        const auto broken = folder.file("broken.charrette");
        std::filesystem::copy_file(path, broken, std::filesystem::copy_options::overwrite_existing);
        sqlite::Database db{broken, sqlite::Open::Write};
        db.script("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");
        db.script("PRAGMA ignore_check_constraints = ON;" + sql);
        db.script("PRAGMA ignore_check_constraints = OFF");
        std::string wrong;
        for (const auto& line : check(db)) {
            if (!line.isGood())
                wrong += (wrong.empty() ? "" : " ") + std::string{key(line.what)};
        }
        return wrong;
    }

    tests::TemporaryFolder folder;
    std::filesystem::path path = folder.file("sample.charrette");
};

} // namespace

TEST_CASE("Nothing is wrong with a document as it was made", "[check]")
{
    const SampleFile sample;
    const auto document = Document::open(sample.path);

    const auto lines = check(document->db());

    REQUIRE(lines.size() == words<Checked>.size());
    for (const auto& line : lines) {
        INFO(key(line.what));
        CHECK(line.isGood());
        CHECK(line.count > 0);
    }
    CHECK(lines[static_cast<std::size_t>(Checked::Pictures)].count == 6); // one is ours
}

TEST_CASE(
    "Nothing is wrong where there is no picture at all, and a style without a logo", "[check]")
{
    const auto document = Document::inMemory();
    document->perform(
        "Style", [](Edit& edit) { save(edit, summary::ReportStyle{.accent = "#A03010"}); });

    for (const auto& line : check(document->db())) {
        INFO(key(line.what));
        CHECK(line.isGood());
    }
}

TEST_CASE("A check finds what was broken past Charrette's guards", "[check]")
{
    const SampleFile sample;

    CHECK(sample.wrongAfter("UPDATE idea SET question = 1 WHERE question IS NOT NULL") == "links");
    CHECK(sample.wrongAfter("INSERT INTO dependency (action, earlier) SELECT min(id), max(id) FROM "
                            "action UNION ALL SELECT max(id), min(id) FROM action")
        == "order");
    CHECK(sample.wrongAfter("UPDATE evidence SET workshop = "
                            "(SELECT id FROM workshop ORDER BY starts LIMIT 1)")
        == "links evidence");
    CHECK(sample.wrongAfter("UPDATE picture SET content = x'00'") == "pictures");
    CHECK(sample.wrongAfter("DELETE FROM picture") == "pictures");
    CHECK(sample.wrongAfter("UPDATE attachment SET item = 1") == "pictures");
    CHECK(sample.wrongAfter("UPDATE day SET date = '2026-02-31'") == "dates");
    CHECK(sample.wrongAfter("UPDATE interview SET held = -1") == "dates");
    CHECK(sample.wrongAfter("UPDATE change SET label = 'Forged' WHERE id = 3") == "history");
    CHECK(sample.wrongAfter("CREATE TABLE foreign_one (id INTEGER)") == "format");
    CHECK(sample.wrongAfter("UPDATE block SET minutes = -5") == "pages");
}
