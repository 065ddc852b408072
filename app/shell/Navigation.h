// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace charrette::app {

class NavigationEntry;
class WorkshopSwitcher;

/// The rail on the left: which workshop this is, and where one can go, with how much is there.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(DocumentSession& session, QWidget* parent = nullptr);

    void setCurrent(PageKind page);
    /// Counts and names as the document has them now.
    void refresh();

    static constexpr std::size_t pageCount = 13;

signals:
    void pageChosen(charrette::app::PageKind page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addSection(
        QVBoxLayout& column, const QString& title, std::initializer_list<PageKind> pages);
    void addEntry(QVBoxLayout& column, PageKind page);
    NavigationEntry* entry(PageKind page) const
    {
        return m_entries[static_cast<std::size_t>(page)];
    }
    void move(int by);

    DocumentSession& m_session;
    WorkshopSwitcher* m_switcher;
    std::array<NavigationEntry*, pageCount> m_entries{};
    PageKind m_current = PageKind::Overview;
};

/// The page's name, as the navigation and the menu say it.
QString pageName(PageKind page);

} // namespace charrette::app
