// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/research/Claim.h"
#include "app/research/Heard.h"
#include "core/overview/Item.h"
#include "core/research/Support.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace charrette::app {

class Card;
class EvidenceModel;
class RowList;

/// What an insight or a persona rests on, and the way to more of it.
class EvidenceList final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(DocumentSession& session, QWidget* parent = nullptr);

    /// `sum` says how much it is; `heard` are all notes of the workshop.
    void show(const Claim& claim, const QString& sum, const std::vector<HeardNote>& heard);
    void setPicking(bool isPicking);

signals:
    void openRequested(const charrette::Item& item);
    void pickRequested();

private:
    void removeSelected();

    DocumentSession& m_session;
    std::optional<Claim> m_claim;
    EvidenceModel* m_model;
    RowList* m_list;
    Card* m_card;
    QLabel* m_sum;
    QPushButton* m_pick;
};

/// "4 notes · 3 people · 2 groups", or that there is no evidence yet.
QString supportLine(const Support& support);

} // namespace charrette::app
