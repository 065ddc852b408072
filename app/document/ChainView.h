// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ChainSections.h"
#include "app/document/DocumentSession.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace charrette::app {

/// What a thing comes from and what became of it, as lines to read and to click. For inspectors.
/// It hides itself while there is nothing to tell.
class ChainView final : public QWidget {
    Q_OBJECT

public:
    explicit ChainView(DocumentSession& session, QWidget* parent = nullptr);

    /// Leaves out what the inspector shows in another way.
    void setParts(ChainParts parts);

    /// Reads the chain anew; nothing empties the view.
    void show(const std::optional<Item>& item);

signals:
    void openRequested(const charrette::Item& item);

private:
    void refresh();
    void build();
    QWidget* buildSection(const ChainSection& section);
    void unfold(const QString& title);
    std::optional<Item> focused() const;

    DocumentSession& m_session;
    std::optional<Item> m_item;
    ChainParts m_parts = ChainParts::Both;
    std::vector<ChainSection> m_sections;
    std::set<QString> m_unfolded;
    std::vector<std::pair<Item, ChainLine*>> m_lines;
    QVBoxLayout* m_column;
};

} // namespace charrette::app
