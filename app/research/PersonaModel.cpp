// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PersonaModel.h"

#include "app/text/Format.h"
#include "app/text/Names.h"

namespace charrette::app {

using namespace Qt::StringLiterals;

QString standingName(const PersonaSupport& support)
{
    return support.isProto() ? PersonaModel::tr("proto") : interviewCount(support.voices);
}

PillKind standingPill(const PersonaSupport& support)
{
    return support.isProto() ? PillKind::Warn : PillKind::Neutral;
}

QString standingLine(const PersonaSupport& support)
{
    if (support.notes == 0)
        return PersonaModel::tr("no evidence yet");
    const auto notes = noteCount(support.notes);
    return support.isProto() ? PersonaModel::tr("%1 · no interview").arg(notes)
                             : u"%1 · %2"_s.arg(notes, interviewCount(support.voices));
}

QVariant PersonaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    const auto name = shownInLine(row.persona.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return row.persona.role.empty()
            ? tr("%1, %2").arg(name, standingName(row.support))
            : tr("%1, %2, %3").arg(name, shownInLine(row.persona.role), standingName(row.support));
    default:
        return {};
    }
}

Qt::ItemFlags PersonaModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && m_isMovable)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
