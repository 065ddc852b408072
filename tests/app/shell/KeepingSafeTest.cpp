// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Page.h"
#include "app/shell/Application.h"
#include "app/shell/DocumentView.h"
#include "app/shell/FileNotice.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Notice.h"
#include "app/theme/Theme.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/Toast.h"
#include "core/formats/Sample.h"
#include "core/plan/Action.h"
#include "core/workshop/Workshop.h"
#include "tests/app/shell/Typing.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <stdexcept>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

bool rename(const QString& from, const QString& to)
{
    return QFile::rename(from, to);
}

} // namespace

TEST_CASE(
    "A renamed file is noticed when the window is turned to, and what was typed is stored there",
    "[safe]")
{
    Typing typing;
    CHECK(typing.notice().isEmpty());
    const auto there = typing.folder.filePath(u"Renamed.charrette"_s);
    REQUIRE(rename(typing.path, there));
    QEvent turned{QEvent::WindowActivate};
    QCoreApplication::sendEvent(&typing.view().fileNotice(), &turned);
    CHECK(typing.notice().contains(u"Renamed.charrette"_s));

    typing.field->commit();
    CHECK(typing.field->isDirty());
    CHECK(typing.field->text() == typedText());
    typing.press(u"Go on there"_s);

    CHECK(typing.notice().isEmpty());
    CHECK_FALSE(typing.field->isDirty());
    CHECK(typing.window->windowTitle().contains(u"Renamed"_s));
    CHECK(Typing::isStored(there));
    CHECK_FALSE(QFile::exists(typing.path));
}

TEST_CASE(
    "A removed file is noticed when something is to be stored, and saved again with it", "[safe]")
{
    Typing typing;
    REQUIRE(QFile::remove(typing.path));
    typing.field->commit();
    CHECK(typing.notice().contains(u"gone"_s));
    CHECK(typing.told().contains(u"still in its field"_s));

    FileDialog::setNextFileName(typing.path);
    typing.press(u"Save it again…"_s);

    CHECK(typing.notice().isEmpty());
    CHECK(Typing::isStored(typing.path));
}

TEST_CASE("A file that took the place of the document is left alone", "[safe]")
{
    Typing typing;
    const auto other = typing.folder.filePath(u"other"_s);
    tests::writeBytes(other.toStdString(), "something else");
    REQUIRE(QFile::remove(typing.path));
    REQUIRE(rename(other, typing.path));
    typing.field->commit();
    CHECK(typing.notice().contains(u"taken the place"_s));

    const auto there = typing.folder.filePath(u"Mine.charrette"_s);
    FileDialog::setNextFileName(there);
    typing.press(u"Save and go on…"_s);

    CHECK(typing.notice().isEmpty());
    CHECK(Typing::isStored(there));
    CHECK(tests::readBytes(typing.path.toStdString()) == "something else");
}

TEST_CASE("What cannot be stored keeps the window open, or is taken along", "[safe]")
{
    Typing typing;
    REQUIRE(QFile::remove(typing.path));
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    typing.window->close();
    CHECK(typing.window->isVisible());
    CHECK(typing.field->text() == typedText());

    MessageBox::setNextAnswers({MessageBox::Answer::Other, MessageBox::Answer::Confirm});
    typing.window->close();
    CHECK_FALSE(typing.window->isVisible());
    CHECK(QGuiApplication::clipboard()->text().contains(typedText()));
}

TEST_CASE("What waits for its Enter is asked about before the window closes", "[safe]")
{
    Typing typing;
    auto* line = typing.view().page(PageKind::Plan).findChild<CaptureLine*>();
    REQUIRE(line);
    line->setText(u"Call the three sites"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    typing.window->close();
    CHECK(typing.window->isVisible());
    CHECK(line->text() == u"Call the three sites"_s);
    CHECK_FALSE(typing.field->isDirty());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->draft().isEmpty());

    line->setText(u"Call them again"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Confirm);
    typing.window->close();
    CHECK_FALSE(typing.window->isVisible());
    CHECK(QGuiApplication::clipboard()->text() == u"Call them again"_s);
    CHECK(Typing::isStored(typing.path));
}

