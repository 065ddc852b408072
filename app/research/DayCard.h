// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/research/Persona.h"

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace charrette::app {

class CaptureLine;
class DayChart;
class DocumentSession;
class MomentRow;
class WrapLabel;

/// A day in the life of a persona: the line of its mood, and its moments to be written.
class DayCard final : public Card {
    Q_OBJECT

public:
    explicit DayCard(DocumentSession& session, QWidget* parent = nullptr);

    void show(PersonaId persona);

private:
    void add(const QStringList& lines);
    void reload();
    MomentRow* rowOf(MomentId moment) const;

    DocumentSession& m_session;
    std::optional<PersonaId> m_persona;
    std::vector<Moment> m_day;
    std::vector<MomentRow*> m_rows;
    DayChart* m_chart;
    WrapLabel* m_lowest;
    QVBoxLayout* m_column;
    CaptureLine* m_line;
};

} // namespace charrette::app
