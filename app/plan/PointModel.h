// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/plan/CaseForChange.h"

#include <QString>

namespace charrette::app {

class DocumentSession;

/// A point with the names of what it leads to.
struct PointRow {
    CasePoint point;
    QString challenge = {};
    QString horizon = {}; ///< the column of the roadmap by which a benefit is expected
    int actions = 0; ///< that close a gap
    bool isUnanswered = false;

    bool operator==(const PointRow&) const = default;
};

inline std::int64_t rowKey(const PointRow& row)
{
    return row.point.id.value();
}

/// What the card says of what is missing or there: "no action yet", "2 actions", "2028". Nothing
/// for what needs no answer.
QString answerText(const PointRow& row);

/// The points of one kind.
class PointModel final : public RowModel<PointRow> {
    Q_OBJECT

public:
    PointModel(DocumentSession& session, PointKind kind, QObject* parent = nullptr);

    void show(const std::vector<PointRow>& rows);

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

private:
    DocumentSession& m_session;
    PointKind m_kind;
};

/// Of all kinds, in their order.
std::vector<PointRow> pointRows(const DocumentSession& session);

} // namespace charrette::app
