// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

class QWidget;

namespace charrette::app {

class DocumentSession;

/// Says what goes and what cannot be reached, and erases the person when that is wanted. Gives back
/// what was done; empty where nothing was.
QString askAndErase(QWidget* parent, DocumentSession& session, PersonId person);

} // namespace charrette::app
