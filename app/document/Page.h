// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <optional>

namespace charrette::app {

/// A place of the navigation: everything right of the rail, its inspector included. It shows
/// session().workshop() and is told to read anew when something it shows has changed; while it is
/// hidden, that waits until it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(DocumentSession& session, QWidget* parent = nullptr);

    /// The page that a widget is on; null for one that is elsewhere, such as in a dialog.
    static Page* around(const QWidget* widget);

    /// Selects the item, scrolls to it and opens it in the inspector.
    virtual void reveal(const Item& item) = 0;
    /// The first thing of the page, as by a click; false when the page is empty.
    virtual bool selectFirst() = 0;
    virtual void clearSelection() = 0;
    /// Narrows the page to one group where it can be narrowed, else shows the group's first thing.
    virtual void showGroup(GroupId /*group*/) {}

    /// Reads anew now if something has changed since; the shell calls it before grabbing a picture.
    void bringUpToDate();

signals:
    /// A click on something that another page shows.
    void openRequested(const charrette::Item& item);
    /// A click that leads to a page as a whole.
    void pageRequested(charrette::app::PageKind page);
    /// A click that leads to what one group has on a page.
    void groupRequested(charrette::app::PageKind page, charrette::GroupId group);
    /// Paper dots are to be counted, on the ideas of one group or of all.
    void tallyRequested(std::optional<charrette::GroupId> group);
    /// The room is to see it.
    void stageRequested(const charrette::Item& item);
    /// A quiet word at the foot of the window ("12 ideas added").
    void messageRequested(const QString& text);
    /// The same after something was removed, with a button that takes that step back.
    void undoOffered(const QString& text);

protected:
    /// Reads everything from the document. Selection, scroll position and what is being typed stay.
    virtual void reload() = 0;
    /// Whether a change can touch what the page shows.
    virtual bool concerns(const Changes& changes) const = 0;

    DocumentSession& session() const { return m_session; }

    void showEvent(QShowEvent* event) override;

private:
    void refresh(const Changes& changes);
    void startOver();

    DocumentSession& m_session;
    bool m_stale = true;
};

} // namespace charrette::app
