// SPDX-License-Identifier: GPL-3.0-or-later
// Text to read: what to do, what someone said, what we understood.
#include "app/stage/StageFrame.h"
#include "app/stage/StageWords.h"
#include "app/text/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace charrette::app {

namespace {

/// As high as before, but with lines of about the same length.
FittedText balanced(const QStringList& paragraphs, QSizeF box, const TextSizes& sizes)
{
    const auto text = fitted(paragraphs, box, sizes);
    const double size = text.font.pixelSize();
    double low = box.width() * 0.5;
    double high = box.width();
    for (int i = 0; i < 8; ++i) {
        const double middle = (low + high) / 2;
        const auto narrower =
            fitted(paragraphs, {middle, box.height()}, {size, size, sizes.weight, sizes.leading});
        const bool isAsHigh =
            narrower.lines.size() == text.lines.size() && narrower.width <= middle;
        (isAsHigh ? high : low) = middle;
    }
    return fitted(paragraphs, {high, box.height()}, {size, size, sizes.weight, sizes.leading});
}

} // namespace

FittedText pageOf(StageFrame& frame, FittedText text, double height)
{
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        const double top = text.lines[starts.back()].top;
        if (text.lines[i].top + text.step - top > height + 0.5)
            starts.push_back(i);
    }
    frame.setPages(static_cast<int>(starts.size()));
    const auto page = static_cast<std::size_t>(frame.page());
    const auto from = starts[page];
    const auto to = page + 1 < starts.size() ? starts[page + 1] : text.lines.size();
    const double top = text.lines.empty() ? 0 : text.lines[from].top;
    text.lines = {text.lines.begin() + static_cast<std::ptrdiff_t>(from),
        text.lines.begin() + static_cast<std::ptrdiff_t>(to)};
    for (auto& line : text.lines)
        line.top -= top;
    text.height = text.lines.empty() ? 0 : text.lines.back().top + text.step;
    return text;
}

void layOutInstructions(StageFrame& frame, const stage::Instructions& instructions)
{
    const auto& t = frame.tokens();
    const auto paragraphs = paragraphsOf(shown(instructions.text));
    const bool isAlone = paragraphs.isEmpty();
    auto room = frame.room();
    const double most = room.height() * (isAlone ? 1 : 0.36);
    auto head = fittedHeading(shownInLine(instructions.title), {room.width(), most},
        frame.sizes(isAlone ? 140 : 80, 40, QFont::Bold, 1.16));
    head.shorten(most, room.width());
    if (isAlone) {
        frame.addText(head, {room.left(), room.center().y() - head.height / 2}, t.ink);
        return;
    }
    frame.addText(head, room.topLeft(), t.ink);
    frame.takeTop(head.height + frame.unit(36));
    room = frame.room();
    const auto text = fitted(paragraphs, room.size(), frame.sizes(88));
    frame.addText(pageOf(frame, text, room.height()), room.topLeft(), t.text);
}

void layOutStatement(StageFrame& frame, const stage::Statement& statement)
{
    const auto& t = frame.tokens();
    const bool isInsight = statement.kind == stage::StatementKind::Insight;
    if (isInsight) {
        const auto label = fittedLine(
            StageWords::tr("Insight"), frame.room().width(), frame.sizes(36, 28, QFont::DemiBold));
        frame.addText(label, frame.room().topLeft(), t.accent);
        frame.takeTop(label.step);
    }
    auto by = fitted(paragraphsOf(shown(statement.by)), {frame.room().width(), frame.unit(120)},
        frame.sizes(40));
    by.shorten(frame.unit(120), frame.room().width());
    const double below = by.lines.empty() ? 0 : by.height + frame.unit(44);
    auto room = frame.room();
    room.setBottom(room.bottom() - below);

    const bool isSpoken = statement.kind == stage::StatementKind::Quote;
    const auto said = shown(statement.text);
    auto paragraphs = paragraphsOf(isSpoken ? quoted(said) : said);
    const auto parts = paragraphs.size();
    paragraphs += paragraphsOf(shown(statement.reason));
    const auto weight = isSpoken ? QFont::Medium : QFont::DemiBold;
    const auto whole = balanced(paragraphs, room.size(), frame.sizes(116, 28, weight, 1.28));
    const auto text = pageOf(frame, whole, room.height());
    const QPointF at{room.left(), room.center().y() - text.height / 2};
    for (const auto& line : text.lines) {
        auto one = text;
        one.lines = {line};
        frame.addText(one, at, line.paragraph < parts ? t.ink : t.muted);
    }
    frame.addText(by, {room.left(), at.y() + text.height + frame.unit(44)}, t.muted);
}

} // namespace charrette::app
