// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/WriteFile.h"

#include "core/base/Error.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace charrette::app {

namespace {

[[noreturn]] void fail(const QFileDevice& file)
{
    const auto problem = file.error() == QFileDevice::ResourceError ? Problem::DiskFull
        : file.error() == QFileDevice::WriteError                   ? Problem::DiskFull
                                                                    : Problem::ReadOnly;
    throw Error{problem, file.fileName().toStdString() + ": " + file.errorString().toStdString()};
}

} // namespace

void writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target{path};
    if (!target.dir().exists())
        throw Error{Problem::MissingFolder, target.path().toStdString()};
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(file);
    QFile written{path};
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        throw Error{Problem::Unreadable, "not what was written: " + path.toStdString()};
}

} // namespace charrette::app
