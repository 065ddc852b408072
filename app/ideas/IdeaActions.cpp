// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaActions.h"

#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaList.h"
#include "app/ideas/IdeaSelection.h"
#include "app/text/Names.h"
#include "app/widgets/Icons.h"
#include "core/ideas/Merge.h"

#include <QMenu>

#include <algorithm>

namespace charrette::app {

IdeaActions::IdeaActions(
    DocumentSession& session, IdeaSelection& selection, const IdeaList& list, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_selection{selection}
    , m_list{list}
{}

std::vector<IdeaId> IdeaActions::selected() const
{
    std::vector<IdeaId> ids;
    for (const auto& row : m_list.rows) {
        if (m_selection.contains(row.idea.id))
            ids.push_back(row.idea.id);
    }
    if (ids.empty() && m_selection.current())
        ids.push_back(*m_selection.current());
    return ids;
}

bool IdeaActions::canChange() const
{
    return !m_session.isReadOnly();
}

bool IdeaActions::moveTo(Horizon horizon)
{
    std::vector<IdeaId> ids;
    for (const auto id : selected()) {
        if (const auto* row = m_list.find(id); row && row->idea.horizon != horizon)
            ids.push_back(id);
    }
    return !ids.empty() && ideaCommands::move(m_session, ids, horizon, {});
}

void IdeaActions::dropInto(Horizon horizon, std::optional<IdeaId> before)
{
    const auto ids = selected();
    bool isSameLane = true;
    for (const auto id : ids) {
        if (const auto* row = m_list.find(id))
            isSameLane = isSameLane && row->idea.horizon == horizon;
    }
    if (isSameLane)
        ideaCommands::reorder(m_session, ids, before);
    else
        ideaCommands::move(m_session, ids, horizon, before);
}

void IdeaActions::reorder(const std::vector<IdeaId>& ids, std::optional<IdeaId> before)
{
    ideaCommands::reorder(m_session, ids, before);
}

void IdeaActions::remove()
{
    const auto ids = selected();
    if (ids.empty() || !ideaCommands::remove(m_session, ids))
        return;
    const auto count = static_cast<int>(ids.size());
    emit messageRequested(tr("%n idea(s) deleted", nullptr, count));
}

void IdeaActions::merge()
{
    auto ids = selected();
    if (ids.size() < 2) {
        emit messageRequested(tr("Choose two or more ideas to join"));
        return;
    }
    if (const auto why = ideaCommands::whyNotMerged(m_session, ids); !why.isEmpty()) {
        emit messageRequested(why);
        return;
    }
    const auto current = m_selection.current();
    if (const auto lead = current ? std::ranges::find(ids, *current) : ids.end(); lead != ids.end())
        std::rotate(ids.begin(), lead, std::next(lead));
    const auto count = static_cast<int>(ids.size());
    if (!ideaCommands::merge(m_session, ids))
        return;
    m_selection.selectOnly(ids.front());
    emit messageRequested(
        tr("%n ideas joined: their texts are kept in the description, their dots are added up",
            nullptr, count));
}

void IdeaActions::split()
{
    const auto ids = selected();
    const auto* row = ids.size() == 1 ? m_list.find(ids.front()) : nullptr;
    if (!row || partsOf(row->idea).empty()) {
        emit messageRequested(tr("Choose one idea of several lines to split"));
        return;
    }
    if (const auto parts = ideaCommands::split(m_session, ids.front()); !parts.empty())
        m_selection.select(parts, parts.front());
}

void IdeaActions::duplicate()
{
    const auto ids = selected();
    if (ids.empty() || !canChange())
        return;
    if (const auto made = ideaCommands::duplicate(m_session, ids); !made.empty())
        m_selection.select(made, made.back());
}

void IdeaActions::setColour(std::optional<Colour> colour)
{
    if (const auto ids = selected(); !ids.empty())
        ideaCommands::setColour(m_session, ids, colour);
}

void IdeaActions::makePrototype()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    if (const auto made = ideaCommands::makePrototype(m_session, ids.front()))
        emit openRequested(*made);
}

void IdeaActions::addToPlan()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    if (const auto made = ideaCommands::addToPlan(m_session, ids.front()))
        emit openRequested(*made);
}

void IdeaActions::addLanes(QMenu& menu)
{
    for (const auto& [horizon, key] : {std::pair{Horizon::QuickWin, Qt::Key_Q},
             std::pair{Horizon::LongTerm, Qt::Key_L}, std::pair{Horizon::Undecided, Qt::Key_U}}) {
        auto* action = menu.addAction(horizonName(horizon));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, where = horizon] { moveTo(where); });
    }
}

void IdeaActions::addColours(QMenu& menu)
{
    auto* colours = menu.addMenu(tr("Colour"));
    connect(colours->addAction(tr("As its group")), &QAction::triggered, this,
        [this] { setColour({}); });
    colours->addSeparator();
    for (const auto colour : everyOne<Colour>()) {
        connect(colours->addAction(colourName(colour)), &QAction::triggered, this,
            [this, colour] { setColour(colour); });
    }
}

void IdeaActions::addJoining(QMenu& menu, const std::vector<IdeaId>& ids)
{
    auto* twice = menu.addAction(icon(u"copy"), tr("Duplicate"));
    twice->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(twice, &QAction::triggered, this, &IdeaActions::duplicate);
    if (ids.size() > 1) {
        auto* join = menu.addAction(icon(u"merge"), tr("Join"));
        join->setShortcut(Qt::CTRL | Qt::Key_M);
        connect(join, &QAction::triggered, this, &IdeaActions::merge);
        return;
    }
    if (const auto* row = m_list.find(ids.front()); row && !partsOf(row->idea).empty()) {
        auto* apart = menu.addAction(tr("Split"));
        apart->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
        connect(apart, &QAction::triggered, this, &IdeaActions::split);
    }
}

void IdeaActions::fill(QMenu& menu)
{
    const auto ids = selected();
    if (ids.empty())
        return;
    if (ids.size() == 1) {
        auto* edit = menu.addAction(icon(u"edit"), tr("Edit"));
        edit->setShortcut(Qt::Key_F2);
        connect(
            edit, &QAction::triggered, this, [this, id = ids.front()] { emit editRequested(id); });
    }
    auto* dots = menu.addAction(tr("Dots…"));
    dots->setShortcut(Qt::Key_V);
    connect(dots, &QAction::triggered, this, [this, id = ids.back()] { emit dotsRequested(id); });
    menu.addSeparator();
    addLanes(menu);
    menu.addSeparator();
    addJoining(menu, ids);
    addColours(menu);
    if (ids.size() == 1) {
        menu.addSeparator();
        connect(menu.addAction(icon(u"prototypes"), tr("Make prototype")), &QAction::triggered,
            this, &IdeaActions::makePrototype);
        connect(menu.addAction(icon(u"plan"), tr("Add to plan")), &QAction::triggered, this,
            &IdeaActions::addToPlan);
    }
    menu.addSeparator();
    auto* remove = menu.addAction(icon(u"trash"), tr("Delete"));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &IdeaActions::remove);
    for (auto* action : menu.actions()) {
        action->setEnabled(canChange());
        action->setShortcutVisibleInContextMenu(true);
    }
}

} // namespace charrette::app
