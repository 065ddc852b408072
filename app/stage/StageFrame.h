// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage/StageLayout.h"
#include "app/stage/StageText.h"
#include "app/theme/Tokens.h"

namespace charrette::app {

/// A sheet while it is laid out: the room that is left, and how things are put on it.
class StageFrame {
public:
    StageFrame(QSizeF size, int page);

    double unit(double length) const { return length * m_unit; }
    /// Sizes of text from those on a screen of 1920 × 1080.
    TextSizes sizes(double largest, double least = leastStageText,
        QFont::Weight weight = QFont::Normal, double leading = 1.36) const;
    bool isWide() const { return m_sheet.size.width() > m_sheet.size.height() * 1.5; }

    const StageTokens& tokens() const { return m_tokens; }
    int page() const { return m_sheet.page; }
    void setPages(int pages);
    void setPage(int page) { m_sheet.page = page; }

    /// What is free, inside the margins.
    QRectF room() const { return m_room; }
    void takeTop(double height) { m_room.setTop(m_room.top() + height); }
    void takeBottom(double height) { m_room.setBottom(m_room.bottom() - height); }

    void addBox(const QRectF& rect, const QColor& color, double radius);
    void addText(const FittedText& text, QPointF topLeft, const QColor& color);
    /// The first line of the text, ending at `right`.
    void addRight(const FittedText& text, QPointF topRight, const QColor& color);
    void addLine(const QString& text, const QFont& font, QPointF topLeft, double width, double step,
        const QColor& color, bool isTabular = false);
    /// Digits whose own height is that of `rect`, at its left.
    void addDigits(const QString& text, double size, const QRectF& rect, const QColor& color);
    /// All lines until now can be renewed by themselves.
    void endHeader() { m_sheet.headLines = static_cast<int>(m_sheet.lines.size()); }
    void setImage(const QRectF& rect) { m_sheet.image = rect; }

    const StageSheet& sheet() const { return m_sheet; }

private:
    const StageTokens m_tokens = stageTokens();
    double m_unit;
    StageSheet m_sheet;
    QRectF m_room;
};

/// The lines of one page of a text that is higher than the room. Pages break between lines.
FittedText pageOf(StageFrame& frame, FittedText text, double height);

/// How high and wide digits are, for each pixel of their size.
struct DigitShape {
    double height;
    double width;
};
DigitShape digitShape(const QString& digits);

/// The colour of the time that is left: quiet, then warm at 20 %, then warning at 5 %.
QColor timeColor(const StageClock& clock, const QColor& usual, const StageTokens& tokens);

QString groupCardName(const stage::GroupCard& card); ///< its own name, or "Group 3"

void layOutHeader(StageFrame& frame, const StageMatter& matter);
void layOutNow(StageFrame& frame, const stage::Now& now, const StageMatter& matter);
void layOutInstructions(StageFrame& frame, const stage::Instructions& instructions);
void layOutStatement(StageFrame& frame, const stage::Statement& statement);
void layOutSomeone(StageFrame& frame, const stage::Someone& someone);
void layOutGroups(StageFrame& frame, const stage::Groups& groups);
/// In what is free below a title, on as many pages as it takes.
void layOutCards(StageFrame& frame, const std::vector<stage::GroupCard>& cards);
void layOutPulse(StageFrame& frame, const RoomPulse& pulse);
void layOutBoard(StageFrame& frame, const stage::Board& board);
void layOutAgenda(StageFrame& frame, const stage::Agenda& agenda, const stage::Setting& setting);
void layOutPractice(StageFrame& frame, const stage::Practice& practice, const PracticeClock& clock);
void layOutImage(StageFrame& frame, const stage::Image& image, QSizeF size);

} // namespace charrette::app
