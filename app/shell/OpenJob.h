// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace charrette {
class Document;
}

namespace charrette::app {

/// Opens a document in a thread of its own, since checking a large one, or one on a slow disk,
/// takes longer than a window may stand still.
class OpenJob final : public QObject {
    Q_OBJECT

public:
    explicit OpenJob(const QString& path, QObject* parent = nullptr);
    ~OpenJob() override; ///< waits for it, and closes what nobody took

    const QString& path() const { return m_path; }

    /// Whether it is over by then.
    bool wait(int milliseconds);
    /// Once it is over: the document, or Error is thrown.
    std::unique_ptr<Document> take();

signals:
    void finished();

private:
    struct Result;

    QString m_path;
    std::shared_ptr<Result> m_result;
    std::unique_ptr<QThread> m_thread;
};

} // namespace charrette::app
