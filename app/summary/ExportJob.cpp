// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ExportJob.h"

#include "app/document/Threads.h"
#include "app/summary/Progress.h"

#include <QThread>

#include <exception>
#include <utility>

namespace charrette::app {

struct ExportJob::Result {
    QString size;
    std::optional<Error> error;
    bool isGivenUp = false;
};

ExportJob::ExportJob(Content content, ReportFormat format, const QString& path, QObject* parent)
    : QObject{parent}
    , m_path{path}
    , m_progress{std::make_shared<Progress>()}
{
    m_thread.reset(
        QThread::create([this, content = std::move(content), format, path, progress = m_progress] {
            Result result;
            try {
                result.size = write(content, format, path, progress.get());
            } catch (const Error& error) {
                result.error = error;
            } catch (const Progress::GivenUp&) {
                result.isGivenUp = true;
            } catch (const std::exception& failure) {
                result.error = Error{Problem::Bug, failure.what()};
            }
            // The destructor waits for this thread, so there is somebody to tell.
            QMetaObject::invokeMethod(this, [this, result] { tell(result); });
        }));
    if (started(*m_thread, QThread::LowPriority))
        return;
    Result result;
    result.error = Error{Problem::Bug, "no thread to write it"};
    QMetaObject::invokeMethod(
        this, [this, result] { tell(result); }, Qt::QueuedConnection);
}

ExportJob::~ExportJob()
{
    giveUp();
    m_thread->wait();
}

double ExportJob::done() const
{
    return m_progress->done();
}

void ExportJob::giveUp()
{
    m_progress->giveUp();
}

void ExportJob::tell(const Result& result)
{
    if (result.error)
        emit failed(*result.error);
    else if (result.isGivenUp)
        emit givenUp();
    else
        emit written(m_path, result.size);
}

} // namespace charrette::app
