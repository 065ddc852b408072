// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PrintStyle.h"
#include "app/summary/Slab.h"
#include "core/summary/Report.h"

#include <QString>

#include <string>
#include <vector>

namespace charrette::app {

class Progress;

/// Where in the column a text stands.
struct Measure {
    double left = 0;
    double width = columnWidth;
};

/// Turns a section of a report into strips of one column, top to bottom.
class Typesetter {
public:
    /// Throws GivenUp when the progress was.
    static std::vector<Slab> section(const summary::Section& section, Progress* progress = nullptr);
    /// Lines of one style.
    static std::vector<Slab> text(const std::string& text, Print print);

private:
    void add(const summary::Paragraph& piece);
    void add(const summary::Heading& piece);
    void add(const summary::Bullets& piece);
    void add(const summary::Quotes& piece);
    void add(const summary::Figures& piece);
    void add(const summary::Table& piece);
    void add(const summary::Entry& piece);
    void add(const summary::Chart& piece);
    void add(const summary::Image& piece);
    void add(const summary::Quote& quote);
    void add(const summary::Field& field);

    void addText(const QString& text, Print print, double before, Measure measure = {});
    /// In the middle of the column, with a title above and words below that stay with it.
    void addPicture(const std::string& title, PlacedPicture picture, const std::string& caption);
    void addBullet(const std::string& text, double before);
    Slab tableRow(
        const summary::Table& table, const std::vector<summary::Cell>& cells, Print print) const;
    /// Everything since strip number `first` stays on one page.
    void holdTogether(std::size_t first);
    void push(Slab slab);

    std::vector<Slab> m_slabs;
    double m_space = 0; ///< owed before the next strip
};

} // namespace charrette::app
