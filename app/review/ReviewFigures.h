// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/review/Ledger.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace charrette::app {

class PromiseBar;
class WrapLabel;

/// How many challenges were resolved, are improving, persist or got worse, and what became of the
/// promises.
class ReviewFigures final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewFigures(QWidget* parent = nullptr);

    void show(const Ledger& ledger);

private:
    struct Figure {
        Verdict verdict;
        QLabel* number;
    };

    QWidget* buildFigure(Verdict verdict);
    QWidget* buildPromises();

    std::vector<Figure> m_figures;
    QLabel* m_promisesTitle;
    PromiseBar* m_bar;
    WrapLabel* m_promises;
};

} // namespace charrette::app
