// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"

#include <QAbstractButton>

namespace charrette::app {

/// A pill that can be pressed, or chosen where it is checkable.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(
        const QString& text = {}, PillKind kind = PillKind::Neutral, QWidget* parent = nullptr);

    PillKind kind() const { return m_kind; }
    void setKind(PillKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    PillKind m_kind;
};

} // namespace charrette::app
