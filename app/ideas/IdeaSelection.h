// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QObject>

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace charrette::app {

/// Which ideas are selected, on the board and in the table alike, and which of them the keyboard is
/// on. Ids, so it outlives any change of what is shown.
class IdeaSelection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(IdeaId id) const { return m_ids.contains(id); }
    bool isEmpty() const { return m_ids.empty(); }
    std::size_t size() const { return m_ids.size(); }
    const std::unordered_set<IdeaId>& ids() const { return m_ids; }
    std::optional<IdeaId> current() const { return m_current; }
    std::optional<IdeaId> anchor() const { return m_anchor; } ///< where a range begins

    void selectOnly(IdeaId id);
    void toggle(IdeaId id);
    /// Selects these; the anchor stays where it is.
    void select(const std::vector<IdeaId>& ids, std::optional<IdeaId> current);
    /// Moves the keyboard there and leaves the selection as it is.
    void setCurrent(IdeaId id);
    void clear();
    /// Forgets what is no longer there.
    void keep(const std::function<bool(IdeaId)>& isThere);

signals:
    void changed();

private:
    std::unordered_set<IdeaId> m_ids;
    std::optional<IdeaId> m_current;
    std::optional<IdeaId> m_anchor;
};

} // namespace charrette::app