TEST_CASE("A signal to end stores what is typed first", "[safe]")
{
    auto* application = qobject_cast<Application*>(qApp);
    REQUIRE(application);
    application->watchSignals();
    for (const int signal : {SIGTERM, SIGHUP}) {
        Typing typing;
        QObject::connect(application, &Application::endRequested, typing.window.get(),
            [&typing] { typing.window->leave(); });
        QSignalSpy ended{application, &Application::endRequested};
        std::raise(signal);
        REQUIRE(ended.wait());
        CHECK_FALSE(typing.window->documentView());
        CHECK(Typing::isStored(typing.path));
    }
    tests::tellFaults("SIGTERM, SIGHUP", "while something is typed and not entered", 2, 2, 0);
}

TEST_CASE("The end of the session stores what is typed, and the window stays", "[safe]")
{
    Typing typing;
    typing.window->storeTyped();
    CHECK(typing.window->documentView());
    CHECK(Typing::isStored(typing.path));
}

TEST_CASE("A mistake inside the program is caught, told, and it goes on", "[safe]")
{
    auto* application = qobject_cast<Application*>(qApp);
    REQUIRE(application);
    Typing typing;
    application->onMistake([&] { typing.window->tellMistake(); });
    QPushButton button;
    QObject::connect(&button, &QPushButton::clicked, &button, [] { throw std::out_of_range{"x"}; });
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    application->onMistake({});

    CHECK(typing.told().contains(u"went wrong"_s));
    typing.field->commit();
    CHECK(Typing::isStored(typing.path));
    tests::tellFaults("exception inside a slot", "thrown at a click", 1, 1, 0);
}

TEST_CASE("Settings of garbage do no harm", "[safe]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"settings.ini"_s);
    const auto path = folder.filePath(u"Sample.charrette"_s);
    buildSample(*charrette::Document::create(path.toStdString()));
    const std::string all[]{std::string(5000, '\xFE'),
        "[recent]\nsize=99999999\n1\\path=@Invalid()\n2\\path=\\x0\n[window]\ngeometry=@ByteArray("
        "x)\n"
        "warnedOfSync=@Variant(\\0\\0\\0)\n[theme]\nappearance=-7\n",
        "[[[\n===\n%%%%\n[General", std::string(3, '\0')};
    for (const auto& garbage : all) {
        tests::writeBytes(file.toStdString(), garbage);
        QSettings settings{file, QSettings::IniFormat};
        Theme theme{settings};
        MainWindow window{theme, settings};
        window.show();
        QCoreApplication::processEvents();
        CHECK(window.open(path));
        CHECK(window.width() >= 960);
        window.close();
    }
    tests::tellFaults("settings of garbage", "bytes, wrong types, cut lines", 4, 0, 0);
}

TEST_CASE(
    "A document whose record of changes is damaged is read, and rescued into a new one", "[safe]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"Sample.charrette"_s);
    const auto there = folder.filePath(u"Rescued.charrette"_s);
    buildSample(*charrette::Document::create(path.toStdString()));
    tests::runRaw(path.toStdString(),
        "UPDATE change SET label = 'Other' WHERE id = (SELECT max(id) FROM change)");
    const auto bytes = tests::readBytes(path.toStdString());
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    MainWindow window{theme, settings};
    window.show();
    REQUIRE(window.open(path));
    REQUIRE(window.documentView()->session().isReadOnly());
    const auto before = tests::contents(window.documentView()->session().document());
    auto* notice = window.findChild<Notice*>();
    REQUIRE(notice);

    FileDialog::setNextFileName(there);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QCoreApplication::processEvents();

    auto& session = window.documentView()->session();
    CHECK(QString::fromStdString(session.document().path().string()) == there);
    CHECK_FALSE(session.isReadOnly());
    CHECK(tests::contents(session.document()) == before);
    CHECK(tests::readBytes(path.toStdString()) == bytes);
    tests::tellFaults("damaged record of changes", "rescued where the notice is", 1, 0, 0);
}

TEST_CASE("A folder of a sync program is warned of once for each file", "[safe]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir{folder.path()}.mkpath(u"Dropbox/2026"_s));
    const auto path = folder.filePath(u"Dropbox/2026/Sample.charrette"_s);
    buildSample(*charrette::Document::create(path.toStdString()));
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    MainWindow window{theme, settings};
    auto* toast = window.findChild<Toast*>();
    REQUIRE(window.open(path));
    CHECK(toast->text().contains(u"Dropbox"_s));
    window.close();
    toast->dismiss();
    REQUIRE(window.open(path));
    CHECK_FALSE(toast->isVisibleTo(&window));
}
