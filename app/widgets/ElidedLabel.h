// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Type.h"

#include <QLabel>

namespace charrette::app {

/// One line of plain text that gives way: what does not fit ends in "…" and is told by the tool
/// tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(
        const QString& text = {}, Type type = Type::Body, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isCut() const;
};

} // namespace charrette::app
