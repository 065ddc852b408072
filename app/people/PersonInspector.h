// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/overview/Chain.h"
#include "core/people/Person.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace charrette::app {

class Chooser;
class Inspector;
class LineField;
class WrapLabel;

/// Everything about one person: who they are, where they sit, what they promised.
class PersonInspector final : public QWidget {
    Q_OBJECT

public:
    explicit PersonInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// A copy: committing what was typed makes the page read anew.
    void showPerson(Attendee attendee);
    void editName();

signals:
    void refused(const QString& why);
    void openRequested(const charrette::Item& item);
    void eraseRequested(charrette::PersonId person);

private:
    LineField* line(std::string Person::*field);
    void fill(const Attendee& attendee, bool isOther);
    void showGroups(PersonId person);
    void showWorkshops(PersonId person);
    void showPromises(PersonId person);

    struct Line {
        LineField* field;
        std::string Person::*value;
    };
    struct Seat {
        RoundId round;
        QWidget* box;
        Chooser* chooser;
    };

    DocumentSession& m_session;
    Inspector* m_panel;
    std::vector<Line> m_lines;
    Chooser* m_role;
    QWidget* m_seatBox;
    QVBoxLayout* m_seatColumn;
    std::vector<Seat> m_seats;
    WrapLabel* m_workshops;
    QWidget* m_promiseBox;
    QVBoxLayout* m_promiseColumn;
    std::vector<ChainLink> m_promises;
    std::optional<PersonId> m_person;
};

} // namespace charrette::app
