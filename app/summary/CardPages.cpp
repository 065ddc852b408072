// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/CardPages.h"

#include "app/summary/Progress.h"
#include "app/summary/SetText.h"
#include "app/text/Utf8.h"
#include "app/theme/Tokens.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double cardMargin = 340; ///< 12 mm, which every printer can reach
constexpr double cardPadding = 190;
constexpr double stripHeight = 70;
constexpr double stripWidth = 460;
constexpr double belowStrip = 90;
constexpr double betweenTexts = 60;
constexpr double aboveFoot = 60;
constexpr double smallFootPoints = 9;
constexpr double largeFootPoints = 11.5;
constexpr double markStart = 60;
constexpr double markLength = 200;
constexpr double crossArm = 45; ///< of the marks between the cards

/// The sizes of a card's text and of what is below it, the largest first.
struct Sizes {
    double text;
    double detail;
};
constexpr std::array<Sizes, 9> sizesOfCards{{{26, 14}, {22, 13}, {19, 11.5}, {17, 10.5}, {15, 10},
    {13, 9.5}, {11.5, 9}, {10, 8.5}, {9, 8}}};
constexpr std::size_t largestOnSmall = 2; ///< a small card begins there

struct Setting {
    SetText text;
    std::optional<SetText> detail;

    double height() const { return text.height() + (detail ? betweenTexts + detail->height() : 0); }
};

Setting setting(const summary::Card& card, Sizes sizes, double width)
{
    Setting one{SetText{toQt(card.text), Print::Heading, sizes.text, width}, {}};
    if (!card.detail.empty())
        one.detail.emplace(toQt(card.detail), Print::Fact, sizes.detail, width);
    return one;
}

/// As large as fits without a word broken, and the smallest where none does.
Setting fitting(const summary::Card& card, QSizeF room, bool isLarge)
{
    for (auto i = isLarge ? 0 : largestOnSmall; i + 1 < sizesOfCards.size(); ++i) {
        auto one = setting(card, sizesOfCards[i], room.width());
        const bool breaks = one.text.breaksWords() || (one.detail && one.detail->breaksWords());
        if (!breaks && one.height() <= room.height())
            return one;
    }
    return setting(card, sizesOfCards.back(), room.width());
}

QString footText(const summary::Card& card)
{
    QStringList facts;
    for (const auto& fact : card.facts)
        facts.append(toQt(fact));
    return facts.join(u" · "_s);
}

/// Lines of one height after another, going on in a next room where one is full.
class Filler {
public:
    Filler(double left, double top, double height)
        : m_left{left}
        , m_top{top}
        , m_height{height}
    {}

    void add(const SetText& text, double before)
    {
        m_at += m_rooms.back().empty() ? 0 : before;
        for (int i = 0; i < text.count(); ++i) {
            if (m_at + text.leading() > m_height && !m_rooms.back().empty()) {
                m_rooms.emplace_back();
                m_at = 0;
            }
            m_rooms.back().push_back(text.line(i, m_left, m_top + m_at));
            m_at += text.leading();
        }
    }

    std::vector<std::vector<PlacedLine>>& rooms() { return m_rooms; }

private:
    double m_left;
    double m_top;
    double m_height;
    double m_at = 0;
    std::vector<std::vector<PlacedLine>> m_rooms{1};
};

} // namespace

CardPages::CardPages(const QString& title, const std::vector<summary::Card>& cards, bool isLarge,
    summary::Paper paper, Progress* progress, double share)
    : m_title{title}
    , m_paper{paper}
    , m_columns{paper == summary::Paper::A3 ? 4 : 2}
    , m_rows{isLarge ? 2 : 4}
{
    for (std::size_t i = 0; i < cards.size(); ++i) {
        set(cards[i], isLarge);
        reachPart(progress, share, i + 1, cards.size());
    }
}

