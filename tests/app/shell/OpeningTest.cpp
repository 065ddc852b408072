// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/OpeningDialog.h"
#include "app/theme/Theme.h"
#include "app/widgets/Toast.h"
#include "core/formats/Sample.h"
#include "tests/support/Catch.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
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
QString largeDocument(const QTemporaryDir& folder)
{
    const auto path = folder.filePath(u"Large.charrette"_s);
    buildSample(*charrette::Document::create(path.toStdString()));
    tests::runRaw(path.toStdString(),
        "WITH RECURSIVE count(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < 400000)"
        "INSERT INTO note (id, workshop, interview, kind, text, made, position) "
        "SELECT 1000000000 + i, workshop, interview, kind, text || i, made, 1000 + i "
        "FROM (SELECT * FROM note LIMIT 1), count");
    return path;
}

QPushButton* cancelOf(const QWidget& dialog)
{
    return dialog.findChild<QPushButton*>();
}

/// Looks on while something is opened, as often as the event loop lets it.
struct OnLooker {
    OnLooker()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            auto* dialog = qobject_cast<OpeningDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            longest = std::max(longest, beat.isValid() ? beat.restart() : 0);
            beat.start();
            if (++looks == 3 && givesUp)
                QTest::mouseClick(cancelOf(*dialog), Qt::LeftButton);
        });
        timer.start(5);
    }

    QTimer timer;
    QElapsedTimer beat;
    qint64 longest = 0; ///< milliseconds between two looks
    int looks = 0;
    bool givesUp = false;
};

struct Opening {
    QTemporaryDir folder;
    QString path = largeDocument(folder);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    MainWindow window{theme, settings};
    OnLooker onLooker;
};

} // namespace

TEST_CASE("A document that takes long to check is opened with the window alive", "[safe][slow]")
{
    Opening opening;

    REQUIRE(opening.window.open(opening.path));

    CHECK(opening.onLooker.looks > 3);
    INFO("longest between two looks: " << opening.onLooker.longest << " ms");
    CHECK(opening.onLooker.longest < 1000); // A tenth of that, where nothing else is going on.
    CHECK_FALSE(opening.window.documentView()->session().isReadOnly());
    tests::tellFaults("a document of 400 000 notes", "opened with the window alive", 1, 0, 0);
}

TEST_CASE("Opening can be given up, and the same document opened afterwards", "[safe][slow]")
{
    Opening opening;
    opening.onLooker.givesUp = true;

    CHECK_FALSE(opening.window.open(opening.path));
    CHECK_FALSE(opening.window.documentView());

    opening.onLooker.givesUp = false;
    REQUIRE(opening.window.open(opening.path));
    CHECK_FALSE(opening.window.documentView()->session().isReadOnly());
    tests::tellFaults("a document of 400 000 notes", "given up, and opened again", 1, 0, 0);
}

TEST_CASE("What was given up is let go of when it is ready", "[safe][slow]")
{
    Opening opening;
    opening.onLooker.givesUp = true;
    REQUIRE_FALSE(opening.window.open(opening.path));

    // Elsewhere it can be opened for writing as soon as that is done with.
    const auto isFree = [&] {
        return charrette::Document::open(opening.path.toStdString())->access()
            == charrette::Document::Access::Write;
    };
    CHECK(QTest::qWaitFor(isFree, 20'000));
}
