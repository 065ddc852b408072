// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Typesetter.h"

namespace charrette::app {

/// Text broken into lines of a width, each `leading` high.
class BrokenText {
public:
    BrokenText(const QString& text, Print print, double width, Qt::Alignment align = Qt::AlignLeft);

    int count() const;
    double leading() const { return m_style.leading; }
    double height() const { return count() * leading(); }

    /// Line `number` with its strip's top left corner there.
    PlacedLine line(int number, double left, double top) const;
    void placeAll(Slab& slab, double left, double top) const;

private:
    const PrintStyle& m_style;
    std::shared_ptr<QTextLayout> m_text;
};

} // namespace charrette::app
