// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/Heard.h"
#include "core/overview/Item.h"
#include "core/research/Persona.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStackedWidget;

namespace charrette::app {

class DocumentSession;
class EmptyState;
class PersonaInspector;
class PersonaModel;
class PersonaPane;
class RowList;

/// The personas of the Insights page: the list, and a day of the chosen one. Its inspector stands
/// on the right of the page.
class PersonasView final : public QWidget {
    Q_OBJECT

public:
    explicit PersonasView(DocumentSession& session, QWidget* parent = nullptr);

    PersonaInspector* inspector() const { return m_inspector; }
    int count() const { return m_count; } ///< of the workshop, whatever is filtered
    std::optional<Persona> current() const;

    /// Reads anew, narrowed to a group or to a challenge; `heard` are all notes of the workshop.
    void read(std::optional<GroupId> group, std::optional<ChallengeId> challenge,
        const std::vector<HeardNote>& heard);
    void add(std::optional<GroupId> group, std::optional<ChallengeId> challenge);
    /// Shows this one, if it is in the list.
    void choose(PersonaId persona);
    /// Commits what was typed; false when the document refused some of it.
    bool settle();

signals:
    /// Another one is shown, or none.
    void currentChanged();
    void addRequested();
    void openRequested(const charrette::Item& item);
    void messageRequested(const QString& text);
    void stageRequested(const charrette::Item& item);
    void pickRequested();

private:
    QWidget* buildList();
    void follow();
    void showCurrent();
    void removeCurrent();
    void move(const QList<int>& rows, int before);

    DocumentSession& m_session;
    PersonaModel* m_model;
    RowList* m_list;
    PersonaPane* m_pane;
    PersonaInspector* m_inspector;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_panel = nullptr;
    std::vector<HeardNote> m_heard;
    std::optional<PersonaId> m_current;
    int m_row = 0; ///< of the current one, for its neighbour when it goes
    int m_count = 0;
    std::optional<GroupId> m_group; ///< as it is narrowed
    std::optional<ChallengeId> m_challenge;
    bool m_isReading = false;
};

} // namespace charrette::app
