// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"

class QPushButton;
class QToolButton;

namespace charrette::app {

/// In the corner of a board: smaller, how large it is now, larger, and everything at once.
class ZoomBar final : public Card {
    Q_OBJECT

public:
    explicit ZoomBar(QWidget* parent);

    void setScale(qreal scale);

signals:
    void zoomRequested(qreal factor);
    void ownSizeRequested();
    void fitRequested();

private:
    QPushButton* m_size;
};

} // namespace charrette::app
