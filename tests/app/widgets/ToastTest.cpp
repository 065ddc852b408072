// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Toast.h"

#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "tests/support/Catch.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    Window()
    {
        host.resize(800, 600);
        host.show();
    }

    QPushButton* action() const { return toast.findChild<QPushButton*>(); }

    QWidget host;
    Toast& toast = *new Toast{&host};
};

} // namespace

TEST_CASE("A message lies inside its window, however narrow", "[widgets]")
{
    Window window;
    window.toast.tell(u"The disk is full. Nothing was changed; what you typed is still here."_s);
    CHECK(window.host.rect().contains(window.toast.geometry()));
    CHECK(window.toast.isVisible());
    CHECK_FALSE(window.action()->isVisible());
    const int wide = window.toast.height();

    window.host.resize(260, 400);
    CHECK(window.host.rect().contains(window.toast.geometry()));
    CHECK(window.toast.height() > wide);
}

TEST_CASE("The one thing to do about it is done once", "[widgets]")
{
    Window window;
    int done = 0;
    QObject context;
    window.toast.offer(u"12 ideas moved"_s, u"Undo"_s, &context, [&] { ++done; });

    QTest::mouseClick(window.action(), Qt::LeftButton);
    CHECK(done == 1);
    CHECK_FALSE(window.toast.isVisible());
}

TEST_CASE("Nothing is done for what is gone", "[widgets]")
{
    Window window;
    int done = 0;
    {
        QObject context;
        window.toast.offer(u"12 ideas moved"_s, u"Undo"_s, &context, [&] { ++done; });
    }
    QTest::mouseClick(window.action(), Qt::LeftButton);
    CHECK(done == 0);
}

TEST_CASE(
    "A message can be closed from the keyboard and is an alert to screen readers", "[widgets]")
{
    Window window;
    window.toast.tell(u"Saved a copy"_s, Toast::Kind::Problem);
    auto* access = QAccessible::queryAccessibleInterface(&window.toast);
    REQUIRE(access);
    CHECK(access->role() == QAccessible::AlertMessage);
    CHECK(access->text(QAccessible::Name) == u"Saved a copy"_s);

    QTest::keyClick(window.toast.findChild<QToolButton*>(), Qt::Key_Escape);
    CHECK_FALSE(window.toast.isVisible());
}

TEST_CASE("Tests answer questions and choose files without a window", "[widgets]")
{
    MessageBox::setNextAnswer(MessageBox::Answer::Confirm);
    CHECK(MessageBox::ask(nullptr, {.title = {}, .text = {}, .confirm = {}})
        == MessageBox::Answer::Confirm);

    FileDialog::setNextFileName(u"/a/b.charrette"_s);
    CHECK(FileDialog::open(nullptr, {}, {}, {}) == u"/a/b.charrette"_s);
    FileDialog::setNextFileName({});
    CHECK_FALSE(FileDialog::save(nullptr, {}, {}, {}).has_value());
}
