// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace charrette::app {

/// A line above the page that stays as long as what it says is so, with one thing to do about it.
class Notice final : public QWidget {
    Q_OBJECT

public:
    Notice(const QString& text, const QString& action, QWidget* parent = nullptr,
        const QString& icon = QStringLiteral("lock"));

signals:
    void accepted();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace charrette::app
