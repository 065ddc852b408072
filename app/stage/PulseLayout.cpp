// SPDX-License-Identifier: GPL-3.0-or-later
// What the room has done so far: everybody together, then each group.
#include "app/pulse/PulseWords.h"
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Format.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString doneBy(const RoomPulse::Line& line)
{
    QStringList parts;
    const auto add = [&](PulseColumn column, QString (*say)(int)) {
        if (const int count = line.counts[static_cast<std::size_t>(column)])
            parts.append(say(count).replace(u' ', QChar::Nbsp));
    };
    add(PulseColumn::Notes, noteCount);
    add(PulseColumn::Insights, insightCount);
    add(PulseColumn::Ideas, ideaCount);
    add(PulseColumn::Prototypes, prototypeCount);
    return parts.join(u", "_s);
}

std::vector<stage::GroupCard> cardsOf(const RoomPulse& pulse)
{
    std::vector<stage::GroupCard> cards;
    for (const auto& line : pulse.groups)
        cards.push_back({.number = line.number,
            .name = line.name,
            .challenge = doneBy(line).toStdString(),
            .colour = line.colour});
    return cards;
}

/// Great digits with a word below each, for what there is some of.
void addSums(StageFrame& frame, const PulseCounts& sum, double size)
{
    std::vector<std::size_t> some;
    for (std::size_t column = 0; column < sum.size(); ++column) {
        if (sum[column] > 0)
            some.push_back(column);
    }
    if (some.empty())
        return;
    const auto room = frame.room();
    const auto across = frame.isWide() ? some.size() : std::min<std::size_t>(4, some.size());
    const double gap = frame.unit(24);
    const double width = (room.width() + gap) / static_cast<double>(across) - gap;
    double bottom = 0;
    for (std::size_t i = 0; i < some.size(); ++i) {
        const auto digits = fittedLine(
            QString::number(sum[some[i]]), width, frame.sizes(size, 36, QFont::Bold, 1.1));
        const auto word =
            fittedLine(columnName(static_cast<PulseColumn>(some[i])), width, frame.sizes(32));
        const double height = digits.step + word.step + gap;
        const QPointF at{room.left() + static_cast<double>(i % across) * (width + gap),
            room.top() + static_cast<double>(i / across) * height};
        frame.addText(digits, at, frame.tokens().ink);
        frame.addText(word, {at.x(), at.y() + digits.step}, frame.tokens().muted);
        bottom = std::max(bottom, at.y() + height - room.top());
    }
    frame.takeTop(bottom + gap);
}

} // namespace

void layOutPulse(StageFrame& frame, const RoomPulse& pulse)
{
    const auto head = fittedLine(StageWords::tr("What you have so far"), frame.room().width(),
        frame.sizes(64, 36, QFont::Bold, 1.2));
    frame.addText(head, frame.room().topLeft(), frame.tokens().ink);
    frame.takeTop(head.step + frame.unit(24));
    addSums(frame, pulse.sum, pulse.groups.empty() ? 140 : 84);
    layOutCards(frame, cardsOf(pulse));
}

} // namespace charrette::app
