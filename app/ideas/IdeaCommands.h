// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"

#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// What one can do to ideas, each one undo step with its label. False when it failed.
namespace ideaCommands {

/// Puts them into a lane, just before another idea or last.
bool move(DocumentSession& session, const std::vector<IdeaId>& ids, Horizon horizon,
    std::optional<IdeaId> before);
/// Puts them elsewhere in their lane.
bool reorder(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<IdeaId> before);
bool remove(DocumentSession& session, const std::vector<IdeaId>& ids);

bool setText(DocumentSession& session, IdeaId id, const QString& text);
bool setDetail(DocumentSession& session, IdeaId id, const QString& text);
bool setDots(DocumentSession& session, const std::vector<IdeaId>& ids, int dots);
bool setImpact(DocumentSession& session, IdeaId id, std::optional<double> score);
bool setEffort(DocumentSession& session, IdeaId id, std::optional<double> score);
bool setHorizon(DocumentSession& session, const std::vector<IdeaId>& ids, Horizon horizon);
bool setGroup(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<GroupId> group);
bool setChallenge(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<ChallengeId> challenge);
bool setQuestion(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<QuestionId> question);

std::optional<PrototypeId> makePrototype(DocumentSession& session, IdeaId id);
std::optional<ActionId> addToPlan(DocumentSession& session, IdeaId id);

} // namespace ideaCommands

/// A score as it is typed: "4", "4.5" or "4,5", also "4 of 5"; empty is none. Nothing for what is
/// no number from 1 to 5.
struct TypedScore {
    std::optional<double> score;
};
std::optional<TypedScore> scoreTyped(const QString& text);
QString scoreText(std::optional<double> score); ///< 4.5
QString scoreOfFive(std::optional<double> score); ///< 4.5 of 5

} // namespace charrette::app
