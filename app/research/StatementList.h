// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/research/InsightModel.h"
#include "app/research/QuestionModel.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace charrette::app {

class RowList;
class WrapLabel;

/// The insights as cards in a page that scrolls, and below them the questions that lost theirs.
class StatementList final : public QWidget {
    Q_OBJECT

public:
    explicit StatementList(DocumentSession& session, QWidget* parent = nullptr);

    void setRows(std::vector<InsightRow> insights, std::vector<QuestionRow> orphans);

    void choose(std::optional<InsightId> insight);
    std::optional<InsightId> current() const;
    std::optional<InsightId> first() const;
    void reveal(QuestionId orphan);
    bool settle();
    void beginList();

signals:
    /// By key or click, never by choose().
    void chosen();
    void opened();
    void removeRequested();

private:
    QWidget* buildOrphans();
    void move(const QList<int>& rows, int before);
    void removeOrphans();

    DocumentSession& m_session;
    InsightModel* m_model;
    RowList* m_list;
    WrapLabel* m_none;
    QuestionModel* m_orphanModel;
    RowList* m_orphans;
    QWidget* m_orphanBox = nullptr;
    bool m_isChoosing = false;
};

} // namespace charrette::app
