// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulseTable.h"

#include "app/pulse/PulseModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/CellDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double highRow = 48;
constexpr double lowRow = 34;
constexpr int groupsInHighRows = 8;
constexpr double nameWidth = 176;
constexpr double lastWidth = 92;

/// The accent laid over the surface, deeper for more, and never so deep that the digits on it could
/// not be read.
QColor heat(double share)
{
    const auto& t = tokens();
    const double least = 0.10;
    const double most = t.surface.lightness() < 128 ? 0.38 : 0.68;
    const double over = least + (most - least) * share;
    const auto mix = [over](int accent, int surface) {
        return static_cast<int>(accent * over + surface * (1 - over));
    };
    return {mix(t.accent.red(), t.surface.red()), mix(t.accent.green(), t.surface.green()),
        mix(t.accent.blue(), t.surface.blue())};
}

class CountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& model = static_cast<const PulseModel&>(*index.model());
        const auto& t = tokens();
        const auto text = index.data().toString();
        const auto* view = static_cast<const QTableView*>(option.widget);
        painter->save();
        if (PulseModel::isCount(index.column())) {
            const auto column = static_cast<std::size_t>(index.column() - PulseModel::firstCount);
            const auto& row = model.item(index);
            const int count = row.pulse.counts[column];
            const auto ground = count > 0
                ? heat(static_cast<double>(count) / std::max(1, model.most(index.column())))
                : row.missing[column] ? t.warnSoft
                                      : t.sunken;
            painter->fillRect(option.rect.adjusted(1, 1, -2, -2), ground);
            painter->setFont(typeFont(option.rect.height() < px(44) ? Type::Section : Type::Clock));
            painter->setPen(count > 0 ? t.ink : t.muted);
            painter->drawText(option.rect, Qt::AlignCenter, text);
        } else {
            const bool isName = index.column() == PulseModel::nameColumn;
            painter->setFont(typeFont(isName ? Type::Strong : Type::Body));
            painter->setPen(isName ? t.ink : t.muted);
            drawElided(*painter, option.rect.adjusted(px(8), 0, -px(8), 0), text,
                isName ? Qt::AlignLeft : Qt::AlignHCenter);
        }
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        if (isCurrent) {
            painter->setPen(QPen{t.ink, 2});
            painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
        }
        painter->restore();
    }
};

} // namespace

PulseTable::PulseTable(PulseModel& model, QWidget* parent)
    : QTableView{parent}
    , m_model{model}
{
    setModel(&model);
    setItemDelegate(new CountDelegate{this});
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("What each group has"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, &PulseTable::opened);
    measure();
}

QSize PulseTable::sizeHint() const
{
    return {px(720), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

QSize PulseTable::minimumSizeHint() const
{
    return {px(640), sizeHint().height()};
}

void PulseTable::measure()
{
    const int groups = std::max(1, m_model.rowCount());
    const double height = std::clamp(highRow * groupsInHighRows / groups, lowRow, highRow);
    verticalHeader()->setDefaultSectionSize(px(height));
    updateGeometry();
}

void PulseTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void PulseTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        layOutColumns();
    }
}

void PulseTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

/// The counts share what the name and the last note leave.
void PulseTable::layOutColumns()
{
    const int counts = static_cast<int>(pulseColumns);
    const int share = (viewport()->width() - px(nameWidth) - px(lastWidth)) / counts;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = PulseModel::isCount(column) ? std::max(share, px(40))
            : column == PulseModel::lastColumn
            ? px(lastWidth)
            : viewport()->width() - px(lastWidth) - counts * std::max(share, px(40));
        horizontalHeader()->resizeSection(column, std::max(width, px(80)));
    }
}

} // namespace charrette::app
