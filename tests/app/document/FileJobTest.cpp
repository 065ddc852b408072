// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileJob.h"

#include "app/document/WaitingDialog.h"
#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const WaitingWords checking{u"Opening Autumn"_s, u"Checking Autumn…"_s};

/// Does something as soon as somebody waits for a job.
struct OnWaiting {
    template <typename Do>
    explicit OnWaiting(Do act)
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, act] {
            auto* dialog = qobject_cast<WaitingDialog*>(QApplication::activeModalWidget());
            if (!dialog || ++looks != 3)
                return;
            act(*dialog);
        });
        timer.start(1);
    }

    QTimer timer;
    int looks = 0;
};

} // namespace

TEST_CASE("While a job is under way the window goes on, and says what is done", "[safe]")
{
    QSemaphore seen;
    QString said;
    const OnWaiting onLooker{[&](WaitingDialog& dialog) {
        said = dialog.findChild<QLabel*>()->text();
        CHECK(dialog.windowTitle() == checking.title);
        CHECK(isCarryingOut());
        seen.release();
    }};
    bool isDone = false;
    CHECK(carryOut(nullptr, u"a"_s, checking, [&](const IsGivenUp& isGivenUp) {
        seen.acquire(); // Not over before the window has been seen alive.
        isDone = !isGivenUp();
    }));
    CHECK(isDone);
    CHECK(said == checking.text);
    CHECK_FALSE(isCarryingOut());
}

TEST_CASE("What is over before anybody notices shows nothing", "[safe]")
{
    const OnWaiting onLooker{[](WaitingDialog&) {}};
    CHECK(carryOut(nullptr, u"a"_s, checking, [](const IsGivenUp&) {}));
    CHECK(onLooker.looks == 0);
}

TEST_CASE("What a job throws is thrown where it was asked for", "[safe]")
{
    const auto work = [](const IsGivenUp&) { throw Error{Problem::DiskFull, "x"}; };
    try {
        carryOut(nullptr, u"a"_s, checking, work);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.problem() == Problem::DiskFull);
    }
    CHECK_FALSE(isCarryingOut());
}

TEST_CASE("A job that is given up ends by itself, and the next on that file waits for it", "[safe]")
{
    std::atomic<bool> isOver = false;
    QSemaphore mayEnd;
    {
        const OnWaiting onLooker{[](WaitingDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(), Qt::LeftButton);
        }};
        CHECK_FALSE(carryOut(nullptr, u"a"_s, checking, [&](const IsGivenUp& isGivenUp) {
            while (!isGivenUp())
                QThread::yieldCurrentThread();
            mayEnd.acquire();
            isOver = true;
        }));
    }
    CHECK_FALSE(isOver);
    bool wasOver = true;
    CHECK(carryOut(nullptr, u"b"_s, checking, [&](const IsGivenUp&) { wasOver = isOver; }));
    CHECK_FALSE(wasOver); // Another file: nothing to wait for.

    const OnWaiting onLooker{[&](WaitingDialog&) { mayEnd.release(); }};
    CHECK(carryOut(nullptr, u"a"_s, checking, [&](const IsGivenUp&) { wasOver = isOver; }));
    CHECK(wasOver);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(QTest::qWaitFor([] { return qApp->findChildren<FileJob*>().isEmpty(); }));
}
