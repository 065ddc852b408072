// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/StatementList.h"

#include "app/research/InsightDelegate.h"
#include "app/research/LineDelegate.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"
#include "app/widgets/WrapLabel.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr int margin = 20;

} // namespace

StatementList::StatementList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new InsightModel{session.isReadOnly(), this}}
    , m_list{new RowList}
    , m_none{new WrapLabel{tr("No insight of this group and challenge."), Type::Muted}}
    , m_orphanModel{new QuestionModel{session, this}}
    , m_orphans{new RowList}
{
    m_list->setRows(m_model, new InsightDelegate{m_list});
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMovable(!session.isReadOnly());
    m_list->setAccessibleName(tr("Insights"));
    connect(m_list, &RowList::removeRequested, this, &StatementList::removeRequested);
    connect(m_list, &RowList::moveRequested, this, &StatementList::move);
    connect(m_list, &RowList::opened, this, &StatementList::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isChoosing)
            emit chosen();
    });

    auto* body = new QWidget;
    auto* rows = new QVBoxLayout{body};
    rows->setContentsMargins(px(margin), px(4), px(margin), px(margin));
    rows->setSpacing(0);
    rows->addWidget(m_none);
    rows->addWidget(m_list);
    rows->addWidget(buildOrphans());
    rows->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    // The bar stands in the margin, so that cards end where the header does.
    auto* bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, rows, [rows, bar](int, int last) {
        const int right = px(margin) - (last > 0 ? bar->sizeHint().width() : 0);
        rows->setContentsMargins(px(margin), px(4), right, px(margin));
    });
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

QWidget* StatementList::buildOrphans()
{
    auto* delegate = new LineDelegate{LineDelegate::Look::Ruled, m_orphans};
    delegate->setRemovable(!m_session.isReadOnly());
    connect(delegate, &LineDelegate::removeRequested, this, [this](const QModelIndex& index) {
        m_orphans->choose(index);
        removeOrphans();
    });
    m_orphans->setRows(m_orphanModel, delegate);
    m_orphans->setAccessibleName(tr("Questions without an insight"));
    connect(m_orphans, &RowList::removeRequested, this, &StatementList::removeOrphans);
    auto* card = new Card;
    auto* inside = new QVBoxLayout{card};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_orphans);
    m_orphanBox = new QWidget;
    auto* column = new QVBoxLayout{m_orphanBox};
    column->setContentsMargins(0, px(12), 0, 0);
    column->setSpacing(px(6));
    column->addWidget(sectionLabel(tr("Questions without an insight")));
    column->addWidget(card);
    return m_orphanBox;
}

void StatementList::setRows(std::vector<InsightRow> insights, std::vector<QuestionRow> orphans)
{
    const QScopedValueRollback guard{m_isChoosing, true};
    m_model->setRows(std::move(insights));
    m_orphanModel->setRows(std::move(orphans));
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_orphanBox->setVisible(m_orphanModel->rowCount() > 0);
}

void StatementList::choose(std::optional<InsightId> insight)
{
    const QScopedValueRollback guard{m_isChoosing, true};
    const auto index = insight ? m_model->indexOf(insight->value()) : QModelIndex{};
    if (!index.isValid()) {
        m_list->selectionModel()->clear();
        return;
    }
    if (index == m_list->currentIndex() && m_list->selectionModel()->isSelected(index))
        return;
    m_list->choose(index);
    m_list->bringIntoView(index);
}

std::optional<InsightId> StatementList::current() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? std::optional{m_model->item(index).insight.id} : std::nullopt;
}

std::optional<InsightId> StatementList::first() const
{
    return m_model->rowCount() > 0 ? std::optional{m_model->item(0).insight.id} : std::nullopt;
}

void StatementList::reveal(QuestionId orphan)
{
    const auto index = m_orphanModel->indexOf(orphan.value());
    m_orphans->choose(index);
    m_orphans->bringIntoView(index);
}

bool StatementList::settle()
{
    return m_orphans->settle();
}

void StatementList::beginList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void StatementList::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).insight.id};
    const auto moved = m_model->item(rows.first()).insight.id;
    m_session.perform(tr("Move insight"), [&](Edit& edit) { moveBefore(edit, moved, place); });
}

void StatementList::removeOrphans()
{
    if (m_session.isReadOnly())
        return;
    std::vector<QuestionId> questions;
    const auto rows = m_orphans->chosenRows();
    for (const int row : rows)
        questions.push_back(m_orphanModel->item(row).question.id);
    m_session.perform(
        tr("Remove %n question(s)", nullptr, static_cast<int>(questions.size())), [&](Edit& edit) {
            for (const auto id : questions)
                remove(edit, id);
        });
}

} // namespace charrette::app
