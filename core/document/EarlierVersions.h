// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/document/History.h"
#include "core/document/Rows.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Document;
class Edit;
struct Surroundings;

namespace sqlite {
class Database;
class ChangeSet;
} // namespace sqlite

/// How much of what people make is in a document.
struct Holdings {
    int workshops = 0;
    int people = 0;
    int notes = 0;
    int insights = 0;
    int ideas = 0;
    int actions = 0;

    bool operator==(const Holdings&) const = default;
};

Holdings holdingsOf(const sqlite::Database& db);

/// What the name of a copy says about it, so that none need be opened to keep house.
struct KeptCopy {
    std::filesystem::path path;
    Instant made;
    std::int64_t workshop = 0; ///< the newest workshop in it
    std::int64_t change = 0; ///< the last change in it
};

/// A whole copy of a document as it was, in the folder of earlier versions.
struct EarlierVersion {
    KeptCopy copy;
    std::uintmax_t size = 0;
    bool isGood = false; ///< it opens and passes its check; the rest is known only then
    bool isOlderFormat = false; ///< it can be restored, but not looked at as it is
    Holdings holds = {};
    std::optional<std::int64_t> changesSince = {}; ///< none where the two have parted since
};

/// Those of the document, newest first, without looking into them. None where no folder is named.
std::vector<KeptCopy> keptCopies(const sqlite::Database& db, const std::filesystem::path& document,
    const Surroundings& surroundings);

/// The same, each opened and checked, which takes a while.
std::vector<EarlierVersion> earlierVersions(const sqlite::Database& db,
    const std::filesystem::path& document, const Surroundings& surroundings);

/// The same with a connection of its own: for another thread while the document is open.
std::vector<EarlierVersion> earlierVersions(
    const std::filesystem::path& document, const Surroundings& surroundings);

/// Copies the document as it stands, checked and synced, unless the newest copy has its last change
/// already; then removes the copies that are no longer wanted. Gives back the newest.
/// Throws Error where it cannot be written.
std::filesystem::path keepEarlierVersion(const sqlite::Database& db,
    const std::filesystem::path& document, const Surroundings& surroundings);

/// The same with a connection of its own: for another thread while the document is open.
std::filesystem::path keepEarlierVersion(
    const std::filesystem::path& document, const Surroundings& surroundings);

/// Whether the newest copy is older than a day, or there is none of a document that has changes.
bool isCopyDue(const sqlite::Database& db, const std::filesystem::path& document,
    const Surroundings& surroundings);

/// Whether that many rows go that it would be a pity: more than a tenth of all, and not just a few.
bool removesMuch(const sqlite::Database& db, const sqlite::ChangeSet& content);

/// Which of the copies, newest first, nobody needs any more: all but the last ten, the last of each
/// of seven days, and the last of each workshop.
std::vector<KeptCopy> noLongerWanted(const std::vector<KeptCopy>& newestFirst);

/// What became of copies that were to be written anew.
struct Rewritten {
    std::vector<std::filesystem::path> files;
    int dropped = 0; ///< could not be, and were removed
};

/// Does `work` in every copy kept of the document, whatever it was called then.
Rewritten rewriteCopies(const Document& document, const Surroundings& surroundings,
    const std::function<void(Document&)>& work);

/// Keeps these copies with the document after its record of changes has begun anew.
void adoptCopies(
    const Document& document, const Surroundings& surroundings, const Rewritten& copies);

/// Makes the document what it was in the copy, as part of a command; so undo takes it back.
/// Throws Error: Damaged, NewerFormat, Unreadable, DiskFull.
void restore(Edit& edit, const std::filesystem::path& copy, const Surroundings& surroundings);

/// What makes a document what it was in a copy.
struct Restoring {
    struct Step {
        std::string sql;
        rows::Values values;
    };

    ChangeMark from; ///< the change at which the document stands
    std::vector<Step> pictures = {};
    std::vector<Step> rows = {}; ///< only those that differ
};

/// Finds that out by reading both files, which takes long and may be done by another thread.
Restoring howToRestore(const std::filesystem::path& document, const std::filesystem::path& copy,
    const Surroundings& surroundings);

/// Takes the steps, as part of a command. False, and nothing is done, where the document stands at
/// another change by now.
bool restore(Edit& edit, const Restoring& restoring);

} // namespace charrette
