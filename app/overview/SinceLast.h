// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "core/review/Ledger.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace charrette::app {

class WrapLabel;

/// What became of last time's challenges and promises, in a few words.
class SinceLast final : public QWidget {
    Q_OBJECT

public:
    explicit SinceLast(QWidget* parent = nullptr);

    void show(const Ledger& ledger);

signals:
    void reviewRequested();

private:
    QLabel* m_title;
    std::vector<Pill*> m_pills; ///< one for each verdict, and one for none
    WrapLabel* m_promises;
};

} // namespace charrette::app
