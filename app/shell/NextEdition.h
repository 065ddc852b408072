// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <optional>

class QWidget;

namespace charrette::app {

class DocumentSession;

/// Asks what the next edition of the workshop on show is to be, and makes it. Nothing when given up
/// or refused.
std::optional<WorkshopId> makeNextEdition(DocumentSession& session, QWidget* parent);

/// The same out of the latest workshop of another document, which is only read. Where that was done
/// before, the edition gets what else is chosen. Throws Error for a file that cannot be read.
std::optional<WorkshopId> makeNextEditionFrom(
    DocumentSession& session, const QString& path, QWidget* parent);

} // namespace charrette::app
