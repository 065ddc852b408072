// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"
#include "core/overview/Item.h"

#include <QObject>

#include <optional>
#include <vector>

class QMenu;

namespace charrette::app {

class DocumentSession;
class IdeaSelection;
struct IdeaList;

/// What can be done to the selected ideas, from keys, menus and buttons alike.
class IdeaActions final : public QObject {
    Q_OBJECT

public:
    IdeaActions(DocumentSession& session, IdeaSelection& selection, const IdeaList& list,
        QObject* parent = nullptr);

    /// The selected ideas in the order of the workshop; without a selection, the current one.
    std::vector<IdeaId> selected() const;
    bool canChange() const;

    /// Puts those of them that are elsewhere at the end of a lane. False when there is none.
    bool moveTo(Horizon horizon);
    /// Drops them in a lane just before an idea that is not selected, or last.
    void dropInto(Horizon horizon, std::optional<IdeaId> before);
    /// Puts ideas of one lane elsewhere in it.
    void reorder(const std::vector<IdeaId>& ids, std::optional<IdeaId> before);
    void remove();
    void merge(); ///< into the one the keyboard is on
    void split();
    void duplicate();
    void setColour(std::optional<Colour> colour);
    void makePrototype();
    void addToPlan();

    /// Everything above for a menu, with the keys the board knows.
    void fill(QMenu& menu);

signals:
    void openRequested(const charrette::Item& item);
    void messageRequested(const QString& text);
    /// Chosen in a menu, to be done in place.
    void editRequested(charrette::IdeaId id);
    void dotsRequested(charrette::IdeaId id);

private:
    void addLanes(QMenu& menu);
    void addColours(QMenu& menu);
    void addJoining(QMenu& menu, const std::vector<IdeaId>& ids);

    DocumentSession& m_session;
    IdeaSelection& m_selection;
    const IdeaList& m_list;
};

} // namespace charrette::app
