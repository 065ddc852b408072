// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/NoteArtist.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr int widthOfLines = 24; ///< narrower notes are plain colour
constexpr int widthOfWords = 44; ///< narrower notes have lines for their text
constexpr int widthOfText = 96; ///< narrower notes have their first words, as small as can be read
constexpr qint64 layoutBudget = 4; ///< milliseconds of a frame
constexpr int spriteMargin = 6;

QColor blend(const QColor& over, const QColor& ground, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
        mix(over.blueF(), ground.blueF()));
}

NoteLook lookOf(const BoardNote& note)
{
    NoteLook look;
    look.text = note.text;
    look.label = note.label;
    look.votes = note.votes;
    look.isExpected = note.isExpected;
    return look;
}

} // namespace

void NoteArtist::begin(qreal scale, QSizeF noteSize, qreal pixelRatio)
{
    const QSize size{std::max(1, qRound(noteSize.width() * scale)),
        std::max(1, qRound(noteSize.height() * scale))};
    if (size != m_size || pixelRatio != m_pixelRatio)
        m_sprites.clear();
    m_scale = scale;
    m_noteSize = noteSize;
    m_size = size;
    m_pixelRatio = pixelRatio;
    m_detail = size.width() < widthOfLines ? Detail::Colour
        : size.width() < widthOfWords      ? Detail::Lines
        : size.width() < widthOfText       ? Detail::Words
                                           : Detail::Text;
    m_isBehind = false;
    m_frame.start();
}

void NoteArtist::paint(QPainter& painter, const BoardNote& note, QPointF topLeft, NoteState state)
{
    const QRect rect{{qRound(topLeft.x()), qRound(topLeft.y())}, m_size};
    if (m_detail == Detail::Colour)
        return paintColour(painter, note, rect, state);
    const QPoint corner = rect.topLeft() - QPoint{spriteMargin, spriteMargin};
    painter.drawPixmap(corner, paper(note.colour));
    if (state.isSelected || state.hasFocus)
        painter.drawPixmap(corner, ring(state));
    if (m_detail == Detail::Lines || !paintText(painter, note, rect.topLeft()))
        paintLines(painter, note, rect);
}

void NoteArtist::paintColour(
    QPainter& painter, const BoardNote& note, const QRect& rect, NoteState state)
{
    if (state.isSelected || state.hasFocus)
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), tokens().accent);
    painter.fillRect(rect, noteColor(tokens(), key(note.colour)));
}

/// A line for each line of text, as long as the text is.
void NoteArtist::paintLines(QPainter& painter, const BoardNote& note, const QRect& rect)
{
    const auto ink = blend(tokens().noteInk, noteColor(tokens(), key(note.colour)), 0.35F);
    const int side = std::max(2, rect.width() / 14);
    const int room = rect.width() - 2 * side;
    const int thick = std::max(1, rect.height() / 24);
    constexpr qreal letters = 21; // of a full line
    qreal left = static_cast<qreal>(note.text.size()) / letters;
    for (int line = 0; line < 3 && left > 0; ++line, left -= 1) {
        const int top = rect.top() + rect.height() * (5 + 7 * line) / 40;
        const int length = qRound(room * std::min(1.0, std::max(left, 0.2)));
        painter.fillRect(rect.left() + side, top, length, thick, ink);
    }
}

/// False when there is no time left to lay it out.
bool NoteArtist::paintText(QPainter& painter, const BoardNote& note, QPointF topLeft)
{
    const auto look = lookOf(note);
    const auto hand = m_detail == Detail::Words ? Hand::Small : Hand::Usual;
    const auto size = m_detail == Detail::Words ? QSizeF{m_size} : m_noteSize;
    if (!m_isPatient && m_frame.elapsed() >= layoutBudget && !isWritten(size, look, hand)) {
        m_isBehind = true;
        return false;
    }
    if (m_scale == 1 || hand == Hand::Small) {
        paintWriting(painter, {topLeft, size}, look, hand);
        return true;
    }
    const auto before = painter.transform();
    painter.translate(topLeft);
    painter.scale(m_scale, m_scale);
    paintWriting(painter, {{}, m_noteSize}, look);
    painter.setTransform(before);
    return true;
}

template <typename Draw>
const QPixmap& NoteArtist::sprite(int key, Draw&& draw)
{
    auto& pixmap = m_sprites[key];
    if (!pixmap.isNull())
        return pixmap;
    const QSize size = m_size + QSize{2 * spriteMargin, 2 * spriteMargin};
    pixmap = QPixmap{size * m_pixelRatio};
    pixmap.setDevicePixelRatio(m_pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    draw(painter, QRectF{QPointF{spriteMargin, spriteMargin}, QSizeF{m_size}});
    return pixmap;
}

const QPixmap& NoteArtist::paper(Colour colour)
{
    return sprite(static_cast<int>(colour), [&](QPainter& painter, const QRectF& rect) {
        NoteLook look;
        look.ground = noteColor(tokens(), key(colour));
        paintNote(painter, rect, look);
    });
}

const QPixmap& NoteArtist::ring(NoteState state)
{
    const int key = 100 + (state.isSelected ? 1 : 0) + (state.hasFocus ? 2 : 0);
    return sprite(key, [&](QPainter& painter, const QRectF& rect) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        const qreal wide = state.hasFocus && state.isSelected ? 3 : 2;
        painter.setPen(QPen{state.isSelected ? tokens().accent : tokens().muted, wide});
        const qreal out = m_detail == Detail::Lines ? 2 : 3;
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), 3 + out, 3 + out);
    });
}

} // namespace charrette::app
