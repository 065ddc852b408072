// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a file that could not be written.
#include "app/summary/WriteFile.h"
#include "app/text/Wording.h"
#include "app/theme/Fonts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace charrette::app {

namespace {

struct Writing {
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

/// As much of it as fits into a sentence.
QString nameIn(const QString& path)
{
    constexpr qsizetype most = 60;
    const auto name = QFileInfo{path}.fileName();
    return name.size() <= most ? name : name.left(most) + u'…';
}

QString tooLong()
{
    return Writing::tr("Nothing was written: the name of that file or of its folders is too long. "
                       "Please choose a shorter one.");
}

QString ofProblem(const QString& path, Problem problem)
{
    switch (problem) {
    case Problem::ReadOnly:
        return Writing::tr("“%1” was not written: that file or its folder is protected. Please "
                           "choose another place.")
            .arg(nameIn(path));
    case Problem::DiskFull:
        return Writing::tr("“%1” was not written: there is no room left on that disk. What was "
                           "there is unchanged. Please make room, or choose another disk.")
            .arg(nameIn(path));
    case Problem::Locked:
        return Writing::tr("“%1” was not written: that document is open in another program. Please "
                           "choose another name.")
            .arg(nameIn(path));
    case Problem::Unreadable:
        return Writing::tr("“%1” was not written: the disk there fails, or is too slow. What was "
                           "there is unchanged. Please choose another disk.")
            .arg(nameIn(path));
    case Problem::Exists:
    case Problem::MissingFolder:
    case Problem::NotCharrette:
    case Problem::NewerFormat:
    case Problem::Damaged:
    case Problem::Moved:
    case Problem::MissingFile:
    case Problem::Refused:
    case Problem::Bug:
        break;
    case Problem::Unsupported:
        if (canDrawText())
            return tooLong(); // Some disks take less than others.
        break;
    }
    return wording(problem);
}

} // namespace

QString notWritten(const QString& path, Problem problem)
{
    const auto obstacle = obstacleAt(path);
    if (obstacle == Obstacle::LongName)
        return tooLong();
    if (obstacle == Obstacle::Folder)
        return Writing::tr("Nothing was written: “%1” is a folder. Please choose another name.")
            .arg(nameIn(path));
    if (obstacle == Obstacle::NoFile)
        return Writing::tr("Nothing was written: “%1” is not a file. Please choose another name.")
            .arg(nameIn(path));
    if (obstacle == Obstacle::Document && problem == Problem::Exists)
        return Writing::tr("Nothing was written: “%1” is a Charrette document, which nothing else "
                           "replaces. Please choose another name.")
            .arg(nameIn(path));
    return ofProblem(path, problem);
}

} // namespace charrette::app
