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

std::vector<Attachment> attachmentsOf(const sqlite::Database& db, std::int64_t item)
{
    return record::list<Attachment>(db, "WHERE item = ?1 ORDER BY position, id", item);
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

AttachmentId attach(
    Edit& edit, std::int64_t item, Bearer kind, const Picture& picture, const std::string& caption)
{
    const auto bearer = "SELECT 1 FROM " + std::string{key(kind)} + " WHERE id = ?1";
    const auto any = [](const sqlite::Row& row) { return row.integer(0); };
    if (!edit.db().first(any, bearer, item))
        throw Error{Problem::Refused, "a picture for nothing"};
    std::vector<std::byte> hash(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
        reinterpret_cast<const unsigned char*>(picture.content.data()), picture.content.size());
    edit.run("INSERT INTO picture (sha256, format, content) VALUES (?1, ?2, ?3) "
             "ON CONFLICT DO NOTHING",
        hash, picture.format, picture.content);
    return record::add(
        edit, Attachment{.item = item, .kind = kind, .caption = caption, .picture = hash});
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
