// SPDX-License-Identifier: GPL-3.0-or-later
// Who works where on what.
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// A card as it is written at one scale and width.
struct WrittenGroup {
    FittedText number;
    FittedText name;
    FittedText room;
    FittedText challenge;
    FittedText members;
    double pad = 0;
    double aside = 0; ///< from the left of the number to that of the name
    double height = 0;
    bool isWhole = true;
};

double heightOf(const FittedText& text, double gap)
{
    return text.lines.empty() ? 0 : text.height + gap;
}

/// A card is never higher than a page, whatever was typed: cuts from its end.
void keepOnPage(WrittenGroup& card, double most, double inside, double beside)
{
    for (auto* part : {&card.members, &card.challenge, &card.room, &card.name}) {
        const double over = card.height - most;
        if (over <= 0)
            return;
        const double before = part->height;
        part->shorten(std::max(part->step, before - over), part == &card.name ? beside : inside);
        card.height -= before - part->height;
    }
}

WrittenGroup written(
    const StageFrame& frame, const stage::GroupCard& card, double width, double scale)
{
    constexpr double anyHeight = 1e6;
    const auto fixed = [&](double size, QFont::Weight weight, double leading) {
        return frame.sizes(size * scale, size * scale, weight, leading);
    };
    WrittenGroup made;
    made.pad = frame.unit(22) * std::sqrt(scale);
    const auto digits = card.name.empty() ? QString{} : QString::number(card.number);
    made.number = fittedLine(digits, width, fixed(34, QFont::Bold, 1.25));
    const double inside = width - 2 * made.pad;
    made.aside = made.number.width > 0 ? made.number.width + frame.unit(14) * scale : 0;
    const auto beside = inside - made.aside;
    const auto write = [&](const QString& text, double room, const TextSizes& sizes) {
        auto fit = fitted(paragraphsOf(text), {room, anyHeight}, sizes);
        made.isWhole = made.isWhole && !fit.breaksWords;
        return fit;
    };
    made.name = write(groupCardName(card), beside, fixed(34, QFont::DemiBold, 1.25));
    made.room = write(shownInLine(card.room), inside, fixed(28, QFont::Normal, 1.36));
    made.challenge = write(shownInLine(card.challenge), inside, fixed(28, QFont::Normal, 1.3));
    QStringList names;
    for (const auto& member : card.members)
        names.append(shownInLine(member));
    made.members = write(names.join(u", "_s), inside, fixed(28, QFont::Normal, 1.3));
    const double gap = frame.unit(8) * scale;
    made.height = 2 * made.pad + std::max(made.number.step, made.name.height)
        + heightOf(made.room, 0) + heightOf(made.challenge, gap) + heightOf(made.members, gap);
    keepOnPage(made, frame.room().height(), inside, beside);
    return made;
}

/// Cards in lines of equal height.
struct Grid {
    int columns = 1;
    double width = 0;
    std::vector<WrittenGroup> cards = {};
    std::vector<double> rows = {};
    double height = 0;
    bool isWhole = true;
};

Grid grid(const StageFrame& frame, const std::vector<stage::GroupCard>& cards, int columns,
    double scale, double gap)
{
    Grid made{.columns = columns};
    made.width = (frame.room().width() - (columns - 1) * gap) / columns;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        made.cards.push_back(written(frame, cards[i], made.width, scale));
        made.isWhole = made.isWhole && made.cards.back().isWhole;
        if (i % static_cast<std::size_t>(columns) == 0)
            made.rows.push_back(0);
        made.rows.back() = std::max(made.rows.back(), made.cards.back().height);
    }
    for (const auto row : made.rows)
        made.height += row + (made.height > 0 ? gap : 0);
    return made;
}

/// The first row of each page.
std::vector<std::size_t> pageStarts(const Grid& grid, double room, double gap)
{
    std::vector<std::size_t> starts{0};
    double used = 0;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const double more = grid.rows[row] + (used > 0 ? gap : 0);
        if (used > 0 && used + more > room) {
            starts.push_back(row);
            used = grid.rows[row];
        } else {
            used += more;
        }
    }
    return starts;
}

