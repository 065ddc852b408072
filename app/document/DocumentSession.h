// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/people/Erase.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace charrette::app {

/// The open document as Qt sees it: core news becomes signals here, and core errors end here.
/// It also knows which of the document's workshops the window is about.
class DocumentSession final : public QObject {
    Q_OBJECT

public:
    explicit DocumentSession(std::unique_ptr<Document> document, QObject* parent = nullptr);

    const sqlite::Database& db() const { return m_document->db(); }
    const Document& document() const { return *m_document; }

    /// Nothing only while the document has no workshop; pages are shown when there is one.
    std::optional<WorkshopId> currentWorkshop() const { return m_workshop; }
    WorkshopId workshop() const { return m_workshop.value(); }
    void showWorkshop(WorkshopId workshop);

    /// Empty when there is nothing to take back or repeat.
    QString undoLabel() const;
    QString redoLabel() const;
    bool isReadOnly() const { return m_document->isReadOnly(); }

    /// Runs work that may throw Error, which must never cross Qt's event loop.
    /// False when it failed: the person has been told, and what was typed must stay where it is.
    template <typename Work>
    bool attempt(Work&& work)
    {
        try {
            std::forward<Work>(work)();
            return true;
        } catch (const Error& error) {
            report(error);
            return false;
        }
    }

    /// One gesture, one undo step. `work` takes an Edit&.
    template <typename Work>
    bool perform(const QString& label, Work&& work)
    {
        return count(attempt([&] { m_document->perform(label.toStdString(), work); }));
    }

    /// The same for work that returns something; nothing when it failed.
    template <typename Work>
    auto performFor(const QString& label, Work&& work)
    {
        std::optional<std::invoke_result_t<Work, Edit&>> result;
        count(attempt([&] { result.emplace(m_document->perform(label.toStdString(), work)); }));
        return result;
    }

    void undo();
    void redo();
    /// False where it failed or was given up, as below.
    bool saveCopy(const QString& path, const Carrier& carry = {});

    /// Goes on in the document's own file where that was moved to.
    bool goOnIn(const QString& path, const Carrier& carry = {});
    /// Writes the document to a file, and goes on there.
    bool saveAndGoOnIn(const QString& path, const Carrier& carry = {});

    /// Keeps what is not on the disk among the earlier versions, with all the rest. False where
    /// that cannot be done soon.
    bool keepAll();
    /// That long at most. What is not on the disk by then is kept so, and left behind; nothing can
    /// be done with the document after that.
    void waitForDisk(int milliseconds);

    /// Cannot be taken back. Nothing when it failed.
    std::optional<Erased> erase(PersonId person);

signals:
    void changed(const charrette::Changes& changes);
    /// The current workshop is another one, or there is none any more.
    void workshopChanged();
    void failed(charrette::Problem problem);
    /// The document goes on in another file.
    void fileChanged();

private:
    void follow(const Changes& changes);
    void report(const Error& error);
    /// For the fields, which learn of it that way.
    static bool count(bool isTaken);

    std::unique_ptr<Document> m_document;
    std::optional<WorkshopId> m_workshop;
};

} // namespace charrette::app
