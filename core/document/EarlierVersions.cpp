// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/EarlierVersions.h"

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/OpenFile.h"
#include "core/document/ScratchFolder.h"
#include "core/document/Tables.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace charrette {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
constexpr std::string_view suffix = ".charrette";
constexpr auto forUnchanged = "new"; ///< the folder of documents without a change

/// Copies of one document and of what was saved from it lie together, wherever the file is moved.
std::optional<std::string> lineOf(const sqlite::Database& db)
{
    const auto hash = db.first([](const sqlite::Row& row) { return row.blob(0); },
        "SELECT hash FROM change ORDER BY id LIMIT 1");
    if (!hash)
        return {};
    std::string name;
    for (std::size_t i = 0; i < 8 && i < hash->size(); ++i) {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = std::to_integer<unsigned>((*hash)[i]);
        name += digits[byte >> 4U];
        name += digits[byte & 15U];
    }
    return name;
}

fs::path folderOf(const sqlite::Database& db, const fs::path& document, const Surroundings& around)
{
    if (around.earlierVersions.empty())
        return absolutePath(document).parent_path();
    return around.earlierVersions / lineOf(db).value_or(forUnchanged);
}

std::int64_t newestWorkshop(const sqlite::Database& db)
{
    const auto id = [](const sqlite::Row& row) { return row.integer(0); };
    return db.first(id, "SELECT id FROM workshop ORDER BY starts DESC, id DESC LIMIT 1")
        .value_or(0);
}

struct NamedCopy {
    KeptCopy copy;
    std::string stem; ///< the name of the document at the time
};

std::string nameOf(const std::string& stem, const KeptCopy& copy)
{
    return stem + "." + std::to_string(copy.made.ms) + "." + std::to_string(copy.workshop) + "."
        + std::to_string(copy.change) + std::string{suffix};
}

/// "Name.time.workshop.change.charrette", read from its end since a name may have points too.
std::optional<NamedCopy> copyNamed(const fs::path& path)
{
    const auto name = path.filename().string();
    if (!name.ends_with(suffix))
        return {};
    std::string_view rest{name};
    rest.remove_suffix(suffix.size());
    std::array<std::int64_t, 3> numbers{};
    for (std::size_t i = numbers.size(); i-- > 0;) {
        const auto point = rest.rfind('.');
        if (point == std::string_view::npos)
            return {};
        const auto* end = rest.data() + rest.size();
        const auto [next, error] = std::from_chars(rest.data() + point + 1, end, numbers.at(i));
        if (error != std::errc{} || next != end)
            return {};
        rest = rest.substr(0, point);
    }
    return NamedCopy{{path, {numbers[0]}, numbers[1], numbers[2]}, std::string{rest}};
}

EarlierVersion lookInto(
    const KeptCopy& copy, const sqlite::Database& now, const Surroundings& surroundings)
{
    EarlierVersion version{.copy = copy};
    std::error_code error;
    version.size = fs::file_size(copy.path, error);
    try {
        const auto newest = surroundings.steps.back().version;
        requireCharretteFile(copy.path, newest);
        const auto db = openChecked(copy.path, sqlite::Open::ReadOnly, surroundings);
        version.holds = holdingsOf(*db);
        version.isOlderFormat = db->value<int>("PRAGMA user_version") < newest;
        const auto last = lastChange(*db);
        const auto same = now.first([](const sqlite::Row& row) { return row.blob(0); },
            "SELECT hash FROM change WHERE id = ?1", last.id);
        if (same == last.hash)
            version.changesSince = lastChange(now).id - last.id;
        version.isGood = true;
    } catch (const Error&) {
        version.isGood = false; // Told to the person as damaged; the next one may do.
    }
    return version;
}

/// Its change is none any more: it sorts by the time it was made, before all that come.
fs::path writeAnew(const NamedCopy& named, const Surroundings& surroundings,
    const std::function<void(Document&)>& work)
{
    const ScratchFolder scratch;
    auto around = surroundings;
    around.earlierVersions = scratch.path();
    const auto document =
        Document::open(scratch.bring(named.copy.path, "copy.charrette"), std::move(around));
    work(*document);
    auto copy = named.copy;
    copy.change = 0;
    const auto target = copy.path.parent_path() / nameOf(named.stem, copy);
    std::error_code error;
    fs::permissions(target, fs::perms{0644}, error); // Ours to replace, where there is one.
    document->saveCopy(target);
    fs::permissions(target, fs::perms{0444}, error);
    if (target != named.copy.path)
        fs::remove(named.copy.path, error);
    return target;
}

/// Whatever lies in the folder of this document, and what is its own in the one that documents
/// share which have no changes yet.
std::vector<fs::path> filesToRewrite(
    const fs::path& own, const fs::path& shared, const std::string& stem)
{
    std::vector<fs::path> files;
    std::error_code error;
    if (own != shared) {
        for (const auto& entry : fs::directory_iterator{own, error})
            files.push_back(entry.path());
    }
    for (const auto& entry : fs::directory_iterator{shared, error}) {
        if (const auto named = copyNamed(entry.path()); named && named->stem == stem)
            files.push_back(entry.path());
    }
    return files;
}

void removeUnwanted(const std::vector<KeptCopy>& newestFirst)
{
    std::error_code ignored;
    for (const auto& copy : noLongerWanted(newestFirst))
        fs::remove(copy.path, ignored);
}

} // namespace

Holdings holdingsOf(const sqlite::Database& db)
{
    const auto count = [&](const std::string& table) {
        return db.value<int>("SELECT count(*) FROM " + table);
    };
    return {count(table::workshop), count(table::person), count(table::note), count(table::insight),
        count(table::idea), count(table::action)};
}

