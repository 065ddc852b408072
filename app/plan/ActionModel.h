// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Dates.h"
#include "app/widgets/RowModel.h"
#include "core/plan/Action.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace charrette::app {

class DocumentSession;

/// An action with the names of what it leads to.
struct ActionRow {
    Action action;
    QString owner; ///< empty for nobody
    QString challenge;
    QString after; ///< what it comes after, one beside the other
    bool isTooEarly = false; ///< due before something that it comes after

    bool operator==(const ActionRow&) const = default;
};

inline std::int64_t rowKey(const ActionRow& row)
{
    return row.action.id.value();
}

/// How near the due date of an open action is.
enum class Urgency { None, Later, Soon, Overdue };

Urgency urgency(const Action& action, QDate today);

/// "after: Call the suppliers"
QString orderText(const ActionRow& row);

/// The actions of the workshop on show, all or those of one horizon; a table to edit in place.
class ActionModel final : public RowModel<ActionRow> {
    Q_OBJECT

public:
    enum Column { Text, Owner, Due, State, Challenge };
    static constexpr int columns = 5;
    static constexpr int sortRole = Qt::UserRole;

    ActionModel(DocumentSession& session, std::function<QDate()> today,
        std::optional<ActionHorizon> horizon = {}, QObject* parent = nullptr);

    void reload();
    QDate today() const { return m_today(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

private:
    QString shown(const ActionRow& row, int column) const;
    QVariant sortKey(const ActionRow& row, int column) const;

    DocumentSession& m_session;
    std::function<QDate()> m_today;
    std::optional<ActionHorizon> m_horizon;
};

} // namespace charrette::app
