// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/FormatFile.h"

#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

/// Formats that an organiser kept or was given: files in the program's own folder, offered beside
/// those that come with it. Their ids begin with "own:".
namespace OwnFormats {

/// By name. Files that are no formats are passed over.
std::vector<Format> all();

/// Reads a file from anywhere and keeps a copy of it; one of the same name gives way.
/// Throws FormatError for what is no format, Error for what cannot be read or kept.
Format load(const QString& path);

/// Writes the format to a file, and keeps a copy. Throws Error.
void save(const Format& format, const QString& path);

void remove(const Format& format);
bool isOwn(const Format& format);

} // namespace OwnFormats

/// One that comes with the program or an own one; nothing when there is none of that id.
std::optional<Format> anyFormat(const QString& id);

/// Why a file is no format, and where in it.
QString wording(const FormatError& error);

} // namespace charrette::app
