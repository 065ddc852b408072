// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PrintStyle.h"
#include "app/summary/Slab.h"

#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace charrette::app {

/// A text broken into lines of a width, in a size of its own.
class SetText {
public:
    SetText(const QString& text, Print print, double points, double width);

    int count() const;
    double leading() const { return m_leading; }
    double height() const { return count() * m_leading; }
    /// A line had to end inside a word.
    bool breaksWords() const;

    /// Line `number` with its strip's top left corner there.
    PlacedLine line(int number, double left, double top) const;

private:
    std::shared_ptr<const QTextLayout> m_text;
    double m_leading;
    QColor m_color;
};

void paintLines(QPainter& painter, const std::vector<PlacedLine>& lines);
/// As they read, one below the other.
QString textOf(const std::vector<PlacedLine>& lines);

} // namespace charrette::app