std::vector<KeptCopy> keptCopies(
    const sqlite::Database& db, const fs::path& document, const Surroundings& surroundings)
{
    std::vector<KeptCopy> copies;
    std::error_code error;
    if (surroundings.earlierVersions.empty() || document.empty())
        return copies;
    const auto stem = document.stem().string();
    for (const auto& entry : fs::directory_iterator{folderOf(db, document, surroundings), error}) {
        if (auto named = copyNamed(entry.path()); named && named->stem == stem)
            copies.push_back(std::move(named->copy));
    }
    // By the changes in them: a clock may have been set back.
    std::ranges::sort(copies, [](const auto& one, const auto& other) {
        return std::pair{one.change, one.made.ms} > std::pair{other.change, other.made.ms};
    });
    return copies;
}

std::vector<EarlierVersion> earlierVersions(
    const sqlite::Database& db, const fs::path& document, const Surroundings& surroundings)
{
    std::vector<EarlierVersion> versions;
    for (const auto& copy : keptCopies(db, document, surroundings))
        versions.push_back(lookInto(copy, db, surroundings));
    return versions;
}

std::vector<EarlierVersion> earlierVersions(
    const fs::path& document, const Surroundings& surroundings)
{
    const auto db = openChecked(document, sqlite::Open::ReadOnly, surroundings);
    return earlierVersions(*db, document, surroundings);
}

fs::path keepEarlierVersion(
    const sqlite::Database& db, const fs::path& document, const Surroundings& surroundings)
{
    const auto folder = folderOf(db, document, surroundings);
    const auto kept = keptCopies(db, document, surroundings);
    const auto change = lastChange(db).id;
    if (!kept.empty() && kept.front().change == change) {
        const auto newest = lookInto(kept.front(), db, surroundings);
        if (newest.isGood && newest.changesSince == 0)
            return kept.front().path;
    }
    std::error_code error;
    fs::create_directories(folder, error);
    const auto copy = folder
        / nameOf(document.stem().string(), {{}, surroundings.clock(), newestWorkshop(db), change});
    fs::permissions(copy, fs::perms{0644}, error); // Ours to replace, where there is one.
    writeCopy(db, copy, surroundings);
    fs::permissions(copy, fs::perms{0444}, error); // Opened as it is, it is for reading only.
    removeUnwanted(keptCopies(db, document, surroundings));
    return copy;
}

fs::path keepEarlierVersion(const fs::path& document, const Surroundings& surroundings)
{
    const auto db = openChecked(document, sqlite::Open::ReadOnly, surroundings);
    return keepEarlierVersion(*db, document, surroundings);
}

Rewritten rewriteCopies(const Document& document, const Surroundings& surroundings,
    const std::function<void(Document&)>& work)
{
    if (surroundings.earlierVersions.empty() || document.path().empty())
        return {};
    Rewritten told;
    const auto own = folderOf(document.db(), document.path(), surroundings);
    const auto shared = surroundings.earlierVersions / forUnchanged;
    for (const auto& file : filesToRewrite(own, shared, document.path().stem().string())) {
        try {
            const auto named = copyNamed(file);
            if (!named)
                throw Error{Problem::Unsupported, "no copy: " + file.string()};
            told.files.push_back(writeAnew(*named, surroundings, work));
        } catch (const Error&) {
            std::error_code error;
            fs::remove(file, error);
            ++told.dropped;
        }
    }
    return told;
}

void adoptCopies(
    const Document& document, const Surroundings& surroundings, const Rewritten& copies)
{
    if (copies.files.empty())
        return;
    const auto folder = folderOf(document.db(), document.path(), surroundings);
    std::error_code error;
    fs::create_directories(folder, error);
    for (const auto& file : copies.files) {
        fs::rename(file, folder / file.filename(), error);
        if (error)
            throw Error{Problem::Unreadable, error.message() + ": " + file.string()};
        fs::remove(file.parent_path(), error); // Where it was the last one there.
    }
}

bool isCopyDue(
    const sqlite::Database& db, const fs::path& document, const Surroundings& surroundings)
{
    if (surroundings.earlierVersions.empty() || document.empty() || lastChange(db).id == 0)
        return false;
    const auto kept = keptCopies(db, document, surroundings);
    if (kept.empty())
        return true;
    // One from the future was made while the clock was ahead, and says nothing of its age.
    const auto age = surroundings.clock().ms - kept.front().made.ms;
    return age < 0 || age > dayMs;
}

bool removesMuch(const sqlite::Database& db, const sqlite::ChangeSet& content)
{
    constexpr std::ptrdiff_t few = 20;
    const auto removed =
        std::ranges::count(content.rows(), sqlite::RowEdit::Kind::Removed, &sqlite::RowEdit::kind);
    if (removed < few)
        return false;
    std::ptrdiff_t left = 0;
    for (const std::string table : table::recorded)
        left += db.value<int>("SELECT count(*) FROM " + table);
    return removed * 10 > left + removed;
}

std::vector<KeptCopy> noLongerWanted(const std::vector<KeptCopy>& newestFirst)
{
    constexpr std::size_t alwaysKept = 10;
    constexpr std::size_t daysKept = 7;
    std::set<std::int64_t> days;
    std::set<std::int64_t> workshops;
    std::vector<KeptCopy> unwanted;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const auto& copy = newestFirst[i];
        const bool isLastOfDay = days.size() < daysKept && days.insert(copy.made.ms / dayMs).second;
        const bool isLastOfWorkshop = workshops.insert(copy.workshop).second;
        if (i >= alwaysKept && !isLastOfDay && !isLastOfWorkshop)
            unwanted.push_back(copy);
    }
    return unwanted;
}

} // namespace charrette
