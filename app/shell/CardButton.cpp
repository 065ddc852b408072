// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CardButton.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QEnterEvent>
#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int cardMargin = 18;
constexpr int rowMargin = 14;

} // namespace

CardButton::CardButton(
    Look look, const QString& heading, const QString& line, const QString& words, QWidget* parent)
    : QAbstractButton{parent}
    , m_look{look}
    , m_line{line}
    , m_words{words}
{
    setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(words.isEmpty() ? line : tr("%1. %2").arg(line, words));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(look == Look::Card);
    setSizePolicy(policy);
}

int CardButton::textHeight(int width) const
{
    const QFontMetrics body{typeFont(Type::Body)};
    const QRect wide{0, 0, std::max(1, width - 2 * cardMargin), 10'000};
    return body.boundingRect(wide, Qt::TextWordWrap, m_words).height();
}

QSize CardButton::sizeHint() const
{
    return m_look == Look::Row ? QSize{px(260), px(58)} : QSize{px(300), heightForWidth(px(300))};
}

QSize CardButton::minimumSizeHint() const
{
    return {px(180), m_look == Look::Row ? px(58) : px(96)};
}

int CardButton::heightForWidth(int width) const
{
    return std::max(px(124), px(78) + textHeight(width) + cardMargin);
}

void CardButton::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRow = m_look == Look::Row;
    const bool isHot = underMouse() || isDown();
    if (!isRow) {
        painter.setPen(QPen{isHot ? t.accent : t.line, 1});
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    } else if (isHot) {
        painter.fillRect(rect().adjusted(1, 0, -1, 0), t.hover);
    }
    if (hasFocus()) {
        painter.setPen(QPen{t.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 8, 8);
    }
    const int margin = isRow ? rowMargin : cardMargin;
    auto area = rect().adjusted(margin, isRow ? px(9) : margin, -margin, 0);
    const auto write = [&](Type type, const QColor& color, const QString& text, int after) {
        painter.setFont(typeFont(type));
        painter.setPen(color);
        const auto line = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, Qt::AlignTop | Qt::AlignLeft, line);
        area.setTop(area.top() + painter.fontMetrics().height() + after);
    };
    write(isRow ? Type::Strong : Type::Section, t.ink, text(), px(isRow ? 2 : 6));
    write(Type::Body, t.muted, m_line, px(10));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(t.ink);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_words);
}

void CardButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void CardButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace charrette::app
