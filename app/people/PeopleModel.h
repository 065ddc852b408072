// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/widgets/RowModel.h"
#include "core/people/Group.h"
#include "core/people/Person.h"

#include <optional>
#include <vector>

namespace charrette::app {

/// Someone at the workshop, with their group of the round on show.
struct PersonRow {
    Attendee attendee;
    std::optional<Group> group = {};

    PersonId id() const { return attendee.person.id; }
    bool operator==(const PersonRow&) const = default;
};

inline auto rowKey(const PersonRow& row)
{
    return row.attendee.person.id.value();
}

/// The people of the workshop; every cell can be typed over or chosen.
class PeopleModel final : public RowModel<PersonRow> {
    Q_OBJECT

public:
    enum Column { Name, Role, Job, Function, Organisation, Country, InGroup, columns };

    /// The key of what is chosen, for Role and InGroup.
    static constexpr int keyRole = Qt::UserRole;
    /// By what a column is sorted.
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit PeopleModel(DocumentSession& session, QObject* parent = nullptr);

    void show(std::vector<PersonRow> rows, std::optional<RoundId> round);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void refused(const QString& why);

private:
    QString text(const PersonRow& row, int column) const;
    bool setText(PersonId person, int column, const QString& text);

    DocumentSession& m_session;
    std::optional<RoundId> m_round;
};

/// The field of a person that a column shows; nothing for role and group.
std::string Person::*fieldOf(int column);

} // namespace charrette::app
