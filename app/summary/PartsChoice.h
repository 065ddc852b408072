// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Parts.h"

#include <QListWidget>

namespace charrette::app {

/// The parts of a report, to be ticked and put in order: by dragging, or with Alt and the arrows.
class PartsChoice final : public QListWidget {
    Q_OBJECT

public:
    explicit PartsChoice(QWidget* parent = nullptr);

    const summary::Parts& parts() const { return m_parts; }
    void setParts(const summary::Parts& parts);
    /// Parts that have something to say; the others cannot be ticked.
    void setAvailable(const summary::Parts& parts);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit();
    void take(const summary::Parts& parts);
    summary::Parts read() const;
    summary::Part partAt(int row) const;

    summary::Parts m_parts = summary::Parts::all();
    summary::Parts m_available = summary::Parts::all();
};

} // namespace charrette::app
