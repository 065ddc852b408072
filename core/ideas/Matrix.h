// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// What the axes of the impact / effort matrix mean in a workshop, and what its fields are called.
/// Empty stands for the usual words.
struct Matrix {
    WorkshopId workshop;
    std::string impact = {};
    std::string effort = {};
    std::string quickWins = {}; ///< high impact, low effort
    std::string bigBets = {}; ///< high impact, high effort
    std::string fillIns = {}; ///< low impact, low effort
    std::string thinkAgain = {}; ///< low impact, high effort

    bool operator==(const Matrix&) const = default;
};

Matrix matrixOf(const sqlite::Database& db, WorkshopId workshop);
void save(Edit& edit, const Matrix& matrix);

/// How an idea is judged; none takes a judgement back.
struct Rating {
    IdeaId idea;
    std::optional<double> impact;
    std::optional<double> effort;

    bool operator==(const Rating&) const = default;
};

/// From 1 to 5, to a tenth: nobody can tell more by eye.
double toTenth(double score);
/// Rates ideas, however many, each to a tenth and within 1 to 5.
void rate(Edit& edit, const std::vector<Rating>& ratings);

} // namespace charrette
