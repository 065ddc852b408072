// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/widgets/RowModel.h"
#include "core/research/Insight.h"

namespace charrette::app {

struct QuestionRow {
    Question question;
    int ideas = 0;

    bool operator==(const QuestionRow&) const = default;
};

inline auto rowKey(const QuestionRow& row)
{
    return row.question.id.value();
}

/// Questions under the heading "How might we…", each with how many ideas answer it.
class QuestionModel final : public RowModel<QuestionRow> {
    Q_OBJECT

public:
    explicit QuestionModel(DocumentSession& session, QObject* parent = nullptr);

    void setRows(std::vector<QuestionRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
