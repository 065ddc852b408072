// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/PictureShelf.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace charrette::app {

class DocumentSession;

/// Reads the pictures of a workshop a few at a time, so that the window goes on in between, and
/// keeps them: hundreds of photos take longer to read than anybody should wait.
class PictureReading final : public QObject {
    Q_OBJECT

public:
    explicit PictureReading(DocumentSession& session, QObject* parent = nullptr);

    /// True where all are there already; else done() comes, unless it is begun anew before.
    bool begin(WorkshopId workshop);
    void stop();
    bool isBusy() const { return m_turn.isActive(); }
    PictureShelf& shelf() { return m_shelf; }

signals:
    void done();

private:
    void readSome();

    DocumentSession& m_session;
    PictureShelf m_shelf;
    std::vector<Attachment> m_missing; ///< the next last
    QTimer m_turn;
};

} // namespace charrette::app
