// SPDX-License-Identifier: GPL-3.0-or-later
// A document written to another file, and going on in another file. Both take as long as the disk
// likes, so that they may be carried out by another thread: nothing in this one waits for it, and
// what is given up leaves no trace.
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/document/OpenFile.h"
#include "core/sqlite/DiskQueue.h"

namespace charrette {

namespace fs = std::filesystem;

/// A file to go on in, opened and checked.
struct Document::NextFile {
    fs::path path = {};
    std::unique_ptr<Lock> lock = {};
    std::unique_ptr<sqlite::Database> db = {};

    static NextFile in(const fs::path& path, const Surroundings& surroundings);
};

Document::NextFile Document::NextFile::in(const fs::path& path, const Surroundings& surroundings)
{
    requireCharretteFile(path, surroundings.steps.back().version);
    NextFile next{.path = path};
    switch (accessTo(realPath(path), next.lock)) {
    case Access::Write:
        break;
    case Access::LockedByOther:
        throw Error{Problem::Locked, "open in another program: " + path.string()};
    case Access::FolderNotWritable:
    case Access::FileNotWritable:
    case Access::HistoryBroken:
        throw Error{Problem::ReadOnly, path.string()};
    }
    next.db =
        writingBehind(openChecked(path, sqlite::Open::Write, surroundings), path, surroundings);
    return next;
}

namespace {

Surroundings until(Surroundings surroundings, const IsGivenUp& isGivenUp)
{
    surroundings.isGivenUp = isGivenUp;
    return surroundings;
}

void requireOther(const fs::path& target, const fs::path& own)
{
    std::error_code error;
    if (!own.empty() && fs::equivalent(target, own, error))
        throw Error{Problem::Exists, "the document itself: " + target.string()};
}

} // namespace

bool Document::carriedOut(const Carrier& carry, const LongWork& work) const
{
    if (carry)
        return carry(work);
    work({});
    return true;
}

/// Where the file is in its place and up to date, by a connection of its own, as this one may write
/// meanwhile. Where it is not, only this one has all of it.
LongWork Document::copying(const fs::path& target) const
{
    const bool isAllThere =
        !m_path.empty() && disk() == Disk::Ready && whereabouts() == FilePlace::State::Here;
    return [db = m_db, own = isAllThere ? m_path : fs::path{}, target, around = m_surroundings](
               const IsGivenUp& isGivenUp) {
        const auto surroundings = until(around, isGivenUp);
        if (own.empty())
            writeCopy(*db, target, surroundings);
        else
            writeCopy(
                sqlite::Database{own, sqlite::Open::ReadOnly, around.vfs}, target, surroundings);
    };
}

LongWork Document::keepingAll() const
{
    return [db = m_db, path = m_path, around = m_surroundings](const IsGivenUp& isGivenUp) {
        if (around.earlierVersions.empty())
            throw Error{Problem::MissingFolder, "no folder for earlier versions"};
        keepEarlierVersion(*db, path, until(around, isGivenUp));
    };
}

bool Document::saveCopy(const fs::path& target, const Carrier& carry) const
{
    requireOther(target, m_path);
    if (carry)
        return carry(copying(target));
    writeCopy(*m_db, target, m_surroundings);
    return true;
}

bool Document::goOnIn(const fs::path& path, const Carrier& carry)
{
    const auto next = std::make_shared<NextFile>();
    const auto look = [next, full = absolutePath(path), around = m_surroundings,
                          catchUp = catchingUp()](const IsGivenUp& isGivenUp) {
        catchUp(isGivenUp);
        *next = NextFile::in(full, until(around, isGivenUp));
    };
    if (!carriedOut(carry, look))
        return false;
    goOn(*next);
    return true;
}

void Document::goOn(NextFile& next)
{
    const auto last = lastChange(*next.db);
    const auto inDoubt = m_committed ? ChangeMark{m_committed->change.id, m_committed->change.hash}
                                     : m_history.last();
    if (last != m_history.last() && last != inDoubt)
        throw Error{Problem::Damaged, "another document: " + next.path.string()};
    next.db->watch(m_db->watched());
    std::swap(*m_db, *next.db);
    if (const auto& left = next.db->queue())
        left->giveUp();
    m_path = next.path;
    m_place = std::make_unique<FilePlace>(m_path);
    m_lock = std::move(next.lock);
    m_access = Access::Write;
    settle();
}

bool Document::saveAndGoOnIn(const fs::path& target, const Carrier& carry)
{
    const auto full = absolutePath(target);
    const bool isOwnName = full == m_path;
    const bool isReady = disk() == Disk::Ready; // Else to ask for a file may hang as well.
    if (isOwnName && (!isReady || whereabouts() == FilePlace::State::Here))
        throw Error{Problem::Exists, "the document itself: " + full.string()};
    if (!isOwnName && isReady)
        requireOther(full, m_path);
    const auto next = std::make_shared<NextFile>();
    const auto write = [next, full, copy = copying(full), around = m_surroundings](
                           const IsGivenUp& isGivenUp) {
        copy(isGivenUp);
        *next = NextFile::in(full, until(around, isGivenUp));
    };
    const auto lockAgain = [&] {
        if (isOwnName && !m_lock)
            m_lock = std::make_unique<Lock>(m_path);
    };
    if (isOwnName)
        m_lock.reset(); // It is for the name, and in the way of writing there.
    try {
        auto last = m_history.last();
        while (carriedOut(carry, write)) {
            if (std::exchange(last, m_history.last()) != m_history.last()) {
                *next = {}; // What was done meanwhile is in the next copy.
                continue;
            }
            goOn(*next);
            return true;
        }
    } catch (const Error&) {
        lockAgain();
        throw;
    }
    lockAgain();
    return false;
}

} // namespace charrette
