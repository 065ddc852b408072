// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/LastPlace.h"
#include "app/shell/RecentFiles.h"
#include "core/base/Id.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSettings;
class QStackedWidget;

namespace charrette {
class Document;
class Error;
struct Format;
} // namespace charrette

namespace charrette::app {

class DocumentView;
class RoomMenu;
class StartPage;
class Theme;
class Toast;
enum class PageKind;

/// What file dialogs offer.
QString documentFilter();

/// The window: its menu, its title, and either the start page or one open document.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, QSettings& settings);
    ~MainWindow() override;

    /// Opens the document in place of the one that is open; says so where that is not possible.
    /// Where it takes long, the person may give it up meanwhile.
    bool open(const QString& path);
    /// The first that is opened, if any. Where the program did not end in order, it goes on with
    /// what was open, at the same page, unless another document is wanted.
    void begin(const QString& path = {});
    void openSample();
    /// Shows a document in place of the one that is open.
    void adopt(std::unique_ptr<Document> document);

    /// The program is about to be ended: stores what is typed and closes the document, asking
    /// nothing.
    void leave();
    /// Stores what is typed and not entered yet, as far as that is possible.
    void storeTyped();
    /// Says that the program has caught a mistake of its own, and goes on.
    void tellMistake();

    /// Null while the start page is shown.
    DocumentView* documentView() const { return m_view; }
    QWidget* startPage() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void listRecent(QMenu& menu);
    QAction* needsDocument(QAction* action);

    bool isShown(const QString& path) const;
    void askToOpen();
    void createDocument(const Format* format);
    void addWorkshop();
    void addEdition();
    void addEditionFrom();
    void showEdition(std::optional<WorkshopId> edition);
    void removeWorkshop();
    void saveCopy();
    void saveElsewhere(const QString& proposed);
    void goOnIn(const QString& path);
    void reopen();
    void rescueInto(const QString& damaged);
    void rescueOwn();
    void warnOfSync();
    void followFile();
    bool commitAll();
    bool settle();
    bool settleTyped();
    bool settleFile();
    static bool isAllInFile(const Document& document);
    void closeDocument();
    void remember() const;
    void keepPlace();
    void goTo(PageKind page);
    void offerUndo(const QString& text);
    void updateActions();
    void updateTitle();
    void openGallery();
    void showShortcuts();
    void showAbout();
    void tell(const Error& error);

    Theme& m_theme;
    QSettings& m_settings;
    mutable RecentFiles m_recent;
    LastPlace m_lastPlace{m_settings};
    bool m_isResuming = false;
    QStackedWidget* m_stack;
    StartPage* m_start;
    DocumentView* m_view = nullptr;
    Toast* m_toast;
    RoomMenu* m_room = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_documentActions;
};

} // namespace charrette::app
