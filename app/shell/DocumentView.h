// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock/ClockSession.h"
#include "app/document/DocumentSession.h"
#include "app/document/PageKind.h"
#include "app/shell/Navigation.h"
#include "app/stage/StageWindow.h"
#include "app/widgets/Unstored.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <array>
#include <optional>

class QStackedWidget;

namespace charrette::app {

class EmptyState;
class FileNotice;
class NowStrip;
class Page;
class QuickNotePanel;
class TallyDialog;
class UnstoredNotice;

/// An open document in the window: the rail, the clock of the day, and the page chosen. Pages are
/// made when they are first shown.
class DocumentView final : public QWidget,
                           public UnstoredKeeper {
    Q_OBJECT

public:
    explicit DocumentView(std::unique_ptr<Document> document, QWidget* parent = nullptr);

    DocumentSession& session() { return m_session; }
    ClockSession& clock() { return m_clock; }
    NowStrip& strip() { return *m_strip; }
    FileNotice& fileNotice() { return *m_fileNotice; }
    const UnstoredNotice& unstored() const { return *m_unstored; }
    StageWindow& stageWindow() { return m_stageWindow; }
    PageKind currentPage() const { return m_current; }
    Page& page(PageKind kind);

    void showPage(PageKind kind);
    /// Goes to the page that shows the item, and selects it there.
    void open(const Item& item);
    /// Goes to a page as far as one group is concerned.
    void openGroup(PageKind kind, GroupId group);

    /// Writes something down, whatever page is shown.
    void beginQuickNote();
    /// Types in the dots on the wall.
    void beginTally(std::optional<GroupId> group = {});
    /// Stores what is typed over the pages and not entered yet.
    void settle();
    /// Shows the item to the room, where the room may see it.
    void showOnStage(const Item& item);
    void keepUnstored(const QString& text) override;

signals:
    void pageShown(charrette::app::PageKind page);
    void messageRequested(const QString& text);
    void undoOffered(const QString& text);
    void newWorkshopRequested();
    void editionRequested();
    void saveCopyRequested();
    /// The document's file is not there, or is another: it is to go on in another one.
    void saveElsewhereRequested(const QString& proposed);
    void goOnRequested(const QString& path);
    void reopenRequested();
    /// What can be read of the document is to go on in another one.
    void rescueRequested();

private:
    QWidget* buildNotice();
    void follow();
    bool canWrite();

    DocumentSession m_session;
    ClockSession m_clock{m_session};
    SystemDisplays m_displays;
    StageDirector m_director{m_session};
    StageWindow m_stageWindow{m_director, m_displays};
    Navigation* m_navigation;
    NowStrip* m_strip;
    FileNotice* m_fileNotice;
    UnstoredNotice* m_unstored;
    QStackedWidget* m_stack;
    EmptyState* m_noWorkshop;
    QuickNotePanel* m_quickNote;
    TallyDialog* m_tally = nullptr; ///< made on first use, and remembers what was handed out
    std::array<Page*, Navigation::pageCount> m_pages{};
    PageKind m_current = PageKind::Overview;
};

} // namespace charrette::app
