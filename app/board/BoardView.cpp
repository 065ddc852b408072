// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardView.h"

#include "app/board/BoardAccess.h"
#include "app/board/BoardGround.h"
#include "app/board/ZoomBar.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal fitMargin = 24;
constexpr qreal revealMargin = 24;
constexpr int around = 8; ///< how far rings and shadows reach out of a note
constexpr int moreTextAfter = 8; ///< milliseconds

} // namespace

BoardView::BoardView(QWidget* parent)
    : QWidget{parent}
    , m_zoomBar{new ZoomBar{this}}
{
    installBoardAccess();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAcceptDrops(true);
    connect(m_zoomBar, &ZoomBar::zoomRequested, this, &BoardView::zoomBy);
    connect(m_zoomBar, &ZoomBar::ownSizeRequested, this, [this] { zoomTo(1); });
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &BoardView::fitAll);
}

BoardView::~BoardView() = default;

void BoardView::setNotes(std::vector<BoardNote> notes)
{
    const bool isFirst = m_plane.count() == 0;
    if (!m_plane.set(std::move(notes), noteSize()))
        return;
    if (m_gesture == Gesture::Press || m_gesture == Gesture::Drag)
        cancelGesture(); // what is being dragged may not be there any more
    if (isFirst && m_isFitted)
        return fitAll();
    refresh();
    emit viewChanged();
}

void BoardView::setGround(BoardGround* ground)
{
    m_ground = ground;
    refresh();
}

void BoardView::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void BoardView::setSelection(Ids ids, std::optional<std::int64_t> current)
{
    if (ids == m_selected && current == m_current)
        return;
    const bool isElsewhere = current != m_current;
    m_selected = std::move(ids);
    m_current = current;
    if (!m_anchor || isElsewhere)
        m_anchor = current;
    refresh();
    if (isElsewhere)
        tellCurrent();
}

void BoardView::choose(Ids ids, std::optional<std::int64_t> current)
{
    if (ids == m_selected && current == m_current)
        return;
    setSelection(std::move(ids), current);
    emit selectionChanged();
}

void BoardView::clearSelection()
{
    choose({}, {});
}

std::vector<int> BoardView::selectedIndices() const
{
    std::vector<int> found;
    for (int i = 0; i < m_plane.count() && !m_selected.empty(); ++i) {
        if (isSelected(m_plane.note(i).id))
            found.push_back(i);
    }
    if (found.empty() && m_current) {
        if (const int index = m_plane.indexOf(*m_current); index >= 0)
            found.push_back(index);
    }
    return found;
}

QRectF BoardView::everything() const
{
    const auto notes = m_plane.bounds();
    return m_ground ? notes | m_ground->bounds() : notes;
}

void BoardView::fitAll()
{
    if (const auto all = everything(); !all.isEmpty())
        m_camera.fit(all, size(), fitMargin);
    seeChanged(true);
}

void BoardView::fitSelection()
{
    QRectF part;
    for (const int index : selectedIndices())
        part |= m_plane.rect(index);
    if (part.isEmpty())
        return;
    m_camera.fit(part, size(), 4 * fitMargin, 1.5);
    seeChanged();
}

void BoardView::zoomTo(qreal scale)
{
    zoomBy(scale / m_camera.scale());
}

void BoardView::zoomBy(qreal factor)
{
    QPointF about = QRectF{rect()}.center();
    if (const int index = m_current ? m_plane.indexOf(*m_current) : -1; index >= 0) {
        const auto centre = viewRect(index).center();
        if (rect().contains(centre.toPoint()))
            about = centre;
    }
    m_camera.zoom(factor, about);
    seeChanged();
}

void BoardView::reveal(std::int64_t id)
{
    const int index = m_plane.indexOf(id);
    if (index < 0)
        return;
    const auto before = m_camera.toView(QPointF{});
    m_camera.reveal(m_plane.rect(index), size(), revealMargin);
    if (m_camera.toView(QPointF{}) != before)
        seeChanged();
}

void BoardView::focusNotes()
{
    setFocus(Qt::OtherFocusReason);
    const bool isThere = m_current && m_plane.indexOf(*m_current) >= 0;
    if (const int index = m_plane.nearest(m_camera.toBoard(QPointF{})); !isThere && index >= 0)
        goTo(index, false);
}

void BoardView::seeChanged(bool isFitted)
{
    m_isFitted = isFitted;
    m_zoomBar->setScale(m_camera.scale());
    refresh();
    emit viewChanged();
}

void BoardView::refresh()
{
    m_still = {};
    update();
}

void BoardView::soon()
{
    if (!m_moreText.isActive())
        m_moreText.start(moreTextAfter, this);
}

void BoardView::resizeEvent(QResizeEvent* /*event*/)
{
    const auto bar = m_zoomBar->sizeHint();
    m_zoomBar->setGeometry(
        QRect{QPoint{width() - bar.width() - 12, height() - bar.height() - 12}, bar});
    m_still = {};
    emit resized();
    if (m_isFitted)
        fitAll();
    else
        emit viewChanged();
}

