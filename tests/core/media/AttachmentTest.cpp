// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Attachment.h"

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

Picture picture(int shade)
{
    Picture picture{.format = PictureFormat::Png, .content = {}};
    picture.content.assign(100, static_cast<std::byte>(shade));
    return picture;
}

std::vector<std::string> captions(const std::vector<Attachment>& attachments)
{
    std::vector<std::string> all;
    for (const auto& attachment : attachments)
        all.push_back(attachment.caption);
    return all;
}

struct Event {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    WorkshopId other = WorkshopId::draw();
    BlockId block = BlockId::draw();
    IdeaId first = IdeaId::draw();
    IdeaId second = IdeaId::draw();
    ChallengeId challenge = ChallengeId::draw();

    Event()
    {
        document->perform("Set up", [&](Edit& edit) {
            const auto starts = *Date::from(2026, 11, 18);
            add(edit, Workshop{.id = workshop, .title = "Autumn", .starts = starts});
            add(edit, Workshop{.id = other, .title = "Spring", .starts = starts});
            const auto day = add(edit, Day{.workshop = workshop, .date = starts});
            add(edit, Block{.id = block, .day = day, .title = "Share-out"});
            raise(edit, Challenge{.id = challenge, .title = "Waiting"}, workshop);
            raise(edit, Challenge{.title = "Elsewhere"}, other);
            add(edit, Idea{.id = first, .workshop = workshop, .text = "Sign"});
            add(edit, Idea{.id = second, .workshop = workshop, .text = "Host"});
        });
    }

    AttachmentId attach(std::int64_t item, Bearer kind, const std::string& caption)
    {
        return document->perform("Attach", [&](Edit& edit) {
            return charrette::attach(
                edit, item, kind, picture(static_cast<int>(caption.size())), caption);
        });
    }
};

} // namespace

TEST_CASE(
    "The pictures of a workshop come kind by kind, in the order of what bears them", "[media]")
{
    Event event;
    event.attach(event.second.value(), Bearer::Idea, "idea 2");
    event.attach(event.first.value(), Bearer::Idea, "idea 1");
    event.attach(event.first.value(), Bearer::Idea, "idea 1, again");
    event.attach(event.challenge.value(), Bearer::Challenge, "challenge");
    event.attach(event.block.value(), Bearer::Block, "block");
    event.attach(event.workshop.value(), Bearer::Workshop, "the wall");
    event.attach(event.other.value(), Bearer::Workshop, "another wall");

    const auto& db = event.document->db();
    CHECK(captions(attachmentsIn(db, event.workshop))
        == std::vector<std::string>{
            "the wall", "block", "challenge", "idea 1", "idea 1, again", "idea 2"});
    CHECK(captions(attachmentsIn(db, event.other)) == std::vector<std::string>{"another wall"});
}

TEST_CASE("Pictures of one thing are put in another order, undoably", "[media]")
{
    Event event;
    const auto a = event.attach(event.first.value(), Bearer::Idea, "a");
    event.attach(event.first.value(), Bearer::Idea, "b");
    const auto c = event.attach(event.first.value(), Bearer::Idea, "c");
    const auto order = [&] {
        return captions(attachmentsOf(event.document->db(), event.first.value()));
    };

    event.document->perform("Move", [&](Edit& edit) { moveBefore(edit, c, a); });

    CHECK(order() == std::vector<std::string>{"c", "a", "b"});
    event.document->undo();
    CHECK(order() == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("A kept picture is attached later, and is no step of undo until then", "[media]")
{
    Event event;
    auto& document = *event.document;
    const auto before = document.history().toUndo()->label;
    const auto kept = document.perform("Keep", [&](Edit& edit) { return keep(edit, picture(1)); });
    CHECK(document.history().toUndo()->label == before);

    document.perform("Attach",
        [&](Edit& edit) { attach(edit, event.first.value(), Bearer::Idea, kept, "sketch"); });

    const auto all = attachmentsOf(document.db(), event.first.value());
    REQUIRE(all.size() == 1);
    CHECK(pictureOf(document.db(), all[0])->content == picture(1).content);
    CHECK_THROWS_AS(
        document.perform("Attach",
            [&](Edit& edit) {
                attach(edit, event.first.value(), Bearer::Idea, std::vector<std::byte>(32), "none");
            }),
        Error);
}
