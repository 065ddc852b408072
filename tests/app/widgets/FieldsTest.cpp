// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Commit.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// A window with one field and somewhere else to go.
template <typename Field>
struct Form {
    Form()
    {
        auto* column = new QVBoxLayout{&window};
        column->addWidget(field);
        column->addWidget(elsewhere);
        field->load(u"before"_s);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }

    /// As a page does: what is committed goes into the document and comes back as news.
    void obey()
    {
        QObject::connect(
            field, &Field::committed, field, [this](const QString& text) { field->setText(text); });
    }

    void retype(const QString& text)
    {
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }

    QWidget window;
    Field* field = new Field;
    QLineEdit* elsewhere = new QLineEdit;
    QSignalSpy committed{field, &Field::committed};
};

void leave(QWidget* to)
{
    to->setFocus(Qt::TabFocusReason);
}

/// Each rule holds for one line and for several.
template <typename Check>
void forBoth(Check&& check)
{
    SECTION("one line")
    {
        Form<LineField> form;
        check(form);
    }
    SECTION("several lines")
    {
        Form<GrowingText> form;
        check(form);
    }
}

} // namespace

TEST_CASE("Leaving a field commits what was typed, once and trimmed", "[widgets]")
{
    forBoth([](auto& form) {
        form.obey();

        form.retype(u"after "_s);
        leave(form.elsewhere);
        REQUIRE(form.committed.count() == 1);
        CHECK(form.committed.first().first().toString() == u"after"_s);
        CHECK(form.field->text() == u"after"_s);

        form.field->setFocus();
        leave(form.elsewhere);
        CHECK(form.committed.count() == 1);
    });
}

TEST_CASE("A field that nobody typed in commits nothing", "[widgets]")
{
    forBoth([](auto& form) {
        leave(form.elsewhere);
        CHECK(form.committed.count() == 0);

        form.field->setFocus();
        form.retype(u" before "_s);
        leave(form.elsewhere);
        CHECK(form.committed.count() == 0);
        CHECK(form.field->text() == u"before"_s);
    });
}

TEST_CASE("Escape gives up what was typed", "[widgets]")
{
    forBoth([](auto& form) {
        form.retype(u"nonsense"_s);
        QTest::keyClick(form.field, Qt::Key_Escape);
        CHECK(form.field->text() == u"before"_s);

        leave(form.elsewhere);
        CHECK(form.committed.count() == 0);
    });
}

TEST_CASE("News never overwrite what is being typed", "[widgets]")
{
    forBoth([](auto& form) {
        form.retype(u"my words"_s);
        form.field->setText(u"someone else's words"_s);
        CHECK(form.field->text() == u"my words"_s);

        QTest::keyClick(form.field, Qt::Key_Escape);
        CHECK(form.field->text() == u"someone else's words"_s);

        form.field->setText(u"newer words"_s);
        CHECK(form.field->text() == u"newer words"_s);
    });
}

TEST_CASE(
    "What the document refuses stays to be mended and is not offered again by itself", "[widgets]")
{
    forBoth([](auto& form) {
        form.retype(u"too much"_s);
        leave(form.elsewhere);
        form.field->setFocus();
        form.field->setText(u"before"_s); // other news arrive meanwhile
        leave(form.elsewhere);

        CHECK(form.field->text() == u"too much"_s);
        CHECK(form.committed.count() == 1);
    });
}

TEST_CASE("The document may answer with better text", "[widgets]")
{
    forBoth([](auto& form) {
        QObject::connect(form.field, &std::remove_pointer_t<decltype(form.field)>::committed,
            form.field, [&] { form.field->setText(u"better"_s); });
        form.retype(u"good"_s);
        leave(form.elsewhere);
        CHECK(form.field->text() == u"better"_s);
        CHECK_FALSE(form.field->isDirty());
    });
}

TEST_CASE(
    "Before another thing is shown, what was typed is committed for the one before", "[widgets]")
{
    forBoth([](auto& form) {
        form.retype(u"for the first"_s);
        commitTyped(&form.window);
        form.field->load(u"the second"_s);

        REQUIRE(form.committed.count() == 1);
        CHECK(form.committed.first().first().toString() == u"for the first"_s);
        leave(form.elsewhere);
        CHECK(form.committed.count() == 1);
        CHECK(form.field->text() == u"the second"_s);
    });
}

TEST_CASE("Enter commits a line", "[widgets]")
{
    Form<LineField> form;
    form.obey();
    form.retype(u"after"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.committed.count() == 1);
}

TEST_CASE("Ctrl+Enter commits a text, Enter only where it was told to", "[widgets]")
{
    Form<GrowingText> form;
    form.obey();
    form.retype(u"one"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    QTest::keyClicks(form.field, u"two"_s);
    CHECK(form.committed.count() == 0);
    QTest::keyClick(form.field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(form.committed.count() == 1);
    CHECK(form.committed.first().first().toString() == u"one\ntwo"_s);

    form.field->setEnter(GrowingText::Enter::Commit);
    form.retype(u"three"_s);
    QTest::keyClick(form.field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(form.field, u"four"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    REQUIRE(form.committed.count() == 2);
    CHECK(form.committed.last().first().toString() == u"three\nfour"_s);
}

TEST_CASE("A text grows with what is written, as far as it may", "[widgets]")
{
    Form<GrowingText> form;
    const int oneLine = form.field->height();
    form.field->load(u"1\n2\n3"_s);
    QApplication::processEvents();
    const int threeLines = form.field->height();
    CHECK(threeLines > oneLine);

    form.field->load(QString{40, u'\n'});
    QApplication::processEvents();
    const int most = form.field->height();
    CHECK(most > threeLines);
    CHECK(most < 14 * oneLine);

    form.field->load(u"1"_s);
    QApplication::processEvents();
    CHECK(form.field->height() == oneLine);
}

TEST_CASE("Undo is the document's where nothing is typed, and the field's where something is",
    "[widgets]")
{
    forBoth([](auto& form) {
        const auto isWanted = [&] {
            QKeyEvent key{QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier};
            key.ignore();
            QApplication::sendEvent(form.field, &key);
            return key.isAccepted();
        };
        CHECK_FALSE(isWanted());
        QTest::keyClicks(form.field, u"x"_s);
        CHECK(isWanted());
    });
}
