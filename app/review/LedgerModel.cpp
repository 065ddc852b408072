// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/LedgerModel.h"

#include "app/review/EditionNames.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Labels.h"

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString insights(int count)
{
    return count == 0 ? u"0"_s : insightCount(count);
}

/// What shows how it stands: the evidence written down, or else what was done and heard.
QString sinceThen(const LedgerRow& row)
{
    if (row.here && !row.here->evidence.empty())
        return shownInLine(row.here->evidence);
    QStringList parts;
    if (row.interviews > 0)
        parts += interviewCount(row.interviews);
    const auto promised = row.promised();
    if (promised.open() > 0)
        parts += LedgerModel::tr("%n action(s) open", nullptr, promised.open());
    else if (promised.done > 0)
        parts += LedgerModel::tr("%n action(s) done", nullptr, promised.done);
    return parts.join(u" · "_s);
}

} // namespace

void LedgerModel::show(Ledger ledger)
{
    m_ledger = std::move(ledger);
    if (const auto names = editionNames(m_ledger); names != m_editions) {
        m_editions = names;
        emit headerDataChanged(Qt::Horizontal, Then, Now);
    }
    sync(m_ledger.rows);
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const auto& row = item(index);
    switch (index.column()) {
    case Title:
        return shown(row.challenge.title);
    case Then:
        return insights(row.insightsThen());
    case Now:
        return insights(row.insightsNow());
    case State:
        return row.verdict() ? verdictName(*row.verdict()) : tr("No verdict yet");
    case Since:
        return sinceThen(row);
    case Owner:
        return shown(row.challenge.owner);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto edition = [this](qsizetype fromEnd) {
        return m_editions.value(m_editions.size() - fromEnd);
    };
    switch (section) {
    case Title:
        return tr("Challenge");
    case Then:
        return edition(2);
    case Now:
        return edition(1);
    case State:
        return tr("Now");
    case Since:
        return isYearly(m_ledger) ? tr("Since last year") : tr("Since last time");
    case Owner:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace charrette::app
