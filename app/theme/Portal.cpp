// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Portal.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "org.freedesktop.appearance";
constexpr auto key = "color-scheme";

} // namespace

Portal::Portal(QObject* parent)
    : QDBusAbstractInterface{u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, "org.freedesktop.portal.Settings",
        QDBusConnection::sessionBus(), parent}
{
    connect(this, &Portal::SettingChanged, this,
        [this](const QString& changedGroup, const QString& changedKey, const QDBusVariant& value) {
            if (changedGroup == QLatin1String{group} && changedKey == QLatin1String{key})
                emit schemeRead(value.variant().toUInt());
        });
}

void Portal::readScheme()
{
    auto* answer = new QDBusPendingCallWatcher{
        asyncCall(u"Read"_s, QString::fromLatin1(group), QString::fromLatin1(key)), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) {
            emit schemeRead(0);
            return;
        }
        auto value = reply.value().variant(); // Read wraps the value twice
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        emit schemeRead(value.toUInt());
    });
}

} // namespace charrette::app
