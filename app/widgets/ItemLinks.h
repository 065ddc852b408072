// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace charrette::app {

/// Something that another page shows, as a line to read and to click.
struct ItemLink {
    Item item;
    QString text;
    QString sub = {};

    bool operator==(const ItemLink&) const = default;
};

/// Links below each other; of a long list the first dozen, and the rest when it is asked for.
class ItemLinks final : public QWidget {
    Q_OBJECT

public:
    explicit ItemLinks(QWidget* parent = nullptr);

    /// Other things than before are shown from their beginning again.
    void setLinks(std::vector<ItemLink> links);
    bool isEmpty() const { return m_links.empty(); }

signals:
    void openRequested(const charrette::Item& item);

private:
    void build();

    std::vector<ItemLink> m_links;
    bool m_showsAll = false;
    QVBoxLayout* m_column;
};

} // namespace charrette::app
