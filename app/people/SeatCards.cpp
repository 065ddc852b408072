// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/SeatCards.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/CellDelegate.h"
#include "app/widgets/Pill.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int narrowest = 200;
constexpr int gap = 12;
constexpr int margin = 10;
constexpr int titleHeight = 20;
constexpr int subHeight = 18;
constexpr int afterLine = 6;
constexpr int personHeight = 26;
constexpr int dot = 6;
constexpr int afterDot = 8;

int headHeight()
{
    return px(margin + titleHeight + afterLine + subHeight + afterLine);
}

int heightOf(const SeatCard& card)
{
    const auto rows = std::max<int>(1, static_cast<int>(card.people.size()));
    return headHeight() + rows * px(personHeight) + px(margin);
}

void paintDetail(QPainter& painter, const QRect& rect, const QString& detail)
{
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tokens().muted);
    drawElided(painter, rect, detail, Qt::AlignRight);
}

} // namespace

SeatCards::SeatCards(const SeatLook& look, QWidget* parent)
    : QWidget{parent}
    , m_look{look}
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeatCards::setCards(const std::vector<SeatCard>& cards, int first)
{
    m_cards = cards;
    m_first = first;
    arrange();
    updateGeometry();
    update();
}

bool SeatCards::has(int card) const
{
    return card >= m_first && card < m_first + static_cast<int>(m_cards.size());
}

SeatPlace SeatCards::placeAt(const QPoint& position) const
{
    for (std::size_t at = 0; at < m_rects.size(); ++at) {
        const auto& rect = m_rects[at];
        if (!rect.contains(position))
            continue;
        const int below = position.y() - rect.top() - headHeight();
        const int row = below < 0 ? -1 : below / px(personHeight);
        const bool isPerson = row >= 0 && row < static_cast<int>(m_cards[at].people.size());
        return {m_first + static_cast<int>(at), isPerson ? row : -1};
    }
    return {};
}

QRect SeatCards::rectOf(const SeatPlace& place) const
{
    if (!has(place.card))
        return {};
    const auto& card = m_rects[static_cast<std::size_t>(place.card - m_first)];
    if (place.isCard())
        return card;
    const int top = card.top() + headHeight() + place.row * px(personHeight);
    return {card.left(), top, card.width(), px(personHeight)};
}

QRect SeatCards::titleRect(int card) const
{
    const auto rect = rectOf({card, -1});
    return {rect.left() + 4, rect.top() + 4, rect.width() - 8, px(titleHeight + 10)};
}

int SeatCards::heightForWidth(int width) const
{
    const auto columns = static_cast<std::size_t>(columnsIn(width));
    int height = 0;
    for (std::size_t first = 0; first < m_cards.size(); first += columns) {
        int row = 0;
        for (auto at = first; at < std::min(first + columns, m_cards.size()); ++at)
            row = std::max(row, heightOf(m_cards[at]));
        height += row + (first == 0 ? 0 : gap);
    }
    return height;
}

QSize SeatCards::sizeHint() const
{
    return {px(narrowest), heightForWidth(std::max(width(), px(narrowest)))};
}

void SeatCards::paintEvent(QPaintEvent* event)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < m_rects.size(); ++at) {
        if (m_rects[at].intersects(event->rect()))
            paintSeatCard(painter, at);
    }
}

void SeatCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SeatCards::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    arrange();
    updateGeometry();
}

int SeatCards::columnsIn(int width) const
{
    const int most = std::max<int>(1, static_cast<int>(m_cards.size()));
    const int room = std::max(1, (width + gap) / (px(narrowest) + gap));
    // Few cards are not drawn out over the whole page.
    return std::min(room, std::max(most, std::min(room, 4)));
}

