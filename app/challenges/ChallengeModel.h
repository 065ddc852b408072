// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/challenges/Challenge.h"
#include "core/overview/Counts.h"
#include "core/research/GoToIdea.h"

#include <QString>

namespace charrette::app {

class DocumentSession;

/// A challenge with what stands behind it.
struct ChallengeRow {
    JudgedChallenge judged;
    ChallengeWork work;
    int since = 0; ///< the year of the workshop that raised it, when that was an earlier one

    bool operator==(const ChallengeRow&) const = default;
};

inline std::int64_t rowKey(const ChallengeRow& row)
{
    return row.judged.challenge.id.value();
}

class ChallengeModel final : public RowModel<ChallengeRow> {
    Q_OBJECT

public:
    explicit ChallengeModel(DocumentSession& session, QObject* parent = nullptr);

    void reload();

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

class GoToModel final : public RowModel<GoToIdea> {
    Q_OBJECT

public:
    explicit GoToModel(DocumentSession& session, QObject* parent = nullptr);

    void reload();

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
