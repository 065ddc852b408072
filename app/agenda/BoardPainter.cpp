// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/BoardPainter.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/CellDelegate.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter;

QString titleOf(const AgendaRow& row)
{
    return QString::fromStdString(row.block().title);
}

QColor ink(const AgendaRow& row)
{
    return row.block().staffOnly ? tokens().muted : tokens().ink;
}

void paintBar(QPainter& painter, const QRect& rect, const AgendaRow& row)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(familyColor(tokens(), family(row.block())));
    painter.drawRoundedRect(rect, rect.width() / 2.0, rect.width() / 2.0);
}

/// Lines as far as they fit, the last one with "…"; gives back how high they are. What was laid out
/// is drawn as it is: to shape each line again would take as long as all else of a card.
int paintLines(QPainter& painter, const QRect& rect, const QString& text, const QFont& font)
{
    const int step = px(16);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout{text, font};
    layout.setTextOption(option);
    layout.beginLayout();
    const int most = std::max(1, rect.height() / step);
    bool isWhole = false;
    while (!isWhole && layout.lineCount() < most) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, rect.width()));
        line.setPosition({0, layout.lineCount() * step - (step + line.height()) / 2});
        isWhole = line.textStart() + line.textLength() >= text.size();
    }
    layout.endLayout();
    const int count = layout.lineCount();
    for (int i = 0; i < count; ++i) {
        const auto line = layout.lineAt(i);
        if (i + 1 < count || isWhole)
            line.draw(&painter, rect.topLeft());
        else
            drawElided(painter, {rect.left(), rect.top() + i * step, rect.width(), step},
                text.mid(line.textStart()), font, painter.pen().color());
    }
    return count * step;
}

/// "10 min overlap" while there is room for it, otherwise its minutes.
void paintOverlap(QPainter& painter, const QRect& rect, const AgendaRow& row)
{
    const auto whole = marksOf(row).value(0);
    const auto shown = pillSize(whole).width() <= rect.width()
        ? whole
        : u"! %1"_s.arg(minutesName(row.timed.overlap));
    paintPill(painter, rect, shown, PillKind::Warn);
}

void paintCard(QPainter& painter, const QRect& rect, const AgendaRow& row, CellState state)
{
    const auto& t = tokens();
    painter.setPen(QPen{state.isSelected ? t.accent : t.line, 1});
    painter.setBrush(state.isSelected ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintBar(
        painter, {rect.left() + px(4), rect.top() + px(5), px(4), rect.height() - px(10)}, row);
    QRect inside = rect.adjusted(px(13), px(6), -px(5), -px(4));
    painter.setPen(ink(row));
    auto font = typeFont(Type::Small);
    font.setWeight(QFont::Medium);
    const int line = px(16);
    const bool hasWarning = row.timed.overlap > 0 && inside.height() >= 2 * line;
    const QRect texts = hasWarning ? inside.adjusted(0, 0, 0, -px(20)) : inside;
    const int used = paintLines(painter, texts, titleOf(row), font);
    if (hasWarning)
        return paintOverlap(
            painter, {inside.left(), inside.bottom() - px(20), inside.width(), px(20)}, row);
    inside.setTop(inside.top() + used);
    if (inside.height() < line - px(2))
        return;
    auto rest = minutesName(row.block().minutes);
    if (row.block().pinned)
        rest += u" · "_s + QCoreApplication::translate("BoardPainter", "pinned");
    inside.setHeight(line);
    drawElided(painter, inside, rest, typeFont(Type::Small), t.muted);
}

void paintGround(QPainter& painter, const QRect& rect, CellState state)
{
    if (state.isSelected)
        painter.fillRect(rect, tokens().accentSoft);
}

/// As a row of the list: start, length, title, who leads, what is worth knowing.
void paintRow(QPainter& painter, const QRect& rect, const AgendaRow& row, CellState state)
{
    const auto& t = tokens();
    paintGround(painter, rect, state);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.hairline);
    const auto part = [&](int from, int width) {
        return QRect{rect.left() + from, rect.top(), width, rect.height()};
    };
    painter.setFont(typeFont(Type::Body));
    painter.setPen(ink(row));
    drawTabular(painter, part(px(10), px(48)), atLeft, clock(row.timed.start));
    painter.setPen(t.muted);
    drawTabular(painter, part(px(68), px(60)), atLeft, minutesName(row.block().minutes));
    paintBar(painter, part(px(131), px(6)).adjusted(0, px(7), 0, -px(7)), row);
    const int marks = px(140);
    const int ledBy = rect.width() > px(700) ? px(130) : 0;
    const int titleWidth = rect.width() - px(150) - marks - ledBy - px(8);
    drawElided(painter, part(px(150), titleWidth), titleOf(row), typeFont(Type::Strong), ink(row));
    if (ledBy > 0)
        drawElided(painter, part(rect.width() - marks - ledBy, ledBy - px(8)),
            QString::fromStdString(row.block().ledBy), typeFont(Type::Body), t.muted);
    const auto place = part(rect.width() - marks, marks - px(10));
    if (row.timed.overlap > 0)
        return paintOverlap(painter, place, row);
    auto known = marksOf(row);
    if (row.timed.slack > 0)
        known.removeFirst(); // the gap above says it
    drawElided(painter, place, known.join(u" · "_s), typeFont(Type::Body), t.muted);
}

