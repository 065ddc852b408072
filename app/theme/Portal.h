// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace charrette::app {

/// The settings that Linux desktops publish for all their programs.
class Portal final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    explicit Portal(QObject* parent);

    /// Asks without waiting; the answer comes as schemeRead, 0 where there is nobody to ask.
    void readScheme();

signals:
    void schemeRead(uint scheme); ///< 1 wants dark, 2 light, 0 does not mind
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace charrette::app
