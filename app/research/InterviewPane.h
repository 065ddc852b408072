// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/overview/Item.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace charrette::app {

class ElidedLabel;
class EmpathyMap;
class NoteCapture;
class NoteModel;
class Pill;
class RowList;

/// The middle of the Interviews page: one interview with its notes, where they are typed, and the
/// empathy map they make.
class InterviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewPane(DocumentSession& session, QWidget* parent = nullptr);

    /// Reads the interview's notes. A line begun for another interview waits there for its return.
    void show(const Interview& interview);
    /// Commits what is being typed in a note; false when the document refused.
    bool settle();

    /// From the oldest to the newest.
    std::vector<NoteId> selectedNotes() const;
    void reveal(NoteId note);
    void clearSelection();
    void beginCapture();

signals:
    void selectionChanged();
    void messageRequested(const QString& text);
    void stageRequested(const charrette::Item& item);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildNotes();
    void placeHead();
    void take(const QStringList& lines);
    void setKind(NoteKind kind);
    void removeSelected();
    void move(const QList<int>& rows, int before);

    DocumentSession& m_session;
    std::optional<Interview> m_interview;
    QHash<std::int64_t, QString> m_drafts; ///< lines begun, by interview
    int m_headRows = 0;
    NoteModel* m_model;
    QGridLayout* m_head = nullptr;
    ElidedLabel* m_title = nullptr;
    Pill* m_consent = nullptr;
    ElidedLabel* m_asked = nullptr;
    NoteCapture* m_capture = nullptr;
    RowList* m_notes = nullptr;
    QPushButton* m_toMap = nullptr;
    EmpathyMap* m_map = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace charrette::app
