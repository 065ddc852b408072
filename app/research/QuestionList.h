// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/research/Insight.h"

#include <QWidget>

#include <optional>

namespace charrette::app {

class CaptureLine;
class Chip;
class QuestionModel;
class RowList;
class WrapLabel;

/// The How Might We questions of an insight: a line for the next one, and ten ways to find one.
class QuestionList final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Insight& insight);
    bool settle();
    void reveal(QuestionId question);

private:
    QWidget* buildMoves();
    void choose(Chip* chip, const QString& prompt);
    bool add(const QStringList& lines);
    void removeSelected();
    void move(const QList<int>& rows, int before);
    std::vector<QuestionId> selected() const;

    DocumentSession& m_session;
    std::optional<Insight> m_insight;
    QHash<std::int64_t, QString> m_drafts; ///< lines begun, by insight
    QuestionModel* m_model;
    RowList* m_list;
    CaptureLine* m_line;
    WrapLabel* m_prompt;
    std::vector<Chip*> m_chips;
};

} // namespace charrette::app
