// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ReportStyle.h"

#include "core/base/Error.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <utility>

namespace charrette::summary {

namespace {

ReportStyle readStyle(const sqlite::Row& row)
{
    auto accent = row.text(3);
    return {.language = row.as<Language>(0),
        .paper = row.as<Paper>(1),
        .parts = partsFrom(row.text(2), true).value_or(Parts::all()),
        .accent = isColour(accent) ? std::move(accent) : std::string{},
        .logo = row.blob(4)};
}

std::optional<Picture> pictureBy(const sqlite::Database& db, const std::vector<std::byte>& sha)
{
    const auto read = [](const sqlite::Row& row) {
        return Picture{row.as<PictureFormat>(0), row.blob(1)};
    };
    return db.first(read, "SELECT format, content FROM picture WHERE sha256 = ?1", sha);
}

} // namespace

ReportStyle reportStyle(const sqlite::Database& db)
{
    return db.first(readStyle, "SELECT language, paper, parts, accent, logo FROM report_style")
        .value_or(ReportStyle{});
}

void save(Edit& edit, const ReportStyle& style)
{
    if (style.paper == Paper::A3)
        throw Error{Problem::Refused, "no report goes on that paper"};
    if (!style.accent.empty() && !isColour(style.accent))
        throw Error{Problem::Refused, "that is no colour"};
    if (!style.logo.empty() && !pictureBy(edit.db(), style.logo))
        throw Error{Problem::Refused, "a logo that is not kept"};
    if (style == ReportStyle{}) {
        edit.run("DELETE FROM report_style");
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO report_style (id, language, paper, parts, accent, logo)
        VALUES (1, ?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (id) DO UPDATE SET language = excluded.language, paper = excluded.paper,
            parts = excluded.parts, accent = excluded.accent, logo = excluded.logo
    )sql";
    const auto logo = style.logo.empty() ? std::nullopt : std::optional{style.logo};
    edit.run(sql, style.language, style.paper, textOf(style.parts), style.accent, logo);
}

std::optional<Picture> logoOf(const sqlite::Database& db, const ReportStyle& style)
{
    return style.logo.empty() ? std::nullopt : pictureBy(db, style.logo);
}

bool isColour(std::string_view text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), isDigit);
}

} // namespace charrette::summary
