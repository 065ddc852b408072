// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleModel.h"

#include "app/people/PeopleEdits.h"
#include "app/people/PeopleNames.h"
#include "app/text/Names.h"

namespace charrette::app {

namespace {

constexpr int nobody = 100'000; ///< sorts those without a group last

} // namespace

std::string Person::*fieldOf(int column)
{
    switch (column) {
    case PeopleModel::Name:
        return &Person::name;
    case PeopleModel::Job:
        return &Person::job;
    case PeopleModel::Function:
        return &Person::function;
    case PeopleModel::Organisation:
        return &Person::organisation;
    case PeopleModel::Country:
        return &Person::country;
    default:
        return nullptr;
    }
}

PeopleModel::PeopleModel(DocumentSession& session, QObject* parent)
    : RowModel<PersonRow>{parent}
    , m_session{session}
{}

void PeopleModel::show(std::vector<PersonRow> rows, std::optional<RoundId> round)
{
    m_round = round;
    sync(std::move(rows));
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case sortRole:
        if (column == InGroup)
            return row.group ? row.group->number : nobody;
        if (column == Role)
            return static_cast<int>(row.attendee.role);
        return text(row, column);
    case keyRole:
        if (column == Role)
            return static_cast<qlonglong>(row.attendee.role);
        if (column == InGroup && row.group)
            return static_cast<qlonglong>(row.group->id.value());
        return {};
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Job:
        return tr("Job");
    case Function:
        return tr("Function");
    case Organisation:
        return tr("Organisation");
    case Country:
        return tr("Country");
    case InGroup:
        return tr("Group");
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel<PersonRow>::flags(index);
    const bool hasChoice = index.column() != InGroup || m_round;
    if (index.isValid() && hasChoice && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto person = item(index).id();
    if (role == Qt::EditRole)
        return setText(person, index.column(), value.toString());
    if (role != keyRole)
        return false;
    if (index.column() == Role)
        return setRole(m_session, {person}, static_cast<charrette::Role>(value.toInt()));
    if (!m_round)
        return false;
    const auto group = value.isNull() ? std::nullopt : std::optional{GroupId{value.toLongLong()}};
    return movePeople(m_session, {person}, *m_round, group);
}

QString PeopleModel::text(const PersonRow& row, int column) const
{
    if (column == Role)
        return roleName(row.attendee.role);
    if (column == InGroup)
        return row.group ? cardTitle(*row.group) : QString{};
    return shown(row.attendee.person.*fieldOf(column));
}

bool PeopleModel::setText(PersonId person, int column, const QString& text)
{
    const auto field = fieldOf(column);
    if (!field)
        return false;
    if (column == Name && text.trimmed().isEmpty()) {
        emit refused(tr("A person needs a name."));
        return false;
    }
    return setField(m_session, person, field, text);
}

} // namespace charrette::app
