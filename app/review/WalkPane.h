// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QModelIndex;
class QPushButton;

namespace charrette::app {

class DocumentSession;
class LineField;
class TableView;
class WalkModel;
class WrapLabel;

/// The status walk: each group judges each challenge, with one thing that shows it, and the room
/// settles where they differ. A digit gives the verdict and goes on to the next challenge.
class WalkPane final : public QWidget {
    Q_OBJECT

public:
    explicit WalkPane(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Ledger& ledger);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTable();
    QWidget* buildEvidence();
    std::vector<Group> groups() const;
    void fitColumns();
    bool handleKey(int key);
    void say(Verdict verdict);
    void takeBack();
    void writeEvidence(const QString& text);
    void settleAgreed();
    void updateEvidence();
    QModelIndex current() const;
    void stepDown();

    DocumentSession& m_session;
    WalkModel* m_model;
    TableView* m_table = nullptr;
    WrapLabel* m_nobody = nullptr;
    QWidget* m_foot = nullptr;
    QLabel* m_evidenceOf = nullptr;
    LineField* m_evidence = nullptr;
    QPushButton* m_settle = nullptr;
    std::vector<std::pair<ChallengeId, Verdict>> m_agreed; ///< not settled, though all say the same
    std::optional<std::pair<ChallengeId, GroupId>> m_shown; ///< whose evidence the field holds
};

} // namespace charrette::app
