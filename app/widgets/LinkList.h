// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace charrette::app {

/// Something that another page shows, as a line to read and to click.
struct Link {
    Item item;
    QString text;
    QString sub = {};

    bool operator==(const Link&) const = default;
};

/// Links below each other; of a long list the first dozen, and the rest when it is asked for.
class LinkList final : public QWidget {
    Q_OBJECT

public:
    explicit LinkList(QWidget* parent = nullptr);

    /// Other things than before are shown from their beginning again.
    void setLinks(std::vector<Link> links);
    bool isEmpty() const { return m_links.empty(); }

signals:
    void openRequested(const charrette::Item& item);

private:
    void build();

    std::vector<Link> m_links;
    bool m_showsAll = false;
    QVBoxLayout* m_column;
};

} // namespace charrette::app
