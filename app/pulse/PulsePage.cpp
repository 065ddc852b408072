// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulsePage.h"

#include "app/pulse/PulseFigures.h"
#include "app/pulse/PulseModel.h"
#include "app/pulse/PulseTable.h"
#include "app/pulse/PulseWords.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Chip.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/PageHeader.h"
#include "core/document/Tables.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int refreshing = 20'000; ///< ms
constexpr std::size_t shownAtFirst = 6;

} // namespace

PulsePage::PulsePage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_model{new PulseModel{this}}
    , m_table{new PulseTable{*m_model}}
    , m_figures{new PulseFigures}
    , m_alerts{new QWidget}
    , m_stack{new QStackedWidget}
{
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildEmpty());
    m_alerts->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_table, &PulseTable::opened, this, &PulsePage::open);
    m_minute.setInterval(refreshing);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && this->session().currentWorkshop())
            this->session().attempt([this] { read(); });
    });
    m_minute.start();
}

QWidget* PulsePage::buildContent()
{
    auto* flow = new FlowLayout{m_alerts};
    flow->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader{tr("Room pulse")};
    header->setSub(tr("where each group stands, as they write"));
    auto* card = new Card;
    auto* inner = new QVBoxLayout{card};
    inner->setContentsMargins(14, 8, 14, 14);
    inner->addWidget(m_table);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(m_alerts);
    column->addWidget(card);
    column->addWidget(m_figures);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QWidget* PulsePage::buildEmpty()
{
    auto* empty = new EmptyState{u"pulse", tr("No groups yet"),
        tr("Once there are groups, this shows at a glance what each of them has, and which one "
           "could do with a visit.")};
    connect(empty->addButton(tr("Make groups")), &QPushButton::clicked, this,
        [this] { emit pageRequested(PageKind::People); });
    return empty;
}

void PulsePage::reload()
{
    read();
}

void PulsePage::read()
{
    const auto now = Instant::now();
    m_pulse = pulseOf(session().db(), session().workshop(), now);
    m_stack->setCurrentIndex(m_pulse.groups.empty() ? 1 : 0);
    m_model->show(m_pulse, now);
    m_table->measure();
    m_table->viewport()->update(); // the most of a column colours all its cells
    m_figures->show(m_pulse);
    auto warnings = warningsOf(m_pulse, now);
    if (warnings == m_warnings)
        return;
    m_warnings = std::move(warnings);
    showWarnings();
}

bool PulsePage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::interview, table::note, table::insight, table::evidence,
        table::question, table::asking, table::idea, table::goToIdea, table::prototype,
        table::feedback, table::workGroup, table::round, table::workshop, table::clock,
        table::actual, table::block});
}

void PulsePage::showWarnings()
{
    for (auto* old : m_alerts->findChildren<Chip*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
        m_alerts->layout()->removeWidget(old);
    }
    const auto shown = m_isUnfolded ? m_warnings.size() : std::min(m_warnings.size(), shownAtFirst);
    for (std::size_t i = 0; i < shown; ++i)
        addWarning(m_warnings[i]);
    if (m_warnings.size() > shownAtFirst) {
        const auto rest = static_cast<int>(m_warnings.size() - shownAtFirst);
        auto* more = new Chip{m_isUnfolded ? tr("Fewer") : tr("%n more", nullptr, rest)};
        connect(more, &Chip::clicked, this, [this] {
            m_isUnfolded = !m_isUnfolded;
            showWarnings();
        });
        m_alerts->layout()->addWidget(more);
    }
    m_alerts->setVisible(!m_warnings.empty());
}

void PulsePage::addWarning(const PulseWarning& warning)
{
    auto* chip = new Chip{warningText(warning), PillKind::Warn};
    chip->setAccessibleName(chip->text());
    connect(chip, &Chip::clicked, this,
        [this, page = pageOf(warning), group = warning.group] { go(page, group); });
    m_alerts->layout()->addWidget(chip);
}

void PulsePage::open(const QModelIndex& index)
{
    const auto group = m_model->item(index).pulse.group.id;
    const int column = index.column();
    if (PulseModel::isCount(column))
        go(pageOf(PulseModel::countOf(column)), group);
    else
        go(column == PulseModel::lastColumn ? PageKind::Interviews : PageKind::People, group);
}

void PulsePage::go(PageKind page, GroupId group)
{
    if (page == PageKind::People)
        emit openRequested(group);
    else
        emit groupRequested(page, group);
}

void PulsePage::reveal(const Item& item)
{
    bringUpToDate();
    const auto index = m_model->indexOf(item.id);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

bool PulsePage::selectFirst()
{
    bringUpToDate();
    if (m_model->rowCount() == 0)
        return false;
    m_table->setCurrentIndex(m_model->index(0, PulseModel::firstCount));
    m_table->setFocus();
    return true;
}

void PulsePage::clearSelection()
{
    m_table->setCurrentIndex({});
}

} // namespace charrette::app
