// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"
#include "app/shell/Navigation.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace charrette::app {

class EmptyState;
class Page;

/// An open document in the window: the rail, and the page chosen there. Pages are made when they
/// are first shown.
class DocumentView final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentView(std::unique_ptr<Document> document, QWidget* parent = nullptr);

    DocumentSession& session() { return m_session; }
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
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    EmptyState* m_noWorkshop;
    std::array<Page*, Navigation::pageCount> m_pages{};
    PageKind m_current = PageKind::Overview;
};

} // namespace charrette::app
