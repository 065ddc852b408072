// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeoplePage.h"

#include "app/people/ErasePerson.h"
#include "app/people/GroupInspector.h"
#include "app/people/GroupsView.h"
#include "app/people/PeopleEdits.h"
#include "app/people/PeopleHeader.h"
#include "app/people/PeopleList.h"
#include "app/people/PeopleNames.h"
#include "app/people/PeopleOrder.h"
#include "app/people/PersonInspector.h"
#include "app/people/RoundInspector.h"
#include "app/text/Format.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "core/document/Tables.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <unordered_map>

namespace charrette::app {

namespace {

constexpr int pageMargin = 20;
constexpr int inspectorWidth = 300;

enum Body { ListBody, GroupsBody, NoGroupsBody };

} // namespace

PeoplePage::PeoplePage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_header{new PeopleHeader{!session.isReadOnly()}}
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    left->setSpacing(16);
    left->addWidget(m_header);
    left->addWidget(buildViews(), 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildInspector());
    followHeader();
    addKeys();
}

void PeoplePage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind == ItemKind::Person) {
        m_header->clearFilter();
        m_header->setView(PeopleHeader::List);
        m_list->select({item.as<Person>()});
    } else if (item.kind == ItemKind::Group) {
        session().attempt([&] {
            const auto group = charrette::find(session().db(), item.as<Group>());
            if (!group)
                return;
            goToRound(group->round);
            m_header->setView(PeopleHeader::Groups);
            m_groups->selectGroup(group->id);
        });
    }
}

bool PeoplePage::selectFirst()
{
    bringUpToDate();
    return isList() ? m_list->selectFirst() : m_groups->selectFirst();
}

void PeoplePage::clearSelection()
{
    m_list->clearSelection();
    m_groups->clearSelection();
}

void PeoplePage::reload()
{
    const auto& db = session().db();
    m_people = attendeesOf(db, session().workshop());
    m_rounds = roundsOf(db, session().workshop());
    if (currentRound() < 0) {
        // The last round in which people sit, or the first.
        m_round = m_rounds.empty() ? std::nullopt : std::optional{m_rounds.front().id};
        for (const auto& round : m_rounds) {
            if (!membershipsIn(db, round.id).empty())
                m_round = round.id;
        }
    }
    m_header->setPeople(static_cast<int>(m_people.size()));
    readRound();
}

bool PeoplePage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::person, table::attendance, table::round, table::workGroup,
        table::membership, table::action, table::pitch, table::challenge, table::stream,
        table::workshop, table::interview, table::insight, table::idea, table::prototype});
}

void PeoplePage::followHeader()
{
    connect(m_header, &PeopleHeader::viewChanged, this, &PeoplePage::showView);
    connect(m_header, &PeopleHeader::filterChanged, this, [this](const QString& text) {
        m_filter = text;
        m_list->setFilter(text);
        m_groups->setSeating(m_round, seatCards(m_seating, wordsOf(m_filter)));
    });
    connect(m_header, &PeopleHeader::roundChosen, this, &PeoplePage::goToRound);
    connect(m_header, &PeopleHeader::roundWanted, this, [this] {
        if (const auto round = makeRound(session()))
            goToRound(*round);
    });
    connect(m_header, &PeopleHeader::roundTitleWanted, this, [this] {
        clearSelection();
        m_nobody->editTitle();
    });
    connect(m_header, &PeopleHeader::roundUnwanted, this, [this] {
        if (m_round && removeRound(session(), *m_round))
            emit messageRequested(tr("Round removed with its groups"));
    });
    connect(m_header, &PeopleHeader::peopleWanted, m_list, &PeopleList::focusCapture);
    connect(m_header, &PeopleHeader::groupsWanted, this, &PeoplePage::addGroups);
    connect(m_header, &PeopleHeader::fillWanted, this, &PeoplePage::fillGroups);
}

