// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/ChallengeModel.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "core/document/Record.h"
#include "core/workshop/Workshop.h"

#include <algorithm>

namespace charrette::app {

namespace {

/// The year of the first workshop that has it, where that is not this one.
int since(const sqlite::Database& db, ChallengeId challenge, WorkshopId workshop)
{
    const auto judgements = judgementsOf(db, challenge);
    if (judgements.empty() || judgements.front().workshop == workshop)
        return 0;
    const auto first = find(db, judgements.front().workshop);
    return first ? first->starts.year() : 0;
}

} // namespace

ChallengeModel::ChallengeModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

void ChallengeModel::reload()
{
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    const auto works = workOnChallenges(db, workshop);
    std::vector<ChallengeRow> rows;
    for (auto& judged : challengesOf(db, workshop)) {
        const auto id = judged.challenge.id;
        const auto work = std::ranges::find(works, id, &ChallengeWork::challenge);
        rows.push_back({std::move(judged), work == works.end() ? ChallengeWork{id, {}} : *work,
            since(db, id, workshop)});
    }
    sync(std::move(rows));
}

QVariant ChallengeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& challenge = item(index).judged.challenge;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(challenge.title);
    return {};
}

bool ChallengeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto text = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || text.isEmpty())
        return false;
    return m_session.perform(
        tr("Rename challenge"), [&, id = item(index).judged.challenge.id](Edit& edit) {
            change(edit, id, [&](Challenge& challenge) { challenge.title = text.toStdString(); });
        });
}

Qt::ItemFlags ChallengeModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

GoToModel::GoToModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

void GoToModel::reload()
{
    sync(goToIdeasOf(m_session.db(), m_session.workshop()));
}

QVariant GoToModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return shown(item(index).text);
}

bool GoToModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto text = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || text.isEmpty())
        return false;
    return m_session.perform(tr("Rewrite go-to idea"), [&, id = item(index).id](Edit& edit) {
        change(edit, id, [&](GoToIdea& idea) { idea.text = text.toStdString(); });
    });
}

Qt::ItemFlags GoToModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
