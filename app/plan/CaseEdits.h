// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/CaseForChange.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace charrette::app {

class DocumentSession;

QString kindName(PointKind kind); ///< "Reason for change"
QString kindTitle(PointKind kind); ///< "Reasons for change"

// What a person can do to the case for change, each as one step to undo. False when it was not
// done.

bool appendPoints(DocumentSession& session, const QStringList& lines, PointKind kind);
bool movePoints(DocumentSession& session, const std::vector<CasePointId>& ids, PointKind kind,
    std::optional<CasePointId> before);
bool removePoints(DocumentSession& session, const std::vector<CasePointId>& ids);

} // namespace charrette::app
