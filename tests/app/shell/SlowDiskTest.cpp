// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a disk that is slow, hangs, is full or fails.
#include "app/document/Surroundings.h"
#include "app/document/WaitingDialog.h"
#include "app/shell/FileNotice.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "core/document/EarlierVersions.h"
#include "tests/app/shell/Typing.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/FaultyFiles.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

using Disk = charrette::Document::Disk;
using Operation = FaultyFiles::Operation;

/// A window whose document lies on that disk, and which waits for it as little as a person's does.
struct OnSlowDisk {
    FaultyFiles files;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    QString path = folder.filePath(u"Sample.charrette"_s);
    std::filesystem::path versions = folder.filePath(u"versions"_s).toStdString();
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(theme, settings);
    CaptureLine* line = nullptr;

    OnSlowDisk()
    {
        buildSample(*charrette::Document::create(path.toStdString()));
        files.confineTo(path.toStdString());
        window->adopt(charrette::Document::open(path.toStdString(),
            {.earlierVersions = versions, .vfs = FaultyFiles::name(), .patience = 12}));
        window->show();
        view().showPage(PageKind::Plan);
        line = view().page(PageKind::Plan).findChild<CaptureLine*>();
        REQUIRE(line);
        line->setFocus();
        QCoreApplication::processEvents();
    }

    ~OnSlowDisk()
    {
        files.release();
        window.reset();
    }

    DocumentView& view() const { return *window->documentView(); }
    const charrette::Document& document() const { return view().session().document(); }
    QString notice() const { return view().fileNotice().text(); }

    void add(const QString& text) const
    {
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    bool waitUntil(Disk disk) const
    {
        return QTest::qWaitFor([&] { return document().disk() == disk; });
    }

    /// In a copy, from which it can be brought back.
    void checkKept(const std::string& text) const
    {
        const Surroundings around{.earlierVersions = versions};
        const auto document = charrette::Document::open(path.toStdString(), around);
        const auto kept = earlierVersions(document->db(), document->path(), around);
        REQUIRE_FALSE(kept.empty());
        CHECK(kept.front().isGood);
        document->perform(
            "Restore", [&](Edit& edit) { restore(edit, kept.front().copy.path, around); });
        CHECK(countIn(path, text) == 1);
    }

    /// In another file or in its own, by a look of our own.
    static int countIn(const QString& file, const std::string& text)
    {
        const auto rows = contents(*charrette::Document::open(file.toStdString()));
        return static_cast<int>(std::ranges::count_if(
            rows, [&](const auto& table) { return table.second.find(text) != std::string::npos; }));
    }
};

} // namespace

TEST_CASE(
    "One goes on typing while the disk hangs, is told, and all is stored when it answers", "[safe]")
{
    OnSlowDisk slow;
    slow.files.hang();
    qint64 longest = 0;
    constexpr int notes = 20;
    for (int i = 0; i < notes; ++i) {
        QElapsedTimer timer;
        timer.start();
        slow.add(u"Call site %1."_s.arg(i));
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    CHECK(longest < 2000); // On a busy machine; it hangs for ever.
    CHECK(slow.document().disk() == Disk::Behind);
    CHECK(QTest::qWaitFor([&] { return slow.notice().contains(u"slow to answer"_s); }));
    slow.view().session().undo();
    slow.view().session().redo();

    slow.files.release();
    CHECK(slow.waitUntil(Disk::Ready));
    CHECK(QTest::qWaitFor([&] { return slow.notice().isEmpty(); }));
    slow.window->close();
    for (int i = 0; i < notes; ++i)
        CHECK(OnSlowDisk::countIn(slow.path, "Call site " + std::to_string(i) + ".") == 1);
    tellFaults("disk that hangs under the window", "actions typed, undone, repeated meanwhile",
        notes + 2, notes + 2, 0);
}

TEST_CASE(
    "A full disk is told where it happened, and what waited is stored when there is room", "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add(u"Call the three sites"_s);
    slow.add(u"Call them again"_s);
    CHECK(slow.line->draft().isEmpty());
    CHECK(QTest::qWaitFor([&] { return slow.notice().contains(u"disk is full"_s); }));
    CHECK(slow.document().disk() == Disk::Refusing);

    slow.files.release();
    CHECK(slow.waitUntil(Disk::Ready));
    CHECK(QTest::qWaitFor([&] { return slow.notice().isEmpty(); }));
    slow.window->close();
    CHECK(OnSlowDisk::countIn(slow.path, "Call the three sites") == 1);
    CHECK(OnSlowDisk::countIn(slow.path, "Call them again") == 1);
    tellFaults("full disk under the window", "two actions, then room again", 2, 2, 0);
}

TEST_CASE("A disk that failed is left with all that was done", "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Sync, .code = SQLITE_IOERR_FSYNC, .at = 2});
    slow.add(u"Call the three sites"_s);
    CHECK(QTest::qWaitFor([&] { return slow.notice().contains(u"disk failed"_s); }));
    slow.add(u"Call them again"_s);
    CHECK(slow.line->draft() == u"Call them again"_s); // Refused, and still there.

    const auto there = slow.folder.filePath(u"Elsewhere.charrette"_s);
    FileDialog::setNextFileName(there);
    for (auto* button : slow.view().fileNotice().findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return slow.notice().isEmpty(); }));
    QTest::keyClick(slow.line, Qt::Key_Return);
    CHECK(slow.line->draft().isEmpty());
    CHECK(slow.waitUntil(Disk::Ready));
    slow.window->close();
    CHECK(OnSlowDisk::countIn(there, "Call the three sites") == 1);
    CHECK(OnSlowDisk::countIn(there, "Call them again") == 1);
    tellFaults("sync that fails under the window", "gone on elsewhere", 2, 2, 0);
}

