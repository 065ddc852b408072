// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TableFoot.h"

#include "app/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace charrette::app {

namespace {

constexpr int footMargin = 8;

} // namespace

TableFoot::TableFoot(const QAbstractScrollArea& table, QWidget* field, QWidget* parent)
    : QWidget{parent}
    , m_table{table}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(footMargin, footMargin, footMargin, footMargin);
    row->addWidget(field);
    connect(
        table.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

int TableFoot::heightWith(const QWidget& field)
{
    return field.sizeHint().height() + 2 * footMargin;
}

void TableFoot::paintEvent(QPaintEvent* /*event*/)
{
    if (m_table.verticalScrollBar()->maximum() > 0)
        QPainter{this}.fillRect(QRect{0, 0, width(), 1}, tokens().line);
}

} // namespace charrette::app
