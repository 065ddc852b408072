// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"
#include "core/overview/Item.h"

#include <QWidget>

namespace charrette::app {

/// A place of the navigation: everything right of the rail, its inspector included. It shows
/// session().workshop() and is told to read anew when something it shows has changed; while it is
/// hidden, that waits until it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(DocumentSession& session, QWidget* parent = nullptr);

    /// Selects the item, scrolls to it and opens it in the inspector.
    virtual void reveal(const Item& item) = 0;
    /// The first thing of the page, as by a click; false when the page is empty.
    virtual bool selectFirst() = 0;
    virtual void clearSelection() = 0;

    /// Reads anew now if something has changed since; the shell calls it before grabbing a picture.
    void bringUpToDate();

signals:
    /// A click on something that another page shows.
    void openRequested(const charrette::Item& item);
    /// A click that leads to a page as a whole.
    void pageRequested(charrette::app::PageKind page);
    /// A quiet word at the foot of the window ("12 ideas added").
    void messageRequested(const QString& text);

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
