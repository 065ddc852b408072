// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/people/Seating.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace charrette::app {

class Inspector;
class LineField;
class WrapLabel;

/// What stands beside the people while nobody is chosen: who they are, and the round on show.
class RoundInspector final : public QWidget {
    Q_OBJECT

public:
    explicit RoundInspector(DocumentSession& session, QWidget* parent = nullptr);

    void showPeople(const std::vector<Attendee>& people);
    /// Nothing while there is no round.
    void showRound(const std::optional<Round>& round, int index, const Seating& seating);
    void editTitle();

private:
    void commitTitle(const QString& text);

    DocumentSession& m_session;
    Inspector* m_panel;
    WrapLabel* m_roles;
    LineField* m_title;
    WrapLabel* m_sizes;
    WrapLabel* m_help;
    std::optional<RoundId> m_round;
};

/// "10 people each", "8 to 11 people"; empty without groups.
QString sizesText(const Seating& seating);

} // namespace charrette::app
