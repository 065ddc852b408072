// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/people/Group.h"
#include "core/prototypes/Prototype.h"

#include <QString>

namespace charrette::app {

class DocumentSession;

/// A prototype as the list shows it.
struct PrototypeRow {
    PrototypeId id;
    QString title;
    QString remark; ///< "Group 3 · Storyboard"
    std::optional<Decision> decision;

    bool operator==(const PrototypeRow&) const = default;
};

class PrototypeModel final : public RowModel<PrototypeRow> {
    Q_OBJECT

public:
    explicit PrototypeModel(DocumentSession& session, QObject* parent = nullptr);

    void reload();

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

/// The feedback of one kind on one prototype; edited in place.
class FeedbackModel final : public RowModel<Feedback> {
    Q_OBJECT

public:
    explicit FeedbackModel(DocumentSession& session, QObject* parent = nullptr);

    void setRows(std::vector<Feedback> rows, std::vector<Group> groups);

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Group 5", who gave it; empty where that is not known.
    QString giver(const QModelIndex& index) const;

private:
    DocumentSession& m_session;
    std::vector<Group> m_groups;
};

} // namespace charrette::app
