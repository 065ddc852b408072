// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <chrono>

namespace charrette::app {

/// How dates, times, lengths and counts are written, the same on every page.

QString longDate(QDate date); ///< 18 November 2026
QString mediumDate(QDate date); ///< 18 Nov 2026
QString shortDate(QDate date); ///< 18 Nov
QString weekday(QDate date); ///< Wed 18 Nov
QString dateRange(QDate from, QDate to); ///< 18–19 November 2026

QString clock(QTime time); ///< 9:00
QString clock(int minutesSinceMidnight); ///< 9:00; what runs past midnight starts anew
QString clockRange(int fromMinute, int toMinute); ///< 9:00–17:30

QString duration(std::chrono::minutes length); ///< 30 min, 1 h 30, 2 h
QString timeLeft(std::chrono::seconds seconds); ///< 18:24, 1:02:09, −0:12

/// When something happened, as short as can be understood: today 8:12, yesterday 16:40, Mon 9:30,
/// 14 May, 3 March 2025.
QString whenSeen(const QDateTime& when, const QDateTime& now);

QString number(qint64 number); ///< 2 214, with a narrow space
QString percent(double share); ///< 99.1 %

QString peopleCount(int n);
QString groupCount(int n);
QString blockCount(int n);
QString interviewCount(int n);
QString noteCount(int n);
QString insightCount(int n);
QString personaCount(int n);
QString questionCount(int n);
QString ideaCount(int n);
QString voteCount(int n);
QString prototypeCount(int n);
QString actionCount(int n);
QString challengeCount(int n);
QString dayCount(int n);
QString pageCount(int n);

} // namespace charrette::app
