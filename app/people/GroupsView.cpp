// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/GroupsView.h"

#include "app/people/GroupTitleEdit.h"
#include "app/people/PeopleEdits.h"
#include "app/people/PeopleNames.h"
#include "app/people/SeatDrag.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>
#include <chrono>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 12;
constexpr int restWidth = 217;
constexpr std::chrono::milliseconds typingTime{900};

SeatCards* cardsIn(const QScrollArea* area)
{
    return static_cast<SeatCards*>(area->widget());
}

} // namespace

GroupsView::GroupsView(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_groupArea{buildArea()}
    , m_restArea{buildArea()}
    , m_drag{new SeatDrag{this}}
    , m_title{new GroupTitleEdit{session, this}}
    , m_hint{new Pill{{}, PillKind::Accent, this}}
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Groups"));
    m_restArea->setFixedWidth(px(restWidth));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(m_groupArea, 1);
    row->addWidget(m_restArea);
    m_hint->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);

    m_drag->setEnabled(!session.isReadOnly());
    m_drag->watch(cardsIn(m_groupArea), m_groupArea);
    m_drag->watch(cardsIn(m_restArea), m_restArea);
    connect(m_drag, &SeatDrag::pressed, this, &GroupsView::press);
    connect(m_drag, &SeatDrag::clicked, this, &GroupsView::click);
    connect(m_drag, &SeatDrag::doubleClicked, this, &GroupsView::open);
    connect(m_drag, &SeatDrag::targetChanged, this, [this](int card) {
        m_look.target = card;
        repaintCards();
    });
    connect(m_drag, &SeatDrag::dropped, this,
        [this](int card) { moveSelected(m_cards[static_cast<std::size_t>(card)].group); });
    connect(&m_typing, &QTimer::timeout, this, &GroupsView::moveToTyped);
}

void GroupsView::setSeating(std::optional<RoundId> round, std::vector<SeatCard> cards)
{
    const auto* before = personAt(m_look.current);
    const auto current = before ? std::optional{before->id} : std::nullopt;
    m_round = round;
    m_cards = std::move(cards);
    const bool hasRest = !m_cards.empty() && !m_cards.back().group;
    const auto groups = m_cards.end() - (hasRest ? 1 : 0);
    const int count = static_cast<int>(groups - m_cards.begin());
    cardsIn(m_groupArea)->setCards({m_cards.begin(), groups}, 0);
    cardsIn(m_restArea)->setCards({groups, m_cards.end()}, count);
    m_restArea->setVisible(hasRest);

    std::erase_if(m_look.people, [this](PersonId id) { return !placeOf(id).isPerson(); });
    const bool groupIsThere =
        std::ranges::find(m_cards, m_look.group, &SeatCard::group) != m_cards.end();
    if (!groupIsThere)
        m_look.group.reset();
    m_look.current = current ? placeOf(*current) : SeatPlace{};
}

std::vector<PersonId> GroupsView::selectedPeople() const
{
    std::vector<PersonId> people;
    for (const auto& card : m_cards) {
        for (const auto& person : card.people) {
            if (m_look.people.contains(person.id))
                people.push_back(person.id);
        }
    }
    return people;
}

void GroupsView::select(const std::vector<PersonId>& people)
{
    m_look.people = {people.begin(), people.end()};
    m_look.group.reset();
    m_look.current = people.empty() ? SeatPlace{} : placeOf(people.front());
    reveal(m_look.current);
    changed();
}

void GroupsView::selectGroup(GroupId group)
{
    const auto card = std::ranges::find(m_cards, std::optional{group}, &SeatCard::group);
    if (card != m_cards.end())
        choose({static_cast<int>(card - m_cards.begin()), -1});
}

bool GroupsView::selectFirst()
{
    if (m_cards.empty())
        return false;
    choose(m_cards.front().people.empty() ? SeatPlace{0, -1} : SeatPlace{0, 0});
    return true;
}

void GroupsView::clearSelection()
{
    forgetTyped();
    m_look.people.clear();
    m_look.group.reset();
    m_look.current = {};
    changed();
}

void GroupsView::moveSelected(std::optional<GroupId> group)
{
    const auto people = selectedPeople();
    if (people.empty() || !m_round || m_session.isReadOnly())
        return;
    // Who waits is given away one by one, so the next of them is chosen.
    const auto from = m_look.current;
    const auto at = static_cast<std::size_t>(std::max(0, from.card));
    const bool wasWaiting = from.isPerson() && !m_cards[at].group;
    if (!movePeople(m_session, people, *m_round, group) || !wasWaiting || people.size() > 1)
        return;
    const auto rest =
        m_cards.empty() || m_cards.back().group ? std::size_t{0} : m_cards.back().people.size();
    if (rest > 0)
        choose(
            {static_cast<int>(m_cards.size()) - 1, std::min(from.row, static_cast<int>(rest) - 1)});
}

void GroupsView::removeSelected()
{
    if (m_session.isReadOnly())
        return;
    if (const auto group = m_look.group) {
        if (removeGroup(m_session, *group))
            emit messageRequested(tr("Group removed"));
        return;
    }
    moveSelected(std::nullopt);
}

void GroupsView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_look.hasFocus = true;
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_look.current.card < 0)
        selectFirst();
    repaintCards();
}

void GroupsView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_look.hasFocus = false;
    forgetTyped();
    repaintCards();
}

