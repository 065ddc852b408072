// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewPage.h"

#include "app/review/EditionNames.h"
#include "app/review/LedgerCells.h"
#include "app/review/LedgerModel.h"
#include "app/review/ReviewFigures.h"
#include "app/review/ReviewInspector.h"
#include "app/review/WalkPane.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/TableView.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Tables.h"
#include "core/workshop/Workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

} // namespace

ReviewPage::ReviewPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_model{new LedgerModel{this}}
    , m_stack{new QStackedWidget}
    , m_inspector{new ReviewInspector{session}}
{
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildRows());
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_inspector);
    addKeys();
}

QWidget* ReviewPage::buildHeader()
{
    m_header = new PageHeader{{}};
    m_unjudged = m_header->addPill({}, PillKind::Warn);
    m_disputed = m_header->addPill({}, PillKind::Warn);
    m_ways = new SegmentedControl{{tr("Ledger"), tr("Status walk")}};
    m_ways->setObjectName(u"views"_s);
    m_ways->setAccessibleName(tr("Ways to review"));
    m_header->addWidget(m_ways);
    connect(m_ways, &SegmentedControl::currentChanged, this, &ReviewPage::showWay);
    m_bring = primaryButton({});
    m_header->addButton(m_bring);
    connect(m_bring, &QPushButton::clicked, this, &ReviewPage::bring);
    return m_header;
}

QWidget* ReviewPage::buildRows()
{
    m_figures = new ReviewFigures;
    m_noRows = new WrapLabel{tr("No challenge is left open from earlier events."), Type::Muted};
    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(16);
    column->addWidget(buildHeader());
    m_ledger = new QWidget;
    auto* ledger = new QVBoxLayout{m_ledger};
    ledger->setContentsMargins(0, 0, 0, 0);
    ledger->setSpacing(16);
    ledger->addWidget(m_figures);
    ledger->addWidget(buildTable());
    m_walk = new WalkPane{session()};
    column->addWidget(m_ledger);
    column->addWidget(m_walk);
    column->addWidget(m_noRows);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

bool ReviewPage::isWalking() const
{
    return m_ways->current() == 1;
}

void ReviewPage::showWay()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_ledger->setVisible(!isWalking());
    m_walk->setVisible(isWalking() && hasRows);
    m_inspector->setVisible(!isWalking() && hasRows);
}

QWidget* ReviewPage::buildTable()
{
    m_table = new TableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LedgerCells{m_table});
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Challenges of earlier events"));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LedgerModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(LedgerModel::Since, QHeaderView::Fixed);
    m_card = new Card;
    auto* column = new QVBoxLayout{m_card};
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ReviewPage::updateInspector);
    connect(header, &QHeaderView::sectionResized, this, &ReviewPage::fitRows);
    connect(m_model, &LedgerModel::dataChanged, this, &ReviewPage::fitRows);
    connect(m_model, &LedgerModel::rowsInserted, this, &ReviewPage::fitRows);
    return m_card;
}

QWidget* ReviewPage::buildNothing()
{
    m_nothing = new EmptyState{u"review", {}, {}};
    m_earlier = new QMenu{this};
    m_follow = m_nothing->addButton(tr("Choose the earlier event"));
    m_follow->setMenu(m_earlier);
    m_next = m_nothing->addButton(tr("Make the next edition…"));
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::editionRequested);
    return m_nothing;
}

void ReviewPage::addKeys()
{
    const auto addKey = [this](const QKeySequence& key, auto&& work) {
        auto* shortcut = new QShortcut{key, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    addKey(Qt::Key_N, [this] { bring(); });
    addKey(Qt::Key_Delete, [this] { takeOut(); });
    addKey(Qt::Key_Escape, [this] { clearSelection(); });
    using Field = ReviewInspector::Field;
    for (const auto& [key, field] : {std::pair{Qt::Key_C, Field::Cause},
             std::pair{Qt::Key_W, Field::Reason}, std::pair{Qt::Key_E, Field::Evidence},
             std::pair{Qt::Key_Q, Field::Question}, std::pair{Qt::Key_T, Field::Attempt}})
        addKey(key, [this, field = field] {
            if (!isWalking())
                m_inspector->goTo(field);
        });
    addKey(Qt::CTRL | Qt::Key_Down, [this] { step(1); });
    addKey(Qt::CTRL | Qt::Key_Up, [this] { step(-1); });
    for (const auto verdict : everyOne<Verdict>()) {
        const auto digit = QString::number(static_cast<int>(verdict) + 1);
        addKey(QKeySequence{digit}, [this, verdict] {
            if (!isWalking())
                m_inspector->toggle(verdict);
        });
    }
}

/// To the next challenge, while the cursor stays in the field it is in.
void ReviewPage::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row));
}

void ReviewPage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind != ItemKind::Challenge)
        return;
    if (const auto index = m_model->indexOf(item.id); index.isValid())
        m_table->setCurrentIndex(index);
}

