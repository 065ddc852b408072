// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/PictureImport.h"

#include <QObject>

#include <deque>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// Takes pictures into the document: they are made ours one by one in a worker thread, each is kept
/// as soon as it is ready, and all of one gesture are attached in one step at its end, to what they
/// were meant for, whatever is shown by then.
class PictureIntake final : public QObject {
    Q_OBJECT

public:
    explicit PictureIntake(DocumentSession& session, QObject* parent = nullptr);

    void take(Bearer kind, std::int64_t item, const QList<PictureSource>& sources);
    /// Attaches those that are ready, and no more.
    void cancel();

    bool isBusy() const { return !m_batches.empty(); }
    int done() const; ///< of the gesture at work
    int total() const;

signals:
    void progressed();
    void messageRequested(const QString& text);

private:
    struct Batch {
        Bearer kind;
        std::int64_t item;
        QList<PictureSource> sources;
        qsizetype next = 0;
        std::vector<std::vector<std::byte>> kept = {};
        QStringList refused = {};
    };

    void proceed();
    void accept(const ImportedPicture& picture);
    void finish(const Batch& batch);

    DocumentSession& m_session;
    std::deque<Batch> m_batches;
};

} // namespace charrette::app
