// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Source.h"
#include "core/base/Error.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace charrette::app {

class ExportJob;

/// One file for each group or leader into a folder. Each is read in this thread, which takes a few
/// milliseconds, and written in another. Exactly one of written, failed and givenUp comes, unless
/// it is destroyed before, which gives it up.
class BatchJob final : public QObject {
    Q_OBJECT

public:
    BatchJob(std::unique_ptr<Source> source, std::vector<Wanted> all, ReportFormat format,
        const QString& folder, QObject* parent);
    ~BatchJob() override;

    double done() const; ///< from 0 to 1
    /// What is written stays.
    void giveUp();
    /// Goes on after wouldReplace, and asks no more.
    void replace();

signals:
    /// There is a file of that name. It waits for replace() or giveUp().
    void wouldReplace(const QString& name);
    void written(const QString& folder, int files);
    /// Of that file, or of none where the document could not be read.
    void failed(const charrette::Error& error, const QString& path);
    void givenUp(int files);

private:
    void next();

    std::unique_ptr<Source> m_source;
    std::vector<Wanted> m_all;
    ReportFormat m_format;
    QString m_folder;
    QSet<QString> m_names;
    std::size_t m_written = 0;
    bool m_isGivenUp = false;
    bool m_isWaiting = false;
    bool m_mayReplace = false;
    std::unique_ptr<ExportJob> m_job;
};

/// The name, and "name 2" where there is one of that name already.
QString newName(QSet<QString>& names, const QString& name);

} // namespace charrette::app