bool ReviewPage::selectFirst()
{
    bringUpToDate();
    if (m_model->rowCount() == 0)
        return false;
    m_table->setCurrentIndex(m_model->index(0));
    return true;
}

void ReviewPage::clearSelection()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

bool ReviewPage::concerns(const Changes& changes) const
{
    return changes.touchesAny(
        {table::workshop, table::challenge, table::verdict, table::insight, table::interview,
            table::action, table::person, table::obstacle, table::attempt, table::groupVerdict,
            table::settlement, table::descent, table::question, table::carried, table::workGroup});
}

void ReviewPage::reload()
{
    m_model->show(ledgerOf(session().db(), session().workshop()));
    const auto& ledger = m_model->ledger();
    m_stack->setCurrentIndex(ledger.followsAnother() ? Rows : Nothing);
    showWay();
    if (!ledger.followsAnother()) {
        showNothing();
        return;
    }
    m_header->setTitle(
        isYearly(ledger) ? tr("Last year’s challenges") : tr("Last time’s challenges"));
    const auto& then = ledger.editions[ledger.editions.size() - 2];
    m_header->setSub(tr("%1 → %2", "last event, this event")
                         .arg(shown(then.title), shown(ledger.editions.back().title)));
    m_unjudged->setText(tr("%n without a verdict", nullptr, ledger.unjudged()));
    m_unjudged->setVisible(ledger.unjudged() > 0);
    const auto toBring = static_cast<int>(ledger.toBring().size());
    m_bring->setText(tr("Bring %n into this event", nullptr, toBring));
    m_bring->setVisible(toBring > 0);
    m_bring->setEnabled(!session().isReadOnly());
    m_figures->show(ledger);
    m_disputed->setText(tr("%n on which groups differ", nullptr, ledger.disputed()));
    m_disputed->setVisible(ledger.disputed() > 0);
    m_ways->setVisible(!ledger.rows.empty());
    m_walk->show(ledger);
    m_card->setVisible(!ledger.rows.empty());
    m_noRows->setVisible(ledger.rows.empty());
    fitRows();
    updateInspector();
}

void ReviewPage::showNothing()
{
    offerEarlier();
    const bool hasEarlier = !m_earlier->isEmpty();
    m_follow->setVisible(hasEarlier);
    m_next->setVisible(!hasEarlier);
    for (auto* button : {m_follow, m_next})
        button->setEnabled(!session().isReadOnly());
    if (hasEarlier)
        m_nothing->setText(tr("Which event does this one follow?"),
            tr("Then its challenges and promises are shown here, each to be given a verdict."));
    else
        m_nothing->setText(tr("This is the first event of the document"),
            tr("Make the next one in the same document, and this page will show which of these "
               "challenges still persist."));
}

void ReviewPage::offerEarlier()
{
    m_earlier->clear();
    const auto current = charrette::find(session().db(), session().workshop());
    if (!current)
        return;
    for (const auto& workshop : workshops(session().db())) {
        if (!(workshop.starts < current->starts))
            continue;
        auto title = shown(workshop.title).replace(u'&', u"&&"_s);
        auto* action = m_earlier->addAction(
            tr("%1, %2", "workshop, date").arg(title, longDate(toQt(workshop.starts))));
        connect(action, &QAction::triggered, this, [this, earlier = workshop.id] {
            session().perform(tr("Follow an earlier event"),
                [&](Edit& edit) { follow(edit, session().workshop(), earlier); });
        });
    }
}

void ReviewPage::fitRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = 0;
        for (const int column : {LedgerModel::Title, LedgerModel::Since})
            height =
                std::max(height, m_table->sizeHintForIndex(m_model->index(row, column)).height());
        m_table->QTableView::setRowHeight(row, height);
    }
    m_table->updateGeometry();
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->setColumnWidth(LedgerModel::Since, std::clamp(width() / 6, px(130), px(190)));
}

void ReviewPage::bring()
{
    const auto ids = m_model->ledger().toBring();
    if (ids.empty() || session().isReadOnly())
        return;
    const int count = static_cast<int>(ids.size());
    const bool isDone = session().perform(
        tr("Bring %n challenge(s) into this event", nullptr, count), [&](Edit& edit) {
            for (const auto id : ids)
                bringInto(edit, id, session().workshop());
        });
    if (isDone)
        emit messageRequested(tr("%n challenge(s) brought into this event", nullptr, count));
}

void ReviewPage::takeOut()
{
    const auto index = m_table->currentIndex();
    if (isWalking() || !index.isValid() || !m_model->item(index).here)
        return;
    const auto challenge = m_model->item(index).challenge.id;
    if (session().perform(tr("Take challenge out of this event"),
            [&](Edit& edit) { withdraw(edit, challenge, session().workshop()); }))
        emit messageRequested(tr("The challenge and its verdict were taken out of this event"));
}

void ReviewPage::updateInspector()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    m_inspector->show(m_model->ledger(),
        selected.isEmpty() ? std::nullopt
                           : std::optional{m_model->item(selected.front()).challenge.id});
}

} // namespace charrette::app
