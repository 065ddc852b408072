// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Area.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Place.h"

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
/// Why the vote takes no dots for them from here; empty where it does.
QString whyNoDots(DocumentSession& session, const std::vector<IdeaId>& ids);
bool setImpact(DocumentSession& session, IdeaId id, std::optional<double> score);
bool setEffort(DocumentSession& session, IdeaId id, std::optional<double> score);
bool setHorizon(DocumentSession& session, const std::vector<IdeaId>& ids, Horizon horizon);
bool setGroup(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<GroupId> group);
bool setChallenge(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<ChallengeId> challenge);
bool setQuestion(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<QuestionId> question);

bool rate(DocumentSession& session, const std::vector<Rating>& ratings);
bool setMatrix(DocumentSession& session, const Matrix& matrix);
bool setColour(
    DocumentSession& session, const std::vector<IdeaId>& ids, std::optional<Colour> colour);
/// Puts ideas on the free board; `count` of them were moved, the others only stay where they are.
bool put(DocumentSession& session, const std::vector<Place>& places, int count);
bool addArea(DocumentSession& session, const Area& area, const std::vector<Place>& places);
bool setArea(DocumentSession& session, const QString& label, const Area& area,
    const std::vector<Place>& carried);
bool removeArea(DocumentSession& session, AreaId id);

/// Why they are not to be joined now; empty where they may be.
QString whyNotMerged(DocumentSession& session, const std::vector<IdeaId>& ids);
/// Joins them into the first; splits one into its lines; the same again beside each.
bool merge(DocumentSession& session, const std::vector<IdeaId>& ids);
std::vector<IdeaId> split(DocumentSession& session, IdeaId id);
std::vector<IdeaId> duplicate(DocumentSession& session, const std::vector<IdeaId>& ids);
/// An idea a line, each lying where it is said if it is said; others are put where they are said.
std::vector<IdeaId> addLines(DocumentSession& session, const Idea& like,
    const std::vector<std::string>& lines, const std::vector<Place>& where,
    const std::vector<Place>& others);

std::optional<PrototypeId> makePrototype(DocumentSession& session, IdeaId id);
std::optional<ActionId> addToPlan(DocumentSession& session, IdeaId id);

} // namespace ideaCommands

/// A score as it is typed: "4", "4.5" or "4,5", also "4 of 5"; empty is none. Nothing for what is
/// no number from 1 to 5.
struct TypedScore {
    std::optional<double> score;
};
std::optional<TypedScore> scoreTyped(const QString& text);
/// Impact and effort typed as two numbers: "4 2", "4.5 2", "4,2" or "42".
struct TypedScores {
    double impact;
    double effort;
};
std::optional<TypedScores> scoresTyped(const QString& text);
QString scoreText(std::optional<double> score); ///< 4.5
QString scoreOfFive(std::optional<double> score); ///< 4.5 of 5

} // namespace charrette::app
