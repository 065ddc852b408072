// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EventTime.h"

#include "app/text/Dates.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

namespace charrette::app {

namespace {

QTimeZone zoneOf(const std::string& name)
{
    const QTimeZone zone{QByteArray::fromStdString(name)};
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Formats that leave the year out read into 1900, which has no 29 February: so it is added.
std::optional<QDate> read(const QString& text, const QString& format, QDate near)
{
    static const QLocale english{QLocale::English};
    const bool hasYear = format.contains(u"yyyy");
    const auto whole = hasYear ? text : text + QStringLiteral(" %1").arg(near.year());
    const auto pattern = hasYear ? format : format + QStringLiteral(" yyyy");
    for (const auto& locale : {QLocale{}, english}) {
        if (const auto date = locale.toDate(whole, pattern); date.isValid())
            return date;
    }
    return std::nullopt;
}

} // namespace

QDateTime atEvent(Instant moment, const std::string& zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, zoneOf(zone));
}

Instant momentAt(QDate date, QTime time, const std::string& zone)
{
    return {QDateTime{date, time, zoneOf(zone)}.toMSecsSinceEpoch()};
}

std::function<Instant(Date, MinuteOfDay)> eventClock(const std::string& zone)
{
    return [zone = zoneOf(zone)](Date date, MinuteOfDay minute) {
        constexpr int perDay = 24 * 60;
        const auto day = toQt(date).addDays(minute / perDay);
        const auto time = QTime{0, 0}.addSecs(minute % perDay * 60);
        return Instant{QDateTime{day, time, zone}.toMSecsSinceEpoch()};
    };
}

std::optional<QDate> dateTyped(const QString& text, QDate near)
{
    static const std::array<QString, 14> formats{QStringLiteral("yyyy-M-d"),
        QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d.M.yyyy"),
        QStringLiteral("d/M/yyyy"), QStringLiteral("MMM d yyyy"), QStringLiteral("MMMM d yyyy"),
        QStringLiteral("d MMM"), QStringLiteral("d MMMM"), QStringLiteral("d.M."),
        QStringLiteral("d.M"), QStringLiteral("d/M"), QStringLiteral("MMM d"),
        QStringLiteral("MMMM d")};
    const auto clean = text.simplified();
    for (const auto& format : formats) {
        if (const auto date = read(clean, format, near))
            return date;
    }
    return std::nullopt;
}

std::optional<QTime> timeTyped(const QString& text)
{
    auto clean = text.simplified().toLower();
    clean.replace(u'.', u':').replace(u'h', u':');
    if (!clean.contains(u':'))
        clean += QStringLiteral(":00");
    if (clean.endsWith(u':'))
        clean += QStringLiteral("00");
    const auto minute = minuteOfDay(clean.toStdString());
    return minute ? std::optional{QTime{0, 0}.addSecs(*minute * 60)} : std::nullopt;
}

} // namespace charrette::app
