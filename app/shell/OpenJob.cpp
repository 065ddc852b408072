// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/OpenJob.h"

#include "app/document/Surroundings.h"
#include "core/document/Document.h"

#include <QDeadlineTimer>
#include <QThread>

#include <exception>
#include <utility>

namespace charrette::app {

struct OpenJob::Result {
    std::unique_ptr<Document> document;
    std::exception_ptr failure;
};

OpenJob::OpenJob(const QString& path, QObject* parent)
    : QObject{parent}
    , m_path{path}
    , m_result{std::make_shared<Result>()}
    , m_thread{
          QThread::create([result = m_result, path = path.toStdString(), around = surroundings()] {
              try {
                  result->document = Document::open(path, around);
              } catch (...) {
                  result->failure = std::current_exception();
              }
          })}
{
    connect(m_thread.get(), &QThread::finished, this, &OpenJob::finished);
    m_thread->start();
}

OpenJob::~OpenJob()
{
    m_thread->wait();
}

bool OpenJob::wait(int milliseconds)
{
    return m_thread->wait(QDeadlineTimer{milliseconds});
}

std::unique_ptr<Document> OpenJob::take()
{
    m_thread->wait();
    if (m_result->failure)
        std::rethrow_exception(std::exchange(m_result->failure, nullptr));
    return std::move(m_result->document);
}

} // namespace charrette::app
