// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaSelection.h"

namespace charrette::app {

void IdeaSelection::selectOnly(IdeaId id)
{
    if (m_ids.size() == 1 && contains(id) && m_current == id) {
        m_anchor = id;
        return;
    }
    m_ids = {id};
    m_current = m_anchor = id;
    emit changed();
}

void IdeaSelection::toggle(IdeaId id)
{
    if (!m_ids.erase(id))
        m_ids.insert(id);
    m_current = m_anchor = id;
    emit changed();
}

void IdeaSelection::select(const std::vector<IdeaId>& ids, std::optional<IdeaId> current)
{
    std::unordered_set<IdeaId> fresh{ids.begin(), ids.end()};
    if (fresh == m_ids && current == m_current)
        return;
    m_ids = std::move(fresh);
    m_current = current;
    if (!m_anchor)
        m_anchor = current;
    emit changed();
}

void IdeaSelection::setCurrent(IdeaId id)
{
    if (m_current == id)
        return;
    m_current = id;
    emit changed();
}

void IdeaSelection::clear()
{
    if (m_ids.empty() && !m_current)
        return;
    m_ids.clear();
    m_current.reset();
    m_anchor.reset();
    emit changed();
}

void IdeaSelection::keep(const std::function<bool(IdeaId)>& isThere)
{
    const auto isGone = [&](IdeaId id) { return !isThere(id); };
    bool differs = std::erase_if(m_ids, isGone) > 0;
    for (auto* one : {&m_current, &m_anchor}) {
        if (*one && isGone(**one)) {
            one->reset();
            differs = true;
        }
    }
    if (differs)
        emit changed();
}

} // namespace charrette::app