QWidget* PeoplePage::buildViews()
{
    m_list = new PeopleList{session()};
    m_groups = new GroupsView{session()};
    connect(m_list, &PeopleList::selectionChanged, this, &PeoplePage::showSelection);
    connect(m_list, &PeopleList::messageRequested, this, &PeoplePage::messageRequested);
    connect(m_list, &PeopleList::menuRequested, this, [this](QMenu& menu) {
        fillMoveMenu(*menu.addMenu(tr("Move to group")));
        fillRoleMenu(*menu.addMenu(tr("Role")));
        const auto people = selectedPeople();
        if (people.size() == 1)
            menu.addAction(
                tr("Erase for good…"), this, [this, person = people.front()] { erase(person); });
    });
    connect(m_groups, &GroupsView::selectionChanged, this, &PeoplePage::showSelection);
    connect(m_groups, &GroupsView::messageRequested, this, &PeoplePage::messageRequested);
    connect(m_groups, &GroupsView::menuRequested, this, &PeoplePage::fillMoveMenu);
    connect(m_groups, &GroupsView::opened, this, [this] { m_person->editName(); });

    auto* none = new EmptyState{u"group", tr("No groups yet"),
        tr("Say how many there are, then spread people over them or put each where they belong.")};
    auto* add = none->addButton(tr("Add groups"), u"plus");
    add->setEnabled(!session().isReadOnly());
    connect(add, &QPushButton::clicked, m_header, &PeopleHeader::askForGroups);
    m_body = new QStackedWidget;
    m_body->addWidget(m_list);
    m_body->addWidget(m_groups);
    m_body->addWidget(none);
    return m_body;
}

QWidget* PeoplePage::buildInspector()
{
    m_nobody = new RoundInspector{session()};
    m_person = new PersonInspector{session()};
    m_group = new GroupInspector{session()};
    connect(m_person, &PersonInspector::refused, this, &PeoplePage::messageRequested);
    connect(m_person, &PersonInspector::openRequested, this, &PeoplePage::openRequested);
    connect(m_person, &PersonInspector::eraseRequested, this, &PeoplePage::erase);
    connect(m_group, &GroupInspector::refused, this, &PeoplePage::messageRequested);
    m_inspector = new QStackedWidget;
    m_inspector->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_inspector->addWidget(m_nobody);
    m_inspector->addWidget(m_person);
    m_inspector->addWidget(m_group);
    m_inspector->addWidget(buildSeveral());
    return m_inspector;
}

QWidget* PeoplePage::buildSeveral()
{
    m_several = new Inspector{inspectorWidth};
    m_severalText = sectionLabel({});
    m_severalMove = secondaryButton(tr("Move to group"));
    auto* groups = new QMenu{m_severalMove};
    m_severalMove->setMenu(groups);
    auto* role = secondaryButton(tr("Role"));
    auto* roles = new QMenu{role};
    role->setMenu(roles);
    fillRoleMenu(*roles);
    role->setEnabled(!session().isReadOnly());
    m_several->fields().addWidget(m_severalText);
    m_several->fields().addButtons({m_severalMove, role});
    connect(groups, &QMenu::aboutToShow, this, [this, groups] {
        groups->clear();
        fillMoveMenu(*groups);
    });
    return m_several;
}

void PeoplePage::addKeys()
{
    const auto on = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut{key, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] { m_header->focusFilter(); });
    on(Qt::Key_Escape, [this] {
        if (m_header->isFiltering())
            m_header->clearFilter();
        else
            clearSelection();
    });
    if (session().isReadOnly())
        return;
    on(Qt::Key_N, [this] {
        if (isList())
            m_list->focusCapture();
        else
            m_header->askForGroups();
    });
}

void PeoplePage::erase(PersonId person)
{
    if (const auto told = askAndErase(this, session(), person); !told.isEmpty())
        emit messageRequested(told);
}

void PeoplePage::fillMoveMenu(QMenu& menu)
{
    for (const auto& seated : m_seating.groups)
        menu.addAction(cardTitle(seated.group), this, [this, id = seated.group.id] { moveTo(id); });
    menu.addSeparator();
    menu.addAction(tr("No group"), this, [this] { moveTo(std::nullopt); });
    menu.setEnabled(!m_seating.groups.empty());
}

