// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ScopePanel.h"

#include "app/summary/PartsChoice.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/text/Utf8.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "core/summary/Headings.h"

#include <QEvent>
#include <QLabel>
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
constexpr int rowHeight = 34;
constexpr int countRole = Qt::UserRole;

/// A name with a muted count at its right.
class ScopeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {px(120), px(rowHeight)};
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
    , m_outputs{buildList(tr("What to hand out"))}
    , m_list{buildList(tr("For"))}
    , m_listLabel{fieldLabel(tr("For"))}
    , m_partsLabel{fieldLabel(tr("Parts"))}
    , m_parts{new PartsChoice}
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(4);
    column->addWidget(pageTitle(tr("Summary")));
    column->addSpacing(10);
    column->addWidget(fieldLabel(tr("What")));
    column->addWidget(m_outputs);
    column->addSpacing(12);
    column->addWidget(m_listLabel);
    column->addWidget(m_list);
    column->addSpacing(12);
    column->addWidget(m_partsLabel);
    column->addWidget(m_parts);
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

    fillOutputs();
    updateOutput();
    connect(m_outputs, &QListWidget::currentRowChanged, this, [this] {
        updateOutput();
        emit changed();
    });
    connect(m_parts, &PartsChoice::changed, this, &ScopePanel::partsChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takeScope();
        emit changed();
    });
}

QListWidget* ScopePanel::buildList(const QString& name)
{
    auto* list = new QListWidget;
    list->setItemDelegate(new ScopeDelegate{list});
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(name);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    return list;
}

void ScopePanel::fillOutputs()
{
    for (const auto output : everyOne<Output>())
        m_outputs->addItem(outputName(output));
    m_outputs->setCurrentRow(static_cast<int>(Output::Summary));
}

void ScopePanel::setGroups(const std::vector<Group>& groups)
{
    m_groups = groups;
    if (m_group && std::ranges::count(m_groups, *m_group, &Group::id) == 0)
        m_group.reset();
    fillScope();
}

void ScopePanel::setDays(const std::vector<Day>& days)
{
    m_days = days;
    if (m_day && std::ranges::count(m_days, *m_day, &Day::id) == 0)
        m_day.reset();
    fillScope();
}

void ScopePanel::setLeaders(const std::vector<Attendee>& leaders)
{
    m_leaders = leaders;
    const auto isIt = [this](const Attendee& one) { return one.person.id == m_person; };
    if (m_person && std::ranges::none_of(m_leaders, isIt))
        m_person.reset();
    fillScope();
}

void ScopePanel::fillScope()
{
    const QSignalBlocker blocker{m_list};
    m_list->clear();
    int row = 0;
    switch (scopeOf(output())) {
    case Scope::None:
        break;
    case Scope::Groups:
        row = fillGroups();
        break;
    case Scope::People:
        row = fillLeaders();
        break;
    case Scope::Days:
        row = fillDays();
        break;
    case Scope::Cards:
        row = fillCards();
        break;
    }
    m_list->setCurrentRow(row);
    fitLists();
}

/// These return the row that is chosen.
int ScopePanel::fillGroups()
{
    int row = 0;
    m_list->addItem(tr("Every group"));
    for (const auto& one : m_groups) {
        m_list->addItem(toQt(summary::heading::groupTitle(one)));
        row = m_group == one.id ? m_list->count() - 1 : row;
    }
    return row;
}

int ScopePanel::fillLeaders()
{
    int row = 0;
    m_list->addItem(tr("Everyone"));
    for (const auto& one : m_leaders) {
        m_list->addItem(toQt(one.person.name));
        row = m_person == one.person.id ? m_list->count() - 1 : row;
    }
    return row;
}

