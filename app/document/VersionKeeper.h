// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QThread;

namespace charrette::app {

class DocumentSession;

/// Keeps earlier versions of the open document while it is worked on: at once where the last copy
/// is older than a day, and every ten minutes in which something has changed. The copying is done
/// by another thread, so the window never waits.
class VersionKeeper final : public QObject {
    Q_OBJECT

public:
    explicit VersionKeeper(DocumentSession& session, QObject* parent = nullptr);
    ~VersionKeeper() override;

    /// Begins to copy, unless a copy is being made.
    void keep();

signals:
    /// A copy has been made, or could not be.
    void finished(bool isKept);

private:
    void keepWhatChanged();

    DocumentSession& m_session;
    QThread* m_thread = nullptr;
    bool m_hasChanged = false;
};

} // namespace charrette::app
