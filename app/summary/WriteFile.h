// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace charrette::app {

/// Writes the bytes beside the path, puts them in place when they are whole, and looks whether they
/// arrived. Throws Error: MissingFolder, ReadOnly, DiskFull, Unreadable.
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace charrette::app
