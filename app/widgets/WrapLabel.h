// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Type.h"

#include <QLabel>

namespace charrette::app {

/// A paragraph of plain text: wraps anywhere it must, at the line height of the mockups, and knows
/// its height for every width.
class WrapLabel final : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(const QString& text = {}, Type type = Type::Body, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A layout asks many times for the same width.
    struct Measured {
        QString text;
        QFont font;
        int width = -1;
        int height = 0;
    };

    int textHeight(int width) const;

    mutable Measured m_measured;
};

} // namespace charrette::app
