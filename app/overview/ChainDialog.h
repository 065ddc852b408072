// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"

#include <QDialog>

#include <optional>

class QLabel;

namespace charrette::app {

class ChainTable;
class DocumentSession;

/// The whole chain of the workshop, with how well it hangs together.
class ChainDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ChainDialog(DocumentSession& session, QWidget* parent = nullptr);

    /// What the person wants to go to.
    std::optional<Item> chosen() const { return m_chosen; }

private:
    DocumentSession& m_session;
    QLabel* m_coverage;
    ChainTable* m_table;
    std::optional<Item> m_chosen;
};

} // namespace charrette::app
