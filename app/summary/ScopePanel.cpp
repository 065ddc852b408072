// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ScopePanel.h"

#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "core/summary/Headings.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 300;
constexpr int countRole = Qt::UserRole;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A name with a muted count at its right.
class ScopeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {px(120), px(36)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? tokens().accentSoft : tokens().hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        auto rect = option.rect.adjusted(px(10), 0, -px(10), 0);
        const auto count = index.data(countRole).toString();
        painter->setFont(typeFont(Type::Body));
        painter->setPen(isChosen ? tokens().accent : tokens().muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        if (!count.isEmpty())
            rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(count) - px(12));
        painter->setPen(isChosen ? tokens().accent : tokens().ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

ScopePanel::ScopePanel(QWidget* parent)
    : QWidget{parent}
    , m_list{new QListWidget}
{
    m_list->setItemDelegate(new ScopeDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Summary for"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(4);
    column->addWidget(pageTitle(tr("Summary")));
    column->addSpacing(10);
    column->addWidget(fieldLabel(tr("For")));
    column->addWidget(m_list);
    column->addSpacing(16);
    column->addWidget(fieldLabel(tr("Parts")));
    column->addWidget(buildParts());
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* frame = new QVBoxLayout{this};
    frame->setContentsMargins(0, 0, 1, 0);
    frame->addWidget(scroll);
    setFixedWidth(px(panelWidth));

    m_list->addItem(tr("The whole event"));
    m_list->setCurrentRow(0);
    fitList();
    connect(m_list, &QListWidget::currentRowChanged, this, &ScopePanel::changed);
}

QWidget* ScopePanel::buildParts()
{
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout{parts};
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(8);
    for (const auto part : everyOne<summary::Part>()) {
        auto* box = new QCheckBox{qt(summary::title(part))};
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, part](bool isWanted) {
            m_parts = m_parts.with(part, isWanted);
            emit changed();
        });
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    return parts;
}

void ScopePanel::setGroups(const std::vector<Group>& groups)
{
    const auto chosen = group();
    const QSignalBlocker blocker{m_list};
    m_groups.clear();
    m_list->clear();
    m_list->addItem(tr("The whole event"));
    for (const auto& one : groups) {
        m_list->addItem(qt(summary::heading::groupTitle(one)));
        m_groups.push_back(one.id);
    }
    choose(chosen);
    fitList();
}

void ScopePanel::setAvailable(const summary::Parts& parts)
{
    for (const auto part : everyOne<summary::Part>()) {
        auto* box = m_boxes[static_cast<std::size_t>(part)];
        box->setEnabled(parts.has(part));
        box->setToolTip(parts.has(part) ? QString{} : tr("There is nothing to say here yet"));
    }
}

void ScopePanel::setPageCount(int pages)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setData(
            countRole, row == m_list->currentRow() ? pageCount(pages) : QString{});
}

std::optional<GroupId> ScopePanel::group() const
{
    const auto row = m_list->currentRow();
    return row > 0 && row <= static_cast<int>(m_groups.size())
        ? std::optional{m_groups[static_cast<std::size_t>(row - 1)]}
        : std::nullopt;
}

void ScopePanel::choose(std::optional<GroupId> group)
{
    const auto found = std::ranges::find(m_groups, group);
    m_list->setCurrentRow(
        found == m_groups.end() ? 0 : static_cast<int>(found - m_groups.begin()) + 1);
}

/// The list is as high as its rows, and the panel scrolls as a whole.
void ScopePanel::fitList()
{
    m_list->setFixedHeight(m_list->count() * px(36) + 2);
}

void ScopePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(width() - 1, 0, 1, height(), tokens().line);
}

void ScopePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        setFixedWidth(px(panelWidth));
        fitList();
    }
}

} // namespace charrette::app
