// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Materials.h"

#include <QDialog>

#include <vector>

namespace charrette::app {

/// Everything the event needs, to be packed: how many in all, how many at once, and for what.
class PackingDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PackingDialog(std::vector<PackingItem> items, QWidget* parent = nullptr);

    /// One thing a line, parted by tabs, for a spreadsheet or a message.
    static QString asText(const std::vector<PackingItem>& items);

private:
    QWidget* buildTable();
    void copy() const;

    std::vector<PackingItem> m_items;
};

/// "60", "4 per group" while there are no groups, nothing where no line counts.
QString packedCount(const PackingItem& item);

} // namespace charrette::app
