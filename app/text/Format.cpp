// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// Months are named in the language of the app, not of the desktop.
QLocale language()
{
    //: The code of the language you translate into, for the names of days and months
    return QLocale{Format::tr("en")};
}

QString padded(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar{u'0'});
}

} // namespace

QString longDate(QDate date)
{
    //: Pattern of a date such as 18 November 2026
    return language().toString(date, Format::tr("d MMMM yyyy"));
}

QString mediumDate(QDate date)
{
    //: Pattern of a date such as 18 Nov 2026
    return language().toString(date, Format::tr("d MMM yyyy"));
}

QString shortDate(QDate date)
{
    //: Pattern of a date such as 18 Nov
    return language().toString(date, Format::tr("d MMM"));
}

QString weekday(QDate date)
{
    //: Pattern of a date such as Wed 18 Nov
    return language().toString(date, Format::tr("ddd d MMM"));
}

QString dateRange(QDate from, QDate to)
{
    if (!to.isValid() || from >= to)
        return longDate(from);
    if (from.year() != to.year())
        return u"%1 – %2"_s.arg(longDate(from), longDate(to));
    if (from.month() != to.month())
        //: Pattern of the first of two dates in one year, such as 30 November (– 2 December 2026)
        return u"%1 – %2"_s.arg(language().toString(from, Format::tr("d MMMM")), longDate(to));
    return u"%1–%2"_s.arg(QString::number(from.day()), longDate(to));
}

QString clock(QTime time)
{
    return clock(time.msecsSinceStartOfDay() / 60'000);
}

QString clock(int minutesSinceMidnight)
{
    constexpr int day = 24 * 60;
    const int minute = ((minutesSinceMidnight % day) + day) % day;
    return u"%1:%2"_s.arg(minute / 60).arg(padded(minute % 60));
}

QString clockRange(int fromMinute, int toMinute)
{
    return u"%1–%2"_s.arg(clock(fromMinute), clock(toMinute));
}

QString duration(std::chrono::minutes length)
{
    const auto minutes = length.count();
    if (minutes < 60)
        return Format::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Format::tr("%1 h").arg(minutes / 60);
    //: One hour and a half: 1 h 30
    return Format::tr("%1 h %2").arg(QString::number(minutes / 60), padded(minutes % 60));
}

QString timeLeft(std::chrono::seconds seconds)
{
    const auto left = std::abs(seconds.count());
    const auto sign = seconds.count() < 0 ? u"−"_s : QString{};
    if (left < 3600)
        return u"%1%2:%3"_s.arg(sign, QString::number(left / 60), padded(left % 60));
    return u"%1%2:%3:%4"_s.arg(
        sign, QString::number(left / 3600), padded(left / 60 % 60), padded(left % 60));
}

QString whenSeen(const QDateTime& when, const QDateTime& now)
{
    const auto days = when.date().daysTo(now.date());
    if (days == 0)
        return Format::tr("today %1").arg(clock(when.time()));
    if (days == 1)
        return Format::tr("yesterday %1").arg(clock(when.time()));
    if (days > 1 && days < 7)
        return u"%1 %2"_s.arg(language().toString(when.date(), u"ddd"_s), clock(when.time()));
    return when.date().year() == now.date().year() ? shortDate(when.date()) : longDate(when.date());
}

QString number(qint64 number)
{
    auto digits = QString::number(std::llabs(number));
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar{0x202F});
    return number < 0 ? u"−"_s + digits : digits;
}

QString percent(double share)
{
    const auto rounded = QString::number(share * 100, 'f', 1);
    return u"%1\u00A0%"_s.arg(rounded.endsWith(".0"_L1) ? rounded.chopped(2) : rounded);
}

QString peopleCount(int n)
{
    return Format::tr("%n (person|people)", nullptr, n);
}

QString groupCount(int n)
{
    return Format::tr("%n group(s)", nullptr, n);
}

QString blockCount(int n)
{
    return Format::tr("%n block(s)", nullptr, n);
}

QString interviewCount(int n)
{
    return Format::tr("%n interview(s)", nullptr, n);
}

QString noteCount(int n)
{
    return Format::tr("%n note(s)", nullptr, n);
}

QString insightCount(int n)
{
    return Format::tr("%n insight(s)", nullptr, n);
}

QString personaCount(int n)
{
    return Format::tr("%n persona(s)", nullptr, n);
}

QString questionCount(int n)
{
    return Format::tr("%n question(s)", nullptr, n);
}

QString ideaCount(int n)
{
    return Format::tr("%n idea(s)", nullptr, n);
}

QString voteCount(int n)
{
    return Format::tr("%n vote(s)", nullptr, n);
}

QString prototypeCount(int n)
{
    return Format::tr("%n prototype(s)", nullptr, n);
}

QString actionCount(int n)
{
    return Format::tr("%n action(s)", nullptr, n);
}

QString challengeCount(int n)
{
    return Format::tr("%n challenge(s)", nullptr, n);
}

QString dayCount(int n)
{
    return Format::tr("%n day(s)", nullptr, n);
}

QString pageCount(int n)
{
    return Format::tr("%n page(s)", nullptr, n);
}

} // namespace charrette::app
