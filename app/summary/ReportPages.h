// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PaperPages.h"
#include "app/summary/Slab.h"
#include "core/summary/Report.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <vector>

class QPainter;

namespace charrette::app {

class Progress;

/// A report laid out on pages: cover, contents, parts; a sheet without the first two.
class ReportPages final : public PaperPages {
public:
    /// Says its progress up to `share`. Throws GivenUp when that was.
    explicit ReportPages(
        const summary::Report& report, Progress* progress = nullptr, double share = 1);

    int count() const override { return static_cast<int>(m_pages.size()); }
    const QString& title() const override { return m_title; }
    const std::vector<Bookmark>& bookmarks() const override { return m_bookmarks; }
    summary::Paper paper() const override { return m_paper; }

    QString text(int page) const override;
    void paint(QPainter& painter, int page) const override;

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

    /// As wide as on A4 and as high as the paper leaves room for.
    double columnHigh() const { return sizeOf(m_paper).height() - marginTop - marginBottom; }
    double left() const { return (sizeOf(m_paper).width() - columnWidth) / 2; }
    void paintLine(QPainter& painter, const QString& text, double top, Qt::Alignment align) const;

    void paintLogo(QPainter& painter) const;

    summary::Paper m_paper;
    QColor m_accent;
    QImage m_logo;
    QString m_title;
    QString m_running; ///< at the head of every page
    bool m_hasCover = true;
    bool m_hasSections = false;
    std::vector<PageContent> m_pages;
    std::vector<Bookmark> m_bookmarks;
    double m_bottom = 0; ///< how far down the last page is filled
};

} // namespace charrette::app
