// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done with a whole document, the window goes on meanwhile, and there is a way out.
#include "app/document/EarlierVersionsDialog.h"
#include "app/document/Surroundings.h"
#include "app/document/WaitingDialog.h"
#include "app/shell/DocumentView.h"
#include "app/shell/FileNotice.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Notice.h"
#include "app/theme/Theme.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/Toast.h"
#include "core/document/EarlierVersions.h"
#include "core/formats/Sample.h"
#include "core/people/Person.h"
#include "core/sqlite/Database.h"
#include "tests/support/Catch.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// More notes than are written in a hundred events, so that it takes some tenths of a second to
/// check them.
void makeLarge(const QString& path)
{
    buildSample(*charrette::Document::create(path.toStdString()));
    tests::runRaw(path.toStdString(),
        "WITH RECURSIVE count(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < 400000)"
        "INSERT INTO note (id, workshop, interview, kind, text, made, position) "
        "SELECT 1000000000 + i, workshop, interview, kind, text || i, made, 1000 + i "
        "FROM (SELECT * FROM note LIMIT 1), count;"
        // They are in no record of changes, which would be as large again.
        "DELETE FROM change");
}

QString inFolder(const QTemporaryDir& folder)
{
    const auto path = folder.filePath(u"Large.charrette"_s);
    makeLarge(path);
    return path;
}

/// Looks on while something is done, as often as the event loop lets it.
struct OnLooker {
    OnLooker()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            longest = std::max(longest, beat.isValid() ? beat.elapsed() : 0);
            beat.start();
            auto* dialog = qobject_cast<WaitingDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            if (++looks >= 3 && whenSeen)
                std::exchange(whenSeen, {})(*dialog);
        });
        timer.start(5);
    }

    void forget()
    {
        beat.invalidate();
        longest = 0;
        looks = 0;
    }

    QTimer timer;
    QElapsedTimer beat;
    qint64 longest = 0; ///< milliseconds between two looks
    int looks = 0; ///< at the words that one has to wait
    std::function<void(WaitingDialog&)> whenSeen;
};

void cancel(const WaitingDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(), Qt::LeftButton);
}

struct Opening {
    QTemporaryDir folder;
    QString path = inFolder(folder);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    MainWindow window{theme, settings};
    OnLooker onLooker;

    charrette::app::DocumentSession& session() { return window.documentView()->session(); }

