// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace charrette::app {

class StageDirector;

/// Paints what the room sees, as large as it fits: the whole of the stage window, or the small
/// picture of it that the facilitator has.
class StageView final : public QWidget {
    Q_OBJECT

public:
    explicit StageView(StageDirector& director, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    StageDirector& m_director;
};

} // namespace charrette::app
