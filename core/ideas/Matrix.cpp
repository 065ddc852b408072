// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Matrix.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <cmath>

namespace charrette {

Matrix matrixOf(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [&](const sqlite::Row& row) {
        return Matrix{
            workshop, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    };
    return db
        .first(read,
            "SELECT impact, effort, quick_wins, big_bets, fill_ins, think_again FROM matrix "
            "WHERE workshop = ?1",
            workshop)
        .value_or(Matrix{workshop});
}

void save(Edit& edit, const Matrix& matrix)
{
    if (matrix == Matrix{matrix.workshop}) {
        edit.run("DELETE FROM matrix WHERE workshop = ?1", matrix.workshop);
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO matrix (workshop, impact, effort, quick_wins, big_bets, fill_ins, think_again)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (workshop) DO UPDATE SET impact = excluded.impact, effort = excluded.effort,
            quick_wins = excluded.quick_wins, big_bets = excluded.big_bets,
            fill_ins = excluded.fill_ins, think_again = excluded.think_again
    )sql";
    edit.run(sql, matrix.workshop, cleanLine(matrix.impact), cleanLine(matrix.effort),
        cleanLine(matrix.quickWins), cleanLine(matrix.bigBets), cleanLine(matrix.fillIns),
        cleanLine(matrix.thinkAgain));
}

double toTenth(double score)
{
    return std::clamp(std::round(score * 10) / 10, 1.0, 5.0);
}

void rate(Edit& edit, const std::vector<Rating>& ratings)
{
    const auto rounded = [](std::optional<double> score) {
        return score ? std::optional{toTenth(*score)} : std::nullopt;
    };
    for (const auto& rating : ratings)
        edit.run("UPDATE idea SET impact = ?2, effort = ?3 WHERE id = ?1", rating.idea,
            rounded(rating.impact), rounded(rating.effort));
}

} // namespace charrette
