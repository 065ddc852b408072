// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Twins.h"

#include <QObject>

#include <memory>

class QThread;

namespace charrette::app {

/// Looks for ideas that may say the same, in a thread of its own.
class TwinFinder final : public QObject {
    Q_OBJECT

public:
    explicit TwinFinder(QObject* parent = nullptr);
    ~TwinFinder() override;

    /// Gives up the search before, if that is still going on.
    void start(TwinSearch search);
    bool isSearching() const { return m_isSearching; }

signals:
    void found(const std::vector<charrette::Twins>& twins);

private:
    void stop();
    void take(const std::shared_ptr<std::atomic<bool>>& search, const std::vector<Twins>& twins);

    std::shared_ptr<std::atomic<bool>> m_isUnwanted; ///< of the search that is going on
    std::unique_ptr<QThread> m_thread;
    bool m_isSearching = false;
};

} // namespace charrette::app
