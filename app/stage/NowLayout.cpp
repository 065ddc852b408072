// SPDX-License-Identifier: GPL-3.0-or-later
// What is on, with the great clock.
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/TabularText.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <chrono>

namespace charrette::app {

namespace {

/// A small card below the clock: a bold beginning, a line, and a quieter one.
struct Foot {
    QString number;
    QString name;
    QString detail;
};

std::vector<Foot> feet(const stage::Now& now)
{
    std::vector<Foot> all;
    for (const auto& stream : now.streams) {
        const bool hasTitle = !stream.title.empty();
        all.push_back(
            {{}, shownInLine(stream.stream), shownInLine(hasTitle ? stream.title : stream.room)});
    }
    for (const auto& group : now.groups)
        all.push_back({group.name.empty() ? QString{} : QString::number(group.number),
            groupCardName(group), shownInLine(group.room)});
    return all;
}

/// The line of cards at the foot, or nothing when there are too many for two lines.
class FootLine {
public:
    FootLine(const StageFrame& frame, const std::vector<Foot>& cards)
        : m_cards{cards}
    {
        const auto count = static_cast<int>(cards.size());
        const int most = frame.isWide() ? 5 : 4;
        m_columns = count <= most ? std::max(3, count) : (count + 1) / 2;
        m_hasDetail =
            std::ranges::any_of(cards, [](const Foot& card) { return !card.detail.isEmpty(); });
        m_fits = count > 0 && m_columns <= most;
        m_gap = frame.unit(16);
        m_pad = frame.unit(20);
        m_cardHeight = frame.unit(40) * (m_hasDetail ? 2 : 1) + frame.unit(28);
    }

    bool fits() const { return m_fits; }

    double height() const
    {
        const int rows = (static_cast<int>(m_cards.size()) + m_columns - 1) / m_columns;
        return rows * m_cardHeight + (rows - 1) * m_gap;
    }

    void addTo(StageFrame& frame, const QRectF& area) const
    {
        const double width = (area.width() - (m_columns - 1) * m_gap) / m_columns;
        for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
            const QPointF at{area.left() + i % m_columns * (width + m_gap),
                area.top() + i / m_columns * (m_cardHeight + m_gap)};
            addCard(frame, m_cards[static_cast<std::size_t>(i)], {at, QSizeF{width, m_cardHeight}});
        }
    }

private:
    void addCard(StageFrame& frame, const Foot& card, const QRectF& rect) const
    {
        const auto& t = frame.tokens();
        frame.addBox(rect, t.card, frame.unit(12));
        double x = rect.left() + m_pad;
        const double y = rect.top() + frame.unit(14);
        const double step = frame.unit(40);
        const auto number =
            fittedLine(card.number, rect.width() / 4, frame.sizes(30, 28, QFont::Bold));
        frame.addText(number, {x, y + (step - number.step) / 2}, t.accent);
        if (number.width > 0)
            x += number.width + frame.unit(12);
        const auto name =
            fittedLine(card.name, rect.right() - m_pad - x, frame.sizes(30, 28, QFont::Medium));
        frame.addText(name, {x, y + (step - name.step) / 2}, t.ink);
        const auto detail = fittedLine(card.detail, rect.width() - 2 * m_pad, frame.sizes(28));
        frame.addText(detail, {rect.left() + m_pad, y + step + (step - detail.step) / 2}, t.muted);
    }

