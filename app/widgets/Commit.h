// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace charrette::app {

/// Commits what was typed in the fields below `root`. To be called before `root` shows another
/// thing, while what is committed still belongs to the old one. False when the document refused
/// some of it, which is still in its field: then `root` should stay with what it shows.
/// What was refused is not offered twice, unless `again` asks for it.
bool commitTyped(QWidget* root, bool again = false);

/// Nothing below `root` can be typed or chosen any more; it can be read and copied.
void makeReadOnly(QWidget* root);

/// What is typed below `root` and not in the document.
QStringList typedIn(const QWidget* root);
/// What stands in lines below `root` that add things, and was not entered.
QStringList draftsIn(const QWidget* root);

} // namespace charrette::app
