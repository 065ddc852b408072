// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/WriteFile.h"

#include "core/base/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QFileDevice& file)
{
    const auto problem = file.error() == QFileDevice::ResourceError ? Problem::DiskFull
        : file.error() == QFileDevice::WriteError                   ? Problem::DiskFull
                                                                    : Problem::ReadOnly;
    throw Error{problem, file.fileName().toStdString() + ": " + file.errorString().toStdString()};
}

/// A file beside the target, which is gone again unless it is put in place.
class Beside {
public:
    explicit Beside(const QString& target)
        : m_target{target}
        , m_file{u"%1.%2.part"_s.arg(
              target, QString::number(QRandomGenerator::global()->generate(), 36))}
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            fail(m_file);
    }

    ~Beside()
    {
        if (!m_isInPlace)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(Beside)

    void write(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size() || !m_file.flush())
            fail(m_file);
        sync();
        m_file.close();
        if (const QFile old{m_target}; old.exists())
            m_file.setPermissions(old.permissions());
    }

    QByteArray read() const
    {
        QFile file{m_file.fileName()};
        if (!file.open(QIODevice::ReadOnly))
            fail(file);
        return file.readAll();
    }

    void putInPlace()
    {
        std::error_code code;
        std::filesystem::rename(
            m_file.filesystemFileName(), QFile{m_target}.filesystemFileName(), code);
        if (code)
            throw Error{Problem::ReadOnly, m_target.toStdString() + ": " + code.message()};
        m_isInPlace = true;
    }

private:
    void sync() const
    {
#ifdef Q_OS_UNIX
        if (::fsync(m_file.handle()) == 0 || errno == EINVAL) // Not every file can be synced.
            return;
        const auto problem = errno == ENOSPC ? Problem::DiskFull : Problem::Unreadable;
        throw Error{problem, m_target.toStdString() + ": not synced"};
#endif
    }

    QString m_target;
    QFile m_file;
    bool m_isInPlace = false;
};

/// Where a link leads, so that the link stays.
QString targetOf(const QString& path)
{
    const QFileInfo info{path};
    return info.isSymLink() ? info.symLinkTarget() : path;
}

} // namespace

void writeFile(const QString& path, const QByteArray& bytes,
    const std::function<void(const QByteArray& written)>& check)
{
    const auto target = targetOf(path);
    const QFileInfo info{target};
    if (!info.dir().exists())
        throw Error{Problem::MissingFolder, info.path().toStdString()};
    if (info.isDir() || (info.exists() && !info.isWritable()))
        throw Error{Problem::ReadOnly, target.toStdString()};
    Beside beside{target};
    beside.write(bytes);
    const auto written = beside.read();
    if (written != bytes)
        throw Error{Problem::Unreadable, "not what was written: " + target.toStdString()};
    if (check)
        check(written);
    beside.putInPlace();
}

} // namespace charrette::app