    const std::vector<Foot>& m_cards;
    int m_columns = 1;
    bool m_hasDetail = false;
    bool m_fits = false;
    double m_gap = 0;
    double m_pad = 0;
    double m_cardHeight = 0;
};

QString comingLine(const stage::Coming& coming, int late)
{
    return StageWords::tr("%1 at %2", "Coffee at 11:15")
        .arg(shownInLine(coming.title), clock(coming.start + late));
}

QStringList comingLines(const std::vector<stage::Coming>& coming, int late)
{
    QStringList lines;
    for (const auto& one : coming) {
        if (one.isPinned)
            late = 0; // From there on the day keeps to its plan.
        lines.append(comingLine(one, late));
    }
    return lines;
}

struct GreatClock {
    QString digits;
    QStringList beside;
};

void addBar(StageFrame& frame, const StageClock& clock, double gap)
{
    const auto& t = frame.tokens();
    const double height = frame.unit(16);
    QRectF bar{frame.room().left(), frame.room().bottom() - height, frame.room().width(), height};
    frame.addBox(bar, t.track, height / 2);
    bar.setWidth(std::max(height, bar.width() * std::clamp(clock.elapsed(), 0.0, 1.0)));
    frame.addBox(bar, timeColor(clock, t.accent, t), height / 2);
    frame.takeBottom(height + gap);
}

/// Digits as large as the room allows, and beside them what comes.
void addClock(StageFrame& frame, const GreatClock& great, const QColor& color)
{
    const auto room = frame.room();
    const auto shape = digitShape(great.digits);
    const double gap = frame.unit(64);
    auto sizes = frame.sizes(40);
    auto beside = fitted(great.beside, {room.width() * 0.34, room.height()}, sizes);
    beside.shorten(room.height(), room.width() * 0.34);
    const double aside = beside.lines.empty() ? 0 : beside.width + gap;
    const double size =
        std::min(room.height() / shape.height, (room.width() - aside) / shape.width);
    const double height = size * shape.height;
    const QRectF digits{
        room.left(), room.top() + (room.height() - height) / 2, size * shape.width, height};
    frame.addDigits(great.digits, std::floor(size), digits, color);
    const double foot = std::max(room.top(), digits.bottom() - beside.height);
    frame.addText(beside, {digits.right() + gap, foot}, frame.tokens().text);
}

/// Title and words on top; leaves at least a third of the room to the clock.
void addWords(StageFrame& frame, const QString& title, const QStringList& text)
{
    const auto& t = frame.tokens();
    const auto room = frame.room();
    auto head = fittedHeading(
        title, {room.width(), room.height() * 0.36}, frame.sizes(92, 40, QFont::Bold, 1.16));
    head.shorten(room.height() * 0.36, room.width());
    frame.addText(head, room.topLeft(), t.ink);
    frame.takeTop(head.height);
    if (text.isEmpty())
        return frame.takeTop(frame.unit(44));
    frame.takeTop(frame.unit(14));
    const double most = room.height() * 0.36;
    auto words = fitted(text, {frame.room().width(), most}, frame.sizes(44));
    words.shorten(most, frame.room().width());
    frame.addText(words, frame.room().topLeft(), t.text);
    frame.takeTop(words.height + frame.unit(44));
}

void layOutComing(StageFrame& frame, const stage::Now& now, const StageMatter& matter)
{
    if (now.coming.empty()) {
        const auto title = shownInLine(matter.setting.workshop);
        addWords(frame, title, {});
        addClock(frame, {clock(matter.clock.minuteOfDay), {}}, frame.tokens().text);
        return;
    }
    const auto& first = now.coming.front();
    const int late = first.isPinned ? 0 : matter.clock.late;
    const auto label = fittedLine(
        StageWords::tr("Coming up"), frame.room().width(), frame.sizes(36, 28, QFont::DemiBold));
    frame.addText(label, frame.room().topLeft(), frame.tokens().accent);
    frame.takeTop(label.step);
    addWords(frame, shownInLine(first.title), {});
    const std::vector<stage::Coming> rest{now.coming.begin() + 1, now.coming.end()};
    addClock(frame, {clock(first.start + late), comingLines(rest, late)}, frame.tokens().ink);
}

} // namespace

DigitShape digitShape(const QString& digits)
{
    constexpr double size = 1000;
    const auto font = stageFont(size, QFont::Bold);
    return {-QFontMetricsF{font}.tightBoundingRect(QStringLiteral("0")).top() / size,
        tabularWidth(font, digits) / size};
}

void layOutNow(StageFrame& frame, const stage::Now& now, const StageMatter& matter)
{
    const auto& t = frame.tokens();
    if (now.title.empty() && now.streams.empty())
        return layOutComing(frame, now, matter);
    const double gap = frame.unit(40);
    const auto cards = feet(now);
    const FootLine foot{frame, cards};
    const auto title = now.title.empty() ? StageWords::tr("In streams") : shownInLine(now.title);
    addWords(frame, title, paragraphsOf(shown(now.text)));
    const double least = frame.unit(220);
    const bool hasFoot =
        foot.fits() && frame.room().height() - foot.height() - frame.unit(16) - 2 * gap >= least;
    if (hasFoot) {
        const double top = frame.room().bottom() - foot.height();
        foot.addTo(frame, {frame.room().left(), top, frame.room().width(), foot.height()});
        frame.takeBottom(foot.height() + gap);
    }
    const auto& clock = matter.clock;
    if (!clock.isOn)
        return;
    addBar(frame, clock, gap);
    auto beside = comingLines(now.coming, clock.late);
    if (clock.isPaused)
        beside.prepend(StageWords::tr("Paused"));
    const auto digits = timeLeft(std::chrono::seconds{clock.secondsLeft});
    addClock(frame, {digits, beside}, clock.isPaused ? t.muted : timeColor(clock, t.ink, t));
}

} // namespace charrette::app
