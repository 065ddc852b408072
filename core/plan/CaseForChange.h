// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// What a point of the case for change says. In the order in which one argues.
enum class PointKind { Reason, Conviction, InternalGap, ExternalGap, Benefit };
template <>
inline constexpr std::array<std::string_view, 5> words<PointKind>{
    "reason", "conviction", "internal_gap", "external_gap", "benefit"};

/// Something is missing, in the organisation or with its partners.
constexpr bool isGap(PointKind kind) noexcept
{
    return kind == PointKind::InternalGap || kind == PointKind::ExternalGap;
}

/// One point of the case for change of a programme.
struct CasePoint {
    CasePointId id = CasePointId::draw();
    WorkshopId workshop;
    PointKind kind = PointKind::Reason;
    std::string text;
    std::optional<ChallengeId> challenge = {}; ///< that a gap is
    std::optional<ActionHorizon> horizon = {}; ///< in which a benefit is expected

    bool operator==(const CasePoint&) const = default;
};

/// In their order, those of different kinds among each other.
std::vector<CasePoint> casePointsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<CasePoint> find(const sqlite::Database& db, CasePointId id);
CasePointId add(Edit& edit, const CasePoint& point);
/// What a point of another kind cannot have, it has no longer: a challenge and actions are a gap's,
/// a horizon is a benefit's.
void save(Edit& edit, const CasePoint& point);
void remove(Edit& edit, CasePointId id);
void moveBefore(Edit& edit, CasePointId id, std::optional<CasePointId> before);
/// Makes points of one kind of them and puts them, in the order given, just before another or last.
void moveInto(Edit& edit, const std::vector<CasePointId>& ids, PointKind kind,
    std::optional<CasePointId> before);

/// An action that closes a gap.
struct Closing {
    CasePointId gap;
    ActionId action;

    bool operator==(const Closing&) const = default;
};

/// By the order of the gaps, then of the actions.
std::vector<Closing> closingsIn(const sqlite::Database& db, WorkshopId workshop);
std::vector<Action> actionsClosing(const sqlite::Database& db, CasePointId gap);
std::vector<CasePoint> gapsClosedBy(const sqlite::Database& db, ActionId action);
/// Throws Error{Problem::Refused} for a point that is no gap, or an action of another workshop.
void closeGap(Edit& edit, CasePointId gap, ActionId action);
void leaveOpen(Edit& edit, CasePointId gap, ActionId action);

/// A gap that nothing closes, or a benefit that nobody expects by any horizon.
bool isUnanswered(const CasePoint& point, const std::vector<Closing>& closings);

/// Copies the case for change of one workshop into another: with the challenges that are there, and
/// closed by the actions that were carried there. A gap that was closed by something done stays
/// behind. Where the other has a case already, no point comes again, but actions carried since
/// close their gaps.
void carryCase(Edit& edit, WorkshopId from, WorkshopId into);

} // namespace charrette
