// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"
#include "app/widgets/RowModel.h"

namespace charrette::app {

class DocumentSession;

/// Ideas as rows of a table, each cell to be changed where it is.
class IdeaTableModel final : public RowModel<IdeaRow> {
    Q_OBJECT

public:
    enum Column { Text, Group, Challenge, Question, Horizon, Impact, Effort, Dots };
    static constexpr int columns = Dots + 1;

    explicit IdeaTableModel(DocumentSession& session, QObject* parent = nullptr);

    void setRows(std::vector<IdeaRow> rows) { sync(std::move(rows)); }
    static bool isNumber(int column) { return column >= Impact; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes text for the idea and the numbers, a key (or nothing) for what is chosen.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QString text(const IdeaRow& row, int column) const;
    bool setText(IdeaId id, int column, const QString& text);

    DocumentSession& m_session;
};

} // namespace charrette::app
