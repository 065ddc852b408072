// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageWindow.h"

#include "app/theme/Tokens.h"
#include "core/ideas/Idea.h"
#include "core/plan/Vision.h"
#include "tests/app/research/Research.h"

#include <QSignalSpy>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

class FakeDisplays final : public Displays {
public:
    std::vector<charrette::app::Display> displays{
        {u"eDP-1"_s, {0, 0, 800, 800}}, {u"HDMI-1"_s, {800, 0, 1920, 1080}}};

    std::vector<charrette::app::Display> all() const override { return displays; }

    void unplug()
    {
        displays.pop_back();
        emit changed();
    }

    void plugIn()
    {
        displays.push_back({u"HDMI-1"_s, {800, 0, 1920, 1080}});
        emit changed();
    }
};

struct Hall {
    Research research{{"Buyer"}};
    FakeDisplays displays;
    StageDirector director{research.session};
    StageWindow window{director, displays};
    QWidget desk;

    Hall()
    {
        desk.setGeometry(10, 10, 400, 300);
        desk.show();
    }
};

} // namespace

TEST_CASE("The stage opens full screen on the display that is not the facilitator's", "[stage]")
{
    Hall hall;
    hall.window.openFor(hall.desk);
    CHECK(hall.window.isFullScreen());
    CHECK(hall.window.filled() == u"HDMI-1"_s);
}

TEST_CASE("Without a second display the stage is a window, until F11", "[stage]")
{
    Hall hall;
    hall.displays.displays.pop_back();
    hall.window.openFor(hall.desk);
    CHECK(hall.window.isVisible());
    CHECK_FALSE(hall.window.filled());

    QTest::keyClick(&hall.window, Qt::Key_F11);
    CHECK(hall.window.isFullScreen());
    QTest::keyClick(&hall.window, Qt::Key_Escape);
    CHECK_FALSE(hall.window.isFullScreen());
    CHECK(hall.window.isVisible());
    QTest::keyClick(&hall.window, Qt::Key_F11);
    QTest::keyClick(&hall.window, Qt::Key_F11);
    CHECK_FALSE(hall.window.isFullScreen());
    QTest::keyClick(&hall.window, Qt::Key_Escape);
    CHECK(hall.window.isVisible());
}

TEST_CASE(
    "When its display is unplugged the stage becomes a window, and comes back with it", "[stage]")
{
    Hall hall;
    hall.window.openFor(hall.desk);
    QSignalSpy lost{&hall.window, &StageWindow::displayLost};

    hall.displays.unplug();
    CHECK(hall.window.isVisible());
    CHECK_FALSE(hall.window.isFullScreen());
    CHECK(hall.displays.displays.front().area.contains(hall.window.geometry()));
    CHECK(lost.size() == 1);

    hall.displays.plugIn();
    CHECK(hall.window.filled() == u"HDMI-1"_s);

    hall.displays.unplug();
    QTest::keyClick(&hall.window, Qt::Key_F11);
    hall.window.openAsWindow();
    hall.displays.plugIn();
    CHECK_FALSE(hall.window.isFullScreen()); // What was chosen since then stands.
}

TEST_CASE("Closing the stage leaves the document open and what is shown as it is", "[stage]")
{
    Hall hall;
    hall.director.show(stage::ShowAgenda{});
    hall.window.openFor(hall.desk);
    hall.window.close();
    CHECK_FALSE(hall.window.isVisible());
    CHECK_FALSE(hall.window.filled());
    CHECK(hall.director.choice() == stage::Choice{stage::ShowAgenda{}});
    CHECK(hall.research.session.currentWorkshop());
    hall.window.openFor(hall.desk);
    CHECK(hall.window.filled() == u"HDMI-1"_s);
}

TEST_CASE("A clicker in the hand turns pages and blanks the stage", "[stage]")
{
    Hall hall;
    std::vector<std::string> lines;
    for (int i = 0; i < 200; ++i)
        lines.push_back("Idea number " + std::to_string(i));
    hall.research.session.perform(u"Ideas"_s, [&](Edit& edit) {
        addIdeas(edit, {.workshop = hall.research.workshop, .text = "x"}, lines);
    });
    hall.director.show(stage::ShowBoard{});
    hall.window.openAsWindow();
    REQUIRE(hall.director.sheet().pages > 1);

    QTest::keyClick(&hall.window, Qt::Key_PageUp);
    CHECK(hall.director.sheet().page == 0);
    QTest::keyClick(&hall.window, Qt::Key_PageDown);
    CHECK(hall.director.sheet().page == 1);
    QTest::keyClick(&hall.window, Qt::Key_B);
    CHECK(hall.director.sheet().lines.empty());
    QTest::keyClick(&hall.window, Qt::Key_B);
    CHECK_FALSE(hall.director.sheet().lines.empty());
}

TEST_CASE("The stage is laid out for the window it is in", "[stage]")
{
    Hall hall;
    hall.window.openAsWindow();
    hall.window.resize(1024, 768);
    settle();
    CHECK(hall.director.sheet().size == QSizeF{1024, 768});
    CHECK(hall.window.grab().toImage().pixelColor(3, 3) == stageTokens().ground);
}

TEST_CASE("P starts the clock of a pitch in the stage's own window, and nothing else", "[stage]")
{
    Hall hall;
    const auto pitch = *hall.research.session.performFor(u"Write"_s, [&](Edit& edit) {
        return add(edit, Pitch{.workshop = hall.research.workshop, .title = "One door"});
    });
    hall.window.openAsWindow();
    QTest::keyClick(&hall.window, Qt::Key_P);
    CHECK_FALSE(hall.director.isPractising());
    REQUIRE(hall.director.tryToShow(stage::ShowPractice{pitch}));
    QTest::keyClick(&hall.window, Qt::Key_P);
    CHECK(hall.director.isPractising());
    QTest::keyClick(&hall.window, Qt::Key_P);
    CHECK_FALSE(hall.director.isPractising());
}
