// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Tour.h"

#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Navigation.h"
#include "app/shell/Pages.h"
#include "app/stage/StageTour.h"
#include "app/widgets/SegmentedControl.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>

#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Layouts and repaints that wait in the event queue.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Pages that are drawn in another thread.
void waitFor(const Page& page)
{
    QDeadlineTimer patience{30'000};
    while (isBusy(page) && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class Album {
public:
    Album(QWidget& window, const QDir& folder)
        : m_window{window}
        , m_folder{folder}
    {}

    void take(const QString& name, const Page& page)
    {
        settle();
        waitFor(page);
        settle();
        // What is drawn in another thread is asked for when it is first painted.
        auto picture = m_window.grab();
        if (isBusy(page)) {
            waitFor(page);
            picture = m_window.grab();
        }
        const auto file = u"%1-%2.png"_s.arg(m_count, 2, 10, QChar{u'0'}).arg(name);
        m_isComplete = picture.save(m_folder.filePath(file), "PNG") && m_isComplete;
        ++m_count;
    }

    std::optional<int> result() const
    {
        return m_isComplete ? std::optional{m_count} : std::nullopt;
    }

private:
    QWidget& m_window;
    QDir m_folder;
    int m_count = 0;
    bool m_isComplete = true;
};

} // namespace

std::optional<int> takeTour(MainWindow& window, const QString& folder)
{
    auto* view = window.documentView();
    if (!view || !QDir{}.mkpath(folder))
        return {};
    Album album{window, QDir{folder}};
    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        const auto kind = static_cast<PageKind>(i);
        view->showPage(kind);
        auto& page = view->page(kind);
        page.clearSelection();
        const auto name = pageName(kind).toLower().replace(u' ', u'-');
        album.take(name, page);
        if (page.selectFirst())
            album.take(name + u"-selected"_s, page);
        page.clearSelection();
        auto* views = page.findChild<SegmentedControl*>(u"views"_s);
        for (int which = 1; views && which < views->count(); ++which) {
            views->setCurrent(which);
            album.take(u"%1-view-%2"_s.arg(name).arg(which + 1), page);
        }
        if (views)
            views->setCurrent(0);
    }
    const auto scenes = writeStageScenes(view->session(), QDir{folder});
    const auto pages = album.result();
    if (!scenes || !pages)
        return {};
    return *pages + *scenes;
}

} // namespace charrette::app
