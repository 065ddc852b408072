// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteLane.h"

#include "app/ideas/IdeaSelection.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "app/widgets/NotePainter.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int autoScrollStep = 14;
constexpr int autoScrollInterval = 16;

} // namespace

NoteLane::NoteLane(Horizon horizon, IdeaSelection& selection, QWidget* parent)
    : QAbstractScrollArea{parent}
    , m_horizon{horizon}
    , m_selection{selection}
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(28);
    connect(&selection, &IdeaSelection::changed, this, [this] {
        viewport()->update();
        tellCurrent();
    });
}

void NoteLane::setNotes(std::vector<IdeaRow> notes)
{
    if (notes == m_notes)
        return;
    m_notes = std::move(notes);
    m_indices.clear();
    m_indices.reserve(m_notes.size());
    for (int i = 0; i < static_cast<int>(m_notes.size()); ++i)
        m_indices.emplace(idAt(i), i);
    layOut();
    viewport()->update();
}

void NoteLane::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

int NoteLane::indexOf(IdeaId id) const
{
    const auto found = m_indices.find(id);
    return found == m_indices.end() ? -1 : found->second;
}

std::vector<IdeaId> NoteLane::between(int first, int last) const
{
    std::vector<IdeaId> ids;
    for (int i = std::min(first, last); i <= std::max(first, last); ++i)
        ids.push_back(idAt(i));
    return ids;
}

QRect NoteLane::noteRect(int index) const
{
    return m_grid.rect(index).translated(0, -verticalScrollBar()->value());
}

QPoint NoteLane::toContent(QPoint inViewport) const
{
    return inViewport + QPoint{0, verticalScrollBar()->value()};
}

void NoteLane::reveal(int index)
{
    const auto rect = m_grid.rect(index).adjusted(0, -8, 0, 12);
    auto* bar = verticalScrollBar();
    if (rect.top() < bar->value())
        bar->setValue(rect.top());
    else if (rect.bottom() > bar->value() + viewport()->height())
        bar->setValue(rect.bottom() - viewport()->height());
}

const IdeaRow* NoteLane::rowOf(IdeaId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_notes[static_cast<std::size_t>(index)];
}

std::optional<IdeaId> NoteLane::after(IdeaId id) const
{
    const int index = indexOf(id);
    return index >= 0 && index + 1 < m_grid.count() ? std::optional{idAt(index + 1)} : std::nullopt;
}

void NoteLane::markGap(std::optional<QRect> mark)
{
    if (mark == m_gapMark)
        return;
    m_gapMark = mark;
    viewport()->update();
}

void NoteLane::setDragging(bool isDragging)
{
    m_isDragging = isDragging;
    viewport()->update();
}

void NoteLane::cancelDrag()
{
    endGesture();
}

void NoteLane::layOut()
{
    const auto size = noteSize().toSize();
    m_grid.lay(static_cast<int>(m_notes.size()), width(), size);
    auto* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, m_grid.height() - viewport()->height()));
}

void NoteLane::resizeEvent(QResizeEvent* /*event*/)
{
    layOut();
    emit scrolled();
}

void NoteLane::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    emit scrolled();
}

void NoteLane::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

void NoteLane::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{viewport()};
    if (m_notes.empty())
        paintHint(painter);
    painter.translate(0, -verticalScrollBar()->value());
    paintNotes(painter);
    if (m_gapMark) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawRoundedRect(*m_gapMark, 1.5, 1.5);
    }
    if (m_gesture == Gesture::Band) {
        auto ground = tokens().accent;
        ground.setAlphaF(0.10F);
        painter.setPen(tokens().accent);
        painter.setBrush(ground);
        painter.drawRect(m_band);
    }
}

void NoteLane::paintNotes(QPainter& painter)
{
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_grid.between(top, top + viewport()->height());
    for (int i = first; i < last; ++i) {
        const auto& row = m_notes[static_cast<std::size_t>(i)];
        NoteLook look;
        look.text = row.text;
        look.ground = noteColor(tokens(), key(row.colour));
        look.label = row.group;
        look.votes = row.dots;
        look.isExpected = row.goTo.has_value();
        look.isSelected = m_selection.contains(row.idea.id);
        look.hasFocus = hasFocus() && m_selection.current() == row.idea.id;
        look.isDimmed = m_isDragging && look.isSelected;
        paintNote(painter, m_grid.rect(i), look);
    }
}

void NoteLane::paintHint(QPainter& painter)
{
    const auto area = viewport()->rect().adjusted(14, 4, -14, -14);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || m_gapMark) {
        painter.setPen(QPen{tokens().accent, 2, Qt::DashLine});
        painter.drawRoundedRect(area, 6, 6);
    }
    painter.setFont(typeFont(Type::Muted));
    painter.setPen(tokens().muted);
    const auto words = area.adjusted(12, 0, -12, 0);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_hint);
}

void NoteLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = toContent(event->position().toPoint());
    if (const int index = m_grid.at(m_pressed); index >= 0) {
        m_gesture = Gesture::Press;
        press(index, event->modifiers());
        return;
    }
    m_gesture = Gesture::Band;
    m_band = {m_pressed, QSize{0, 0}};
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_beforeBand = adds ? m_selection.ids() : std::unordered_set<IdeaId>{};
    if (!adds)
        m_selection.clear();
}

