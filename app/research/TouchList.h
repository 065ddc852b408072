// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/overview/Item.h"
#include "core/research/Persona.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace charrette::app {

class Card;
class Chooser;
class DocumentSession;
class RowList;

/// A challenge that touches a persona.
struct TouchRow {
    ChallengeId id;
    QString title;

    bool operator==(const TouchRow&) const = default;
};

class TouchModel final : public RowModel<TouchRow> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<TouchRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
};

/// Which challenges touch a persona, and a choice of those that may.
class TouchList final : public QWidget {
    Q_OBJECT

public:
    explicit TouchList(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Persona& persona);

signals:
    void openRequested(const charrette::Item& item);

private:
    void add();
    void removeSelected();

    DocumentSession& m_session;
    std::optional<PersonaId> m_persona;
    TouchModel* m_model;
    RowList* m_list;
    Card* m_card;
    Chooser* m_more;
};

} // namespace charrette::app
