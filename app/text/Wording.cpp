// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Wording.h"

#include <QCoreApplication>

namespace charrette::app {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString wording(Problem problem)
{
    switch (problem) {
    case Problem::NotCharrette:
        return Wording::tr("This is not a Charrette document.");
    case Problem::NewerFormat:
        return Wording::tr("This document was made by a newer Charrette. Nothing in it was "
                           "touched; please open it with that version.");
    case Problem::Damaged:
        return Wording::tr("This document is damaged: it was cut short, copied while it was "
                           "written to, or changed by something else. It was left as it is; "
                           "please open an earlier copy, or rescue what can be read.");
    case Problem::ReadOnly:
        return Wording::tr("This document can only be read here. To change it, save a copy "
                           "somewhere else (File > Save a copy).");
    case Problem::DiskFull:
        return Wording::tr("The disk is full. Nothing was lost: what you typed is still in its "
                           "field. Make room, then press Enter there again.");
    case Problem::Locked:
        return Wording::tr("Another program is using this document just now. What you typed is "
                           "still in its field; please try again.");
    case Problem::Moved:
        return Wording::tr("This document's file is not where it was, so nothing was written. What "
                           "you typed is still in its field.");
    case Problem::MissingFile:
        return Wording::tr("There is no such file. It may have been moved or renamed.");
    case Problem::MissingFolder:
        return Wording::tr("There is no such folder. Is the stick or network drive connected?");
    case Problem::Exists:
        return Wording::tr("There is already a file of that name. Please choose another.");
    case Problem::Refused:
        return Wording::tr("That does not fit together, so nothing was changed.");
    case Problem::Unreadable:
        return Wording::tr("The disk failed while reading or writing, or is too slow. Nothing that "
                           "was saved is lost; please copy the document to another disk.");
    case Problem::Unsupported:
        return Wording::tr("Charrette cannot do that with this file.");
    case Problem::Bug:
        return Wording::tr("That could not be done, so nothing was changed.");
    }
    return {};
}

} // namespace charrette::app
