// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/TallyTable.h"
#include "core/votes/Voting.h"

#include <QDialog>
#include <QHash>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace charrette::app {

class Chooser;
class DocumentSession;

/// Types in the dots of a vote, one thing after the other, with what has been counted and what is
/// left. A vote with rules is opened and closed here, and tells how it came out.
class TallyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TallyDialog(DocumentSession& session, QWidget* parent = nullptr);

    /// Reads anew: the latest vote, and the ideas of one group or of all.
    void begin(std::optional<GroupId> group);

    void reject() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    QWidget* buildRules();
    void connectParts();
    void readVotes();
    void readVoters();
    void readRows();
    void readIdeas(); ///< of a vote without rules
    void readOptions();
    void showRows();
    void showRules();
    void showTotal();
    QString totalText(int total) const;
    void chooseVote();
    void chooseVoter();
    void setRules(); ///< of the current vote while it can have others, else of a new one
    void turn(); ///< opens or closes the vote
    void store(std::int64_t key, int dots);
    std::optional<VoteId> storeDots(std::int64_t key, int dots);
    bool isOver(std::int64_t key, int dots);
    bool isOpen() const;
    bool isByPerson() const;

    DocumentSession& m_session;
    Chooser* m_vote;
    Chooser* m_group;
    QLineEdit* m_search;
    QSpinBox* m_handedOut;
    Chooser* m_voter; ///< whose dots are typed, in a vote by person
    QLabel* m_rules;
    QPushButton* m_setRules;
    QPushButton* m_turn;
    QLabel* m_total;
    TallyModel* m_model;
    TallyTable* m_table;
    std::optional<VoteId> m_current; ///< nothing for a vote still to be made
    std::optional<Voting> m_voting;
    std::vector<TallyRow> m_rows; ///< of all groups
    std::vector<std::optional<GroupId>> m_groups; ///< of those rows
    QHash<qint64, int> m_given; ///< dots handed out, by vote
};

} // namespace charrette::app
