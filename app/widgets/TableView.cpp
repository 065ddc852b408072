// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TableView.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace charrette::app {

namespace {

/// Pads cells as the header does, rules a hairline below each row, and leaves out the box that
/// would mark one cell: the row is what is chosen.
class TableRowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        auto cell = option;
        cell.state &= ~QStyle::State_HasFocus;
        if (cell.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens().accentSoft);
        cell.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
        cell.rect.adjust(px(2), 0, -px(2), 0);
        QStyledItemDelegate::paint(painter, cell, index);
        painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
            tokens().hairline);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& /*index*/) const override
    {
        editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
    }
};

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView{parent}
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card it lies on shows, round corners and all
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    setItemDelegate(new TableRowDelegate{this});
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    setCornerButtonEnabled(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    measure();
}

void TableView::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TableView::setRowHeight(double height)
{
    m_rowHeight = height;
    measure();
}

QSize TableView::sizeHint() const
{
    if (!m_fitsRows)
        return QTableView::sizeHint();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), header + verticalHeader()->length()};
}

QSize TableView::minimumSizeHint() const
{
    return m_fitsRows ? QSize{px(120), sizeHint().height()} : QTableView::minimumSizeHint();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_fitsRows)
        updateGeometry();
}

void TableView::measure()
{
    verticalHeader()->setDefaultSectionSize(px(m_rowHeight));
    updateGeometry();
}

} // namespace charrette::app
