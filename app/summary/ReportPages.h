// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Slab.h"
#include "core/summary/Report.h"

#include <QString>

#include <vector>

class QPainter;

namespace charrette::app {

/// A report laid out on A4 pages: cover, contents, parts. The preview and the PDF are drawn by the
/// same hand, so what is seen is what is printed.
class ReportPages {
public:
    explicit ReportPages(const summary::Report& report);

    int count() const { return static_cast<int>(m_pages.size()); }
    const QString& title() const { return m_title; }

    /// What is on the page, line by line, for those who do not see it.
    QString text(int page) const;

    /// Draws onto white paper, in the units of PrintStyle.h.
    void paint(QPainter& painter, int page) const;

private:
    struct Placed {
        double top;
        Slab slab;
    };

    struct PageContent {
        QString section; ///< for the running header
        std::vector<Placed> slabs;
    };

    void addCover(const summary::Cover& cover);
    void addContents(const summary::Report& report, const std::vector<int>& numbers);
    int addSection(const summary::Section& section);
    int flow(std::vector<Slab> slabs, const QString& section);
    void place(Slab slab);
    void placeTorn(const Slab& slab);
    void newPage(const QString& section);
    void paintRunning(QPainter& painter, int page) const;

    QString m_title;
    std::vector<PageContent> m_pages;
    double m_bottom = 0; ///< how far down the last page is filled
};

} // namespace charrette::app
