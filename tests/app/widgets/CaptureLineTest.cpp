// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/CaptureLine.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

void paste(CaptureLine& line, const QString& text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(&line, QKeySequence::Paste);
}

} // namespace

TEST_CASE("Enter hands over what was typed and makes room for the next", "[widgets]")
{
    CaptureLine line;
    QObject::connect(&line, &CaptureLine::entered, &line, [&] { line.accept(); });
    const QSignalSpy entered{&line, &CaptureLine::entered};

    QTest::keyClicks(&line, u"  Keeps her own spreadsheet "_s);
    QTest::keyClick(&line, Qt::Key_Return);

    REQUIRE(entered.count() == 1);
    CHECK(entered.first().first().toString() == u"Keeps her own spreadsheet"_s);
    CHECK(line.text().isEmpty());

    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(entered.count() == 1);
}

TEST_CASE("What could not be taken stays in the line", "[widgets]")
{
    CaptureLine line;

    QTest::keyClicks(&line, u"Rings the sales contact"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    CHECK(line.text() == u"Rings the sales contact"_s);
}

TEST_CASE("Pasted lines are handed over one by one", "[widgets]")
{
    CaptureLine line;
    const QSignalSpy pasted{&line, &CaptureLine::pasted};
    QTest::keyClicks(&line, u"half a thought"_s);

    SECTION("at the end")
    {
        paste(line, u"• One\n\n- Two\r\n  Three\t3  \n"_s);
    }
    SECTION("in the middle")
    {
        line.setCursorPosition(4);
        paste(line, u"One\nTwo\nThree 3"_s);
    }
    SECTION("over what is selected")
    {
        line.setSelection(5, 1);
        paste(line, u"One\nTwo\nThree 3"_s);
    }

    REQUIRE(pasted.count() == 1);
    CHECK(pasted.first().first().toStringList() == QStringList{u"One"_s, u"Two"_s, u"Three 3"_s});
    CHECK(line.text() == u"half a thought"_s);
}

TEST_CASE("One pasted line is just text", "[widgets]")
{
    CaptureLine line;
    const QSignalSpy pasted{&line, &CaptureLine::pasted};
    QTest::keyClicks(&line, u"a  c"_s);
    line.setCursorPosition(2);

    paste(line, u"b\n"_s);

    CHECK(pasted.count() == 0);
    CHECK(line.text() == u"a b c"_s);
    CHECK(line.cursorPosition() == 3);
}

TEST_CASE("The up key brings back what was entered, the down key what was being typed", "[widgets]")
{
    CaptureLine line;
    QObject::connect(&line, &CaptureLine::entered, &line, [&] { line.accept(); });
    for (const auto& text : {u"first"_s, u"second"_s}) {
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    QTest::keyClicks(&line, u"draft"_s);

    QTest::keyClick(&line, Qt::Key_Up);
    CHECK(line.text() == u"second"_s);
    QTest::keyClick(&line, Qt::Key_Up);
    CHECK(line.text() == u"first"_s);
    QTest::keyClick(&line, Qt::Key_Up);
    CHECK(line.text() == u"first"_s);
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(line.text() == u"draft"_s);
}
