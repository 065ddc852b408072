// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/NotePainter.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 3;
constexpr int smallHand = 9; ///< pixels

void paintShadow(QPainter& painter, const QRectF& rect)
{
    // Only what shows below is drawn: one pixel down, two wide, the lower one softer.
    QColor shadow = tokens().noteShadow;
    shadow.setAlphaF(shadow.alphaF() * 0.45F);
    const QRectF foot{rect.left(), rect.bottom() - 8, rect.width(), 8};
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadow);
    painter.drawRoundedRect(foot.adjusted(-0.5, 0, 0.5, 2), corner + 0.5, corner + 0.5);
    painter.drawRoundedRect(foot.adjusted(0, 0, 0, 1), corner, corner);
}

void paintPaper(QPainter& painter, const QRectF& rect, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, corner, corner);
}

void paintRing(QPainter& painter, const QRectF& rect, const NoteLook& look)
{
    if (!look.isSelected && !look.hasFocus && !look.isDropTarget)
        return;
    QPen pen{tokens().accent, 2};
    if (look.isDropTarget)
        pen.setStyle(Qt::DashLine);
    if (look.hasFocus && !look.isSelected && !look.isDropTarget)
        pen.setColor(tokens().muted);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
}

/// What is written on a note, laid out once: shaping text is most of the work of drawing one.
struct Writing {
    QList<QGlyphRun> text;
    QList<QGlyphRun> label;
    std::optional<QPointF> ring = {}; ///< its middle
};

struct WritingKey {
    QString text;
    QString label;
    int votes;
    bool isExpected;
    QSize size;
    int percent;
    Hand hand;

    friend bool operator==(const WritingKey&, const WritingKey&) = default;
    friend size_t qHash(const WritingKey& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.label, key.votes, key.size.width(), key.percent,
            static_cast<int>(key.hand));
    }
};

QList<QGlyphRun> oneLine(const QString& text, const QFont& font, QPointF topLeft)
{
    QTextLayout layout{text, font};
    layout.beginLayout();
    auto line = layout.createLine();
    line.setPosition(topLeft);
    layout.endLayout();
    return layout.glyphRuns();
}

/// Lines until there is no more room; the last one carries the "…".
QList<QGlyphRun> layOutText(const QRectF& area, const QString& text, const QFont& font, qreal step)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto shown = QString{text}.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout{shown, font};
    layout.setTextOption(option);
    QList<QGlyphRun> runs;
    layout.beginLayout();
    qreal y = area.top();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const QPointF place{area.left(), y + (step - line.height()) / 2};
        line.setPosition(place);
        y += step;
        const bool isLast = y + step > area.bottom() + 0.5;
        if (isLast && line.textStart() + line.textLength() < shown.size()) {
            auto rest = shown.mid(line.textStart(), line.textLength() + 24);
            rest.replace(QChar::LineSeparator, u' ');
            runs += oneLine(
                QFontMetricsF{font}.elidedText(rest, Qt::ElideRight, area.width()), font, place);
            break;
        }
        runs += line.glyphRuns();
        if (isLast)
            break;
    }
    layout.endLayout();
    return runs;
}

/// For a note whose top left corner is at 0, 0.
Writing layOut(const QSizeF& size, const NoteLook& look)
{
    Writing writing;
    const QRectF rect{{}, size};
    const bool hasFoot = look.votes > 0 || !look.label.isEmpty() || look.isExpected;
    writing.text = layOutText(rect.adjusted(px(10), px(9), -px(10), hasFoot ? -px(22) : -px(7)),
        look.text, typeFont(Type::Note), px(16));
    qreal room = size.width() - px(18);
    const qreal middle = size.height() - px(14);
    if (look.votes > 0) {
        const auto votes = u"● %1"_s.arg(look.votes);
        const auto font = typeFont(Type::NoteVotes);
        const QFontMetricsF metrics{font};
        const auto width = metrics.horizontalAdvance(votes);
        writing.text +=
            oneLine(votes, font, {size.width() - px(8) - width, middle - metrics.height() / 2});
        room -= width + px(8);
    }
    if (look.isExpected) {
        writing.ring = QPointF{room + px(4), middle};
        room -= px(16);
    }
    if (!look.label.isEmpty()) {
        const auto font = typeFont(Type::NoteLabel);
        const QFontMetricsF metrics{font};
        writing.label = oneLine(metrics.elidedText(look.label, Qt::ElideRight, room), font,
            {static_cast<qreal>(px(10)), middle - metrics.height() / 2});
    }
    return writing;
}

/// The whole note for its words.
Writing layOutSmall(const QSizeF& size, const NoteLook& look)
{
    auto font = typeFont(Type::NoteLabel);
    font.setPixelSize(px(smallHand));
    Writing writing;
    writing.text =
        layOutText(QRectF{{}, size}.adjusted(4, 3, -3, -2), look.text, font, px(smallHand) + 1.5);
    return writing;
}

QCache<WritingKey, Writing>& writings()
{
    static QCache<WritingKey, Writing> cache{3000};
    return cache;
}

WritingKey keyOf(const QSizeF& size, const NoteLook& look, Hand hand)
{
    return {look.text, look.label, look.votes, look.isExpected, size.toSize(), fontPercent(), hand};
}

const Writing& writingOf(const QSizeF& size, const NoteLook& look, Hand hand)
{
    // Fonts must be let go while the application still is.
    static const bool isCleared = (qAddPostRoutine([] { writings().clear(); }), true);
    Q_UNUSED(isCleared)
    const auto key = keyOf(size, look, hand);
    if (const auto* known = writings().object(key))
        return *known;
    auto* made = new Writing{hand == Hand::Small ? layOutSmall(size, look) : layOut(size, look)};
    writings().insert(key, made);
    return *made;
}

/// Somebody saw this one coming.
void paintTarget(QPainter& painter, QPointF middle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{tokens().noteLabel, 1.25});
    painter.drawEllipse(middle, px(4.5), px(4.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().noteLabel);
    painter.drawEllipse(middle, px(1.75), px(1.75));
    painter.restore();
}

void paintRuns(QPainter& painter, const QPointF& topLeft, const Writing& writing)
{
    painter.setPen(tokens().noteInk);
    for (const auto& run : writing.text)
        painter.drawGlyphRun(topLeft, run);
    painter.setPen(tokens().noteLabel);
    for (const auto& run : writing.label)
        painter.drawGlyphRun(topLeft, run);
    if (writing.ring)
        paintTarget(painter, topLeft + *writing.ring);
}

} // namespace

QSizeF noteSize()
{
    return {static_cast<qreal>(px(148)), static_cast<qreal>(px(96))};
}

void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isDimmed)
        painter.setOpacity(painter.opacity() * 0.35);
    else
        paintShadow(painter, rect);
    paintPaper(painter, rect, look.ground);
    paintRing(painter, rect, look);
    paintWriting(painter, rect, look);
    painter.restore();
}

void paintWriting(QPainter& painter, const QRectF& rect, const NoteLook& look, Hand hand)
{
    paintRuns(painter, rect.topLeft(), writingOf(rect.size(), look, hand));
}

bool isWritten(const QSizeF& size, const NoteLook& look, Hand hand)
{
    return writings().contains(keyOf(size, look, hand));
}

} // namespace charrette::app
