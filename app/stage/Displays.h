// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QScreen>
#include <QString>

#include <vector>

namespace charrette::app {

/// A screen that a window can be shown on.
struct Display {
    QString name; ///< by which it is known when it comes back
    QRect area;
    QPointer<QScreen> screen = {};
};

/// The screens of this machine, as they are plugged in and out.
class Displays : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::vector<Display> all() const = 0;

signals:
    void changed();
};

class SystemDisplays final : public Displays {
    Q_OBJECT

public:
    explicit SystemDisplays(QObject* parent = nullptr);

    std::vector<Display> all() const override;

private:
    void watch(QScreen* screen);

    QPointer<QScreen> m_leaving; ///< is listed still while it is taken away
};

} // namespace charrette::app
