// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace charrette::app {

/// The words of the stage, for those who translate: one context for all scenes.
struct StageWords {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

} // namespace charrette::app
