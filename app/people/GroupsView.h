// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/people/SeatCards.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QMenu;
class QScrollArea;

namespace charrette::app {

class GroupTitleEdit;
class Pill;
class SeatDrag;

/// The groups of a round as cards, and who is in none beside them. People are moved by dragging
/// them, or by typing the number of their new group.
class GroupsView final : public QWidget {
    Q_OBJECT

public:
    explicit GroupsView(DocumentSession& session, QWidget* parent = nullptr);

    /// A last card without a group is who is in none.
    void setSeating(std::optional<RoundId> round, std::vector<SeatCard> cards);

    std::vector<PersonId> selectedPeople() const; ///< in the order of the cards
    std::optional<GroupId> selectedGroup() const { return m_look.group; }
    void select(const std::vector<PersonId>& people);
    void selectGroup(GroupId group);
    bool selectFirst();
    void clearSelection();
    /// Into the group, or out of any.
    void moveSelected(std::optional<GroupId> group);
    void removeSelected();

signals:
    void selectionChanged();
    void messageRequested(const QString& text);
    void menuRequested(QMenu& menu);
    /// The person that is chosen is to be edited.
    void opened();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QScrollArea* buildArea();
    const SeatPerson* personAt(const SeatPlace& place) const;
    SeatPlace placeOf(PersonId person) const;

    void press(const SeatPlace& place, Qt::KeyboardModifiers held);
    void click(const SeatPlace& place, Qt::KeyboardModifiers held);
    void open(const SeatPlace& place);
    void choose(const SeatPlace& place);
    void chooseAll(int card);
    void extendTo(const SeatPlace& place);
    void changed();
    void repaintCards();
    void reveal(const SeatPlace& place);
    bool navigate(int key, bool extends);
    bool typeDigit(const QString& text);
    void moveToTyped();
    void forgetTyped();

    DocumentSession& m_session;
    std::optional<RoundId> m_round;
    std::vector<SeatCard> m_cards;
    SeatLook m_look;
    QScrollArea* m_groupArea;
    QScrollArea* m_restArea;
    SeatDrag* m_drag;
    GroupTitleEdit* m_title;
    Pill* m_hint;
    QString m_typed;
    QTimer m_typing;
};

} // namespace charrette::app
