// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/NotePainter.h"

#include <QWidget>

namespace charrette::app {

/// One sticky note by itself, to be read.
class PaperNote final : public QWidget {
    Q_OBJECT

public:
    explicit PaperNote(QWidget* parent = nullptr);

    void setLook(const NoteLook& look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoteLook m_look;
};

} // namespace charrette::app
