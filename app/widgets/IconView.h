// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QWidget>

namespace charrette::app {

/// A picture beside words that say the same, so it has no name of its own for screen readers.
class IconView final : public QWidget {
    Q_OBJECT

public:
    explicit IconView(QStringView name, int size = 16, IconTone tone = IconTone::Muted,
        QWidget* parent = nullptr);

    void setIcon(QStringView name, IconTone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace charrette::app
