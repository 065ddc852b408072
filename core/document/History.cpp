// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/History.h"

#include "core/base/Error.h"

#include <sodium.h>

#include <algorithm>
#include <span>

namespace charrette {

namespace {

constexpr auto columns = "SELECT id, kind, target, label, made, author, laptop, format, content, "
                         "previous, hash FROM change ";

Hash noChange()
{
    return Hash(crypto_generichash_BYTES);
}

Change readRow(const sqlite::Row& row)
{
    return {
        .id = row.integer(0),
        .kind = row.as<ChangeKind>(1),
        .target = row.as<std::optional<std::int64_t>>(2),
        .label = row.text(3),
        .made = row.as<Instant>(4),
        .author = row.text(5),
        .laptop = row.text(6),
        .format = row.as<int>(7),
        .content = row.blob(8),
        .previous = row.blob(9),
        .hash = row.blob(10),
    };
}

/// Fields go in with their lengths, so that no two changes hash the same bytes.
class Hasher {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }

    void add(std::int64_t number)
    {
        std::array<unsigned char, 8> bytes{};
        auto bits = static_cast<std::uint64_t>(number);
        for (auto& byte : bytes) {
            byte = static_cast<unsigned char>(bits);
            bits >>= 8U;
        }
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }

    void add(std::span<const std::byte> bytes)
    {
        add(static_cast<std::int64_t>(bytes.size()));
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    void add(std::string_view text) { add(std::as_bytes(std::span{text})); }

    Hash take()
    {
        Hash hash(crypto_generichash_BYTES);
        crypto_generichash_final(
            &m_state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace

Hash hashOf(const Change& change)
{
    Hasher hasher;
    hasher.add(change.previous);
    hasher.add(change.id);
    hasher.add(key(change.kind));
    hasher.add(change.target.value_or(0));
    hasher.add(change.label);
    hasher.add(change.made.ms);
    hasher.add(change.author);
    hasher.add(change.laptop);
    hasher.add(change.format);
    hasher.add(change.content);
    return hasher.take();
}

History::History(const sqlite::Database& db, int oldestFormat)
    : m_last{0, noChange()}
{
    auto tail = db.select(readRow, std::string{columns} + "ORDER BY id DESC LIMIT ?1", reach);
    std::ranges::reverse(tail);
    std::optional<Hash> expected;
    if (tail.size() < static_cast<std::size_t>(reach))
        expected = noChange(); // The whole record, from its beginning.
    for (const auto& change : tail) {
        m_intact = m_intact && change.hash == hashOf(change)
            && (!expected || change.previous == *expected)
            && (m_last.id == 0 || change.id == m_last.id + 1);
        expected = change.hash;
        m_last = {change.id, change.hash};
        if (change.format >= oldestFormat)
            follow(change.kind, change.id, change.target, change.label);
    }
}

void History::append(sqlite::Database& db, Change& change) const
{
    if (lastChange(db) != m_last)
        throw Error{Problem::Damaged, "another program has written into the file"};
    change.id = m_last.id + 1;
    change.previous = m_last.hash;
    change.hash = hashOf(change);
    db.run("INSERT INTO change (id, kind, target, label, made, author, laptop, format, content, "
           "previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        change.id, change.kind, change.target, change.label, change.made, change.author,
        change.laptop, change.format, change.content, change.previous, change.hash);
}

void History::follow(const Change& change)
{
    m_last = {change.id, change.hash};
    follow(change.kind, change.id, change.target, change.label);
}

void History::follow(
    ChangeKind kind, std::int64_t id, std::optional<std::int64_t> target, const std::string& label)
{
    switch (kind) {
    case ChangeKind::Do:
        m_done.push_back({id, label});
        m_undone.clear();
        if (m_done.size() > static_cast<std::size_t>(reach))
            m_done.pop_front();
        break;
    case ChangeKind::Undo:
        // The change itself may lie before the part of the record that was read.
        if (!m_done.empty() && m_done.back().id == target)
            m_done.pop_back();
        m_undone.push_back({target.value_or(id), label});
        break;
    case ChangeKind::Redo:
        if (!m_undone.empty() && m_undone.back().id == target)
            m_undone.pop_back();
        m_done.push_back({target.value_or(id), label});
        break;
    }
}

ChangeMark lastChange(const sqlite::Database& db)
{
    const auto read = [](const sqlite::Row& row) {
        return ChangeMark{row.integer(0), row.blob(1)};
    };
    return db.first(read, "SELECT id, hash FROM change ORDER BY id DESC LIMIT 1")
        .value_or(ChangeMark{0, noChange()});
}

Change readChange(const sqlite::Database& db, std::int64_t id)
{
    auto change = db.first(readRow, std::string{columns} + "WHERE id = ?1", id);
    if (!change || change->hash != hashOf(*change))
        throw Error{Problem::Damaged, "change " + std::to_string(id) + " is not what was written"};
    return *std::move(change);
}

std::optional<std::int64_t> firstBrokenChange(const sqlite::Database& db)
{
    auto expected = noChange();
    std::int64_t last = 0;
    const auto check = [&](const sqlite::Row& row) {
        const auto change = readRow(row);
        const bool fits =
            change.id == last + 1 && change.previous == expected && change.hash == hashOf(change);
        last = change.id;
        expected = change.hash;
        return fits ? std::nullopt : std::optional{change.id};
    };
    for (const auto& broken : db.select(check, std::string{columns} + "ORDER BY id")) {
        if (broken)
            return broken;
    }
    return {};
}

void beginAnew(sqlite::Database& db, Change first)
{
    db.run("DELETE FROM change");
    first.format = 0;
    const History none{db, 0};
    none.append(db, first);
}

} // namespace charrette