/// One line of a day beside others.
void paintEntry(QPainter& painter, const QRect& rect, const AgendaRow& row, CellState state)
{
    const auto& t = tokens();
    paintGround(painter, rect, state);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.hairline);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(ink(row));
    drawTabular(painter, QRect{rect.left() + px(8), rect.top(), px(44), rect.height()}, atLeft,
        clock(row.timed.start));
    paintBar(
        painter, {rect.left() + px(56), rect.top() + px(7), px(6), rect.height() - px(14)}, row);
    QRect room = rect.adjusted(px(72), 0, -px(8), 0);
    const auto length = minutesName(row.block().minutes);
    const auto font = typeFont(Type::Small);
    const int lengthWidth = QFontMetrics{font}.horizontalAdvance(length);
    drawElided(painter, {room.right() - lengthWidth, room.top(), lengthWidth + 1, room.height()},
        length, font, t.muted);
    room.setRight(room.right() - lengthWidth - px(8));
    const auto aside =
        row.timed.overlap > 0 ? u"! %1"_s.arg(minutesName(row.timed.overlap)) : row.stream;
    if (!aside.isEmpty()) {
        const int pill = std::min(pillSize(aside).width(), room.width() / 2);
        const QRect place{room.right() - pill, room.top(), pill, room.height()};
        if (row.timed.overlap > 0 || pillSize(aside).width() <= pill)
            paintPill(
                painter, place, aside, row.timed.overlap > 0 ? PillKind::Warn : PillKind::Neutral);
        room.setRight(place.left() - px(6));
    }
    drawElided(painter, room, titleOf(row), typeFont(Type::Strong), ink(row));
}

} // namespace

void paintCell(QPainter& painter, const QRect& rect, BoardCell::Look look, const AgendaRow& row,
    CellState state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    switch (look) {
    case BoardCell::Look::Row:
        paintRow(painter, rect, row, state);
        break;
    case BoardCell::Look::Card:
        paintCard(painter, rect, row, state);
        break;
    case BoardCell::Look::Entry:
        paintEntry(painter, rect, row, state);
        break;
    }
    if (!state.hasFocus)
        return;
    painter.setPen(QPen{tokens().accent, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{rect}.adjusted(1, 1, -1, -1), 5, 5);
}

void paintFree(QPainter& painter, const QRect& rect, int length)
{
    if (rect.height() < px(10))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens().line, 1, Qt::DashLine});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{rect}.adjusted(2.5, 2.5, -2.5, -1.5), 5, 5);
    if (rect.height() >= px(16))
        drawElided(painter, rect.adjusted(px(10), 0, -px(4), 0),
            QCoreApplication::translate("BoardPainter", "%1 free").arg(minutesName(length)),
            typeFont(Type::Small), tokens().muted);
}

} // namespace charrette::app
