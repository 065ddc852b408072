// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/widgets/RowModel.h"
#include "core/agenda/Timetable.h"

namespace charrette::app {

/// A block of the day on show, with its times worked out.
struct AgendaRow {
    TimedBlock timed;
    QString stream = {}; ///< its name, for blocks of a parallel stream

    const Block& block() const { return timed.block; }
    bool operator==(const AgendaRow&) const = default;
};

inline auto rowKey(const AgendaRow& row)
{
    return row.timed.block.id.value();
}

/// The blocks of one day. Start, length, title and who leads can be typed over.
class AgendaModel final : public RowModel<AgendaRow> {
    Q_OBJECT

public:
    enum Column { Start, Length, Bar, Title, LedBy, Marks, columns };

    explicit AgendaModel(DocumentSession& session, QObject* parent = nullptr);

    /// What is there now.
    void show(std::vector<AgendaRow> rows) { sync(std::move(rows)); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// What was typed cannot be read; says what can.
    void refused(const QString& why);

private:
    bool setStart(BlockId block, const QString& text);
    bool setMinutes(BlockId block, const QString& text);

    DocumentSession& m_session;
};

/// "15 min overlap", "pinned", "flexible": what is worth knowing of a row's time. An overlap comes
/// first.
QStringList marksOf(const AgendaRow& row);

} // namespace charrette::app
