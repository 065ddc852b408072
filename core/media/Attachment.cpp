// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Attachment.h"

#include "core/document/Record.h"

#include <sodium.h>

namespace charrette {

template <>
struct TableOf<Attachment> {
    static constexpr auto name = "attachment";
    static constexpr std::tuple columns{plain("item", &Attachment::item),
        plain("kind", &Attachment::kind), line("caption", &Attachment::caption),
        plain("picture", &Attachment::picture)};
    static constexpr auto scope = "item";
    static auto within(const Attachment& row) { return row.item; }
};

namespace {

/// Which rows of a kind are a workshop's, and in which order.
struct Bearers {
    const char* ofWorkshop;
    const char* order;
};

Bearers bearers(Bearer kind)
{
    switch (kind) {
    case Bearer::Workshop:
        return {"id = ?1", "id"};
    case Bearer::Block:
        return {"day IN (SELECT id FROM day WHERE workshop = ?1)",
            "(SELECT date FROM day WHERE day.id = day), position"};
    case Bearer::WorkGroup:
        return {"round IN (SELECT id FROM round WHERE workshop = ?1)",
            "(SELECT position FROM round WHERE round.id = round), number"};
    case Bearer::Challenge:
        return {"id IN (SELECT challenge FROM verdict WHERE workshop = ?1)", "title"};
    case Bearer::Interview:
    case Bearer::Note:
    case Bearer::Insight:
    case Bearer::Question:
    case Bearer::Idea:
    case Bearer::Prototype:
    case Bearer::Vision:
    case Bearer::Pitch:
    case Bearer::Action:
        break;
    }
    return {"workshop = ?1", "position"};
}

std::string attachedTo(Bearer kind)
{
    const std::string table{key(kind)}; // Each kind is named as its table.
    const auto [ofWorkshop, order] = bearers(kind);
    return "JOIN (SELECT id AS bearer, row_number() OVER (ORDER BY " + std::string{order}
    + ", id) AS place FROM " + table + " WHERE " + ofWorkshop
        + ") ON bearer = item ORDER BY place, position, id";
}

} // namespace

std::vector<Attachment> attachmentsOf(const sqlite::Database& db, std::int64_t item)
{
    return record::list<Attachment>(db, "WHERE item = ?1 ORDER BY position, id", item);
}

std::vector<Attachment> attachmentsIn(const sqlite::Database& db, WorkshopId workshop)
{
    static const auto conditions = [] {
        std::vector<std::string> all;
        for (const auto kind : everyOne<Bearer>())
            all.push_back(attachedTo(kind));
        return all;
    }();
    std::vector<Attachment> attachments;
    if (db.value<int>("SELECT EXISTS (SELECT 1 FROM attachment)") == 0)
        return attachments;
    for (const auto& condition : conditions) {
        const auto found = record::list<Attachment>(db, condition.c_str(), workshop);
        attachments.insert(attachments.end(), found.begin(), found.end());
    }
    return attachments;
}

std::optional<Attachment> find(const sqlite::Database& db, AttachmentId id)
{
    return record::find<Attachment>(db, id);
}

void save(Edit& edit, const Attachment& attachment)
{
    record::save(edit, attachment);
}

void remove(Edit& edit, AttachmentId id)
{
    record::remove<Attachment>(edit, id);
}

void moveBefore(Edit& edit, AttachmentId id, std::optional<AttachmentId> before)
{
    record::moveBefore<Attachment>(edit, id, before);
}

std::vector<std::byte> keep(Edit& edit, const Picture& picture)
{
    std::vector<std::byte> hash(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
        reinterpret_cast<const unsigned char*>(picture.content.data()), picture.content.size());
    edit.run("INSERT INTO picture (sha256, format, content) VALUES (?1, ?2, ?3) "
             "ON CONFLICT DO NOTHING",
        hash, picture.format, picture.content);
    return hash;
}

AttachmentId attach(Edit& edit, std::int64_t item, Bearer kind,
    const std::vector<std::byte>& picture, const std::string& caption)
{
    const auto bearer = "SELECT 1 FROM " + std::string{key(kind)} + " WHERE id = ?1";
    const auto any = [](const sqlite::Row& row) { return row.integer(0); };
    if (!edit.db().first(any, bearer, item))
        throw Error{Problem::Refused, "a picture for nothing"};
    if (!edit.db().first(any, "SELECT 1 FROM picture WHERE sha256 = ?1", picture))
        throw Error{Problem::Refused, "a picture that is not kept"};
    return record::add(
        edit, Attachment{.item = item, .kind = kind, .caption = caption, .picture = picture});
}

AttachmentId attach(
    Edit& edit, std::int64_t item, Bearer kind, const Picture& picture, const std::string& caption)
{
    return attach(edit, item, kind, keep(edit, picture), caption);
}

std::optional<Picture> pictureOf(const sqlite::Database& db, const Attachment& attachment)
{
    const auto read = [](const sqlite::Row& row) {
        return Picture{row.as<PictureFormat>(0), row.blob(1)};
    };
    return db.first(
        read, "SELECT format, content FROM picture WHERE sha256 = ?1", attachment.picture);
}

void removeOrphans(Edit& edit)
{
    if (edit.db().value<int>("SELECT EXISTS (SELECT 1 FROM attachment)") == 0)
        return;
    static const auto statements = [] {
        std::vector<std::string> all;
        for (const auto word : words<Bearer>) {
            const std::string table{word}; // Each kind is named as its table.
            all.push_back("DELETE FROM attachment WHERE kind = '" + table
                + "' AND item NOT IN (SELECT id FROM " + table + ")");
        }
        return all;
    }();
    for (const auto& statement : statements)
        edit.run(statement);
}

} // namespace charrette