void BoardView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type != QEvent::StyleChange && type != QEvent::FontChange && type != QEvent::PaletteChange)
        return;
    m_artist.forget();
    refresh();
}

void BoardView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_moreText.timerId()) {
        m_moreText.stop();
        refresh();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        scrollWhileDragging();
    } else {
        QWidget::timerEvent(event);
    }
}

void BoardView::paintEvent(QPaintEvent* event)
{
    QPainter painter{this};
    const auto exposed = event->rect();
    if (m_gesture != Gesture::Drag) {
        paintAll(painter, exposed, true);
        paintBand(painter);
        return;
    }
    if (m_still.isNull()) {
        m_still = QPixmap{size() * devicePixelRatioF()};
        m_still.setDevicePixelRatio(devicePixelRatioF());
        QPainter still{&m_still};
        paintAll(still, rect(), false);
    }
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(exposed, m_still,
        QRectF{QPointF{exposed.topLeft()} * ratio, QSizeF{exposed.size()} * ratio}.toRect());
    paintDragged(painter);
}

void BoardView::paintAll(QPainter& painter, const QRect& exposed, bool withDragged)
{
    painter.fillRect(exposed, tokens().board);
    if (m_ground)
        m_ground->paint(painter, m_camera);
    if (!withDragged && m_isSnapping)
        paintGrid(painter, exposed);
    if (m_plane.count() == 0)
        paintHint(painter);
    m_artist.begin(m_camera.scale(), m_plane.noteSize(), devicePixelRatioF());
    const auto part = m_camera.toBoard(QRectF{exposed.adjusted(-around, -around, around, around)});
    const bool isFocused = hasFocus();
    for (const int index : m_plane.touching(part)) {
        if (!withDragged && m_isDragged.contains(index))
            continue;
        const auto& note = m_plane.note(index);
        m_artist.paint(painter, note, m_camera.toView(note.at),
            {!m_selected.empty() && isSelected(note.id), isFocused && m_current == note.id});
    }
    if (m_artist.isBehind())
        soon();
}

void BoardView::paintDragged(QPainter& painter)
{
    m_artist.begin(m_camera.scale(), m_plane.noteSize(), devicePixelRatioF());
    const auto view = m_camera.toBoard(QRectF{rect()});
    for (const int index : m_dragged) {
        const auto at = m_plane.note(index).at + m_dragBy;
        if (view.intersects({at, m_plane.noteSize()}))
            m_artist.paint(painter, m_plane.note(index), m_camera.toView(at), {true, false});
    }
    if (m_artist.isBehind())
        soon();
}

QRect BoardView::draggedRect() const
{
    return m_camera.toView(m_draggedBounds.translated(m_dragBy))
        .toAlignedRect()
        .adjusted(-around, -around, around, around);
}

/// Points that notes keep to, seen while they are dragged; from afar they would be a grey haze.
void BoardView::paintGrid(QPainter& painter, const QRect& exposed)
{
    constexpr qreal step = 48;
    if (m_camera.scale() < 0.4)
        return;
    const auto part = m_camera.toBoard(QRectF{exposed});
    QList<QPointF> points;
    for (qreal y = std::ceil(part.top() / step) * step; y < part.bottom(); y += step) {
        for (qreal x = std::ceil(part.left() / step) * step; x < part.right(); x += step)
            points.append(m_camera.toView(QPointF{x, y}));
    }
    painter.setPen(QPen{tokens().faint, 1});
    painter.drawPoints(points.constData(), static_cast<int>(points.size()));
}

void BoardView::paintBand(QPainter& painter)
{
    if (m_gesture != Gesture::Band)
        return;
    auto ground = tokens().accent;
    ground.setAlphaF(0.10F);
    painter.setPen(tokens().accent);
    painter.setBrush(ground);
    painter.drawRect(m_camera.toView(m_band));
}

void BoardView::paintHint(QPainter& painter)
{
    painter.setFont(typeFont(Type::Muted));
    painter.setPen(tokens().muted);
    painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

QImage BoardView::picture(const QRectF& part, qreal scale)
{
    const auto before = m_camera;
    const QSize size{
        std::max(1, qCeil(part.width() * scale)), std::max(1, qCeil(part.height() * scale))};
    QImage image{size, QImage::Format_RGB32};
    m_camera = {};
    m_camera.fit(part, size, 0, scale);
    m_artist.setPatient(true);
    {
        QPainter painter{&image};
        const auto selected = std::exchange(m_selected, {});
        const auto current = std::exchange(m_current, {});
        paintAll(painter, QRect{{}, size}, true);
        m_selected = selected;
        m_current = current;
    }
    m_artist.setPatient(false);
    m_camera = before;
    return image;
}

} // namespace charrette::app
