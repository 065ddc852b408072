// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ChainLine.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int above = 3;
constexpr int side = 6; ///< the ground under the pointer reaches beyond the text by this
constexpr int quoteIndent = 10;
constexpr qreal lineHeight = 1.42;

QTextLayout::FormatRange range(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    return range;
}

qreal layOut(QTextLayout& layout, qreal width, qreal top)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const auto step = std::ceil(QFontInfo{layout.font()}.pixelSize() * lineHeight);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (step - line.height()) / 2});
        top += step;
    }
    layout.endLayout();
    return top;
}

/// The texts of a line laid out for one width.
struct Layout {
    QTextLayout words;
    QTextLayout source;
    int left = side;
    int height = 0;

    Layout(const ChainLook& look, int width);
};

Layout::Layout(const ChainLook& look, int width)
    : words{{}, typeFont(Type::Body)}
    , source{look.source, typeFont(look.isQuote ? Type::Body : Type::Small)}
{
    const auto before = look.kind.isEmpty() ? QString{} : look.kind + u" · "_s;
    const auto between = look.strong.isEmpty() || look.text.isEmpty() ? QString{} : u" "_s;
    words.setText(before + look.strong + between + look.text);
    auto kind = range(0, before.size());
    kind.format.setForeground(tokens().muted);
    auto strong = range(before.size(), look.strong.size());
    strong.format.setFontWeight(QFont::DemiBold);
    words.setFormats({kind, strong});

    if (look.isQuote)
        left += quoteIndent;
    const int right = look.pill.isEmpty() ? side : side + 8 + pillSize(look.pill).width();
    const qreal room = std::max(40, width - left - right);
    qreal bottom = above;
    if (!words.text().isEmpty())
        bottom = layOut(words, room, bottom);
    if (!look.source.isEmpty())
        bottom = layOut(source, room, bottom);
    if (!look.pill.isEmpty())
        bottom = std::max(bottom, qreal(above + pillSize(look.pill).height()));
    height = static_cast<int>(std::ceil(bottom)) + above;
}

} // namespace

QString ChainLook::spoken() const
{
    QStringList parts;
    for (const auto& part : {kind, strong, text, source, pill}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

ChainLine::ChainLine(ChainLook look, QWidget* parent)
    : QAbstractButton{parent}
    , m_look{std::move(look)}
{
    setText(m_look.text);
    setAccessibleName(m_look.spoken());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChainLine::heightForWidth(int width) const
{
    return Layout{m_look, width}.height;
}

QSize ChainLine::sizeHint() const
{
    const int width = px(260);
    return {width, heightForWidth(width)};
}

QSize ChainLine::minimumSizeHint() const
{
    return {px(80), px(20)};
}

void ChainLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChainLine::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.sunken : t.hover);
        painter.drawRoundedRect(rect(), 5, 5);
    }
    const Layout layout{m_look, width()};
    if (m_look.isQuote)
        painter.fillRect(QRect{side, above, 2, layout.height - 2 * above}, t.line);
    painter.setPen(m_look.isQuote ? t.muted : t.ink);
    if (!layout.words.text().isEmpty())
        layout.words.draw(&painter, QPointF(layout.left, 0));
    painter.setPen(t.muted);
    if (!m_look.source.isEmpty())
        layout.source.draw(&painter, QPointF(layout.left, 0));
    if (!m_look.pill.isEmpty()) {
        const auto size = pillSize(m_look.pill);
        paintPill(painter, QRect{QPoint{width() - side - size.width(), above}, size}, m_look.pill,
            m_look.pillKind);
    }
}

} // namespace charrette::app