int ScopePanel::fillDays()
{
    int row = 0;
    m_list->addItem(m_days.size() == 1 ? weekday(toQt(m_days.front().date)) : tr("All days"));
    for (std::size_t i = 0; m_days.size() > 1 && i < m_days.size(); ++i) {
        m_list->addItem(tr("Day %1 · %2").arg(i + 1).arg(weekday(toQt(m_days[i].date))));
        row = m_day == m_days[i].id ? m_list->count() - 1 : row;
    }
    return row;
}

int ScopePanel::fillCards()
{
    for (const auto kind : everyOne<summary::CardKind>())
        m_list->addItem(cardsName(kind));
    return static_cast<int>(m_cards);
}

void ScopePanel::takeScope()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    switch (scopeOf(output())) {
    case Scope::None:
        break;
    case Scope::Groups:
        m_group = row > 0 ? std::optional{m_groups.at(row - 1).id} : std::nullopt;
        break;
    case Scope::People:
        m_person = row > 0 ? std::optional{m_leaders.at(row - 1).person.id} : std::nullopt;
        break;
    case Scope::Days:
        m_day = row > 0 ? std::optional{m_days.at(row - 1).id} : std::nullopt;
        break;
    case Scope::Cards:
        m_cards = static_cast<summary::CardKind>(row);
        break;
    }
}

void ScopePanel::updateOutput()
{
    m_partsLabel->setVisible(hasParts(output()));
    m_parts->setVisible(hasParts(output()));
    m_listLabel->setVisible(scopeOf(output()) != Scope::None);
    m_list->setVisible(scopeOf(output()) != Scope::None);
    fillScope();
}

void ScopePanel::setAvailable(const summary::Parts& parts)
{
    m_parts->setAvailable(parts);
}

const summary::Parts& ScopePanel::parts() const
{
    return m_parts->parts();
}

void ScopePanel::setParts(const summary::Parts& parts)
{
    m_parts->setParts(parts);
}

/// Beside what is chosen, and where one is shown of many, beside the kind.
void ScopePanel::setPageCount(int pages)
{
    for (auto* list : {m_outputs, m_list}) {
        const bool tells = (list == m_list) == (scopeOf(output()) != Scope::None);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setData(
                countRole, tells && row == list->currentRow() ? countText(pages) : QString{});
    }
}

QString ScopePanel::countText(int pages) const
{
    if (isForEach())
        return tr("%n file(s)", nullptr, m_list->count() - 1);
    return pageCount(pages);
}

bool ScopePanel::isForEach() const
{
    switch (scopeOf(output())) {
    case Scope::Groups:
        return !m_group;
    case Scope::People:
        return !m_person;
    case Scope::None:
    case Scope::Days:
    case Scope::Cards:
        break;
    }
    return false;
}

Output ScopePanel::output() const
{
    return static_cast<Output>(std::max(0, m_outputs->currentRow()));
}

void ScopePanel::choose(Output output)
{
    m_outputs->setCurrentRow(static_cast<int>(output));
}

std::optional<GroupId> ScopePanel::group() const
{
    return scopeOf(output()) == Scope::Groups ? m_group : std::nullopt;
}

std::optional<PersonId> ScopePanel::person() const
{
    return scopeOf(output()) == Scope::People ? m_person : std::nullopt;
}

std::optional<DayId> ScopePanel::day() const
{
    return scopeOf(output()) == Scope::Days ? m_day : std::nullopt;
}

void ScopePanel::chooseGroup(std::optional<GroupId> group)
{
    choose(group ? Output::GroupPack : Output::Summary);
    if (!group)
        return;
    const auto found = std::ranges::find(m_groups, *group, &Group::id);
    m_list->setCurrentRow(
        found == m_groups.end() ? 0 : static_cast<int>(found - m_groups.begin()) + 1);
}

/// The lists are as high as their rows, and the panel scrolls as a whole.
void ScopePanel::fitLists()
{
    for (auto* list : {m_outputs, m_list})
        list->setFixedHeight(list->count() * px(rowHeight) + 2);
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
        fitLists();
    }
}

} // namespace charrette::app
