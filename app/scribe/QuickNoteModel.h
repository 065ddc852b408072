// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "app/widgets/RowModel.h"
#include "core/ideas/QuickNote.h"

#include <QString>

#include <deque>

namespace charrette::app {

class DocumentSession;

QString quickKindName(QuickKind kind); ///< Says, Idea, Question
PillKind quickKindPill(QuickKind kind);

/// A quick note as the list of recent ones shows it.
struct QuickRow {
    QuickItem item;
    QuickKind kind = QuickKind::Says;
    QString text = {};
    QString group = {}; ///< "Group 3", empty for none

    bool operator==(const QuickRow&) const = default;
};

std::int64_t rowKey(const QuickRow& row);

/// What was written as quick notes since the document was opened, latest first; edited in place.
/// What an undo took away is missing until a redo brings it back.
class QuickNoteModel final : public RowModel<QuickRow> {
    Q_OBJECT

public:
    static constexpr int mostShown = 8;

    explicit QuickNoteModel(DocumentSession& session, QObject* parent = nullptr);

    void remember(const std::vector<QuickItem>& added);
    void reload();

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
    std::deque<QuickItem> m_written; ///< latest first
};

} // namespace charrette::app
