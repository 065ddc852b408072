// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "app/widgets/RowModel.h"
#include "core/research/Persona.h"

#include <QString>

namespace charrette::app {

/// A persona as the list shows it.
struct PersonaRow {
    Persona persona;
    PersonaSupport support;

    bool operator==(const PersonaRow&) const = default;
};

inline auto rowKey(const PersonaRow& row)
{
    return row.persona.id.value();
}

class PersonaModel final : public RowModel<PersonaRow> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<PersonaRow> rows) { sync(std::move(rows)); }
    /// Lets rows be dragged.
    void setMovable(bool isMovable) { m_isMovable = isMovable; }

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool m_isMovable = false;
};

QString standingName(const PersonaSupport& support); ///< "proto", "3 interviews"
PillKind standingPill(const PersonaSupport& support);
/// "4 notes · 2 interviews", or that it is an assumption so far.
QString standingLine(const PersonaSupport& support);

} // namespace charrette::app
