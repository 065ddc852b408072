// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace charrette {

enum class ChangeKind { Do, Undo, Redo };
template <>
inline constexpr std::array<std::string_view, 3> words<ChangeKind>{"do", "undo", "redo"};

using Hash = sqlite::Bytes;

/// A line of the document's record.
struct Change {
    std::int64_t id;
    ChangeKind kind;
    std::optional<std::int64_t> target; ///< the change that an undo or redo is about
    std::string label;
    Instant made;
    std::string author;
    std::string laptop;
    int format;
    sqlite::Bytes content; ///< applied forward it repeats the change, an undo included
    Hash previous;
    Hash hash;
};

/// Number and hash of a change; number 0 and a hash of zeros where there is none.
struct ChangeMark {
    std::int64_t id = 0;
    Hash hash;

    bool operator==(const ChangeMark&) const = default;
};

/// BLAKE2b-256 over every other field, so that each change vouches for all before it.
Hash hashOf(const Change& change);

/// Empties the record and begins it with a change of a format that no undo reaches: it vouches for
/// those to come, and for none of the rows that are there.
void beginAnew(sqlite::Database& db, Change first);

/// What can be taken back and what can be repeated, read from the document's own record; so undo
/// reaches back across restarts, up to `reach` changes or the last reshaping of the format.
class History {
public:
    static constexpr int reach = 2000;

    struct Step {
        std::int64_t id; ///< of the change first made
        std::string label;
    };

    /// Reads the tail of the record. `oldestFormat`: changes of an earlier format are out of reach.
    History(const sqlite::Database& db, int oldestFormat);

    const Step* toUndo() const noexcept { return m_done.empty() ? nullptr : &m_done.back(); }
    const Step* toRedo() const noexcept { return m_undone.empty() ? nullptr : &m_undone.back(); }

    /// False when a change of the tail is not the one that was written, or does not follow the one
    /// before it: the file was damaged, or put together from two.
    bool isIntact() const noexcept { return m_intact; }

    /// The change that the next one follows.
    const ChangeMark& last() const noexcept { return m_last; }

    /// Writes `change` into the record, inside the command's transaction; fills id and hashes.
    /// Throws Error{Problem::Damaged} when something else has written into the record meanwhile.
    void append(sqlite::Database& db, Change& change) const;

    /// After that transaction is durable: moves the undo and redo stacks along.
    void follow(const Change& change);

private:
    void follow(ChangeKind kind, std::int64_t id, std::optional<std::int64_t> target,
        const std::string& label);

    std::deque<Step> m_done;
    std::vector<Step> m_undone;
    ChangeMark m_last;
    bool m_intact = true;
};

/// The mark of the newest change in the file.
ChangeMark lastChange(const sqlite::Database& db);

/// The change of that number, content included. Throws Error{Problem::Damaged} when its hash or
/// number is wrong.
Change readChange(const sqlite::Database& db, std::int64_t id);

/// Walks the whole record; the number of the first change that does not fit, if there is one.
std::optional<std::int64_t> firstBrokenChange(const sqlite::Database& db);

} // namespace charrette
