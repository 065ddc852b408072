// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace charrette::app {

/// Writes the bytes beside the path, reads them again from the disk, has them looked at, and only
/// then puts them in place. Whatever is wrong leaves the old file as it was and nothing beside it.
/// Throws Error (MissingFolder, ReadOnly, DiskFull, Unreadable) and what `check` throws.
void writeFile(const QString& path, const QByteArray& bytes,
    const std::function<void(const QByteArray& written)>& check = {});

} // namespace charrette::app
