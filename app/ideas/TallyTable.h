// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"

#include <QListView>
#include <QString>

#include <cstdint>
#include <optional>

namespace charrette::app {

/// Something on the wall with its dots.
struct TallyRow {
    std::int64_t key; ///< of the idea, or of the option where the vote has rules
    QString text;
    QString group; ///< "Group 3", empty for none
    int dots = 0;
    QString rank = {}; ///< "1", or "2=" where it is tied; empty while that is open

    bool operator==(const TallyRow&) const = default;
};

inline auto rowKey(const TallyRow& row)
{
    return row.key;
}

class TallyModel final : public RowModel<TallyRow> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<TallyRow> rows) { sync(std::move(rows)); }
    QVariant data(const QModelIndex& index, int role) const override;
};

/// The ideas one below the other. Digits are typed into the row that is current, Backspace takes
/// the last one off, Enter or an arrow keeps the number and goes on, Escape gives it up.
class TallyTable final : public QListView {
    Q_OBJECT

public:
    static constexpr int mostDots = 9999;

    explicit TallyTable(TallyModel& model, QWidget* parent = nullptr);

    /// Then digits are not taken.
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }

    /// What is typed into the current row and not kept yet.
    std::optional<int> typed() const { return m_typed; }
    /// Offers what is typed; false while it could not be stored, then it stays.
    bool commit();
    void drop();
    void choose(int row);

signals:
    /// To be answered by accept() when the dots are stored.
    void counted(std::int64_t key, int dots);
    void typedChanged();
    /// A letter was typed: the person is looking for an idea.
    void searched(const QString& text);

public slots:
    void accept() { m_isAccepted = true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void type(std::optional<int> dots);
    void goOn(int by);
    int shownDots() const;

    TallyModel& m_model;
    std::optional<int> m_typed;
    std::optional<std::int64_t> m_key; ///< into whose row it is typed
    bool m_isAccepted = false;
    bool m_isReadOnly = false;
};

} // namespace charrette::app