TEST_CASE(
    "Who closes while the disk is behind waits for it, or says what is to become of it", "[safe]")
{
    OnSlowDisk slow;
    const auto giveUpWaiting = [] {
        // What waits over the window is cancelled as soon as it is there.
        auto* timer = new QTimer{qApp};
        QObject::connect(timer, &QTimer::timeout, timer, [timer] {
            if (auto* waiting = qobject_cast<WaitingDialog*>(QApplication::activeModalWidget())) {
                waiting->reject();
                timer->deleteLater();
            }
        });
        timer->start(20);
    };
    slow.files.hang();
    slow.add(u"Call the three sites"_s);

    giveUpWaiting();
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    slow.window->close();
    CHECK(slow.window->isVisible());
    CHECK(slow.document().disk() == Disk::Behind);

    QTimer::singleShot(300, qApp, [&] { slow.files.release(); });
    slow.window->close(); // It waits until the disk answers.
    CHECK_FALSE(slow.window->isVisible());
    CHECK(OnSlowDisk::countIn(slow.path, "Call the three sites") == 1);
}

TEST_CASE("What a disk never takes can be left behind, and is among the earlier versions", "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add(u"Call the three sites"_s);
    CHECK(slow.waitUntil(Disk::Refusing));
    MessageBox::setNextAnswer(MessageBox::Answer::Other);
    slow.window->close();
    CHECK_FALSE(slow.window->isVisible());
    slow.files.release();
    CHECK(OnSlowDisk::countIn(slow.path, "Call the three sites") == 0);
    slow.checkKept("Call the three sites");
}

TEST_CASE("Who ends the session while the disk is full has all of it among the earlier versions",
    "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add(u"Call the three sites"_s);
    CHECK(slow.waitUntil(Disk::Refusing));
    slow.window->leave();
    CHECK_FALSE(slow.window->documentView());
    slow.files.release();
    slow.checkKept("Call the three sites");
}

TEST_CASE("Who closes a document on a full disk can save it elsewhere first", "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add(u"Call the three sites"_s);
    CHECK(slow.waitUntil(Disk::Refusing));
    const auto there = slow.folder.filePath(u"Elsewhere.charrette"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Confirm);
    FileDialog::setNextFileName(there);
    slow.window->close();
    CHECK_FALSE(slow.window->isVisible());
    CHECK(OnSlowDisk::countIn(there, "Call the three sites") == 1);
    slow.files.release();
    CHECK(OnSlowDisk::countIn(slow.path, "Call the three sites") == 0);
}

TEST_CASE("A file that is removed is noticed within two seconds", "[safe]")
{
    Typing typing;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(QFile::remove(typing.path));
    CHECK(QTest::qWaitFor([&] { return typing.notice().contains(u"gone"_s); }));
    CHECK(timer.elapsed() < 2000);
    REQUIRE(typing.window);
    MessageBox::setNextAnswers({MessageBox::Answer::Other, MessageBox::Answer::Confirm});
    typing.window->close();
    CHECK_FALSE(typing.window->isVisible());
}

TEST_CASE("A document whose file is gone is not closed without a question, and is kept", "[safe]")
{
    OnSlowDisk slow;
    slow.add(u"Call the three sites"_s);
    CHECK(slow.waitUntil(Disk::Ready));
    const auto copy = slow.folder.filePath(u"before.charrette"_s);
    REQUIRE(QFile::copy(slow.path, copy));
    REQUIRE(QFile::remove(slow.path));
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    slow.window->close();
    CHECK(slow.window->isVisible());
    MessageBox::setNextAnswer(MessageBox::Answer::Other);
    slow.window->close();
    CHECK_FALSE(slow.window->isVisible());
    REQUIRE(QFile::rename(copy, slow.path)); // Only to know the copies by.
    slow.checkKept("Call the three sites");
}

TEST_CASE("A file that cannot be saved elsewhere is not told to go on there", "[safe]")
{
    OnSlowDisk slow;
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add(u"Call the three sites"_s);
    CHECK(QTest::qWaitFor([&] { return slow.notice().contains(u"disk is full"_s); }));
    FileDialog::setNextFileName(slow.folder.filePath(u"no such folder/Elsewhere.charrette"_s));
    for (auto* button : slow.view().fileNotice().findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    const auto told = slow.window->findChild<Toast*>()->text();
    CHECK(told.contains(u"no such folder"_s));
    CHECK(slow.notice().contains(u"disk is full"_s));
    slow.files.release();
    CHECK(slow.waitUntil(Disk::Ready));
}
