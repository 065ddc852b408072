// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace charrette::app {

/// A wrapped paragraph for delegates, at the line height of the mockups; parts of it may be written
/// in another weight or colour.
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font);

    /// Adds text that is written differently from the rest.
    TextBlock& add(const QString& text);
    TextBlock& add(const QString& text, QFont::Weight weight);
    TextBlock& add(const QString& text, const QColor& color);

    int height(int width) const;
    void draw(QPainter& painter, const QRect& rect, const QColor& color) const;
    const QString& text() const { return m_text; }

private:
    template <typename Use>
    int layOut(int width, Use&& use) const;

    QString m_text;
    QFont m_font;
    QList<QTextLayout::FormatRange> m_formats;
};

/// One line that ends in "…" where it does not fit.
void drawElided(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The height of one line at the line height of the mockups.
int lineHeight(const QFont& font);

} // namespace charrette::app
