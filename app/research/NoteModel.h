// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/widgets/RowModel.h"
#include "core/research/Note.h"

namespace charrette::app {

/// A note as its interview lists it.
struct NoteRow {
    Note note;
    QString time; ///< when it was written down, on the clocks of the event
    int insights = 0; ///< how many rest on it

    bool operator==(const NoteRow&) const = default;
};

inline auto rowKey(const NoteRow& row)
{
    return row.note.id.value();
}

/// The notes of one interview, newest first: what was just typed stands below the capture line.
class NoteModel final : public RowModel<NoteRow> {
    Q_OBJECT

public:
    explicit NoteModel(DocumentSession& session, QObject* parent = nullptr);

    void setRows(std::vector<NoteRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
