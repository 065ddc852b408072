// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/CasePane.h"

#include "app/document/DocumentSession.h"
#include "app/plan/CaseEdits.h"
#include "app/plan/PointCard.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

std::vector<CasePointId> pointIds(const CardColumns::Keys& keys)
{
    std::vector<CasePointId> ids;
    for (const auto key : keys)
        ids.emplace_back(key);
    return ids;
}

/// As high as its cards would like to be.
int heightOf(const CardColumn& cards)
{
    int height = 0;
    for (int row = 0; row < cards.model()->rowCount(); ++row)
        height += cards.sizeHintForRow(row);
    return height;
}

} // namespace

CasePane::CasePane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_cards{[this](const auto& keys, std::size_t column, std::optional<std::int64_t> before) {
        return movePoints(m_session, pointIds(keys), static_cast<PointKind>(column),
            before ? std::optional{CasePointId{*before}} : std::nullopt);
    }}
    , m_hint{
          new WrapLabel{tr("Why things have to change, what you believe, what is missing and what "
                           "it brings: one point a line, typed or pasted. Then a gap wants an "
                           "action that closes it, and a benefit a time."),
              Type::Muted}}
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto& [first, last] : {std::pair{0, 1}, std::pair{2, 3}, std::pair{4, 4}}) {
        m_columns.push_back(
            buildColumn(static_cast<std::size_t>(first), static_cast<std::size_t>(last)));
        row->addLayout(m_columns.back(), 1);
    }
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addLayout(row, 1);
    connect(&m_cards, &CardColumns::selectionChanged, this, &CasePane::selectionChanged);
    connect(&m_cards, &CardColumns::removeRequested, this, &CasePane::removeSelected);
    connect(&m_cards, &CardColumns::openRequested, this, &CasePane::openRequested);
}

QVBoxLayout* CasePane::buildColumn(std::size_t first, std::size_t last)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    for (auto i = first; i <= last; ++i) {
        m_lists[i] = buildList(i);
        column->addWidget(m_lists[i], 1);
    }
    return column;
}

QWidget* CasePane::buildList(std::size_t index)
{
    const auto kind = static_cast<PointKind>(index);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHead(index));
    auto* capture = new CaptureLine{tr("One a line, press Enter…")};
    capture->setAccessibleName(tr("New: %1").arg(kindName(kind)));
    capture->setEnabled(!m_session.isReadOnly());
    connect(capture, &CaptureLine::entered, this,
        [this, index, capture](const QString& text) { add(index, *capture, {text}); });
    connect(capture, &CaptureLine::pasted, this,
        [this, index, capture](const QStringList& lines) { add(index, *capture, lines); });
    column->addWidget(capture);
    m_models[index] = new PointModel{m_session, kind, this};
    auto* cards = m_cards.add(m_models[index]);
    cards->setItemDelegate(new PointCard{cards});
    cards->setAccessibleName(kindTitle(kind));
    cards->setMinimumHeight(px(60));
    column->addWidget(cards, 1);
    return part;
}

QWidget* CasePane::buildHead(std::size_t index)
{
    const std::array remarks{
        tr("why now"), tr("what we believe"), tr("with us"), tr("with partners"), tr("in return")};
    auto* part = new QWidget;
    auto* head = new QHBoxLayout{part};
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    head->addWidget(sectionLabel(kindTitle(static_cast<PointKind>(index))));
    head->addWidget(new ElidedLabel{remarks[index], Type::Muted});
    head->addStretch();
    m_counts[index] = label(Type::Small);
    head->addWidget(m_counts[index]);
    return part;
}

void CasePane::add(std::size_t index, CaptureLine& line, const QStringList& lines)
{
    if (!appendPoints(m_session, lines, static_cast<PointKind>(index)))
        return;
    m_cards[index].scrollToBottom();
    if (lines.size() == 1)
        line.accept();
    else
        emit messageRequested(tr("%n point(s) added.", nullptr, static_cast<int>(lines.size())));
}

void CasePane::reload()
{
    const auto rows = pointRows(m_session);
    m_cards.keepSelectionWhile([&] {
        for (std::size_t i = 0; i < count; ++i) {
            m_models[i]->show(rows);
            const int cards = m_models[i]->rowCount();
            m_counts[i]->setText(cards > 0 ? number(cards) : QString{});
        }
    });
    m_hint->setVisible(rows.empty());
    share();
}

/// Of two lists in a column the longer one has more of it, and the shorter still enough.
void CasePane::share()
{
    constexpr int least = 150;
    constexpr int head = 86; // with the line for new ones
    for (std::size_t i = 0; i < count; ++i) {
        for (auto* column : m_columns)
            column->setStretchFactor(
                m_lists[i], px(head) + std::clamp(heightOf(m_cards[i]), least, 4 * least));
    }
}

std::vector<CasePointId> CasePane::selected() const
{
    return pointIds(m_cards.selected());
}

void CasePane::select(CasePointId point)
{
    m_cards.select(point.value());
}

void CasePane::removeSelected()
{
    const auto ids = selected();
    if (!ids.empty() && removePoints(m_session, ids))
        emit messageRequested(tr("%n point(s) removed. Ctrl+Z brings them back.", nullptr,
            static_cast<int>(ids.size())));
}

} // namespace charrette::app
