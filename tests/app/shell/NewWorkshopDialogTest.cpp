// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NewWorkshopDialog.h"

#include "app/shell/TimeField.h"
#include "app/widgets/DateField.h"
#include "tests/support/Catch.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

QLineEdit* line(const QDialog& dialog, const QString& accessibleName)
{
    for (auto* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName().contains(accessibleName))
            return edit;
    }
    FAIL("no field " + accessibleName.toStdString());
    return nullptr;
}

QPushButton* createButton(const QDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            return button;
    }
    FAIL("no default button");
    return nullptr;
}

} // namespace

TEST_CASE("A workshop is not made without a title", "[shell]")
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::OpenDocument, nullptr};
    auto* title = line(dialog, u"Title"_s);
    CHECK(createButton(dialog)->isEnabled());

    title->selectAll();
    QTest::keyClicks(title, u"   "_s);
    CHECK_FALSE(createButton(dialog)->isEnabled());

    QTest::keyClicks(title, u"Autumn"_s);
    CHECK(createButton(dialog)->isEnabled());
}

TEST_CASE("The title proposed names the format and the year, until one is typed", "[shell]")
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::OpenDocument, &formats().front()};
    auto* title = line(dialog, u"Title"_s);
    auto* date = dialog.findChild<DateField*>();

    date->setDate(QDate{2031, 3, 4});
    CHECK(title->text() == QString::fromStdString(formats().front().name) + u" 2031"_s);

    title->selectAll();
    QTest::keyClicks(title, u"Spring camp"_s);
    date->setDate(QDate{2032, 3, 4});
    CHECK(title->text() == u"Spring camp"_s);
    CHECK(dialog.answer().workshop.starts.text() == "2032-03-04");
}

TEST_CASE("The file is named after the title, without what file systems forbid", "[shell]")
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::NewDocument, nullptr};
    auto* title = line(dialog, u"Title"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Sales/IT: what now?"_s);

    CHECK(QFileInfo{dialog.answer().path}.fileName() == u"Sales-IT- what now-.charrette"_s);

    auto* path = line(dialog, u"File"_s);
    path->selectAll();
    QTest::keyClicks(path, u"/elsewhere/mine"_s);
    QTest::keyClicks(title, u" More"_s);
    CHECK(dialog.answer().path == u"/elsewhere/mine.charrette"_s);
}

TEST_CASE("A day and a time are typed whole, and what is none makes no workshop", "[shell]")
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::OpenDocument, &formats().front()};
    auto* date = dialog.findChild<DateField*>();
    auto* time = dialog.findChild<TimeField*>();
    date->selectAll();
    QTest::keyClicks(date, u"22 November 2027"_s);
    time->selectAll();
    QTest::keyClicks(time, u"8h45"_s);
    CHECK(dialog.answer().workshop.starts.text() == "2027-11-22");
    CHECK(dialog.answer().workshop.start == 8 * 60 + 45);

    date->selectAll();
    QTest::keyClicks(date, u"31 November"_s);
    CHECK_FALSE(createButton(dialog)->isEnabled());
    date->selectAll();
    QTest::keyClicks(date, u"30 November"_s);
    CHECK(createButton(dialog)->isEnabled());
    time->clear();
    CHECK_FALSE(createButton(dialog)->isEnabled());
}
