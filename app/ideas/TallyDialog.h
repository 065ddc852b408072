// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/TallyTable.h"
#include "core/base/Id.h"

#include <QDialog>
#include <QHash>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace charrette::app {

class Chooser;
class DocumentSession;

/// Types in a wall of paper dots: idea after idea, with what has been counted and what is left.
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
    void readVotes();
    void readIdeas();
    void showRows();
    void showTotal();
    void chooseVote();
    void store(IdeaId idea, int dots);

    DocumentSession& m_session;
    Chooser* m_vote;
    Chooser* m_group;
    QLineEdit* m_search;
    QSpinBox* m_handedOut;
    QLabel* m_total;
    TallyModel* m_model;
    TallyTable* m_table;
    std::optional<VoteId> m_current; ///< nothing for a vote still to be made
    std::vector<TallyRow> m_rows; ///< of all groups
    std::vector<std::optional<GroupId>> m_groups; ///< of those rows
    QHash<qint64, int> m_given; ///< dots handed out, by vote
};

} // namespace charrette::app
