// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"

#include <QStringList>
#include <QWidget>

namespace charrette::app {

/// A challenge between those it came out of and those that came out of it, drawn as a line that
/// comes together and parts.
class LineageView final : public QWidget {
    Q_OBJECT

public:
    explicit LineageView(QWidget* parent = nullptr);

    void show(const LedgerRow& row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_parents;
    QString m_title;
    QStringList m_children;
};

} // namespace charrette::app
