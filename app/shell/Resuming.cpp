// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window begins: where the program did not end in order, it goes on where it was.
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/widgets/Toast.h"
#include "core/document/Lock.h"
#include "core/document/OpenFile.h"

#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace charrette::app {

namespace {

/// Then that program has not ended, or there is nothing to go on with.
bool isOpenElsewhere(const QString& path)
{
    try {
        return Lock{realPath(QFile::encodeName(path).toStdString())}.state() == Lock::State::Taken;
    } catch (const Error&) {
        return true; // It is gone.
    }
}

} // namespace

void MainWindow::begin(const QString& path)
{
    const auto place = m_lastPlace.take();
    const bool isElsewhere = place && isOpenElsewhere(place->document);
    if (isElsewhere)
        m_lastPlace.keep(*place);
    if (!place || isElsewhere
        || (!path.isEmpty() && QFileInfo{path} != QFileInfo{place->document})) {
        if (!path.isEmpty())
            open(path);
        return;
    }
    const QScopedValueRollback resuming{m_isResuming, true};
    if (!open(place->document))
        return;
    m_view->showPage(place->page);
    m_toast->tell(tr("Charrette did not end in order last time. You are where you were, with all "
                     "that had reached the disk."));
}

void MainWindow::keepPlace()
{
    if (!m_isResuming)
        m_lastPlace.keep({QString::fromStdString(m_view->session().document().path().string()),
            m_view->currentPage()});
}

} // namespace charrette::app
