// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Bookmark.h"
#include "app/summary/Slab.h"
#include "core/summary/Report.h"

#include <QString>

#include <vector>

class QPainter;

namespace charrette::app {

class Progress;

/// A report laid out on A4 pages: cover, contents, parts; a sheet without the first two. It holds
/// fonts, so it stays in the thread that made it. The preview and the PDF are drawn by the
/// same hand, so what is seen is what is printed.
class ReportPages {
public:
    /// Says its progress up to `share`. Throws GivenUp when that was.
    explicit ReportPages(
        const summary::Report& report, Progress* progress = nullptr, double share = 1);

    int count() const { return static_cast<int>(m_pages.size()); }
    const QString& title() const { return m_title; }
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

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
    void addHead(const summary::Report& report);
    void addContents(const summary::Report& report, const std::vector<int>& numbers);
    int addSection(const summary::Section& section, Progress* progress);
    int flow(std::vector<Slab> slabs, const QString& section);
    void place(Slab slab);
    void placeTorn(const Slab& slab);
    void newPage(const QString& section);
    void paintRunning(QPainter& painter, int page) const;

    QString m_title;
    QString m_running; ///< at the head of every page
    bool m_hasCover = true;
    bool m_hasSections = false;
    std::vector<PageContent> m_pages;
    std::vector<Bookmark> m_bookmarks;
    double m_bottom = 0; ///< how far down the last page is filled
};

} // namespace charrette::app
