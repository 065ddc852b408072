// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"

namespace charrette::app {

class NoteLane;
class Pill;

/// A lane with its head: what it is called, what that means, how many notes it has.
class LaneFrame final : public Card {
    Q_OBJECT

public:
    LaneFrame(
        const QString& title, const QString& meaning, NoteLane* lane, QWidget* parent = nullptr);

    NoteLane& lane() const { return *m_lane; }
    void setCount(int count);
    /// Something is being dragged over it.
    void setTarget(bool isTarget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    NoteLane* m_lane;
    QWidget* m_title;
    QWidget* m_meaning;
    Pill* m_count;
};

} // namespace charrette::app
