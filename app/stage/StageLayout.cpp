// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageLayout.h"

#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace charrette::app {

namespace {

QString dayName(const stage::Setting& setting)
{
    if (!setting.dayTitle.empty())
        return shownInLine(setting.dayTitle);
    return setting.days > 1 ? StageWords::tr("Day %1").arg(setting.dayNumber) : QString{};
}

class Layout {
public:
    Layout(StageFrame& frame, const StageMatter& matter)
        : m_frame{frame}
        , m_matter{matter}
    {}

    void operator()(const stage::Blank&) const {}

    void operator()(const stage::Now& now) const
    {
        layOutHeader(m_frame, m_matter);
        layOutNow(m_frame, now, m_matter);
    }

    void operator()(const stage::Instructions& instructions) const
    {
        layOutHeader(m_frame, m_matter);
        layOutInstructions(m_frame, instructions);
    }

    void operator()(const stage::Groups& groups) const
    {
        layOutHeader(m_frame, m_matter);
        layOutGroups(m_frame, groups);
    }

    void operator()(const stage::Agenda& agenda) const
    {
        layOutHeader(m_frame, m_matter);
        layOutAgenda(m_frame, agenda, m_matter.setting);
    }

    void operator()(const RoomPulse& pulse) const
    {
        layOutHeader(m_frame, m_matter);
        layOutPulse(m_frame, pulse);
    }

    void operator()(const stage::Statement& statement) const
    {
        layOutHeader(m_frame, m_matter);
        layOutStatement(m_frame, statement);
    }

    void operator()(const stage::Someone& someone) const
    {
        layOutHeader(m_frame, m_matter);
        layOutSomeone(m_frame, someone);
    }

    void operator()(const stage::Board& board) const
    {
        layOutHeader(m_frame, m_matter);
        layOutBoard(m_frame, board);
    }

    void operator()(const stage::Practice& practice) const
    {
        layOutHeader(m_frame, m_matter);
        layOutPractice(m_frame, practice, m_matter.practice);
    }

    void operator()(const stage::Image& image) const
    {
        layOutImage(m_frame, image, m_matter.image.size());
    }

private:
    StageFrame& m_frame;
    const StageMatter& m_matter;
};

/// In the header, so that the room knows that there is more.
void addPageNumber(StageSheet& sheet)
{
    if (sheet.pages < 2 || sheet.headLines < 1)
        return;
    StageFrame frame{sheet.size, 0};
    const auto text = StageWords::tr("%1 of %2", "page").arg(sheet.page + 1).arg(sheet.pages);
    const auto number = fittedLine(text, sheet.area.width() / 5, frame.sizes(32));
    const auto& time = sheet.lines.front().rect;
    const QPointF end{time.left() - frame.unit(40), time.center().y() - number.step / 2};
    frame.addRight(number, end, frame.tokens().muted);
    sheet.lines.insert(sheet.lines.begin() + sheet.headLines, frame.sheet().lines.front());
    ++sheet.headLines;
}

} // namespace

/// Whose event this is and which day; on the right the time, or what is left of the block where
/// the scene itself does not say so.
void layOutHeader(StageFrame& frame, const StageMatter& matter)
{
    const auto& t = frame.tokens();
    const auto room = frame.room();
    const auto& clock = matter.clock;
    const bool tellsLeft = clock.isOn && !std::holds_alternative<stage::Now>(matter.scene);
    const auto time = tellsLeft ? timeLeft(std::chrono::seconds{clock.secondsLeft})
                                : app::clock(clock.minuteOfDay);
    const auto weight = tellsLeft ? QFont::Bold : QFont::Normal;
    const auto right = fittedLine(time, room.width() / 3, frame.sizes(40, 32, weight));
    frame.addRight(right, room.topRight(), tellsLeft ? timeColor(clock, t.ink, t) : t.muted);

    const double gap = frame.unit(20);
    const bool tellsDay = !std::holds_alternative<stage::Agenda>(matter.scene);
    const auto day = fittedLine(
        tellsDay ? dayName(matter.setting) : QString{}, room.width() / 3, frame.sizes(32));
    const double pageNumber = frame.unit(190);
    const double free = room.width() - right.width - day.width - pageNumber - 3 * gap;
    const auto title =
        fittedLine(shownInLine(matter.setting.workshop), free, frame.sizes(32, 28, QFont::Bold));
    const double middle = room.top() + right.step / 2;
    frame.addText(title, {room.left(), middle - title.step / 2}, t.ink);
    frame.addText(day, {room.left() + title.width + gap, middle - day.step / 2}, t.muted);
    frame.takeTop(frame.unit(90));
    frame.endHeader();
}

void layOutImage(StageFrame& frame, const stage::Image& image, QSizeF size)
{
    const auto caption = fitted(paragraphsOf(shown(image.caption)),
        {frame.room().width(), frame.room().height() / 4}, frame.sizes(40));
    const double below = caption.lines.empty() ? 0 : caption.height + frame.unit(28);
    auto room = frame.room();
    room.setBottom(room.bottom() - std::min(below, room.height() / 3));
    if (!size.isEmpty()) {
        QRectF rect{{0, 0}, size.scaled(room.size(), Qt::KeepAspectRatio)};
        rect.moveCenter(room.center());
        frame.setImage(rect);
    }
    auto words = caption;
    words.shorten(frame.room().bottom() - room.bottom(), room.width());
    frame.addText(words,
        {room.center().x() - words.width / 2, frame.room().bottom() - words.height},
        frame.tokens().text);
}

void renewHeader(StageSheet& sheet, const StageMatter& matter)
{
    StageFrame frame{sheet.size, 0};
    if (sheet.headLines == 0)
        return;
    layOutHeader(frame, matter);
    sheet.lines.erase(sheet.lines.begin(), sheet.lines.begin() + sheet.headLines);
    const auto& head = frame.sheet().lines;
    sheet.lines.insert(sheet.lines.begin(), head.begin(), head.end());
    sheet.headLines = static_cast<int>(head.size());
    addPageNumber(sheet);
}

StageSheet layOut(const StageMatter& matter, QSizeF size, int page)
{
    StageFrame frame{size, page};
    std::visit(Layout{frame, matter}, matter.scene);
    auto sheet = frame.sheet();
    addPageNumber(sheet);
    return sheet;
}

int pageToOpen(const StageMatter& matter, QSizeF size)
{
    if (!std::holds_alternative<stage::Agenda>(matter.scene))
        return 0;
    return layOut(matter, size, -1).page;
}

} // namespace charrette::app
