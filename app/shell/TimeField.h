// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace charrette::app {

/// A time of day, typed as people do: "9", "9:30", "9h30"; Up and Down go by five minutes.
class TimeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Minutes since midnight; nothing where what is typed is no time.
    std::optional<int> minute() const;
    void setMinute(int minute);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace charrette::app
