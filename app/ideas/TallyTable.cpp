// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/TallyTable.h"

#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/CellDelegate.h"
#include "app/widgets/TabularText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double tallyRowHeight = 34;
constexpr double tallySide = 12;
constexpr double groupWidth = 84;
constexpr double dotsWidth = 64;
constexpr double rankWidth = 34;

class TallyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), px(tallyRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& t = tokens();
        const auto& row = static_cast<const TallyModel*>(index.model())->item(index);
        const auto* table = static_cast<const TallyTable*>(option.widget);
        const bool isCurrent = table && table->currentIndex() == index;
        const auto typed = isCurrent ? table->typed() : std::nullopt;
        const auto& area = option.rect;
        painter->save();
        if (isCurrent)
            painter->fillRect(area, t.accentSoft);
        painter->fillRect(area.left(), area.bottom(), area.width(), 1, t.hairline);
        const QRect dots{
            area.right() - px(dotsWidth + tallySide), area.top(), px(dotsWidth), area.height()};
        const QRect group{dots.left() - px(groupWidth), area.top(), px(groupWidth), area.height()};
        const int left = area.left() + px(tallySide) + (row.rank.isEmpty() ? 0 : px(rankWidth));
        const QRect text{left, area.top(), group.left() - left - px(8), area.height()};
        if (!row.rank.isEmpty()) {
            painter->setFont(typeFont(Type::Strong));
            painter->setPen(t.muted);
            const QRect rank{area.left() + px(tallySide), area.top(), px(rankWidth), area.height()};
            drawElided(*painter, rank, row.rank);
        }
        painter->setFont(typeFont(Type::Body));
        painter->setPen(t.ink);
        drawElided(*painter, text, row.text);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(t.muted);
        drawElided(*painter, group, row.group);
        const int shown = typed.value_or(row.dots);
        if (isCurrent && !table->isReadOnly()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen{t.accent, 1.5});
            painter->setBrush(t.field);
            painter->drawRoundedRect(QRectF{dots}.adjusted(2, 4, -2, -5), 5, 5);
        }
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(shown > 0 || typed ? t.ink : t.faint);
        drawTabular(*painter, QRectF{dots}.adjusted(0, 0, -px(12), 0),
            Qt::AlignRight | Qt::AlignVCenter, shown > 0 || typed ? number(shown) : QString{u'–'});
        painter->restore();
    }
};

} // namespace

QVariant TallyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2", "idea, dots")
            .arg(row.rank.isEmpty() ? row.text : tr("%1: %2", "rank, idea").arg(row.rank, row.text),
                voteCount(row.dots));
    return {};
}

TallyTable::TallyTable(TallyModel& model, QWidget* parent)
    : QListView{parent}
    , m_model{model}
{
    setModel(&model);
    setItemDelegate(new TallyDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Ideas and their dots"));
}

bool TallyTable::commit()
{
    if (!m_typed || !m_key)
        return true;
    const int row = m_model.rowOf(*m_key);
    if (row >= 0 && m_model.item(row).dots != *m_typed) {
        m_isAccepted = false;
        emit counted(*m_key, *m_typed);
        if (!m_isAccepted)
            return false;
    }
    drop();
    return true;
}

void TallyTable::drop()
{
    m_typed.reset();
    m_key.reset();
    viewport()->update();
    emit typedChanged();
}

void TallyTable::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        drop();
}

void TallyTable::choose(int row)
{
    setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1))));
}

int TallyTable::shownDots() const
{
    return m_typed.value_or(m_model.item(currentIndex()).dots);
}

void TallyTable::type(std::optional<int> dots)
{
    if (!currentIndex().isValid() || m_isReadOnly)
        return;
    m_key = m_model.item(currentIndex()).key;
    m_typed = dots;
    viewport()->update();
    emit typedChanged();
}

void TallyTable::goOn(int by)
{
    if (!commit() || !currentIndex().isValid())
        return;
    choose(currentIndex().row() + by);
}

void TallyTable::keyPressEvent(QKeyEvent* event)
{
    const auto text = event->text();
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool isTyped = isPlain && text.size() == 1 && currentIndex().isValid();
    if (isTyped && text[0] >= u'0' && text[0] <= u'9')
        return type(std::min(mostDots, 10 * m_typed.value_or(0) + text[0].digitValue()));
    if (isPlain && text.size() == 1 && text[0].isLetter()) {
        if (commit())
            emit searched(text);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (currentIndex().isValid())
            type(shownDots() / 10);
        return;
    case Qt::Key_Delete:
        return type(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return goOn(1);
    case Qt::Key_Up:
        return goOn(-1);
    case Qt::Key_Escape:
        if (m_typed)
            return drop();
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

/// Wherever one goes, by key or by mouse, what is typed is kept first.
void TallyTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    const bool isKept = commit();
    QListView::currentChanged(current, previous);
    if (isKept)
        return;
    const auto goBack = [this] {
        if (m_key)
            choose(m_model.rowOf(*m_key));
    };
    QMetaObject::invokeMethod(this, goBack, Qt::QueuedConnection);
}

} // namespace charrette::app
