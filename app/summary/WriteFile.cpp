// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/WriteFile.h"

#include "core/document/OpenFile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace charrette::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestPath = 4095;
constexpr std::size_t longestName = 255;
/// A document needs room for the name of its journal, and SQLite takes paths of 512 bytes, of which
/// the copy beside it that is written first takes some.
constexpr std::size_t longestDocument = longestName - std::string_view{"-journal"}.size();
constexpr std::size_t longestDocumentPath = 478;
constexpr std::string_view leftoverStart = ".charrette-";
constexpr std::string_view leftoverEnd = ".part";

Problem problemOf(int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Problem::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return Problem::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return Problem::MissingFolder;
    case ENAMETOOLONG:
        return Problem::Unsupported;
    default:
        return Problem::Unreadable;
    }
}

[[noreturn]] void fail(const fs::path& path, int reason)
{
    throw Error{problemOf(reason),
        path.string() + ": " + std::error_code{reason, std::generic_category()}.message()};
}

/// A file beside the target, which is gone again unless it is put in place. While it is written it
/// is locked: what a program left that was killed is not, whatever its name.
class Beside {
public:
    explicit Beside(const fs::path& target)
        : m_target{target}
    {
        do {
            const auto number = QRandomGenerator::global()->generate64();
            m_path = target.parent_path()
                / (std::string{leftoverStart} + std::to_string(number) + std::string{leftoverEnd});
            close();
            m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (m_file < 0)
                fail(m_target, errno);
        } while (flock(m_file, LOCK_EX | LOCK_NB) == 0 && !isThere());
    }

    ~Beside()
    {
        if (!m_isInPlace)
            ::unlink(m_path.c_str());
        close();
    }
    Q_DISABLE_COPY_MOVE(Beside)

    void write(const QByteArray& bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const auto count =
                ::write(m_file, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
            if (count < 0 && errno != EINTR)
                fail(m_target, errno);
            done += count > 0 ? count : 0;
        }
        if (fsync(m_file) != 0 && errno != EINVAL) // Not every file can be synced.
            fail(m_target, errno);
        struct stat old {};
        if (stat(m_target.c_str(), &old) == 0)
            fchmod(m_file, old.st_mode & 0777U);
    }

    QByteArray read() const
    {
        QFile file{m_path};
        if (!file.open(QIODevice::ReadOnly))
            throw Error{Problem::Unreadable, file.errorString().toStdString()};
        return file.readAll();
    }

    void putInPlace()
    {
        if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            fail(m_target, errno);
        m_isInPlace = true;
    }

private:
    /// Another program may have taken it for a leftover before it was locked.
    bool isThere() const
    {
        struct stat mine {};
        return fstat(m_file, &mine) != 0 || mine.st_nlink > 0;
    }

    void close()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
    }

    fs::path m_target;
    fs::path m_path;
    int m_file = -1;
    bool m_isInPlace = false;
};

void removeLeftovers(const fs::path& folder)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{folder, ignored}) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with(leftoverStart) || !name.ends_with(leftoverEnd))
            continue;
        const int file = ::open(entry.path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (file < 0)
            continue;
        if (flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry.path().c_str());
        ::close(file);
    }
}

/// Links stay.
fs::path targetOf(const QString& path)
{
    return behindLinks(QFile{path}.filesystemFileName());
}

bool isLong(const fs::path& path)
{
    const auto name = path.filename().native();
    std::error_code error;
    const auto length = std::max(path.native().size(), fs::absolute(path, error).native().size());
    const bool isOfDocument = name.ends_with(".charrette");
    return length > (isOfDocument ? longestDocumentPath : longestPath)
        || name.size() > (isOfDocument ? longestDocument : longestName);
}

bool isDocument(const fs::path& path)
{
    try {
        requireCharretteFile(path, 1);
        return true;
    } catch (const Error& error) {
        return error.problem() == Problem::NewerFormat || error.problem() == Problem::Damaged;
    }
}

Obstacle obstacleIn(const fs::path& target)
{
    if (isLong(target))
        return Obstacle::LongName;
    std::error_code error;
    const auto found = fs::status(target, error);
    if (fs::is_directory(found))
        return Obstacle::Folder;
    if (!fs::exists(found))
        return Obstacle::None;
    if (!fs::is_regular_file(found))
        return Obstacle::NoFile;
    return isDocument(target) ? Obstacle::Document : Obstacle::None;
}

/// By permission, and by what it is marked as: root may write to what is protected, but should not.
bool isProtected(const fs::path& target)
{
    constexpr unsigned anyWrite = 0222;
    struct stat old {};
    return stat(target.c_str(), &old) == 0
        && ((old.st_mode & anyWrite) == 0
            || faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0);
}

void requireWritable(const fs::path& target)
{
    switch (obstacleIn(target)) {
    case Obstacle::None:
        break;
    case Obstacle::LongName:
        fail(target, ENAMETOOLONG);
    case Obstacle::Folder:
    case Obstacle::NoFile:
    case Obstacle::Document:
        throw Error{Problem::Exists, target.string()};
    }
    std::error_code error;
    const auto folder = target.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, error))
        throw Error{Problem::MissingFolder, folder.string()};
    if (isProtected(target))
        fail(target, EACCES);
}

} // namespace

void writeFile(const QString& path, const QByteArray& bytes,
    const std::function<void(const QByteArray& written)>& check)
{
    const auto target = targetOf(path);
    requireWritable(target);
    removeLeftovers(target.has_parent_path() ? target.parent_path() : fs::path{"."});
    Beside beside{target};
    beside.write(bytes);
    const auto written = beside.read();
    if (written != bytes)
        throw Error{Problem::Unreadable, "not what was written: " + target.string()};
    if (check)
        check(written);
    beside.putInPlace();
}

Obstacle obstacleAt(const QString& path)
{
    try {
        return obstacleIn(targetOf(path));
    } catch (const Error&) {
        return Obstacle::NoFile; // Links that lead nowhere.
    }
}

} // namespace charrette::app
