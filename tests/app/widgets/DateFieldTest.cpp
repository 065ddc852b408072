// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DateField.h"

#include "app/shell/TimeField.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Refused.h"
#include "tests/support/Catch.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Fields {
    QWidget window;
    DateField* date = new DateField{&window};
    TimeField* time = new TimeField{&window};

    Fields()
    {
        date->setDate({2026, 11, 18});
        time->setMinute(9 * 60);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    static void type(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("A day is typed as people do, and shown whole when it is entered", "[widgets]")
{
    Fields fields;
    QSignalSpy changed{fields.date, &DateField::dateChanged};
    Fields::type(fields.date, u"2027-01-05"_s);
    CHECK(fields.date->date() == QDate{2027, 1, 5});
    CHECK(fields.date->text() == u"5 Jan 2027"_s);
    CHECK(changed.size() == 1);
    Fields::type(fields.date, u"5.1.2027"_s);
    CHECK(fields.date->text() == u"5 Jan 2027"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("What is no day stays in its field and is marked until it is one", "[widgets]")
{
    Fields fields;
    QSignalSpy changed{fields.date, &DateField::dateChanged};
    Fields::type(fields.date, u"someday"_s);
    CHECK_FALSE(fields.date->date().isValid());
    CHECK(fields.date->text() == u"someday"_s);
    CHECK(isRefused(fields.date));
    CHECK(changed.isEmpty());

    fields.date->setLimits({2026, 1, 1}, {2026, 12, 31});
    Fields::type(fields.date, u"2027-01-05"_s);
    CHECK_FALSE(fields.date->date().isValid());
    CHECK(isRefused(fields.date));

    Fields::type(fields.date, u"5 Dec 2026"_s);
    CHECK(fields.date->date() == QDate{2026, 12, 5});
    CHECK_FALSE(isRefused(fields.date));
}

TEST_CASE("A refresh keeps the day that is being typed", "[widgets]")
{
    Fields fields;
    fields.date->setFocus();
    fields.date->selectAll();
    QTest::keyClicks(fields.date, u"20 No"_s);
    fields.date->setDate({2026, 11, 18});
    CHECK(fields.date->text() == u"20 No"_s);
    CHECK(fields.date->isDirty());
    fields.date->setDate({2026, 11, 19});
    CHECK(fields.date->text() == u"19 Nov 2026"_s);
}

TEST_CASE("Arrows go by days and five minutes, a page by a month", "[widgets]")
{
    Fields fields;
    QTest::keyClick(fields.date, Qt::Key_Up);
    CHECK(fields.date->date() == QDate{2026, 11, 19});
    QTest::keyClick(fields.date, Qt::Key_PageDown);
    CHECK(fields.date->date() == QDate{2026, 10, 19});
    QTest::keyClick(fields.time, Qt::Key_Down);
    CHECK(fields.time->minute() == 8 * 60 + 55);
    fields.time->setMinute(0);
    QTest::keyClick(fields.time, Qt::Key_Down);
    CHECK(fields.time->minute() == 23 * 60 + 55);
}

TEST_CASE("A day is chosen in the calendar, which the keyboard opens", "[widgets]")
{
    Fields fields;
    QTest::keyClick(fields.date, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = fields.date->findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate{2026, 11, 18});
    emit calendar->clicked(QDate{2026, 11, 24});
    CHECK(fields.date->date() == QDate{2026, 11, 24});
}

TEST_CASE("A time is typed as people do, and what is none is marked", "[widgets]")
{
    Fields fields;
    Fields::type(fields.time, u"8.30"_s);
    CHECK(fields.time->minute() == 8 * 60 + 30);
    CHECK(fields.time->text() == u"8:30"_s);
    Fields::type(fields.time, u"noonish"_s);
    CHECK_FALSE(fields.time->minute());
    CHECK(isRefused(fields.time));
}

TEST_CASE("What the document did not take is marked until it is mended or given up", "[widgets]")
{
    LineField field;
    field.load(u"45 min"_s);
    QTest::keyClicks(&field, u"x"_s); // nobody takes it
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(isRefused(&field));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK_FALSE(isRefused(&field));
    CHECK(field.text() == u"45 min"_s);

    QObject::connect(
        &field, &LineField::committed, &field, [&](const QString& text) { field.setText(text); });
    QTest::keyClicks(&field, u"y"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK_FALSE(isRefused(&field));
}
