// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window, and the two windows behind Help.
#include "app/clock/ClockSession.h"
#include "app/document/EarlierVersionsDialog.h"
#include "app/document/PageKind.h"
#include "app/media/Gallery.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Navigation.h"
#include "app/shell/Pages.h"
#include "app/shell/ShortcutsDialog.h"
#include "app/theme/Theme.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/Toast.h"
#include "core/formats/Formats.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QKeySequence pageKey(int index)
{
    // Alt+1 to Alt+9, Alt+0 for the tenth; the others have their own.
    if (index < 10)
        return {Qt::ALT | Qt::Key(Qt::Key_0 + (index + 1) % 10)};
    switch (static_cast<PageKind>(index)) {
    case PageKind::Pulse:
        return Qt::CTRL | Qt::Key_R;
    case PageKind::Stage:
        return Qt::CTRL | Qt::Key_T;
    default:
        return Qt::CTRL | Qt::Key_E;
    }
}

/// A version is looked at in a window of its own, beside the document.
void showEarlierVersions(DocumentSession& session, Toast& toast)
{
    EarlierVersionsDialog dialog{session, toast.window()};
    QObject::connect(
        &dialog, &EarlierVersionsDialog::openRequested, &dialog, [](const QString& path) {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {path});
        });
    dialog.exec();
    if (const auto& when = dialog.restored())
        toast.offer(MainWindow::tr("The document is as it was on %1.").arg(*when),
            MainWindow::tr("Undo"), &session, [&session] { session.undo(); });
}

} // namespace

QAction* MainWindow::needsDocument(QAction* action)
{
    m_documentActions.append(action);
    return action;
}

void MainWindow::buildFileMenu()
{
    auto* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New document…"), QKeySequence::New, this,
        [this] { createDocument(&formats().front()); });
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    auto* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, recent, [this, recent] { listRecent(*recent); });
    menu->addAction(tr("Open the sample &event"), this, &MainWindow::openSample);
    menu->addSeparator();
    needsDocument(menu->addAction(tr("New &workshop in this document…"),
        QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_N}, this, &MainWindow::addWorkshop));
    needsDocument(menu->addAction(tr("Next &edition of this workshop…"),
        QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F}, this, &MainWindow::addEdition));
    needsDocument(menu->addAction(
        tr("&Follow an event of another document…"), this, &MainWindow::addEditionFrom));
    needsDocument(menu->addAction(tr("&Save a copy…"),
        QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S}, this, &MainWindow::saveCopy));
    needsDocument(menu->addAction(tr("Earlier &versions…"), this, [this] {
        if (m_view)
            showEarlierVersions(m_view->session(), *m_toast);
    }));
    menu->addSeparator();
    needsDocument(
        menu->addAction(tr("Export the s&ummary…"), this, [this] { goTo(PageKind::Summary); }));
    needsDocument(menu->addAction(
        tr("Export the &agenda…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}, this, [this] {
            goTo(PageKind::Summary);
            offerAgenda(m_view->page(PageKind::Summary));
        }));
    menu->addSeparator();
    needsDocument(menu->addAction(tr("&Close document"), QKeySequence::Close, this, [this] {
        if (settle())
            closeDocument();
    }));
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::listRecent(QMenu& menu)
{
    menu.clear();
    for (const auto& file : m_recent.all()) {
        auto name = QFileInfo{file.path}.completeBaseName().replace(u'&', u"&&"_s);
        auto* action = menu.addAction(name, this, [this, path = file.path] { open(path); });
        action->setToolTip(file.path);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, [this] {
        if (!m_view)
            return;
        // In the room it must not go unseen that it was the clock that went back.
        const auto label = m_view->session().undoLabel();
        if (m_view->clock().isRunning() && !label.isEmpty())
            m_toast->tell(tr("Undone: %1").arg(label));
        m_view->session().undo();
    });
    m_redo = menu->addAction(tr("&Redo"), this, [this] {
        if (m_view)
            m_view->session().redo();
    });
    m_redo->setShortcuts(
        {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}});
    menu->addSeparator();
    needsDocument(
        menu->addAction(tr("&Quick note"), QKeySequence{Qt::CTRL | Qt::Key_J}, this, [this] {
            if (m_view)
                m_view->beginQuickNote();
        }));
    needsDocument(menu->addAction(
        tr("&Count dots…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_T}, this, [this] {
            if (m_view)
                m_view->beginTally();
        }));
    menu->addSeparator();
    needsDocument(menu->addAction(tr("Remove this &workshop"), this, &MainWindow::removeWorkshop));
}

void MainWindow::buildViewMenu()
{
    auto* menu = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < static_cast<int>(Navigation::pageCount); ++i) {
        const auto page = static_cast<PageKind>(i);
        needsDocument(
            menu->addAction(pageName(page), pageKey(i), this, [this, page] { goTo(page); }));
    }
    needsDocument(menu->addAction(tr("&Pictures…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        this, &MainWindow::openGallery));
    menu->addSeparator();
    needsDocument(menu->addAction(tr("&Open the stage"), QKeySequence{Qt::Key_F4}, this, [this] {
        if (m_view)
            m_view->stageWindow().openFor(*this);
    }));
    needsDocument(
        menu->addAction(tr("&Blank the stage"), QKeySequence{Qt::CTRL | Qt::Key_B}, this, [this] {
            if (m_view)
                m_view->stageWindow().director().toggleBlank();
        }));
    menu->addSeparator();
    auto* looks = menu->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup{looks};
    for (const auto& [look, name] :
        {std::pair{Appearance::System, tr("Like the &system")},
            std::pair{Appearance::Light, tr("&Light")}, std::pair{Appearance::Dark, tr("&Dark")}}) {
        auto* action = looks->addAction(
            name, &m_theme, [this, chosen = look] { m_theme.setAppearance(chosen); });
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == look);
        group->addAction(action);
    }
    const auto zoom = [this](int percent) { m_theme.setFontPercent(percent); };
    menu->addAction(tr("La&rger text"), QKeySequence::ZoomIn, &m_theme,
        [this, zoom] { zoom(m_theme.fontPercent() + 10); });
    menu->addAction(tr("S&maller text"), QKeySequence::ZoomOut, &m_theme,
        [this, zoom] { zoom(m_theme.fontPercent() - 10); });
    menu->addAction(
        tr("&Usual text"), QKeySequence{Qt::CTRL | Qt::Key_0}, &m_theme, [zoom] { zoom(100); });
    menu->addSeparator();
    auto* full = menu->addAction(tr("&Full screen"), QKeySequence{Qt::Key_F11}, this,
        [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
}

void MainWindow::buildHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard…"), QKeySequence{Qt::Key_F1}, this, &MainWindow::showShortcuts);
    menu->addAction(tr("&About Charrette"), this, &MainWindow::showAbout);
}

void MainWindow::openGallery()
{
    if (!m_view || !m_view->session().currentWorkshop())
        return;
    if (const auto item = showGallery(m_view->session(), this))
        m_view->open(*item);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog{this}.exec();
}

void MainWindow::showAbout()
{
    MessageBox::tell(this, tr("Charrette %1").arg(QCoreApplication::applicationVersion()),
        tr("Run a design-thinking workshop from one file.\n\n"
           "Free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty."));
}

} // namespace charrette::app