void PeoplePage::fillRoleMenu(QMenu& menu)
{
    for (const auto role : everyOne<Role>())
        menu.addAction(
            roleName(role), this, [this, role] { setRole(session(), selectedPeople(), role); });
}

void PeoplePage::readRound()
{
    const auto& db = session().db();
    m_seating = m_round ? seatingOf(db, session().workshop(), *m_round) : Seating{};
    std::unordered_map<PersonId, Group> groupOf;
    std::vector<Group> groups;
    for (const auto& seated : m_seating.groups) {
        groups.push_back(seated.group);
        for (const auto& member : seated.members)
            groupOf.emplace(member.person.id, seated.group);
    }
    std::vector<PersonRow> rows;
    for (const auto& attendee : m_people) {
        const auto found = groupOf.find(attendee.person.id);
        rows.push_back(
            {attendee, found == groupOf.end() ? std::nullopt : std::optional{found->second}});
    }
    m_header->setRounds(m_rounds, m_round);
    m_header->setSeating(m_seating);
    m_list->setPeople(std::move(rows), m_round, groups);
    m_groups->setSeating(m_round, seatCards(m_seating, wordsOf(m_filter)));
    showView();
}

void PeoplePage::showView()
{
    m_body->setCurrentIndex(isList()   ? ListBody
            : m_seating.groups.empty() ? NoGroupsBody
                                       : GroupsBody);
    showSelection();
}

void PeoplePage::showSelection()
{
    const auto people = selectedPeople();
    const auto group = isList() ? std::nullopt : m_groups->selectedGroup();
    if (people.size() == 1) {
        const auto found = std::ranges::find_if(
            m_people, [&](const Attendee& it) { return it.person.id == people.front(); });
        if (found == m_people.end())
            return;
        m_person->showPerson(*found);
        m_inspector->setCurrentWidget(m_person);
    } else if (people.size() > 1) {
        m_severalText->setText(peopleCount(static_cast<int>(people.size())));
        m_severalMove->setEnabled(!session().isReadOnly() && !m_seating.groups.empty());
        m_inspector->setCurrentWidget(m_several);
    } else if (group) {
        const auto found = std::ranges::find_if(
            m_seating.groups, [&](const SeatedGroup& it) { return it.group.id == *group; });
        if (found == m_seating.groups.end())
            return;
        m_group->showGroup(*found);
        m_inspector->setCurrentWidget(m_group);
    } else {
        const int at = currentRound();
        m_nobody->showPeople(m_people);
        m_nobody->showRound(
            at < 0 ? std::nullopt : std::optional{m_rounds[static_cast<std::size_t>(at)]}, at,
            m_seating);
        m_inspector->setCurrentWidget(m_nobody);
    }
}

bool PeoplePage::isList() const
{
    return m_header->view() == PeopleHeader::List;
}

std::vector<PersonId> PeoplePage::selectedPeople() const
{
    return isList() ? m_list->selected() : m_groups->selectedPeople();
}

int PeoplePage::currentRound() const
{
    const auto found = std::ranges::find_if(
        m_rounds, [this](const Round& round) { return m_round && round.id == *m_round; });
    return found == m_rounds.end() ? -1 : static_cast<int>(found - m_rounds.begin());
}

void PeoplePage::goToRound(RoundId round)
{
    if (m_round == round)
        return;
    m_round = round;
    session().attempt([this] { readRound(); });
}

void PeoplePage::addGroups(int count)
{
    if (const auto round = makeGroups(session(), m_round, count))
        goToRound(*round);
}

void PeoplePage::fillGroups()
{
    std::vector<PersonId> waiting;
    for (const auto& attendee : m_seating.unplaced)
        waiting.push_back(attendee.person.id);
    if (!m_round || waiting.empty())
        return;
    if (fillRound(session(), *m_round, waiting))
        emit messageRequested(tr("%n (person|people) spread over the groups", nullptr,
            static_cast<int>(waiting.size())));
}

void PeoplePage::moveTo(std::optional<GroupId> group)
{
    if (const auto people = selectedPeople(); m_round && !people.empty())
        movePeople(session(), people, *m_round, group);
}

} // namespace charrette::app
