// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// "Next", "60 days" or "2028".
QString columnName(const DocumentSession& session, ActionHorizon horizon);
/// "2027", "2028–2029", "2030 on"
QString yearsText(const YearSpan& years);

// What a person can do to actions, each as one step to undo. False when it was not done: the text
// stays in its field.

bool setText(DocumentSession& session, ActionId id, const QString& text);
/// Somebody who is not in the document yet is added to it; an empty name is nobody.
bool setOwner(DocumentSession& session, ActionId id, const QString& name);
/// As core's dueDate() reads it; an empty text is no date.
bool setDue(DocumentSession& session, ActionId id, const QString& typed, QDate today);
bool setStatus(DocumentSession& session, ActionId id, Status status);
bool appendActions(DocumentSession& session, const QStringList& lines, ActionHorizon horizon);
bool moveActions(DocumentSession& session, const std::vector<ActionId>& ids, ActionHorizon horizon,
    std::optional<ActionId> before);
/// Into the column as core's place() does it.
bool setHorizon(DocumentSession& session, ActionId id, ActionHorizon horizon);
bool setScale(DocumentSession& session, RoadmapScale scale);
bool setYears(DocumentSession& session, const RoadmapYears& years);
bool removeActions(DocumentSession& session, const std::vector<ActionId>& ids);

} // namespace charrette::app
