// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PaperPages.h"
#include "app/summary/Slab.h"
#include "core/summary/Cards.h"

#include <QRectF>

#include <vector>

namespace charrette::app {

class Progress;

/// Cards to cut out, side by side without a gap, with marks where a ruler is laid: eight on A4 and
/// sixteen on A3, half as many where they are large. A text that is long becomes smaller, down to
/// what can still be read on a wall; what is longer goes on on a second card.
class CardPages final : public PaperPages {
public:
    /// Says its progress up to `share`. Throws GivenUp when that was.
    CardPages(const QString& title, const std::vector<summary::Card>& cards, bool isLarge,
        summary::Paper paper, Progress* progress = nullptr, double share = 1);

    int count() const override;
    const QString& title() const override { return m_title; }
    const std::vector<Bookmark>& bookmarks() const override { return m_none; }
    summary::Paper paper() const override { return m_paper; }
    QString text(int page) const override;
    void paint(QPainter& painter, int page) const override;

private:
    struct Face {
        QColor strip;
        std::vector<PlacedLine> lines; ///< from the corner of the card
    };

    void set(const summary::Card& card, bool isLarge);
    void paintMarks(QPainter& painter) const;
    QRectF cell(int place) const;
    int perPage() const { return m_columns * m_rows; }

    QString m_title;
    summary::Paper m_paper;
    int m_columns;
    int m_rows;
    std::vector<Face> m_faces;
    std::vector<Bookmark> m_none;
};

} // namespace charrette::app
