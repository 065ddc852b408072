// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Chooser.h"

#include "tests/support/Catch.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace charrette::app;

namespace {

using Key = std::optional<std::int64_t>;

const std::vector<Choice> groups{{std::nullopt, QStringLiteral("No group")},
    {7, QStringLiteral("Group 1")}, {8, QStringLiteral("Group 2")}};

} // namespace

TEST_CASE("A chooser tells only what a person chose", "[widgets]")
{
    Chooser chooser;
    QSignalSpy told{&chooser, &Chooser::chosen};
    chooser.setChoices(groups);
    chooser.setCurrent(8);
    CHECK(told.isEmpty());
    CHECK(chooser.current() == Key{8});

    chooser.show();
    chooser.setFocus();
    QTest::keyClick(&chooser, Qt::Key_Up);
    CHECK(told.size() == 1);
    CHECK(chooser.current() == Key{7});
}

TEST_CASE("A chooser keeps what is chosen when its choices are renewed", "[widgets]")
{
    Chooser chooser;
    chooser.setChoices(groups);
    chooser.setCurrent(7);

    auto more = groups;
    more.insert(more.begin() + 1, {5, QStringLiteral("Group 0")});
    chooser.setChoices(more);
    CHECK(chooser.current() == Key{7});

    chooser.setChoices({groups[0], groups[2]});
    CHECK(chooser.current() == Key{}); // what was chosen is gone

    chooser.setMixed();
    chooser.setChoices(groups);
    CHECK(chooser.isMixed());
}

TEST_CASE("Turning the wheel over a chooser changes nothing", "[widgets]")
{
    Chooser chooser;
    chooser.setChoices(groups);
    chooser.setCurrent(7);
    chooser.show();
    QWheelEvent turn{QPointF{5, 5}, chooser.mapToGlobal(QPointF{5, 5}), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(&chooser, &turn);
    CHECK(chooser.current() == Key{7});
}

TEST_CASE("A long list is searched by typing a part of what is meant", "[widgets]")
{
    Chooser chooser;
    chooser.setSearchable();
    chooser.setChoices({{std::nullopt, QStringLiteral("No idea")},
        {1, QStringLiteral("Send a status every Friday")},
        {2, QStringLiteral("Call the customer within a day")}});
    chooser.setCurrent({});
    chooser.show();
    QSignalSpy told{&chooser, &Chooser::chosen};

    chooser.lineEdit()->setFocus();
    chooser.lineEdit()->selectAll();
    QTest::keyClicks(chooser.lineEdit(), QStringLiteral("call the customer within a day"));
    QTest::keyClick(chooser.lineEdit(), Qt::Key_Return);
    CHECK(chooser.current() == Key{2});
    CHECK(told.size() == 1);

    chooser.lineEdit()->selectAll();
    QTest::keyClicks(chooser.lineEdit(), QStringLiteral("nothing of the kind"));
    QTest::keyClick(chooser.lineEdit(), Qt::Key_Return);
    CHECK(chooser.current() == Key{2});
    CHECK(chooser.lineEdit()->text() == QStringLiteral("Call the customer within a day"));
    CHECK(told.size() == 1);
}
