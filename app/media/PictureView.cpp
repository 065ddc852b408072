// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureView.h"

#include "app/media/Thumbnails.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr qreal corner = 8;
constexpr int iconSide = 28;
constexpr int leastForWords = 90;

} // namespace

PictureView::PictureView(Thumbnails& thumbnails, QWidget* parent)
    : QAbstractButton{parent}
    , m_thumbnails{thumbnails}
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&thumbnails, &Thumbnails::ready, this, &PictureView::follow);
}

void PictureView::setShape(QSize shape)
{
    m_shape = shape;
    updateGeometry();
}

void PictureView::setAttachment(const std::optional<Attachment>& attachment)
{
    m_attachment = attachment;
    update();
}

void PictureView::setWords(const QString& words)
{
    m_words = words;
    update();
}

void PictureView::setDropTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void PictureView::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

QSize PictureView::sizeHint() const
{
    return {px(m_shape.width()), px(m_shape.height())};
}

QSize PictureView::minimumSizeHint() const
{
    return sizeHint();
}

void PictureView::follow()
{
    if (m_isWaiting)
        update();
}

std::optional<QImage> PictureView::image() const
{
    const auto pixels = size() * devicePixelRatioF();
    return m_thumbnails.find(*m_attachment, std::max(pixels.width(), pixels.height()));
}

void PictureView::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto radius = std::min<qreal>(corner, height() / 8.0);
    QPainterPath frame;
    frame.addRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(frame, t.sunken);
    const auto picture = m_attachment ? image() : std::optional{QImage{}};
    m_isWaiting = !picture;
    if (picture && !picture->isNull()) {
        auto place = QRectF{QPointF{}, QSizeF{picture->size()}.scaled(size(), Qt::KeepAspectRatio)};
        place.moveCenter(QRectF{rect()}.center());
        painter.save();
        painter.setClipPath(frame);
        painter.drawImage(place, *picture);
        painter.restore();
    } else if (picture) {
        paintWords(painter, m_attachment ? tr("This picture is damaged.") : m_words);
    }
    const bool isMarked = m_isTarget || m_isCurrent;
    QPen edge{isMarked ? t.accent : t.line, isMarked ? 2.0 : 1.0};
    if (!m_attachment && !m_isTarget)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.drawPath(frame);
}

void PictureView::paintWords(QPainter& painter, const QString& words) const
{
    const auto& t = tokens();
    const int side = px(iconSide);
    const bool hasWords = height() >= px(leastForWords) && !words.isEmpty();
    const int top = hasWords ? height() / 2 - side - px(6) : (height() - side) / 2;
    painter.drawPixmap(
        (width() - side) / 2, top, iconPixmap(u"picture", side, devicePixelRatioF(), t.faint));
    if (!hasWords)
        return;
    painter.setFont(typeFont(Type::Muted));
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(px(20), height() / 2 + px(4), -px(20), -px(8)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

/// Arrow keys belong to what the picture is in.
void PictureView::keyPressEvent(QKeyEvent* event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (isOpening)
        click();
    else
        event->ignore();
}

} // namespace charrette::app
