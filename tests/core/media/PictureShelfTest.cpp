// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureShelf.h"

#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

struct OnShelf {
    std::unique_ptr<Document> document = Document::inMemory();
    std::vector<Attachment> attachments;

    explicit OnShelf(int count)
    {
        const auto workshop = document->perform("Fill", [&](Edit& edit) {
            const auto id =
                add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
            for (int i = 0; i < count; ++i)
                attach(edit, id.value(), Bearer::Workshop,
                    Picture{PictureFormat::Jpeg,
                        std::vector<std::byte>(100, static_cast<std::byte>(i))},
                    "");
            return id;
        });
        attachments = attachmentsIn(document->db(), workshop);
    }
};

} // namespace

TEST_CASE("A picture that lies on the shelf is not read again", "[media]")
{
    const OnShelf sample{2};
    const auto& one = sample.attachments.front();
    PictureShelf shelf{1'000};
    const auto first = shelf.read(sample.document->db(), one);
    REQUIRE(first);
    CHECK(shelf.read(sample.document->db(), one) == first);
    CHECK(shelf.has(one));
    CHECK_FALSE(shelf.has(sample.attachments.back()));

    const WithShelf with{shelf};
    CHECK(sharedPicture(sample.document->db(), one) == first);
}

TEST_CASE("Without a shelf a picture is read each time", "[media]")
{
    const OnShelf sample{1};
    const auto& one = sample.attachments.front();
    {
        PictureShelf shelf{1'000};
        const WithShelf with{shelf};
    }
    const auto first = sharedPicture(sample.document->db(), one);
    REQUIRE(first);
    CHECK(sharedPicture(sample.document->db(), one) != first);
}

TEST_CASE("A full shelf gives up what was asked for longest ago", "[media]")
{
    const OnShelf sample{3};
    const auto& db = sample.document->db();
    PictureShelf shelf{200};
    shelf.read(db, sample.attachments[0]);
    shelf.read(db, sample.attachments[1]);
    CHECK(shelf.isFull());
    shelf.read(db, sample.attachments[0]);
    shelf.read(db, sample.attachments[2]);

    CHECK(shelf.has(sample.attachments[0]));
    CHECK_FALSE(shelf.has(sample.attachments[1]));
    CHECK(shelf.has(sample.attachments[2]));
    CHECK(shelf.bytes() == 200);
}

TEST_CASE("What is missing is not on the shelf, and is no picture", "[media]")
{
    const OnShelf sample{1};
    auto lost = sample.attachments.front();
    lost.picture.assign(32, std::byte{7});
    PictureShelf shelf{1'000};

    CHECK(shelf.read(sample.document->db(), lost) == nullptr);
    CHECK_FALSE(shelf.has(lost));
    CHECK(shelf.bytes() == 0);
}
