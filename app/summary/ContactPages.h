// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PaperPages.h"
#include "app/summary/SetText.h"
#include "app/summary/Slab.h"
#include "core/summary/Photos.h"

#include <QRectF>

#include <vector>

namespace charrette::app {

class Progress;

/// Photos in rows, each with the block or the group it belongs to and what is said of it.
class ContactPages final : public PaperPages {
public:
    /// Says its progress up to `share`. Throws GivenUp when that was.
    ContactPages(const QString& title, const std::vector<summary::Photo>& photos,
        summary::Paper paper, Progress* progress = nullptr, double share = 1);

    int count() const override { return static_cast<int>(m_pages.size()); }
    const QString& title() const override { return m_title; }
    const std::vector<Bookmark>& bookmarks() const override { return m_bookmarks; }
    summary::Paper paper() const override { return m_paper; }
    QString text(int page) const override;
    void paint(QPainter& painter, int page) const override;

private:
    struct Shown {
        QRectF frame;
        std::shared_ptr<const Picture> picture;
    };
    struct Sheet {
        std::vector<Shown> photos;
        std::vector<PlacedLine> lines;
    };

    struct Row {
        const summary::Photo* first;
        std::vector<std::vector<SetText>> texts; ///< below each photo
        double below; ///< how high the highest of them is
    };

    int columns() const { return m_paper == summary::Paper::A3 ? 6 : 3; }
    double cellWidth() const;
    double sheetRoom() const; ///< for rows
    void newSheet();
    Row row(const summary::Photo* first, std::size_t count) const;
    double photoHeight(const std::vector<Row>& rows) const;
    void addRow(const Row& row);
    void addNumbers();

    QString m_title;
    summary::Paper m_paper;
    std::vector<Sheet> m_pages;
    std::vector<Bookmark> m_bookmarks;
    double m_high = 0; ///< of a photo
    double m_bottom = 0; ///< how far down the last sheet is filled
};

} // namespace charrette::app
