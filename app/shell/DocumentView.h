// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock/ClockSession.h"
#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"
#include "app/shell/Navigation.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace charrette::app {

class EmptyState;
class NowStrip;
class Page;

/// An open document in the window: the rail, the clock of the day, and the page chosen. Pages are
/// made when they are first shown.
class DocumentView final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentView(std::unique_ptr<Document> document, QWidget* parent = nullptr);

    DocumentSession& session() { return m_session; }
    ClockSession& clock() { return m_clock; }
    NowStrip& strip() { return *m_strip; }
    PageKind currentPage() const { return m_current; }
    Page& page(PageKind kind);

    void showPage(PageKind kind);
    /// Goes to the page that shows the item, and selects it there.
    void open(const Item& item);

signals:
    void pageShown(charrette::app::PageKind page);
    void messageRequested(const QString& text);
    void newWorkshopRequested();
    void saveCopyRequested();

private:
    QWidget* buildNotice();
    void follow();

    DocumentSession m_session;
    ClockSession m_clock{m_session};
    Navigation* m_navigation;
    NowStrip* m_strip;
    QStackedWidget* m_stack;
    EmptyState* m_noWorkshop;
    std::array<Page*, Navigation::pageCount> m_pages{};
    PageKind m_current = PageKind::Overview;
};

} // namespace charrette::app
