// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SegmentedControl.h"

#include "tests/support/Catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Control {
    Control()
    {
        segments.show();
        QApplication::setActiveWindow(&segments);
    }

    QAbstractButton* button(int index) const
    {
        return segments.findChildren<QAbstractButton*>()[index];
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    SegmentedControl segments{{u"Horizon"_s, u"Impact"_s, u"Clusters"_s, u"List"_s}};
    QSignalSpy changed{&segments, &SegmentedControl::currentChanged};
};

} // namespace

TEST_CASE("The first way to see something is chosen until another one is", "[widgets]")
{
    Control control;
    CHECK(control.segments.current() == 0);

    QTest::mouseClick(control.button(2), Qt::LeftButton);
    CHECK(control.segments.current() == 2);
    CHECK(control.button(2)->isChecked());
    CHECK_FALSE(control.button(0)->isChecked());
    CHECK(control.changed.count() == 1);

    control.segments.setCurrent(2);
    CHECK(control.changed.count() == 1);
}

TEST_CASE("Arrow keys choose the next one and stop at the ends", "[widgets]")
{
    Control control;
    control.button(0)->setFocus();

    control.press(Qt::Key_Right);
    CHECK(control.segments.current() == 1);
    CHECK(control.button(1)->hasFocus());
    control.press(Qt::Key_Left);
    control.press(Qt::Key_Left);
    CHECK(control.segments.current() == 0);
    control.press(Qt::Key_End);
    CHECK(control.segments.current() == 3);
    control.press(Qt::Key_Right);
    CHECK(control.segments.current() == 3);
    control.press(Qt::Key_Home);
    CHECK(control.segments.current() == 0);
}

TEST_CASE("Arrow keys pass over what cannot be chosen", "[widgets]")
{
    Control control;
    control.segments.setSegmentEnabled(1, false);
    control.button(0)->setFocus();

    control.press(Qt::Key_Right);
    CHECK(control.segments.current() == 2);
}

TEST_CASE("Tab stops once, at the chosen one", "[widgets]")
{
    Control control;
    control.segments.setCurrent(2);
    for (int i = 0; i < 4; ++i)
        CHECK((control.button(i)->focusPolicy() == Qt::StrongFocus) == (i == 2));
}

TEST_CASE("Other ways to see keep the chosen one where it still exists", "[widgets]")
{
    Control control;
    control.segments.setCurrent(3);
    control.segments.setTexts({u"Day 1"_s, u"Day 2"_s});
    CHECK(control.segments.count() == 2);
    CHECK(control.segments.current() == 1);
    CHECK(control.button(1)->isChecked());
}
