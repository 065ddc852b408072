// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"
#include "core/base/Error.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QThread;

namespace charrette::app {

class Progress;

/// One export in a thread of its own. Exactly one of its signals comes, unless it is destroyed
/// before, which gives it up.
class ExportJob final : public QObject {
    Q_OBJECT

public:
    ExportJob(Content content, ReportFormat format, const QString& path, QObject* parent);
    ~ExportJob() override;

    double done() const; ///< from 0 to 1
    /// The old file stays as it is.
    void giveUp();

signals:
    void written(const QString& path, const QString& size);
    void failed(const charrette::Error& error);
    void givenUp();

private:
    struct Result;

    void tell(const Result& result);

    QString m_path;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace charrette::app
