// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"
#include "core/media/PictureShelf.h"
#include "core/summary/Packs.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette::app {

/// Where what is handed out comes from: a workshop, read once for several packs of it.
class Source {
public:
    /// With a shelf, pictures that are on it are not read again. It outlives this.
    Source(const sqlite::Database& db, WorkshopId workshop, PictureShelf* shelf = nullptr);

    /// What that format needs. Throws Error.
    Content content(const Wanted& wanted, ReportFormat format);
    /// One for each group or for each leader, in their order. Throws Error.
    std::vector<Wanted> each(const Wanted& like);
    /// Throws Error.
    std::vector<Attendee> leaders() { return packs().leaders(); }

private:
    summary::Packs& packs();
    summary::Report report(const Wanted& wanted);
    summary::Report sponsorPage(const summary::Look& look);
    summary::Report personaSheet(const summary::Look& look) const;
    summary::Look look(const summary::ReportStyle& style);
    summary::Report titleOnly() const;
    std::vector<summary::Sheet> sheets(const Wanted& wanted) const;
    std::string calendar(const Wanted& wanted) const;
    summary::Deck deck(const Wanted& wanted) const;
    std::string detail(const Wanted& wanted, ReportFormat format) const;
    summary::DayOf dayOf() const;

    const sqlite::Database& m_db;
    WorkshopId m_workshop;
    PictureShelf* m_shelf;
    std::string m_zone;
    std::optional<summary::Packs> m_packs;
    std::vector<std::byte> m_logoKey;
    std::optional<summary::Image> m_logo;
    summary::Language m_language = summary::spoken(); ///< of the packs
};

/// For one alone.
Content contentOf(
    const sqlite::Database& db, const Wanted& wanted, ReportFormat format = ReportFormat::Pdf);

/// The parts that have something to say.
summary::Parts partsIn(const summary::Report& report);
/// And in that order.
void keepOnly(summary::Report& report, const summary::Parts& parts);
void keepOnly(summary::Deck& deck, const summary::Parts& parts);

/// What to call the file: a name that every system takes.
QString fileName(const Content& content, const Wanted& wanted, ReportFormat format);

} // namespace charrette::app
