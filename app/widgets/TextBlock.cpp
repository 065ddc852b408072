// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TextBlock.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace charrette::app {

int lineHeight(const QFont& font)
{
    constexpr qreal ofSize = 1.38; // 18 px for 13 px text
    return static_cast<int>(std::ceil(QFontInfo{font}.pixelSize() * ofSize));
}

TextBlock::TextBlock(const QString& text, const QFont& font)
    : m_text{text}
    , m_font{font}
{}

TextBlock& TextBlock::add(const QString& text)
{
    m_text += text;
    return *this;
}

TextBlock& TextBlock::add(const QString& text, QFont::Weight weight)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(m_text.size());
    range.length = static_cast<int>(text.size());
    auto font = m_font;
    font.setWeight(weight);
    range.format.setFont(font);
    m_formats += range;
    m_text += text;
    return *this;
}

TextBlock& TextBlock::add(const QString& text, const QColor& color)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(m_text.size());
    range.length = static_cast<int>(text.size());
    range.format.setForeground(color);
    m_formats += range;
    m_text += text;
    return *this;
}

/// Lays the text out and hands it to `use` when it stands; gives back its height.
template <typename Use>
int TextBlock::layOut(int width, Use&& use) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int step = lineHeight(m_font);
    auto shown = m_text;
    QTextLayout layout{shown.replace(u'\n', QChar::LineSeparator), m_font};
    layout.setTextOption(option);
    layout.setFormats(m_formats);
    qreal y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    use(layout);
    return std::max(step, static_cast<int>(std::ceil(y)));
}

int TextBlock::height(int width) const
{
    return layOut(width, [](const QTextLayout&) {});
}

void TextBlock::draw(QPainter& painter, const QRect& rect, const QColor& color) const
{
    painter.setPen(color);
    layOut(rect.width(), [&](const QTextLayout& layout) { layout.draw(&painter, rect.topLeft()); });
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
        QFontMetrics{font}.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace charrette::app
