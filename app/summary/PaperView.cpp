// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PaperView.h"

#include "app/summary/PaperPages.h"
#include "app/summary/Press.h"
#include "app/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr int gap = 24;
constexpr int widestSheet = 760;
constexpr int narrowestSheet = 270;
constexpr int keptSheets = 16;

} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea{parent}
    , m_press{new Press{this}}
    , m_sheet{sizeOf(summary::Paper::A4)}
    , m_sheets{keptSheets}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    viewport()->setToolTip(tr("Double-click to read a page"));
    setGround();
    connect(m_press, &Press::laidOut, this, &PaperView::take);
    connect(m_press, &Press::drawn, this, &PaperView::takeSheet);
}

PaperView::~PaperView() = default;

void PaperView::show(Content content)
{
    m_press->layOut(std::move(content));
}

bool PaperView::isBusy() const
{
    return m_press->isBusy() || !m_asked.isEmpty();
}

void PaperView::take(const QStringList& texts, QSizeF sheet)
{
    m_sheet = sheet;
    m_texts = texts;
    m_told = -1;
    askAnew();
    updateBar();
    tell();
    viewport()->update();
    emit laidOut(pageCount());
}

/// Pictures of before stay in sight until there are new ones.
void PaperView::askAnew()
{
    const auto drawn = m_sheets.keys();
    m_old = QSet<int>{drawn.begin(), drawn.end()};
    m_asked.clear();
}

void PaperView::askFor(int page)
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    m_press->draw(page, (QSizeF{sheetSize()} * devicePixelRatioF()).toSize());
}

void PaperView::takeSheet(int page, const QImage& drawn)
{
    if (drawn.size() != (QSizeF{sheetSize()} * devicePixelRatioF()).toSize())
        return; // Asked for at the size of before.
    m_asked.remove(page);
    m_old.remove(page);
    auto* sheet = new QPixmap{QPixmap::fromImage(drawn)};
    sheet->setDevicePixelRatio(devicePixelRatioF());
    m_sheets.insert(page, sheet);
    viewport()->update(sheetRect(page));
}

/// The strip beneath the scroll bar is of this colour too.
void PaperView::setGround()
{
    auto colors = viewport()->palette();
    if (colors.color(viewport()->backgroundRole()) == tokens().paperSurround)
        return;
    colors.setColor(viewport()->backgroundRole(), tokens().paperSurround);
    viewport()->setPalette(colors);
}

int PaperView::columns() const
{
    const bool hasRoom = viewport()->width() >= 2 * narrowestSheet + 3 * gap;
    return hasRoom && !m_isLarge && pageCount() > 1 ? 2 : 1;
}

QSize PaperView::sheetSize() const
{
    const int room = (viewport()->width() - (columns() + 1) * gap) / columns();
    const int width = std::clamp(room, 120, widestSheet);
    return {width, static_cast<int>(std::lround(width * m_sheet.height() / m_sheet.width()))};
}

int PaperView::rowHeight() const
{
    return sheetSize().height() + gap;
}

QRect PaperView::sheetRect(int page) const
{
    const auto size = sheetSize();
    const int used = columns() * size.width() + (columns() - 1) * gap;
    const int left = (viewport()->width() - used) / 2;
    return {QPoint{left + page % columns() * (size.width() + gap),
                gap + page / columns() * rowHeight() - verticalScrollBar()->value()},
        size};
}

void PaperView::updateBar()
{
    const int rows = (pageCount() + columns() - 1) / columns();
    const int height = rows * rowHeight() + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
}

int PaperView::currentPage() const
{
    const int row = (verticalScrollBar()->value() + rowHeight() / 2) / std::max(1, rowHeight());
    return std::clamp(row * columns(), 0, std::max(0, pageCount() - 1));
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(page / columns() * rowHeight());
}

int PaperView::pageAt(const QPoint& point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (sheetRect(page).contains(point))
            return page;
    }
    return currentPage();
}

void PaperView::readOne(bool isLarge, int page)
{
    m_isLarge = isLarge;
    askAnew();
    updateBar();
    goToPage(page);
    viewport()->update();
}

/// White paper until it has been drawn.
void PaperView::paintSheet(QPainter& painter, int page, const QRect& rect)
{
    const auto* drawn = m_sheets.object(page);
    if (drawn)
        painter.drawPixmap(rect, *drawn);
    else
        painter.fillRect(rect, lightTokens().surface);
    if (!drawn || m_old.contains(page))
        askFor(page);
}

void PaperView::mouseDoubleClickEvent(QMouseEvent* event)
{
    readOne(!m_isLarge, pageAt(event->pos()));
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), tokens().paperSurround);
    for (int page = 0; page < pageCount(); ++page) {
        const auto rect = sheetRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(tokens().line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        paintSheet(painter, page, rect);
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    askAnew();
    updateBar();
    goToPage(page);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageDown:
        goToPage(currentPage() + columns());
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(0, currentPage() - columns()));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        readOne(event->key() == Qt::Key_Plus, currentPage());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    tell();
}

void PaperView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        setGround();
        viewport()->update();
    }
}

/// The page in sight, for those who hear it.
void PaperView::tell()
{
    const int page = currentPage();
    if (page >= pageCount() || page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(m_texts[page]);
}

} // namespace charrette::app
