// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/SetText.h"

#include <QPainter>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace charrette::app {

using namespace Qt::StringLiterals;

SetText::SetText(const QString& text, Print print, double points, double width)
{
    const auto& style = printStyle(print);
    auto font = style.font;
    m_leading = style.leading * points * unitsPerPoint / font.pixelSize();
    m_color = style.color;
    font.setPixelSize(static_cast<int>(points * unitsPerPoint));
    auto plain = text;
    plain.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    m_text = std::move(layout);
}

int SetText::count() const
{
    return m_text->lineCount();
}

bool SetText::breaksWords() const
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, m_text->text()};
    for (int i = 1; i < count(); ++i) {
        finder.setPosition(m_text->lineAt(i).textStart());
        if (!finder.isAtBoundary())
            return true;
    }
    return false;
}

PlacedLine SetText::line(int number, double left, double top) const
{
    const auto line = m_text->lineAt(number);
    const double slack = (m_leading - line.height()) / 2;
    return {
        m_text, number, {left - line.position().x(), top + slack - line.position().y()}, m_color};
}

void paintLines(QPainter& painter, const std::vector<PlacedLine>& lines)
{
    for (const auto& line : lines) {
        painter.setPen(line.color);
        line.text->lineAt(line.number).draw(&painter, line.at);
    }
}

QString textOf(const std::vector<PlacedLine>& lines)
{
    QStringList texts;
    for (const auto& line : lines) {
        const auto place = line.text->lineAt(line.number);
        texts.append(line.text->text().mid(place.textStart(), place.textLength()));
    }
    return texts.join(u'\n');
}

} // namespace charrette::app
