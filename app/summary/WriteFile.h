// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace charrette::app {

/// Writes the bytes beside the path, reads them again from the disk, has them looked at, and only
/// then puts them in place. Whatever is wrong leaves the old file as it was and nothing beside it;
/// what a crash leaves beside it goes with the next file that is written there. Links stay, and
/// documents are never replaced. Throws Error (MissingFolder, ReadOnly, Exists, DiskFull,
/// Unsupported for a name that is too long, Unreadable) and what `check` throws.
void writeFile(const QString& path, const QByteArray& bytes,
    const std::function<void(const QByteArray& written)>& check = {});

/// What stands where a file is to be written, so that nobody can write one there.
enum class Obstacle { None, LongName, Folder, NoFile, Document };
Obstacle obstacleAt(const QString& path);

/// What to tell a person whose file could not be written: what happened, and what to do. It is not
/// the document that is meant, as in wording().
QString notWritten(const QString& path, Problem problem);

} // namespace charrette::app
