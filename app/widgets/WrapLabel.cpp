// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/WrapLabel.h"

#include "app/widgets/Labels.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal lineHeight = 1.38; ///< of the font size: 18 px for 13 px text

int lineStep(const QFontInfo& font)
{
    return static_cast<int>(std::ceil(font.pixelSize() * lineHeight));
}

/// Lays the paragraphs out and hands every line to `use`; gives back the height.
template <typename Use>
qreal layOut(const QLabel& label, int width, Use&& use)
{
    QTextOption option{label.alignment()};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int step = lineStep(label.fontInfo());
    qreal y = 0;
    const auto paragraphs = label.text().split(u'\n');
    for (const auto& paragraph : paragraphs) {
        QTextLayout layout{paragraph, label.font()};
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y + (step - line.height()) / 2});
            y += step;
        }
        layout.endLayout();
        use(layout);
    }
    return y;
}

} // namespace

WrapLabel::WrapLabel(const QString& text, Type type, QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setType(this, type);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapLabel::heightForWidth(int width) const
{
    ensurePolished();
    const auto margins = contentsMargins();
    const int inner = std::max(1, width - margins.left() - margins.right());
    return textHeight(inner) + margins.top() + margins.bottom();
}

int WrapLabel::textHeight(int width) const
{
    if (m_measured.width != width || m_measured.text != text() || m_measured.font != font()) {
        const auto height = layOut(*this, width, [](const QTextLayout&) {});
        m_measured = {text(), font(), width, static_cast<int>(std::ceil(height))};
    }
    return m_measured.height;
}

QSize WrapLabel::sizeHint() const
{
    ensurePolished();
    const auto margins = contentsMargins();
    int widest = 0;
    const auto paragraphs = text().split(u'\n');
    for (const auto& paragraph : paragraphs)
        widest = std::max(widest, fontMetrics().horizontalAdvance(paragraph) + 1);
    const int width = std::min(widest, px(320)) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    ensurePolished();
    return {std::min(sizeHint().width(), px(40)), lineStep(fontInfo())};
}

void WrapLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const auto area = contentsRect();
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    qreal top = area.top();
    if (alignment().testFlag(Qt::AlignVCenter)) {
        top += std::max(0, (area.height() - textHeight(area.width())) / 2);
    }
    layOut(*this, area.width(),
        [&](const QTextLayout& layout) { layout.draw(&painter, QPointF(area.left(), top)); });
}

} // namespace charrette::app
