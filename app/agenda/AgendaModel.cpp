// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaModel.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "core/agenda/Arrange.h"
#include "core/agenda/BlockLine.h"
#include "core/agenda/Clock.h"
#include "core/document/Record.h"

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString length(const AgendaRow& row)
{
    return duration(std::chrono::minutes{row.block().minutes});
}

QString title(const AgendaRow& row)
{
    auto text = QString::fromStdString(row.block().title);
    return row.stream.isEmpty() ? text : u"%1 (%2)"_s.arg(text, row.stream);
}

QString shown(const AgendaRow& row, int column)
{
    switch (column) {
    case AgendaModel::Start:
        return clock(row.timed.start);
    case AgendaModel::Length:
        return length(row);
    case AgendaModel::Bar:
        return kindName(row.block().kind);
    case AgendaModel::Title:
        return title(row);
    case AgendaModel::LedBy:
        return QString::fromStdString(row.block().ledBy);
    case AgendaModel::Marks:
        return marksOf(row).join(u" · "_s);
    default:
        return {};
    }
}

} // namespace

QStringList marksOf(const AgendaRow& row)
{
    QStringList marks;
    if (row.timed.overlap > 0)
        marks +=
            AgendaModel::tr("%1 overlap").arg(duration(std::chrono::minutes{row.timed.overlap}));
    if (row.timed.slack > 0)
        marks +=
            AgendaModel::tr("%1 free before").arg(duration(std::chrono::minutes{row.timed.slack}));
    if (row.block().pinned && row.timed.slack == 0 && row.timed.overlap == 0)
        marks += AgendaModel::tr("pinned");
    if (row.block().staffOnly)
        marks += AgendaModel::tr("staff only");
    else if (row.block().flexible)
        marks += AgendaModel::tr("flexible");
    return marks;
}

AgendaModel::AgendaModel(DocumentSession& session, QObject* parent)
    : RowModel<AgendaRow>{parent}
    , m_session{session}
{}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole:
        return index.column() == Title ? QString::fromStdString(row.block().title)
                                       : shown(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Bar)
            return u"%1 · %2"_s.arg(kindName(row.block().kind), modeName(row.block().mode));
        return {};
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return tr("Start");
    case Length:
        return tr("Length");
    case Title:
        return tr("Block");
    case LedBy:
        return tr("Led by");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel<AgendaRow>::flags(index);
    const bool canBeTyped = index.column() != Bar && index.column() != Marks;
    if (index.isValid() && canBeTyped && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto id = item(index).block().id;
    const auto text = value.toString();
    switch (index.column()) {
    case Start:
        return setStart(id, text);
    case Length:
        return setMinutes(id, text);
    case Title:
        if (text.trimmed().isEmpty()) {
            emit refused(tr("A block needs a title."));
            return false;
        }
        return m_session.perform(tr("Rename block"), [&](Edit& edit) {
            change(edit, id, [&](Block& block) { block.title = text.toStdString(); });
        });
    case LedBy:
        return m_session.perform(tr("Change who leads"), [&](Edit& edit) {
            change(edit, id, [&](Block& block) { block.ledBy = text.toStdString(); });
        });
    default:
        return false;
    }
}

bool AgendaModel::setStart(BlockId block, const QString& text)
{
    if (text.trimmed().isEmpty())
        return m_session.perform(tr("Unpin block"), [&](Edit& edit) { unpin(edit, block); });
    const auto minute = startFrom(text.toStdString());
    if (!minute) {
        emit refused(tr("A start is a time such as 9:30, or empty to follow what is before."));
        return false;
    }
    return m_session.perform(
        tr("Change start"), [&](Edit& edit) { startAt(edit, block, *minute); });
}

bool AgendaModel::setMinutes(BlockId block, const QString& text)
{
    const auto minutes = lengthFrom(text.toStdString());
    if (!minutes) {
        emit refused(tr("A length is written as 45, 1 h 30 or 1:30."));
        return false;
    }
    return m_session.perform(
        tr("Change length"), [&](Edit& edit) { changeLength(edit, block, *minutes); });
}

} // namespace charrette::app