void CardPages::set(const summary::Card& card, bool isLarge)
{
    const auto& t = lightTokens();
    const auto size = cell(0).size();
    const double width = size.width() - 2 * cardPadding;
    const double top = cardPadding + stripHeight + belowStrip;
    const double bottom = size.height() - cardPadding;
    const double footPoints = isLarge ? largeFootPoints : smallFootPoints;
    const auto facts = footText(card);
    // A foot that would leave no room for the text belongs to the text.
    auto whole = card;
    SetText foot{facts, Print::Fact, footPoints, width};
    if (foot.height() > (bottom - top) / 3) {
        whole.detail += (whole.detail.empty() ? "" : "\n") + facts.toStdString();
        foot = SetText{{}, Print::Fact, footPoints, width};
    }
    const double room = bottom - top - aboveFoot - foot.height();
    const auto texts = fitting(whole, {width, room}, isLarge);
    Filler filler{cardPadding, top, room};
    filler.add(texts.text, 0);
    if (texts.detail)
        filler.add(*texts.detail, betweenTexts);
    const auto strip = card.colour ? noteColor(t, key(*card.colour)) : t.line;
    const auto all = filler.rooms().size();
    for (std::size_t i = 0; i < all; ++i) {
        auto lines = std::move(filler.rooms()[i]);
        for (int line = 0; line < foot.count() && !facts.isEmpty(); ++line)
            lines.push_back(
                foot.line(line, cardPadding, bottom - foot.height() + line * foot.leading()));
        if (all > 1) {
            const SetText number{u"%1 / %2"_s.arg(i + 1).arg(all), Print::Fact, footPoints, 400};
            lines.push_back(number.line(0, cardPadding + stripWidth + 90, cardPadding - 20));
        }
        m_faces.push_back({strip, std::move(lines)});
    }
}

int CardPages::count() const
{
    return std::max(1, (static_cast<int>(m_faces.size()) + perPage() - 1) / perPage());
}

QRectF CardPages::cell(int place) const
{
    const auto sheet = sizeOf(m_paper);
    const double width = (sheet.width() - 2 * cardMargin) / m_columns;
    const double height = (sheet.height() - 2 * cardMargin) / m_rows;
    return {cardMargin + place % m_columns * width, cardMargin + place / m_columns * height, width,
        height};
}

QString CardPages::text(int page) const
{
    QStringList texts;
    const auto first = static_cast<std::size_t>(page * perPage());
    const auto last = std::min(m_faces.size(), first + static_cast<std::size_t>(perPage()));
    for (auto i = first; i < last; ++i)
        texts.append(textOf(m_faces[i].lines));
    return texts.join(u'\n');
}

void CardPages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    const auto first = static_cast<std::size_t>(page * perPage());
    const auto last = std::min(m_faces.size(), first + static_cast<std::size_t>(perPage()));
    for (auto i = first; i < last; ++i) {
        const auto corner = cell(static_cast<int>(i - first)).topLeft();
        painter.translate(corner);
        painter.fillRect(
            QRectF{cardPadding, cardPadding, stripWidth, stripHeight}, m_faces[i].strip);
        paintLines(painter, m_faces[i].lines);
        painter.translate(-corner);
    }
    painter.restore();
}

/// Lines at the edges of the sheet, and small crosses where four cards meet.
void CardPages::paintMarks(QPainter& painter) const
{
    const auto sheet = sizeOf(m_paper);
    const auto first = cell(0);
    painter.setPen(QPen{lightTokens().muted, 4});
    const auto mark = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(QPointF{x1, y1}, QPointF{x2, y2});
    };
    const double end = markStart + markLength;
    for (int column = 0; column <= m_columns; ++column) {
        const double x = first.left() + column * first.width();
        mark(x, markStart, x, end);
        mark(x, sheet.height() - end, x, sheet.height() - markStart);
        for (int row = 1; row < m_rows && column > 0 && column < m_columns; ++row) {
            const double y = first.top() + row * first.height();
            mark(x - crossArm, y, x + crossArm, y);
            mark(x, y - crossArm, x, y + crossArm);
        }
    }
    for (int row = 0; row <= m_rows; ++row) {
        const double y = first.top() + row * first.height();
        mark(markStart, y, end, y);
        mark(sheet.width() - end, y, sheet.width() - markStart, y);
    }
}

} // namespace charrette::app
