// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QSizeF>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace charrette::app {

class Progress;

/// Lays a report out and draws its pages in a thread of its own, so that the window never waits:
/// a report of a large event takes a second. Fonts never leave that thread; pictures do.
class Press final : public QObject {
    Q_OBJECT

public:
    explicit Press(QObject* parent = nullptr);
    ~Press() override;

    /// Whatever was being laid out is given up.
    void layOut(Content content);
    /// `size` is in pixels of the screen. What is asked for before a newer report is laid out is
    /// drawn of that one, or not at all.
    void draw(int page, QSize size);

    /// A report is on its way.
    bool isBusy() const { return m_progress != nullptr; }

signals:
    /// The text of every page, for those who do not see it; and how large a page is.
    void laidOut(const QStringList& texts, QSizeF sheet);
    void drawn(int page, const QImage& sheet);

private:
    struct Workshop;

    void finish(int edition, const QStringList& texts, QSizeF sheet);

    QThread m_thread;
    QObject* m_hand; ///< lives in the thread, for what is sent there
    std::shared_ptr<Workshop> m_workshop; ///< touched in the thread only
    std::shared_ptr<Progress> m_progress; ///< of the report on its way
    int m_edition = 0;
    std::shared_ptr<std::atomic<int>> m_shown; ///< the edition whose pages are still wanted
};

} // namespace charrette::app
