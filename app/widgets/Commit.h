// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace charrette::app {

/// Commits what was typed in the fields below `root`. To be called before `root` shows another
/// thing, while what is committed still belongs to the old one.
void commitTyped(QWidget* root);

} // namespace charrette::app
