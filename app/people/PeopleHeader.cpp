// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleHeader.h"

#include "app/people/GroupsPopover.h"
#include "app/people/PeopleNames.h"
#include "app/people/RoundInspector.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/Pill.h"
#include "app/widgets/SegmentedControl.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int filterWidth = 150;
constexpr int roomForFilter = 800; ///< with all that is shown beside groups
constexpr int roomForSizes = 880;

} // namespace

PeopleHeader::PeopleHeader(bool canEdit, QWidget* parent)
    : QWidget{parent}
    , m_canEdit{canEdit}
    , m_header{new PageHeader{tr("People")}}
    , m_popover{new GroupsPopover{this}}
{
    auto* column = new QHBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    buildLeft();
    buildRight();
    connect(m_popover, &GroupsPopover::accepted, this, &PeopleHeader::groupsWanted);
    arrange();
}

PeopleHeader::View PeopleHeader::view() const
{
    return m_views->current() == Groups ? Groups : List;
}

void PeopleHeader::setView(View view)
{
    m_views->setCurrent(view);
}

void PeopleHeader::setPeople(int count)
{
    m_pill->setText(peopleCount(count));
}

void PeopleHeader::setRounds(const std::vector<Round>& rounds, std::optional<RoundId> round)
{
    m_rounds = rounds;
    m_round = round;
    const int at = currentRound();
    if (at < 0) {
        m_roundButton->setText(tr("No round"));
    } else if (const auto& shownRound = m_rounds[static_cast<std::size_t>(at)];
               shownRound.title.empty()) {
        m_roundButton->setText(
            tr("Round %1 of %2").arg(at + 1).arg(static_cast<int>(m_rounds.size())));
    } else {
        m_roundButton->setText(m_roundButton->fontMetrics().elidedText(
            roundName(shownRound, at), Qt::ElideRight, px(filterWidth)));
    }
    arrange();
}

void PeopleHeader::setSeating(const Seating& seating)
{
    m_waiting = static_cast<int>(seating.unplaced.size());
    m_groupCount = static_cast<int>(seating.groups.size());
    m_isUneven = seating.isUneven();
    m_sizes->setText(sizesText(seating));
    m_fill->setEnabled(m_canEdit && m_waiting > 0 && m_groupCount > 0);
    arrange();
}

void PeopleHeader::focusFilter()
{
    m_filter->show();
    m_find->hide();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PeopleHeader::clearFilter()
{
    m_filter->clear();
}

bool PeopleHeader::isFiltering() const
{
    return m_filter->hasFocus();
}

void PeopleHeader::askForGroups()
{
    m_popover->ask(*m_addGroups, m_waiting, m_groupCount);
}

void PeopleHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PeopleHeader::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_filter && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &PeopleHeader::arrange, Qt::QueuedConnection);
    return false;
}

void PeopleHeader::buildLeft()
{
    m_pill = m_header->addPill();
    m_views = new SegmentedControl{{tr("List"), tr("Groups")}};
    m_views->setAccessibleName(tr("Show as"));
    m_header->addWidget(m_views);
    m_sizes = m_header->addPill({}, PillKind::Warn);
    m_sizes->setToolTip(tr("Some groups have at least two people more than others"));
    connect(m_views, &SegmentedControl::currentChanged, this, [this] {
        arrange();
        emit viewChanged();
    });
}

void PeopleHeader::buildRight()
{
    m_find = iconButton(u"search", tr("Find people (Ctrl+F)"));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Find people"));
    m_filter->setAccessibleName(tr("Find people"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(px(filterWidth));
    m_filter->installEventFilter(this);
    m_roundButton = secondaryButton({});
    m_roundMenu = new QMenu{this};
    m_roundButton->setMenu(m_roundMenu);
    m_fill = secondaryButton(tr("Fill groups"));
    m_fill->setToolTip(tr("Spread those who have no group evenly over the groups"));
    m_addGroups = primaryButton(tr("Add groups"));
    m_addPeople = primaryButton(tr("Add people"));
    setHint(m_addGroups, Qt::Key_N);
    setHint(m_addPeople, Qt::Key_N);
    m_addGroups->setEnabled(m_canEdit);
    m_addPeople->setEnabled(m_canEdit);
    m_header->addButton(m_find);
    m_header->addButton(m_filter);
    m_header->addButton(m_roundButton);
    m_header->addButton(m_fill);
    m_header->addButton(m_addGroups);
    m_header->addButton(m_addPeople);

    connect(m_find, &QToolButton::clicked, this, &PeopleHeader::focusFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &PeopleHeader::filterChanged);
    connect(m_roundMenu, &QMenu::aboutToShow, this, &PeopleHeader::fillRoundMenu);
    connect(m_fill, &QPushButton::clicked, this, &PeopleHeader::fillWanted);
    connect(m_addGroups, &QPushButton::clicked, this, &PeopleHeader::askForGroups);
    connect(m_addPeople, &QPushButton::clicked, this, &PeopleHeader::peopleWanted);
}

void PeopleHeader::fillRoundMenu()
{
    m_roundMenu->clear();
    for (int i = 0; i < static_cast<int>(m_rounds.size()); ++i) {
        const auto& round = m_rounds[static_cast<std::size_t>(i)];
        auto* action = m_roundMenu->addAction(
            roundName(round, i), this, [this, id = round.id] { emit roundChosen(id); });
        action->setCheckable(true);
        action->setChecked(round.id == m_round);
    }
    if (!m_canEdit)
        return;
    m_roundMenu->addSeparator();
    m_roundMenu->addAction(tr("Add a round"), this, &PeopleHeader::roundWanted);
    const int at = currentRound();
    if (at < 0)
        return;
    const auto name = roundName(m_rounds[static_cast<std::size_t>(at)], at);
    m_roundMenu->addAction(tr("Rename %1").arg(name), this, &PeopleHeader::roundTitleWanted);
    m_roundMenu->addAction(tr("Remove %1").arg(name), this, &PeopleHeader::roundUnwanted);
}

int PeopleHeader::currentRound() const
{
    const auto found = std::ranges::find_if(
        m_rounds, [this](const Round& round) { return m_round && round.id == *m_round; });
    return found == m_rounds.end() ? -1 : static_cast<int>(found - m_rounds.begin());
}

/// In a narrow window the filter is a button until it is wanted.
void PeopleHeader::arrange()
{
    const bool isList = view() == List;
    const bool isUsed = m_filter->hasFocus() || !m_filter->text().isEmpty();
    const bool hasFilter = isList || isUsed || width() >= px(roomForFilter);
    m_filter->setVisible(hasFilter);
    m_find->setVisible(!hasFilter);
    m_fill->setVisible(!isList);
    m_addGroups->setVisible(!isList);
    m_addPeople->setVisible(isList);
    const bool hasRoom = width() >= px(roomForSizes) || !hasFilter;
    m_sizes->setVisible(!isList && m_isUneven && hasRoom);
    m_pill->setVisible(isList || !m_sizes->isVisibleTo(this) || width() >= px(roomForSizes));
}

} // namespace charrette::app
