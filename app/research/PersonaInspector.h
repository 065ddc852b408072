// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/Heard.h"
#include "core/overview/Item.h"
#include "core/research/Persona.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace charrette::app {

class Chooser;
class DocumentSession;
class EvidenceList;
class GrowingText;
class Inspector;
class TouchList;

/// The right part of the Insights page for a persona: what they want, what stands in their way,
/// what was heard of people like them, and which challenges touch them.
class PersonaInspector final : public QWidget {
    Q_OBJECT

public:
    explicit PersonaInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// `heard` are all notes of the workshop.
    void show(
        const Persona& persona, const PersonaSupport& support, const std::vector<HeardNote>& heard);
    /// Commits what was typed; false when the document refused some of it.
    bool settle();
    void setPicking(bool isPicking);

signals:
    void openRequested(const charrette::Item& item);
    void pickRequested();
    void stageRequested(const charrette::Item& item);
    void removeRequested();

private:
    GrowingText* addText(const QString& name, const QString& step, std::string Persona::*field);
    bool edit(const QString& label, const std::function<void(Persona&)>& work);

    DocumentSession& m_session;
    std::optional<Persona> m_persona;
    Inspector* m_inspector;
    GrowingText* m_goals = nullptr;
    GrowingText* m_pains = nullptr;
    EvidenceList* m_evidence;
    TouchList* m_touches;
    Chooser* m_group;
};

} // namespace charrette::app
