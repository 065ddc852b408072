// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"

#include <QAbstractButton>

namespace charrette::app {

/// What one line of a chain shows.
struct ChainLook {
    QString kind = {}; ///< muted, before the text: "Idea"
    QString strong = {}; ///< the semibold beginning: who needs what
    QString text = {};
    QString source = {}; ///< muted, below
    QString pill = {};
    PillKind pillKind = PillKind::Neutral;
    bool isQuote = false; ///< muted and indented behind a hairline

    QString spoken() const; ///< all of it, for screen readers
    bool operator==(const ChainLook&) const = default;
};

/// A line to read and to follow by click, Enter or Space.
class ChainLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChainLine(ChainLook look, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ChainLook m_look;
};

} // namespace charrette::app
