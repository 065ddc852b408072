// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Tour.h"

#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Navigation.h"

#include <QCoreApplication>
#include <QDir>
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

class Album {
public:
    Album(QWidget& window, const QDir& folder)
        : m_window{window}
        , m_folder{folder}
    {}

    void take(const QString& name)
    {
        settle();
        const auto file = u"%1-%2.png"_s.arg(m_count, 2, 10, QChar{u'0'}).arg(name);
        m_isComplete = m_window.grab().save(m_folder.filePath(file), "PNG") && m_isComplete;
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
        const auto name = pageName(kind).toLower();
        album.take(name);
        if (page.selectFirst())
            album.take(name + u"-selected"_s);
    }
    return album.result();
}

} // namespace charrette::app
