// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Persona.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace charrette::app {

class DayCard;
class DocumentSession;
class Pill;
class SentenceField;

/// A persona as people see it: who they are, and a day in their life.
class PersonaPane final : public QWidget {
    Q_OBJECT

public:
    explicit PersonaPane(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Persona& persona, const PersonaSupport& support);
    void beginNaming();

private:
    QWidget* buildHead();
    void edit(const QString& label, const std::function<void(Persona&)>& work);

    DocumentSession& m_session;
    std::optional<PersonaId> m_persona;
    SentenceField* m_name;
    SentenceField* m_role;
    Pill* m_standing;
    DayCard* m_day;
};

} // namespace charrette::app
