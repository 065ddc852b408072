// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageFrame.h"

#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/TabularText.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace charrette::app {

StageFrame::StageFrame(QSizeF size, int page)
    : m_unit{stageUnit(size)}
    , m_sheet{.size = size, .area = {}, .page = page}
{
    const double side = unit(isWide() ? 96 : 64);
    const double edge = unit(56);
    m_room = QRectF{{0, 0}, size}.adjusted(side, edge, -side, -edge);
    m_sheet.area = m_room;
}

TextSizes StageFrame::sizes(
    double largest, double least, QFont::Weight weight, double leading) const
{
    constexpr double rounding = 0.01;
    const double whole = std::ceil(unit(least) - rounding);
    return {std::max(whole, std::floor(unit(largest) + rounding)), whole, weight, leading};
}

void StageFrame::setPages(int pages)
{
    m_sheet.pages = std::max(1, pages);
    m_sheet.page = std::clamp(m_sheet.page, 0, m_sheet.pages - 1);
}

void StageFrame::addBox(const QRectF& rect, const QColor& color, double radius)
{
    m_sheet.boxes.push_back({rect, color, radius});
}

void StageFrame::addText(const FittedText& text, QPointF topLeft, const QColor& color)
{
    for (const auto& line : text.lines) {
        if (line.text.isEmpty())
            continue;
        addLine(line.text, text.font, topLeft + QPointF{0, line.top},
            QFontMetricsF{text.font}.horizontalAdvance(line.text), text.step, color);
    }
}

void StageFrame::addRight(const FittedText& text, QPointF topRight, const QColor& color)
{
    if (text.width > 0)
        addLine(text.lines.front().text, text.font, topRight - QPointF{text.width, 0}, text.width,
            text.step, color);
}

void StageFrame::addLine(const QString& text, const QFont& font, QPointF topLeft, double width,
    double step, const QColor& color, bool isTabular)
{
    const QFontMetricsF metrics{font};
    const double baseline = topLeft.y() + (step - metrics.height()) / 2 + metrics.ascent();
    m_sheet.lines.push_back(
        {{topLeft, QSizeF{width, step}}, text, font, color, baseline, isTabular});
}

void StageFrame::addDigits(
    const QString& text, double size, const QRectF& rect, const QColor& color)
{
    const auto font = stageFont(size, QFont::Bold);
    m_sheet.lines.push_back({{rect.topLeft(), QSizeF{tabularWidth(font, text), rect.height()}},
        text, font, color, rect.bottom(), true});
}

QColor timeColor(const StageClock& clock, const QColor& usual, const StageTokens& tokens)
{
    const double left = 1 - clock.elapsed();
    if (left <= 0.05)
        return tokens.bad;
    return left <= 0.2 ? tokens.warn : usual;
}

QString groupCardName(const stage::GroupCard& card)
{
    return card.name.empty() ? groupName({.round = RoundId{0}, .number = card.number})
                             : shownInLine(card.name);
}

double stageUnit(QSizeF size)
{
    return std::min(size.height() / 1080, size.width() / 1440);
}

} // namespace charrette::app
