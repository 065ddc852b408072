// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QTextStream;

namespace charrette::app {

/// What "charrette tour" asks for.
struct TourOptions {
    QString document;
    QString folder;
    QSize size{1440, 900};
    bool isDark = false;
};

/// Makes the pictures of a tour and returns the exit code. It finds no application object and makes
/// the one it needs.
using Tour = std::function<int(const TourOptions& options)>;

inline constexpr int exitGood = 0;
inline constexpr int exitWrong = 1; ///< something is wrong with the file, or could not be done
inline constexpr int exitUsage = 2;

/// Runs the command that the words ask for (the program's own name first) and returns its exit
/// code; nothing when they ask for a window. To be called before there is an application object.
std::optional<int> runCommandLine(
    const QStringList& words, QTextStream& out, QTextStream& err, const Tour& tour);

} // namespace charrette::app
