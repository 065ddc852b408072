// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/ClockWords.h"

#include "app/clock/ClockSession.h"
#include "app/text/Format.h"

#include <QCoreApplication>
#include <QStringList>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

QString minutes(int count)
{
    return duration(std::chrono::minutes{count});
}

QString titleOf(const ClockSession& clock, BlockId id)
{
    constexpr int longest = 32;
    const auto* block = clock.day() ? clock.day()->find(id) : nullptr;
    auto title = block ? QString::fromStdString(block->title) : QString{};
    return title.size() > longest ? title.left(longest).trimmed() + QChar{0x2026} : title;
}

QString shortened(const ClockSession& clock, const CatchUp& offer)
{
    constexpr std::size_t most = 4; // nine streams are not read in a hurry
    const bool areMany = offer.cuts.size() > most;
    const std::size_t named = areMany ? most - 1 : offer.cuts.size();
    QStringList cuts;
    for (std::size_t i = 0; i < named; ++i) {
        const auto& cut = offer.cuts[i];
        //: A block and by how much it becomes shorter
        cuts += ClockWords::tr("%1 by %2").arg(titleOf(clock, cut.block), minutes(cut.minutes));
    }
    const auto title = ClockWords::tr("Shorten %1").arg(cuts.join(u", "_s));
    return areMany
        ? ClockWords::tr("%1 and %n more", nullptr, static_cast<int>(offer.cuts.size() - named))
              .arg(title)
        : title;
}

} // namespace

QString lateWords(int late)
{
    if (late == 0)
        return ClockWords::tr("on time");
    return late > 0 ? ClockWords::tr("%1 late").arg(minutes(late))
                    : ClockWords::tr("%1 early").arg(minutes(-late));
}

QString signalWords(ClockSignal signal)
{
    switch (signal) {
    case ClockSignal::None:
        return {};
    case ClockSignal::Soon:
        return ClockWords::tr("ends soon");
    case ClockSignal::Nearly:
        return ClockWords::tr("nearly over");
    case ClockSignal::Over:
        return ClockWords::tr("over time");
    }
    return {};
}

QString nudge(const ClockSession& clock, ClockSignal signal)
{
    const auto* block = clock.block();
    if (!block || signal == ClockSignal::None)
        return {};
    const auto title = titleOf(clock, block->id);
    const auto left = timeLeft(std::chrono::seconds{clock.secondsLeft()});
    switch (signal) {
    case ClockSignal::None:
        return {};
    case ClockSignal::Soon:
        return ClockWords::tr("“%1” has %2 left. Does the room know?").arg(title, left);
    case ClockSignal::Nearly:
        return ClockWords::tr("“%1” is nearly over: %2 left.").arg(title, left);
    case ClockSignal::Over:
        if (const auto* next = clock.next())
            return ClockWords::tr("Time is up for “%1”. Next is “%2”.")
                .arg(title, titleOf(clock, next->id));
        return ClockWords::tr("Time is up for “%1”, the last block of the day.").arg(title);
    }
    return {};
}

QString offerTitle(const ClockSession& clock, const CatchUp& offer)
{
    switch (offer.kind) {
    case CatchUp::Kind::Shorten:
        return shortened(clock, offer);
    case CatchUp::Kind::Pause:
        return offer.cuts.front().drops
            ? ClockWords::tr("Drop %1").arg(titleOf(clock, offer.cuts.front().block))
            : shortened(clock, offer);
    case CatchUp::Kind::Gap:
        return offer.before
            ? ClockWords::tr("Use the free time before %1").arg(titleOf(clock, *offer.before))
            : ClockWords::tr("Use the free time ahead");
    case CatchUp::Kind::EndLater:
        return ClockWords::tr("End later, at %1").arg(app::clock(clock.atEvent(*offer.end).time()));
    }
    return {};
}

QString offerEffect(const ClockSession& clock, const CatchUp& offer)
{
    const int late = clock.minutesLate();
    const auto takes = offer.gain >= late
        ? ClockWords::tr("Takes up %1: back on plan").arg(minutes(offer.gain))
        : ClockWords::tr("Takes up %1 of %2").arg(minutes(offer.gain), minutes(late));
    if (offer.kind == CatchUp::Kind::EndLater)
        return ClockWords::tr("%1; nothing becomes shorter").arg(takes);
    if (offer.cuts.size() > 1)
        return ClockWords::tr(
            "%1; %n block(s) become shorter", nullptr, static_cast<int>(offer.cuts.size()))
            .arg(takes);
    return takes;
}

} // namespace charrette::app