void NoteLane::press(int index, Qt::KeyboardModifiers held)
{
    const auto id = idAt(index);
    m_selectOnRelease.reset();
    const int anchor = m_selection.anchor() ? indexOf(*m_selection.anchor()) : -1;
    if (held & Qt::ControlModifier)
        m_selection.toggle(id);
    else if ((held & Qt::ShiftModifier) && anchor >= 0)
        m_selection.select(between(anchor, index), id);
    else if (m_selection.contains(id)) {
        m_selection.setCurrent(id);
        m_selectOnRelease = id; // unless they are dragged together
    } else {
        m_selection.selectOnly(id);
    }
}

void NoteLane::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position().toPoint();
    const auto way = toContent(point) - m_pressed;
    if (m_gesture == Gesture::Press && way.manhattanLength() >= QApplication::startDragDistance()
        && !m_selection.isEmpty())
        m_gesture = Gesture::Drag;
    if (m_gesture == Gesture::Drag) {
        emit dragMoved(event->globalPosition().toPoint());
    } else if (m_gesture == Gesture::Band) {
        stretchBand(point);
        const bool isOutside = point.y() < 0 || point.y() > viewport()->height();
        if (isOutside && !m_autoScroll.isActive())
            m_autoScroll.start(autoScrollInterval, this);
        else if (!isOutside)
            m_autoScroll.stop();
    }
}

void NoteLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto gesture = m_gesture;
    const auto single = m_selectOnRelease;
    endGesture();
    if (gesture == Gesture::Drag)
        emit dropped(event->globalPosition().toPoint());
    else if (gesture == Gesture::Press && single)
        m_selection.selectOnly(*single);
}

void NoteLane::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = m_grid.at(toContent(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && index >= 0)
        emit opened(idAt(index));
}

void NoteLane::contextMenuEvent(QContextMenuEvent* event)
{
    auto global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int index = m_grid.at(toContent(event->pos()));
        if (index < 0)
            return;
        if (!m_selection.contains(idAt(index)))
            m_selection.selectOnly(idAt(index));
    } else if (const int index = m_selection.current() ? indexOf(*m_selection.current()) : -1;
               index >= 0) {
        global = viewport()->mapToGlobal(noteRect(index).center());
    }
    emit menuRequested(global);
}

void NoteLane::stretchBand(QPoint inViewport)
{
    m_band = QRect{m_pressed, toContent(inViewport)}.normalized();
    auto ids = std::vector<IdeaId>{m_beforeBand.begin(), m_beforeBand.end()};
    std::optional<IdeaId> last = m_selection.current();
    const auto [first, end] = m_grid.between(m_band.top(), m_band.bottom());
    for (int i = first; i < end; ++i) {
        if (m_grid.rect(i).intersects(m_band) && !m_beforeBand.contains(idAt(i)))
            ids.push_back(idAt(i));
    }
    if (!last && !ids.empty())
        last = ids.back();
    m_selection.select(ids, last);
    viewport()->update();
}

void NoteLane::endGesture()
{
    m_gesture = Gesture::None;
    m_selectOnRelease.reset();
    m_autoScroll.stop();
    viewport()->update();
}

void NoteLane::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const auto point = viewport()->mapFromGlobal(QCursor::pos());
    const int by = point.y() < 0 ? -autoScrollStep : autoScrollStep;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    stretchBand(point);
}

void NoteLane::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void NoteLane::focusInEvent(QFocusEvent* event)
{
    viewport()->update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        emit entered();
}

void NoteLane::focusOutEvent(QFocusEvent* /*event*/)
{
    viewport()->update();
}

/// Screen readers are told of the note that the keyboard is on.
void NoteLane::tellCurrent()
{
    const int index = m_selection.current() ? indexOf(*m_selection.current()) : -1;
    if (index < 0)
        return;
    const auto& row = m_notes[static_cast<std::size_t>(index)];
    QStringList words{row.text};
    if (!row.group.isEmpty())
        words += row.group;
    if (row.dots > 0)
        words += voteCount(row.dots);
    if (row.goTo)
        words += closeToGoTo();
    setAccessibleDescription(words.join(u", "_s));
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

bool NoteLane::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// What does not fit on the note is told when the pointer rests on it.
bool NoteLane::showToolTip(QPoint inViewport, QPoint global)
{
    const int index = m_grid.at(toContent(inViewport));
    if (index < 0)
        return false;
    const auto rect = m_grid.rect(index);
    const auto& text = m_notes[static_cast<std::size_t>(index)].text;
    const QFontMetrics metrics{typeFont(Type::Note)};
    const auto needed =
        metrics.boundingRect(QRect{0, 0, rect.width() - px(20), 10'000}, Qt::TextWordWrap, text);
    if (needed.height() / metrics.lineSpacing() * px(16) <= rect.height() - px(31))
        return false;
    QToolTip::showText(global, tip(text), viewport(), noteRect(index));
    return true;
}

} // namespace charrette::app
