// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scribe/QuickNoteModel.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "core/people/Group.h"

#include <algorithm>

namespace charrette::app {

namespace {

constexpr std::size_t mostRemembered = 400;

} // namespace

QString quickKindName(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Says:
        return QuickNoteModel::tr("Says");
    case QuickKind::Thinks:
        return QuickNoteModel::tr("Thinks");
    case QuickKind::Does:
        return QuickNoteModel::tr("Does");
    case QuickKind::Feels:
        return QuickNoteModel::tr("Feels");
    case QuickKind::Pain:
        return QuickNoteModel::tr("Pain");
    case QuickKind::Gain:
        return QuickNoteModel::tr("Gain");
    case QuickKind::Idea:
        return QuickNoteModel::tr("Idea");
    case QuickKind::Question:
        return QuickNoteModel::tr("Question");
    }
    return {};
}

PillKind quickKindPill(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Says:
        return PillKind::Says;
    case QuickKind::Thinks:
        return PillKind::Thinks;
    case QuickKind::Does:
        return PillKind::Does;
    case QuickKind::Feels:
        return PillKind::Feels;
    case QuickKind::Pain:
        return PillKind::Bad;
    case QuickKind::Gain:
        return PillKind::Good;
    case QuickKind::Idea:
        return PillKind::Warn;
    case QuickKind::Question:
        return PillKind::Accent;
    }
    return PillKind::Neutral;
}

std::int64_t rowKey(const QuickRow& row)
{
    return std::visit([](auto id) { return id.value(); }, row.item);
}

QuickNoteModel::QuickNoteModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

void QuickNoteModel::remember(const std::vector<QuickItem>& added)
{
    for (const auto& item : added)
        m_written.push_front(item);
    if (m_written.size() > mostRemembered)
        m_written.resize(mostRemembered, added.front());
    reload();
}

void QuickNoteModel::reload()
{
    const auto& db = m_session.db();
    std::vector<Group> groups;
    if (const auto workshop = m_session.currentWorkshop(); workshop && !m_written.empty())
        groups = groupsIn(db, *workshop);
    std::vector<QuickRow> rows;
    for (const auto& item : m_written) {
        if (rows.size() == mostShown)
            break;
        const auto note = quickNote(db, item);
        if (!note)
            continue;
        QuickRow row{.item = item, .kind = note->kind, .text = shown(note->text)};
        const auto group = std::ranges::find(groups, note->group, &Group::id);
        if (group != groups.end())
            row.group = groupName(*group);
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
}

QVariant QuickNoteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return row.text;
    if (role == Qt::AccessibleTextRole) {
        const auto kind = quickKindName(row.kind);
        return row.group.isEmpty() ? tr("%1: %2", "kind, text").arg(kind, row.text)
                                   : tr("%1, %2: %3").arg(row.group, kind, row.text);
    }
    return {};
}

bool QuickNoteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto text = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || text.isEmpty())
        return false;
    return m_session.perform(tr("Rewrite quick note"),
        [&, stored = item(index).item](Edit& edit) { rewrite(edit, stored, text.toStdString()); });
}

Qt::ItemFlags QuickNoteModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace charrette::app
