// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/BrokenText.h"

namespace charrette::app {

BrokenText::BrokenText(const QString& text, Print print, double width, Qt::Alignment align)
    : m_style{printStyle(print)}
    , m_text{std::make_shared<QTextLayout>(text, m_style.font)}
{
    QTextOption option{align};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_text->setTextOption(option);
    m_text->setCacheEnabled(true);
    m_text->beginLayout();
    for (auto line = m_text->createLine(); line.isValid(); line = m_text->createLine())
        line.setLineWidth(width);
    m_text->endLayout();
}

int BrokenText::count() const
{
    return m_text->lineCount();
}

PlacedLine BrokenText::line(int number, double left, double top) const
{
    const auto line = m_text->lineAt(number);
    const double slack = (leading() - line.height()) / 2;
    return {m_text, number, {left - line.position().x(), top + slack - line.position().y()},
        m_style.color};
}

void BrokenText::placeAll(Slab& slab, double left, double top) const
{
    for (int i = 0; i < count(); ++i)
        slab.lines.push_back(line(i, left, top + i * leading()));
}

} // namespace charrette::app
