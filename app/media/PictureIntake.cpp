// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureIntake.h"

#include "app/document/DocumentSession.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace charrette::app {

PictureIntake::PictureIntake(DocumentSession& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{}

void PictureIntake::take(Bearer kind, std::int64_t item, const QList<PictureSource>& sources)
{
    if (sources.isEmpty() || m_session.isReadOnly())
        return;
    m_batches.push_back({.kind = kind, .item = item, .sources = sources});
    if (m_batches.size() == 1)
        proceed();
}

void PictureIntake::cancel()
{
    if (!isBusy())
        return;
    m_batches.erase(m_batches.begin() + 1, m_batches.end());
    m_batches.front().sources.resize(m_batches.front().next + 1); // One is in the worker's hands.
}

int PictureIntake::done() const
{
    return m_batches.empty() ? 0 : static_cast<int>(m_batches.front().next);
}

int PictureIntake::total() const
{
    return m_batches.empty() ? 0 : static_cast<int>(m_batches.front().sources.size());
}

void PictureIntake::proceed()
{
    emit progressed();
    const auto& batch = m_batches.front();
    const auto promise = std::make_shared<QPromise<ImportedPicture>>();
    promise->start();
    auto* watcher = new QFutureWatcher<ImportedPicture>{this}; // lets go when this does
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        accept(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, source = batch.sources[batch.next]] {
        promise->addResult(importPicture(source));
        promise->finish();
    });
}

void PictureIntake::accept(const ImportedPicture& picture)
{
    auto& batch = m_batches.front();
    const auto& source = batch.sources[batch.next++];
    if (const auto* problem = std::get_if<PictureProblem>(&picture)) {
        batch.refused += source.file.isEmpty()
            ? tr("The picture was not added. %1").arg(wording(*problem))
            : tr("“%1” was not added. %2").arg(source.name(), wording(*problem));
    } else if (const auto kept = m_session.performFor(tr("Add picture"),
                   [&](Edit& edit) { return keep(edit, std::get<Picture>(picture)); })) {
        batch.kept.push_back(*kept);
    }
    if (batch.next < batch.sources.size())
        return proceed();
    const auto whole = std::move(batch);
    m_batches.pop_front();
    finish(whole);
    if (isBusy())
        proceed();
    else
        emit progressed();
}

void PictureIntake::finish(const Batch& batch)
{
    const auto count = static_cast<int>(batch.kept.size());
    const bool isAdded =
        count > 0 && m_session.perform(tr("Add %n picture(s)", nullptr, count), [&](Edit& edit) {
            for (const auto& picture : batch.kept)
                attach(edit, batch.item, batch.kind, picture, {});
        });
    if (!batch.refused.isEmpty())
        emit messageRequested(batch.refused.size() == 1
                ? batch.refused.front()
                : tr("%n pictures were not added. %1", nullptr,
                    static_cast<int>(batch.refused.size()))
                      .arg(batch.refused.front()));
    else if (isAdded)
        emit messageRequested(tr("%n picture(s) added", nullptr, count));
}

} // namespace charrette::app
