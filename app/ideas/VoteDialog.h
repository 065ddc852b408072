// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/votes/Voting.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace charrette::app {

class Chooser;
class DocumentSession;

/// The rules of a vote that is about to be held: what it is on, how many dots each person has, and
/// how they are counted. Opens it, or keeps it for later.
class VoteDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new vote, or one that was prepared.
    VoteDialog(DocumentSession& session, std::optional<VoteId> vote, QWidget* parent = nullptr);

    /// The vote that was stored; nothing when it was given up.
    std::optional<VoteId> vote() const { return m_stored; }

    static std::optional<VoteId> ask(
        DocumentSession& session, std::optional<VoteId> vote, QWidget* parent);

private:
    /// A set of things to vote on: "Quick wins", "Group 3".
    struct Set {
        QString name;
        std::vector<VoteItem> items;
    };

    void build();
    void load(VoteId vote);
    void readSets();
    void showSet();
    std::vector<VoteItem> items() const;
    VoteSubject subject() const;
    void store(bool opens);

    DocumentSession& m_session;
    std::optional<VoteId> m_vote;
    std::optional<VoteId> m_stored;
    std::vector<VoteItem> m_prepared; ///< the options it had
    std::vector<Set> m_sets;
    bool m_isOwnNumber = false; ///< of dots: typed by a person

    QLineEdit* m_title;
    Chooser* m_subject;
    Chooser* m_set;
    QPlainTextEdit* m_names;
    QSpinBox* m_dots;
    QCheckBox* m_stacking;
    Chooser* m_counting;
    QSpinBox* m_voters;
    QLabel* m_remark;
    QPushButton* m_keep;
    QPushButton* m_open;
};

} // namespace charrette::app
