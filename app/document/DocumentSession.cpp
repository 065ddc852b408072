// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentSession.h"

#include "app/document/FileJob.h"
#include "app/document/Surroundings.h"
#include "app/widgets/Draft.h"
#include "core/document/Tables.h"
#include "core/workshop/Workshop.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>

namespace charrette::app {

namespace {

Q_LOGGING_CATEGORY(log, "charrette.document")

constexpr int keepingMilliseconds = 5000;

QString label(const History::Step* step)
{
    return step ? QString::fromStdString(step->label) : QString{};
}

} // namespace

DocumentSession::DocumentSession(std::unique_ptr<Document> document, QObject* parent)
    : QObject{parent}
    , m_document{std::move(document)}
{
    m_document->observe([this](const Changes& changes) { follow(changes); });
    attempt([this] {
        if (const auto all = workshops(db()); !all.empty())
            m_workshop = all.front().id;
    });
}

void DocumentSession::showWorkshop(WorkshopId workshop)
{
    if (m_workshop == workshop)
        return;
    m_workshop = workshop;
    emit workshopChanged();
}

QString DocumentSession::undoLabel() const
{
    return isReadOnly() ? QString{} : label(m_document->history().toUndo());
}

QString DocumentSession::redoLabel() const
{
    return isReadOnly() ? QString{} : label(m_document->history().toRedo());
}

void DocumentSession::undo()
{
    attempt([this] { m_document->undo(); });
}

void DocumentSession::redo()
{
    attempt([this] { m_document->redo(); });
}

bool DocumentSession::saveCopy(const QString& path, const Carrier& carry)
{
    bool isDone = false;
    attempt([&] { isDone = m_document->saveCopy(path.toStdString(), carry); });
    return isDone;
}

bool DocumentSession::goOnIn(const QString& path, const Carrier& carry)
{
    bool isThere = false;
    attempt([&] { isThere = m_document->goOnIn(path.toStdString(), carry); });
    if (isThere)
        emit fileChanged();
    return isThere;
}

bool DocumentSession::saveAndGoOnIn(const QString& path, const Carrier& carry)
{
    bool isThere = false;
    attempt([&] { isThere = m_document->saveAndGoOnIn(path.toStdString(), carry); });
    if (isThere)
        emit fileChanged();
    return isThere;
}

/// Reading may hang as well, where the disk does.
bool DocumentSession::keepAll()
{
    FileJob job{{}, m_document->keepingAll()};
    try {
        if (!job.wait(keepingMilliseconds))
            return false;
        job.requireDone();
        return true;
    } catch (const Error& error) {
        qCWarning(log).noquote() << error.what();
        return false;
    }
}

void DocumentSession::waitForDisk(int milliseconds)
{
    const QDeadlineTimer end{milliseconds};
    try {
        m_document->catchingUp()([&] { return end.hasExpired(); });
    } catch (const Error& error) {
        qCWarning(log).noquote() << error.what();
        keepAll();
        m_document->leaveBehind();
    }
}

std::optional<Erased> DocumentSession::erase(PersonId person)
{
    std::optional<Erased> erased;
    attempt([&] { erased = erasePerson(*m_document, surroundings(), person); });
    return erased;
}

bool DocumentSession::count(bool isTaken)
{
    ++(isTaken ? answers().taken : answers().refused);
    return isTaken;
}

void DocumentSession::follow(const Changes& changes)
{
    // The workshop on show may just have been removed, or the first one made.
    if (changes.touches(table::workshop)) {
        const auto all = workshops(db());
        const bool stillThere =
            m_workshop && std::ranges::find(all, *m_workshop, &Workshop::id) != all.end();
        if (!stillThere) {
            m_workshop = all.empty() ? std::nullopt : std::optional{all.front().id};
            emit workshopChanged();
        }
    }
    emit changed(changes);
}

void DocumentSession::report(const Error& error)
{
    qCWarning(log).noquote() << error.what();
    emit failed(error.problem());
}

} // namespace charrette::app
