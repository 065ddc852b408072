// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace charrette::app {

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout{parent}
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    auto* item = at->release();
    m_items.erase(at);
    return item;
}

template <typename Place>
int FlowLayout::flow(const QRect& rect, Place&& place) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().boundedTo({std::max(1, rect.width()), QWIDGETSIZE_MAX});
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        place(*item, QRect{QPoint{x, y}, size});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

int FlowLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    const auto inner = QRect{0, 0, width - margins.left() - margins.right(), 0};
    return flow(inner, [](QLayoutItem&, const QRect&) {}) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        width += (width > 0 ? m_gap : 0) + size.width();
        height = std::max(height, size.height());
    }
    const auto margins = contentsMargins();
    return QSize{width, height}.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect.marginsRemoved(contentsMargins()),
        [](QLayoutItem& item, const QRect& place) { item.setGeometry(place); });
}

} // namespace charrette::app
