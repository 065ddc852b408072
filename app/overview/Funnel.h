// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"

#include <QWidget>

#include <vector>

namespace charrette {
struct Counts;
}

namespace charrette::app {

class FunnelColumn;

/// From what was heard to what will be done: how many of each, as columns that lead to their pages.
class Funnel final : public QWidget {
    Q_OBJECT

public:
    explicit Funnel(QWidget* parent = nullptr);

    void show(const Counts& counts);

signals:
    void pageRequested(charrette::app::PageKind page);

private:
    FunnelColumn* add(const QString& name, PageKind page);

    std::vector<FunnelColumn*> m_columns;
};

} // namespace charrette::app
