// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PaperView.h"

#include "app/summary/PrintStyle.h"
#include "app/summary/ReportPages.h"
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
    , m_sheets{keptSheets}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    viewport()->setToolTip(tr("Double-click to read a page"));
}

PaperView::~PaperView() = default;

void PaperView::show(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_sheets.clear();
    m_told = -1;
    updateBar();
    tell();
    viewport()->update();
}

int PaperView::columns() const
{
    const bool hasRoom = viewport()->width() >= 2 * narrowestSheet + 3 * gap;
    return hasRoom && !m_isLarge && m_pages && m_pages->count() > 1 ? 2 : 1;
}

QSize PaperView::sheetSize() const
{
    const int room = (viewport()->width() - (columns() + 1) * gap) / columns();
    const int width = std::clamp(room, 120, widestSheet);
    return {width, static_cast<int>(std::lround(width * pageHeight / pageWidth))};
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
    const int pages = m_pages ? m_pages->count() : 0;
    const int rows = (pages + columns() - 1) / columns();
    const int height = rows * rowHeight() + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
}

int PaperView::currentPage() const
{
    const int row = (verticalScrollBar()->value() + rowHeight() / 2) / std::max(1, rowHeight());
    return m_pages ? std::clamp(row * columns(), 0, m_pages->count() - 1) : 0;
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(page / columns() * rowHeight());
}

int PaperView::pageAt(const QPoint& point) const
{
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        if (sheetRect(page).contains(point))
            return page;
    }
    return currentPage();
}

void PaperView::readOne(bool isLarge, int page)
{
    m_isLarge = isLarge;
    m_sheets.clear();
    updateBar();
    goToPage(page);
    viewport()->update();
}

const QPixmap& PaperView::sheet(int page)
{
    if (const auto* drawn = m_sheets.object(page))
        return *drawn;
    const auto size = sheetSize();
    const auto ratio = devicePixelRatioF();
    auto* drawn = new QPixmap{(QSizeF{size} * ratio).toSize()};
    drawn->setDevicePixelRatio(ratio);
    drawn->fill(lightTokens().surface); // Paper is white by night too.
    QPainter painter{drawn};
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(size.width() / pageWidth, size.height() / pageHeight);
    m_pages->paint(painter, page);
    painter.end();
    m_sheets.insert(page, drawn);
    return *drawn;
}

void PaperView::mouseDoubleClickEvent(QMouseEvent* event)
{
    readOne(!m_isLarge, pageAt(event->pos()));
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), tokens().paperSurround);
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const auto rect = sheetRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(tokens().line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        painter.drawPixmap(rect.topLeft(), sheet(page));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    m_sheets.clear();
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

/// The page in sight, for those who hear it.
void PaperView::tell()
{
    const int page = currentPage();
    if (!m_pages || page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(m_pages->text(page));
}

} // namespace charrette::app
