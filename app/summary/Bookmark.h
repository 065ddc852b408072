// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace charrette::app {

/// A heading and where it stands, for the side bar of a reader.
struct Bookmark {
    QString title;
    int level = 1; ///< 1 for a part, 2 for a heading in it
    int page = 0; ///< from 0
    double top = 0; ///< from the top of the page, in the units of PrintStyle.h
};

} // namespace charrette::app
