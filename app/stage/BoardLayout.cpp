// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas as sticky notes, by their horizon.
#include "app/stage/StageColumns.h"
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace charrette::app {

namespace {

struct Lane {
    const stage::IdeaLane* lane;
    std::vector<FittedText> cards = {};
    std::vector<ColumnRange> columns = {};
    int share = 1; ///< of the columns on a page

    int pages() const
    {
        return std::max(1, (static_cast<int>(columns.size()) + share - 1) / share);
    }
};

/// The whole board written at one scale.
struct WrittenBoard {
    std::vector<Lane> lanes = {};
    double width = 0; ///< of a card
    double pad = 0;
    double gap = 0;
    double laneGap = 0;
    bool isWhole = true;

    int pages() const
    {
        int pages = 1;
        for (const auto& lane : lanes)
            pages = std::max(pages, lane.pages());
        return pages;
    }
};

double headHeight(const StageFrame& frame)
{
    return frame.unit(56);
}

WrittenBoard written(const StageFrame& frame, const stage::Board& board, double scale, int columns)
{
    WrittenBoard made{
        .pad = frame.unit(18) * scale, .gap = frame.unit(14), .laneGap = frame.unit(44)};
    std::vector<int> counts;
    for (const auto& lane : board.lanes)
        counts.push_back(static_cast<int>(lane.cards.size()));
    const auto shares = columnsFor(counts, columns);
    const auto lanes = static_cast<int>(shares.size());
    const double gaps = (lanes - 1) * made.laneGap + (columns - lanes) * made.gap;
    made.width = (frame.room().width() - gaps) / columns;
    const double most = frame.room().height() - headHeight(frame);
    const double size = leastStageText * scale;
    for (std::size_t i = 0; i < board.lanes.size(); ++i) {
        Lane lane{.lane = &board.lanes[i], .share = shares[i]};
        std::vector<double> heights;
        for (const auto& card : board.lanes[i].cards) {
            const double inside = made.width - 2 * made.pad;
            auto text = fitted(paragraphsOf(shown(card.text)), {inside, most - 2 * made.pad},
                frame.sizes(size, size, QFont::Medium, 1.24));
            made.isWhole = made.isWhole && text.isWhole && !text.breaksWords;
            text.shorten(most - 2 * made.pad, inside);
            heights.push_back(text.height + 2 * made.pad);
            lane.cards.push_back(std::move(text));
        }
        lane.columns = columnsOf(heights, made.gap, most);
        made.lanes.push_back(std::move(lane));
    }
    return made;
}

WrittenBoard best(const StageFrame& frame, const stage::Board& board)
{
    const int lanes = static_cast<int>(board.lanes.size());
    const int most = frame.isWide() ? 4 : 3;
    auto least = written(frame, board, 1, std::max(lanes, most));
    if (least.pages() > 1)
        return least;
    for (double scale = 1.8; scale >= 0.999; scale -= 0.1) {
        for (int columns = lanes; columns <= std::max(lanes, most); ++columns) {
            auto made = written(frame, board, scale, columns);
            if (made.isWhole && made.pages() == 1)
                return made;
        }
    }
    return least;
}

void addCard(StageFrame& frame, const FittedText& text, const QRectF& rect, double pad,
    const stage::IdeaCard& card)
{
    const auto paper = lightTokens();
    frame.addBox(rect, noteColor(paper, key(card.colour)), frame.unit(4));
    frame.addText(text, rect.topLeft() + QPointF{pad, pad}, paper.noteInk);
}

void addLane(StageFrame& frame, const WrittenBoard& board, const Lane& lane, double left)
{
    const double width = lane.share * board.width + (lane.share - 1) * board.gap;
    const auto title =
        fittedLine(horizonName(lane.lane->horizon), width, frame.sizes(32, 28, QFont::DemiBold));
    frame.addText(title, {left, frame.room().top()}, frame.tokens().accent);
    const int first = frame.page() * lane.share;
    for (int i = 0; i < lane.share; ++i) {
        const auto column = static_cast<std::size_t>(first + i);
        if (column >= lane.columns.size())
            return;
        const double x = left + i * (board.width + board.gap);
        double y = frame.room().top() + headHeight(frame);
        for (auto card = lane.columns[column].from; card < lane.columns[column].to; ++card) {
            const double height = lane.cards[card].height + 2 * board.pad;
            addCard(frame, lane.cards[card], {x, y, board.width, height}, board.pad,
                lane.lane->cards[card]);
            y += height + board.gap;
        }
    }
}

} // namespace

void layOutBoard(StageFrame& frame, const stage::Board& board)
{
    const auto room = frame.room();
    const auto question =
        board.question.empty() ? StageWords::tr("Our ideas") : shownInLine(board.question);
    auto head = fittedHeading(
        question, {room.width(), room.height() * 0.26}, frame.sizes(60, 32, QFont::Bold, 1.2));
    head.shorten(room.height() * 0.26, room.width());
    frame.addText(head, room.topLeft(), frame.tokens().ink);
    frame.takeTop(head.height + frame.unit(24));
    if (board.lanes.empty())
        return;
    const auto made = best(frame, board);
    frame.setPages(made.pages());
    double left = frame.room().left();
    for (const auto& lane : made.lanes) {
        addLane(frame, made, lane, left);
        left += lane.share * made.width + (lane.share - 1) * made.gap + made.laneGap;
    }
}

} // namespace charrette::app
