// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Vision.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Vision> {
    static constexpr auto name = "vision";
    static constexpr std::tuple columns{plain("workshop", &Vision::workshop),
        plain("kind", &Vision::kind), requiredText("text", &Vision::text),
        plain("horizon_year", &Vision::horizonYear), text("signs", &Vision::signs),
        plain("chosen", &Vision::chosen)};
    static constexpr auto scope = "workshop";
    static auto within(const Vision& row) { return row.workshop; }
};

template <>
struct TableOf<Pitch> {
    static constexpr auto name = "pitch";
    static constexpr std::tuple columns{plain("workshop", &Pitch::workshop),
        plain("idea", &Pitch::idea), plain("work_group", &Pitch::group),
        plain("person", &Pitch::person), required("title", &Pitch::title),
        text("text", &Pitch::text)};
    static constexpr auto scope = "workshop";
    static auto within(const Pitch& row) { return row.workshop; }
};

std::vector<Vision> visionsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Vision>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Vision> find(const sqlite::Database& db, VisionId id)
{
    return record::find<Vision>(db, id);
}

VisionId add(Edit& edit, const Vision& vision)
{
    return record::add(edit, vision);
}

void save(Edit& edit, const Vision& vision)
{
    record::save(edit, vision);
}

void remove(Edit& edit, VisionId id)
{
    record::remove<Vision>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, VisionId id, std::optional<VisionId> before)
{
    record::moveBefore<Vision>(edit, id, before);
}

std::vector<Pitch> pitchesOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Pitch>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Pitch> find(const sqlite::Database& db, PitchId id)
{
    return record::find<Pitch>(db, id);
}

PitchId add(Edit& edit, const Pitch& pitch)
{
    return record::add(edit, pitch);
}

void save(Edit& edit, const Pitch& pitch)
{
    record::save(edit, pitch);
}

void remove(Edit& edit, PitchId id)
{
    record::remove<Pitch>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, PitchId id, std::optional<PitchId> before)
{
    record::moveBefore<Pitch>(edit, id, before);
}

} // namespace charrette
