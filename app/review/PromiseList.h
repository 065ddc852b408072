// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

/// What was said would be done, each with what became of it, which can be set here.
class PromiseList final : public QWidget {
    Q_OBJECT

public:
    explicit PromiseList(QWidget* parent = nullptr);

    void show(const std::vector<Promise>& promises);
    void setReadOnly(bool isReadOnly);

signals:
    void statusChosen(charrette::ActionId action, charrette::Status status);

private:
    QWidget* buildRow(const Promise& promise);

    std::vector<Promise> m_promises;
    QVBoxLayout* m_column;
    bool m_isReadOnly = false;
};

} // namespace charrette::app
