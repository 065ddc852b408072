// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <optional>

namespace charrette::app {

/// What a thing comes from and what became of it, as lines to read and to click. For inspectors.
class ChainView final : public QWidget {
    Q_OBJECT

public:
    explicit ChainView(DocumentSession& session, QWidget* parent = nullptr);

    /// Reads the chain anew; nothing empties the view.
    void show(const std::optional<Item>& item);

signals:
    void openRequested(const charrette::Item& item);

private:
    DocumentSession& m_session;
    std::optional<Item> m_item;
};

} // namespace charrette::app
