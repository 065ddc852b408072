// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/BatchJob.h"

#include "app/summary/ExportJob.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

QString newName(QSet<QString>& names, const QString& name)
{
    auto free = name;
    const auto dot = name.lastIndexOf(u'.');
    for (int n = 2; names.contains(free.toLower()); ++n) // Some systems do not tell case apart.
        free = name.left(dot) + u" %1"_s.arg(n) + name.mid(dot);
    names.insert(free.toLower());
    return free;
}

BatchJob::BatchJob(std::unique_ptr<Source> source, std::vector<Wanted> all, ReportFormat format,
    const QString& folder, QObject* parent)
    : QObject{parent}
    , m_source{std::move(source)}
    , m_all{std::move(all)}
    , m_format{format}
    , m_folder{folder}
{
    QMetaObject::invokeMethod(this, &BatchJob::next, Qt::QueuedConnection);
}

BatchJob::~BatchJob() = default;

double BatchJob::done() const
{
    const auto part = m_job ? m_job->done() : 0;
    return m_all.empty()
        ? 1
        : (static_cast<double>(m_written) + part) / static_cast<double>(m_all.size());
}

void BatchJob::giveUp()
{
    m_isGivenUp = true;
    if (m_job)
        m_job->giveUp();
    if (std::exchange(m_isWaiting, false))
        emit givenUp(static_cast<int>(m_written));
}

void BatchJob::replace()
{
    m_mayReplace = true;
    if (std::exchange(m_isWaiting, false))
        next();
}

void BatchJob::next()
{
    if (m_isGivenUp)
        return emit givenUp(static_cast<int>(m_written));
    if (m_written == m_all.size())
        return emit written(m_folder, static_cast<int>(m_written));
    const auto& wanted = m_all[m_written];
    QString path;
    try {
        auto content = m_source->content(wanted, m_format);
        auto names = m_names;
        const auto name = newName(names, fileName(content, wanted, m_format));
        m_isWaiting = !m_mayReplace && QFileInfo::exists(QDir{m_folder}.filePath(name));
        if (m_isWaiting)
            return emit wouldReplace(name);
        m_names = names;
        path = QDir{m_folder}.filePath(name);
        m_job = std::make_unique<ExportJob>(std::move(content), m_format, path, nullptr);
    } catch (const Error& error) {
        return emit failed(error, {});
    }
    connect(m_job.get(), &ExportJob::written, this, [this] {
        m_job.release()->deleteLater(); // It is the one who tells.
        ++m_written;
        next();
    });
    connect(m_job.get(), &ExportJob::failed, this, [this, path](const Error& error) {
        m_job.release()->deleteLater();
        emit failed(error, path);
    });
    connect(m_job.get(), &ExportJob::givenUp, this, [this] {
        m_job.release()->deleteLater();
        emit givenUp(static_cast<int>(m_written));
    });
}

} // namespace charrette::app
