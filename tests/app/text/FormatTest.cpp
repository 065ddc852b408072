// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Format.h"

#include "app/text/EnglishPlurals.h"
#include "tests/support/Catch.h"

#include <QCoreApplication>

using namespace charrette::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A range of dates says each thing once", "[text]")
{
    const auto range = [](const char* from, const char* to) {
        return dateRange(QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(to), Qt::ISODate))
            .toStdString();
    };
    CHECK(range("2026-11-18", "2026-11-18") == "18 November 2026");
    CHECK(range("2026-11-18", "2026-11-19") == "18–19 November 2026");
    CHECK(range("2026-11-30", "2026-12-02") == "30 November – 2 December 2026");
    CHECK(range("2026-12-30", "2027-01-02") == "30 December 2026 – 2 January 2027");
    CHECK(shortDate(QDate{2026, 11, 18}) == u"18 Nov"_s);
    CHECK(weekday(QDate{2026, 11, 18}) == u"Wed 18 Nov"_s);
}

TEST_CASE("Times are read off like a clock", "[text]")
{
    CHECK(clock(540) == u"9:00"_s);
    CHECK(clock(0) == u"0:00"_s);
    CHECK(clock(24 * 60 + 5) == u"0:05"_s);
    CHECK(clock(-5) == u"23:55"_s);
    CHECK(clock(QTime{13, 7, 59}) == u"13:07"_s);
    CHECK(clockRange(540, 1050) == u"9:00–17:30"_s);
}

TEST_CASE("Lengths are short to read", "[text]")
{
    CHECK(duration(30min) == u"30 min"_s);
    CHECK(duration(60min) == u"1 h"_s);
    CHECK(duration(90min) == u"1 h 30"_s);
    CHECK(duration(65min) == u"1 h 05"_s);
    CHECK(timeLeft(18min + 24s) == u"18:24"_s);
    CHECK(timeLeft(62min + 9s) == u"1:02:09"_s);
    CHECK(timeLeft(-12s) == u"−0:12"_s);
}

TEST_CASE("What happened is dated as people say it", "[text]")
{
    const QDateTime now{QDate{2026, 11, 18}, QTime{12, 0}};
    const auto seen = [&](QDate date) { return whenSeen({date, QTime{8, 12}}, now).toStdString(); };
    CHECK(seen({2026, 11, 18}) == "today 8:12");
    CHECK(seen({2026, 11, 17}) == "yesterday 8:12");
    CHECK(seen({2026, 11, 14}) == "Sat 8:12");
    CHECK(seen({2026, 5, 14}) == "14 May");
    CHECK(seen({2025, 3, 3}) == "3 March 2025");
    CHECK(seen({2026, 11, 20}) == "20 Nov");
}

TEST_CASE("Numbers are grouped and shares are rounded", "[text]")
{
    CHECK(number(146) == u"146"_s);
    CHECK(number(2214) == u"2\u202F214"_s);
    CHECK(number(-1000000) == u"−1\u202F000\u202F000"_s);
    CHECK(percent(0.991) == u"99.1\u00A0%"_s);
    CHECK(percent(0.5) == u"50\u00A0%"_s);
}

TEST_CASE("One is one and the others are many", "[text]")
{
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    CHECK(ideaCount(1) == u"1 idea"_s);
    CHECK(ideaCount(0) == u"0 ideas"_s);
    CHECK(ideaCount(146) == u"146 ideas"_s);
    CHECK(peopleCount(1) == u"1 person"_s);
    CHECK(peopleCount(82) == u"82 people"_s);
    QCoreApplication::removeTranslator(&plurals);
}

TEST_CASE("Plurals leave alone what does not count", "[text]")
{
    const EnglishPlurals plurals;
    CHECK(plurals.translate("", "Add note(s)").isNull());
    CHECK(plurals.translate("", "%n box(es) (draft) (is|are) here", nullptr, 2)
        == u"%n boxes (draft) are here"_s);
    CHECK(plurals.translate("", "%n box(es) (draft) (is|are) here", nullptr, 1)
        == u"%n box (draft) is here"_s);
}