    QAction* action(const QString& text)
    {
        for (auto* one : window.findChildren<QAction*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    void press(const QString& label)
    {
        QCoreApplication::processEvents();
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == label && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no button " + label.toStdString());
    }

    /// Does it, and tells what it did to the window. What was in the way of it before is over.
    template <typename Work>
    void watch(const std::string& what, Work work)
    {
        QCoreApplication::processEvents();
        onLooker.forget();
        QElapsedTimer whole;
        whole.start();
        work();
        const auto took = whole.elapsed();
        INFO(what << " took " << took << " ms, the longest pause " << onLooker.longest << " ms");
        // In one go the pause would be as long as the whole.
        CHECK((onLooker.looks > 0 || took < 400));
        CHECK(onLooker.longest * 2 < std::max<qint64>(took, 400));
        tests::tellFaults("a document of 400 000 notes",
            what + ": " + std::to_string(took) + " ms, longest pause "
                + std::to_string(onLooker.longest) + " ms",
            1, 0, 0);
    }
};

/// Another program that does not let go of the file.
class Holding {
public:
    explicit Holding(const QString& path)
        : m_db{path.toStdString(), sqlite::Open::Write}
    {
        m_db.script("BEGIN EXCLUSIVE");
    }

    void letGo() { m_db.script("ROLLBACK"); }

private:
    sqlite::Database m_db;
};

} // namespace

TEST_CASE("A document whose disk hangs is opened with the window alive", "[safe]")
{
    Opening opening;
    Holding holding{opening.path};
    opening.onLooker.whenSeen = [&](WaitingDialog&) { holding.letGo(); };

    REQUIRE(opening.window.open(opening.path));

    CHECK(opening.onLooker.looks >= 3);
    CHECK_FALSE(opening.session().isReadOnly());
}

TEST_CASE("Opening can be given up, and the same document opened afterwards", "[safe]")
{
    Opening opening;
    {
        Holding holding{opening.path};
        opening.onLooker.whenSeen = cancel;
        CHECK_FALSE(opening.window.open(opening.path));
        CHECK_FALSE(opening.window.documentView());
    }
    REQUIRE(opening.window.open(opening.path));
    CHECK_FALSE(opening.session().isReadOnly());
    tests::tellFaults("a disk that hangs", "opening given up, and done again", 1, 0, 0);
}

TEST_CASE("What was given up is let go of when it is ready", "[safe]")
{
    Opening opening;
    {
        Holding holding{opening.path};
        opening.onLooker.whenSeen = cancel;
        REQUIRE_FALSE(opening.window.open(opening.path));
    }
    // Elsewhere it can be opened for writing as soon as that is done with.
    const auto isFree = [&] {
        return charrette::Document::open(opening.path.toStdString())->access()
            == charrette::Document::Access::Write;
    };
    CHECK(QTest::qWaitFor(isFree, 20'000));
}

TEST_CASE("A large document is opened, copied, saved elsewhere and rescued with the window alive",
    "[safe][slow]")
{
    Opening opening;
    auto& window = opening.window;
    window.show();
    opening.watch("opened", [&] { REQUIRE(window.open(opening.path)); });

    const auto copy = opening.folder.filePath(u"Copy.charrette"_s);
    FileDialog::setNextFileName(copy);
    opening.watch("copied", [&] { opening.action(u"&Save a copy…"_s)->trigger(); });
    CHECK(QFile{copy}.size() == QFile{opening.path}.size());

    const auto moved = opening.folder.filePath(u"Moved.charrette"_s);
    REQUIRE(QFile::rename(opening.path, moved));
    window.documentView()->fileNotice().look();
    opening.watch("followed where it was moved to", [&] { opening.press(u"Go on there"_s); });
    CHECK(QString::fromStdString(opening.session().document().path().string()) == moved);

    REQUIRE(QFile::remove(moved));
    window.documentView()->fileNotice().look();
    FileDialog::setNextFileName(moved);
    opening.watch("saved again where it was removed", [&] { opening.press(u"Save it again…"_s); });
    CHECK(QFile{moved}.size() == QFile{copy}.size());
    CHECK(
        opening.session().perform(u"Add"_s, [](Edit& edit) { add(edit, Person{.name = "Zoe"}); }));

    window.documentView()->session().undo();
    const auto damaged = opening.folder.filePath(u"Damaged.charrette"_s);
    auto bytes = tests::readBytes(moved.toStdString());
    bytes.replace(bytes.size() / 2, 4096, std::string(4096, '\x77'));
    tests::writeBytes(damaged.toStdString(), bytes);
    const auto rescued = opening.folder.filePath(u"Rescued.charrette"_s);
    CHECK_FALSE(window.open(damaged));
    FileDialog::setNextFileName(rescued);
    opening.watch("rescued", [&] { opening.press(u"Rescue what can be read…"_s); });
    CHECK(QString::fromStdString(opening.session().document().path().string()) == rescued);
}

TEST_CASE(
    "An earlier version of a large document is restored with the window alive", "[safe][slow]")
{
    Opening opening;
    REQUIRE(opening.window.open(opening.path));
    auto& session = opening.session();
    const auto people = [&] { return holdingsOf(session.db()).people; };
    const auto before = people();
    // Without a line of its own yet it would share the folder with others.
    session.perform(u"Add"_s, [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
    keepEarlierVersion(session.db(), session.document().path(), surroundings());
    session.perform(u"Add"_s, [](Edit& edit) {
        for (int i = 0; i < 1000; ++i)
            add(edit, Person{.name = "P" + std::to_string(i)});
    });
    EarlierVersionsDialog dialog{session};
    QSignalSpy listed{&dialog, &EarlierVersionsDialog::listed};
    REQUIRE(listed.wait(20'000));
    dialog.show();
    opening.watch("restored, 1000 rows changed", [&] {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"Restore"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    CHECK(dialog.restored());
    CHECK(people() == before + 1);
    session.undo();
    CHECK(people() == before + 1001);
}