void GroupsView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_session.isReadOnly() || (m_look.people.empty() && !m_look.group))
        return;
    QMenu menu{this};
    if (m_look.people.empty()) {
        menu.addAction(tr("Rename\tF2"), this, [this] { open(m_look.current); });
        menu.addSeparator();
        menu.addAction(tr("Remove group\tDel"), this, &GroupsView::removeSelected);
    } else {
        emit menuRequested(menu);
    }
    menu.exec(event->globalPos());
}

QScrollArea* GroupsView::buildArea()
{
    auto* area = new QScrollArea{this};
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* cards = new SeatCards{m_look};
    cards->setAutoFillBackground(false);
    area->setWidget(cards);
    cards->setAutoFillBackground(false); // setWidget() turns it on
    return area;
}

const SeatPerson* GroupsView::personAt(const SeatPlace& place) const
{
    if (!place.isPerson() || place.card >= static_cast<int>(m_cards.size()))
        return nullptr;
    const auto& people = m_cards[static_cast<std::size_t>(place.card)].people;
    const auto row = static_cast<std::size_t>(place.row);
    return row < people.size() ? &people[row] : nullptr;
}

SeatPlace GroupsView::placeOf(PersonId person) const
{
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        const auto& people = m_cards[card].people;
        const auto found = std::ranges::find(people, person, &SeatPerson::id);
        if (found != people.end())
            return {static_cast<int>(card), static_cast<int>(found - people.begin())};
    }
    return {};
}

void GroupsView::press(const SeatPlace& place, Qt::KeyboardModifiers held)
{
    setFocus(Qt::MouseFocusReason);
    forgetTyped();
    const auto* person = personAt(place);
    if (!person) {
        if (place.isCard())
            choose(place);
        else
            clearSelection();
        return;
    }
    if (held.testFlag(Qt::ControlModifier)) {
        if (!m_look.people.erase(person->id))
            m_look.people.insert(person->id);
        m_look.group.reset();
        m_look.current = place;
        changed();
    } else if (held.testFlag(Qt::ShiftModifier) && m_look.current.card == place.card) {
        extendTo(place);
    } else if (!m_look.people.contains(person->id)) {
        choose(place);
    } else {
        m_look.current = place; // may become a drag of all that are chosen
        repaintCards();
    }
    const int count = static_cast<int>(m_look.people.size());
    m_drag->setWord(count > 1 ? tr("%n (person|people)", nullptr, count) : person->name);
}

void GroupsView::click(const SeatPlace& place, Qt::KeyboardModifiers held)
{
    if (held == Qt::NoModifier && place.isPerson() && m_look.people.size() > 1)
        choose(place);
}

void GroupsView::open(const SeatPlace& place)
{
    if (m_session.isReadOnly())
        return;
    if (place.isPerson()) {
        emit opened();
        return;
    }
    if (place.card < 0 || place.card >= static_cast<int>(m_cards.size()))
        return;
    const auto& card = m_cards[static_cast<std::size_t>(place.card)];
    if (!card.group)
        return;
    choose({place.card, -1});
    auto* cards = cardsIn(m_groupArea);
    const auto rect = cards->titleRect(place.card);
    m_title->edit(*card.group, card.heading, {cards->mapTo(this, rect.topLeft()), rect.size()});
}

void GroupsView::choose(const SeatPlace& place)
{
    m_look.people.clear();
    m_look.group.reset();
    if (const auto* person = personAt(place))
        m_look.people.insert(person->id);
    else if (place.card >= 0 && place.card < static_cast<int>(m_cards.size()))
        m_look.group = m_cards[static_cast<std::size_t>(place.card)].group;
    m_look.current = place;
    reveal(place);
    changed();
}

void GroupsView::chooseAll(int card)
{
    const auto& people = m_cards[static_cast<std::size_t>(card)].people;
    m_look.group.reset();
    m_look.people.clear();
    for (const auto& person : people)
        m_look.people.insert(person.id);
    changed();
}

void GroupsView::extendTo(const SeatPlace& place)
{
    const auto [first, last] = std::minmax(m_look.current.row, place.row);
    for (int row = std::max(0, first); row <= last; ++row) {
        if (const auto* person = personAt({place.card, row}))
            m_look.people.insert(person->id);
    }
    m_look.group.reset();
    m_look.current = place;
    reveal(place);
    changed();
}

void GroupsView::changed()
{
    repaintCards();
    const auto& place = m_look.current;
    QString spoken;
    if (place.card >= 0 && place.card < static_cast<int>(m_cards.size())) {
        const auto& card = m_cards[static_cast<std::size_t>(place.card)];
        const auto* person = personAt(place);
        spoken = person ? u"%1, %2, %3"_s.arg(person->name, person->detail, card.title)
                        : u"%1, %2"_s.arg(card.title, card.sub);
    }
    setAccessibleDescription(spoken);
    QAccessibleEvent news{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&news);
    emit selectionChanged();
}

void GroupsView::repaintCards()
{
    cardsIn(m_groupArea)->update();
    cardsIn(m_restArea)->update();
}

void GroupsView::reveal(const SeatPlace& place)
{
    for (auto* area : {m_groupArea, m_restArea}) {
        if (!cardsIn(area)->has(place.card))
            continue;
        const auto rect = cardsIn(area)->rectOf(place);
        const int half = std::min(rect.height(), area->viewport()->height()) / 2;
        area->ensureVisible(rect.center().x(), rect.top() + half, 0, half + cardGap);
    }
}

} // namespace charrette::app