void SeatCards::arrange()
{
    m_columns = columnsIn(width());
    m_rects.clear();
    const auto columns = static_cast<std::size_t>(m_columns);
    const double step = (width() + gap) / static_cast<double>(m_columns);
    int top = 0;
    for (std::size_t first = 0; first < m_cards.size(); first += columns) {
        const auto last = std::min(first + columns, m_cards.size());
        int height = 0;
        for (auto at = first; at < last; ++at)
            height = std::max(height, heightOf(m_cards[at]));
        for (auto at = first; at < last; ++at) {
            const int left = static_cast<int>(static_cast<double>(at - first) * step);
            const int right = static_cast<int>(static_cast<double>(at - first + 1) * step) - gap;
            m_rects.emplace_back(left, top, right - left, height);
        }
        top += height + gap;
    }
}

void SeatCards::paintSeatCard(QPainter& painter, std::size_t at) const
{
    const auto& t = tokens();
    const auto& card = m_cards[at];
    const auto& rect = m_rects[at];
    const int number = m_first + static_cast<int>(at);
    const bool isChosen = card.group && card.group == m_look.group;
    const bool isTarget = number == m_look.target;
    paintCard(painter, rect,
        isTarget         ? t.accentSoft
            : card.group ? t.surface
                         : t.lane,
        isChosen || isTarget ? t.accent : t.line);
    paintHead(painter, rect, card);
    for (int row = 0; row < static_cast<int>(card.people.size()); ++row) {
        const SeatPlace place{number, row};
        paintPerson(painter, rectOf(place), card.people[static_cast<std::size_t>(row)], place);
    }
    if (card.people.empty()) {
        const QRect hint{rect.left() + px(margin), rect.top() + headHeight(),
            rect.width() - 2 * px(margin), px(personHeight)};
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.faint);
        drawElided(painter, hint, tr("Nobody yet"));
    }
}

void SeatCards::paintHead(QPainter& painter, const QRect& rect, const SeatCard& card) const
{
    const int side = px(margin);
    const QRect title{
        rect.left() + side, rect.top() + side, rect.width() - 2 * side, px(titleHeight)};
    const auto count = QString::number(card.people.size());
    const int pill = pillSize(count).width();
    paintPill(painter, title, count, PillKind::Neutral, Qt::AlignRight);
    painter.setFont(typeFont(Type::Section));
    painter.setPen(tokens().ink);
    drawElided(painter, title.adjusted(0, 0, -pill - 8, 0), card.title);

    const QRect sub{title.left(), title.bottom() + 1 + px(afterLine), title.width(), px(subHeight)};
    painter.setFont(typeFont(Type::Body));
    painter.setPen(tokens().muted);
    const int aside =
        std::min(painter.fontMetrics().horizontalAdvance(card.aside), sub.width() / 2);
    drawElided(painter, sub, card.aside, Qt::AlignRight);
    drawElided(painter, sub.adjusted(0, 0, aside > 0 ? -aside - 8 : 0, 0), card.sub);
}

void SeatCards::paintPerson(
    QPainter& painter, const QRect& rect, const SeatPerson& person, const SeatPlace& place) const
{
    const auto& t = tokens();
    const auto ground = QRectF{rect}.adjusted(4.5, 0.5, -4.5, -0.5);
    const bool isChosen = m_look.people.contains(person.id);
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(ground, 5, 5);
    }
    if (m_look.hasFocus && place == m_look.current) {
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 5, 5);
    }
    painter.setOpacity(person.isDimmed ? 0.35 : 1.0);
    const QRectF mark(
        rect.left() + px(margin), rect.center().y() + 1 - px(dot) / 2.0, px(dot), px(dot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColor(person.series));
    painter.drawEllipse(mark);

    auto text = rect.adjusted(px(margin + dot + afterDot), 0, -px(margin), 0);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(t.ink);
    const int name =
        std::min(painter.fontMetrics().horizontalAdvance(person.name) + 2, text.width() - px(24));
    drawElided(painter, QRect{text.left(), text.top(), name, text.height()}, person.name);
    text.setLeft(text.left() + name + px(8));
    if (text.width() > px(14))
        paintDetail(painter, text, person.detail);
    painter.setOpacity(1.0);
}

} // namespace charrette::app