/// As small as can be read, in the columns that need the fewest pages.
Grid leastGrid(const StageFrame& frame, const std::vector<stage::GroupCard>& cards, double gap)
{
    const int most = std::min(frame.isWide() ? 5 : 4, static_cast<int>(cards.size()));
    std::optional<Grid> least;
    std::pair<bool, std::size_t> fewest;
    for (int columns = 1; columns <= most; ++columns) {
        auto made = grid(frame, cards, columns, 1, gap);
        const std::pair cost{!made.isWhole, pageStarts(made, frame.room().height(), gap).size()};
        if (!least || cost < fewest) {
            least = std::move(made);
            fewest = cost;
        }
    }
    return std::move(*least);
}

/// The largest writing at which all cards fit on one page; else the least one, for several.
Grid bestGrid(const StageFrame& frame, const std::vector<stage::GroupCard>& cards, double gap)
{
    auto least = leastGrid(frame, cards, gap);
    if (least.height > frame.room().height())
        return least;
    const int count = static_cast<int>(cards.size());
    for (double scale = 1.7; scale > 1; scale -= 0.1) {
        for (int columns = std::min(2, count); columns <= std::min(least.columns + 1, count);
             ++columns) {
            auto made = grid(frame, cards, columns, scale, gap);
            if (made.isWhole && made.height <= frame.room().height())
                return made;
        }
    }
    return least;
}

void addCard(StageFrame& frame, const WrittenGroup& card, const QRectF& rect, const QColor& colour)
{
    const auto& t = frame.tokens();
    frame.addBox(rect, t.card, frame.unit(12));
    const double bar = frame.unit(8);
    frame.addBox({rect.left(), rect.top() + card.pad, bar, card.number.step}, colour, bar / 2);
    double y = rect.top() + card.pad;
    const double left = rect.left() + card.pad;
    frame.addText(card.number, {left, y}, colour);
    frame.addText(card.name, {left + card.aside, y}, t.ink);
    y += std::max(card.number.step, card.name.height);
    const double gap = card.room.font.pixelSize() * 0.28;
    frame.addText(card.room, {left, y}, t.muted);
    y += card.room.height + (card.challenge.lines.empty() ? 0 : gap);
    frame.addText(card.challenge, {left, y}, t.text);
    y += card.challenge.height + (card.members.lines.empty() ? 0 : gap);
    frame.addText(card.members, {left, y}, t.muted);
}

} // namespace

void layOutGroups(StageFrame& frame, const stage::Groups& groups)
{
    const auto title = groups.round.empty() ? StageWords::tr("Groups") : shownInLine(groups.round);
    const auto head =
        fittedLine(title, frame.room().width(), frame.sizes(64, 36, QFont::Bold, 1.2));
    frame.addText(head, frame.room().topLeft(), frame.tokens().ink);
    frame.takeTop(head.step + frame.unit(24));
    layOutCards(frame, groups.groups);
}

void layOutCards(StageFrame& frame, const std::vector<stage::GroupCard>& cards)
{
    if (cards.empty())
        return;
    const double gap = frame.unit(20);
    const auto grid = bestGrid(frame, cards, gap);
    const auto starts = pageStarts(grid, frame.room().height(), gap);
    frame.setPages(static_cast<int>(starts.size()));
    const auto page = static_cast<std::size_t>(frame.page());
    const auto end = page + 1 < starts.size() ? starts[page + 1] : grid.rows.size();
    double y = frame.room().top();
    const auto columns = static_cast<std::size_t>(grid.columns);
    const auto colours = lightTokens();
    for (auto row = starts[page]; row < end; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const auto i = row * columns + column;
            if (i >= grid.cards.size())
                break;
            const QRectF rect{
                frame.room().left() + static_cast<double>(column) * (grid.width + gap), y,
                grid.width, grid.rows[row]};
            addCard(frame, grid.cards[i], rect, noteColor(colours, key(cards[i].colour)));
        }
        y += grid.rows[row] + gap;
    }
}

} // namespace charrette::app
