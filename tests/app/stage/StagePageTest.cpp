// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StagePage.h"

#include "app/stage/OfferModel.h"
#include "app/stage/StageWindow.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "tests/app/research/Research.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <stdexcept>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The remote beside a stage that is a window.
struct Remote {
    Research research{{"Buyer"}};
    std::vector<NoteId> notes =
        research.write(research.interviews.front(), {"Nobody owns my order.", "I call three."});
    Insight insight = research.insight("Hand-overs");
    SystemDisplays displays;
    StageDirector director{research.session};
    StageWindow window{director, displays};
    StagePage page{research.session, window};

    Remote() { open(page); }

    QAbstractButton* button(const QString& beginning) const
    {
        for (auto* one : page.findChildren<QAbstractButton*>()) {
            if (one->text().startsWith(beginning) || one->accessibleName() == beginning)
                return one;
        }
        FAIL("no button " + beginning.toStdString());
        return nullptr;
    }

    /// Choosers have lists and lines of their own.
    template <typename Widget>
    Widget& named(const QString& name) const
    {
        for (auto* one : page.findChildren<Widget*>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        throw std::runtime_error{"no " + name.toStdString()};
    }

    QListView& list() const { return named<QListView>(u"What can be shown to the room"_s); }

    void clickRow(int row)
    {
        settle();
        const auto rect = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rect.center());
    }

    QString onStage()
    {
        QString all;
        for (const auto& line : director.sheet().lines)
            all += line.text + u' ';
        return all;
    }

    void withdraw()
    {
        research.session.perform(u"Withdraw"_s, [&](Edit& edit) {
            change(edit, research.interviews.front().id,
                [](Interview& interview) { interview.withdrawn = Instant{1}; });
        });
    }
};

} // namespace

TEST_CASE("A click on a quote shows it to the room; the keyboard looks before it leaps", "[stage]")
{
    Remote remote;
    remote.clickRow(1);
    CHECK(remote.onStage().contains(u"“I call three.”"_s));

    remote.list().setFocus();
    QTest::keyClick(&remote.list(), Qt::Key_Up);
    CHECK(remote.onStage().contains(u"I call three"_s));
    QTest::keyClick(&remote.list(), Qt::Key_Return);
    CHECK(remote.onStage().contains(u"Nobody owns my order"_s));
}

TEST_CASE("What was said vanishes from the room and the list when consent is withdrawn", "[stage]")
{
    Remote remote;
    remote.clickRow(0);
    REQUIRE(remote.onStage().contains(u"Nobody owns"_s));
    REQUIRE(remote.list().model()->rowCount() == 2);

    remote.withdraw();
    CHECK_FALSE(remote.onStage().contains(u"Nobody owns"_s));
    CHECK(remote.director.isWithheld());
    CHECK(remote.list().model()->rowCount() == 0);

    remote.research.session.undo();
    CHECK(remote.onStage().contains(u"Nobody owns"_s));
    CHECK(remote.list().model()->rowCount() == 2);
}

TEST_CASE("Letters and buttons choose the scene, and one key blanks the stage", "[stage]")
{
    Remote remote;
    QTest::mouseClick(remote.button(u"Agenda"_s), Qt::LeftButton);
    CHECK(remote.director.choice() == stage::Choice{stage::ShowAgenda{}});
    CHECK(remote.button(u"Agenda"_s)->isChecked());

    remote.page.setFocus();
    QTest::keyClick(&remote.page, Qt::Key_G);
    CHECK(std::holds_alternative<stage::Groups>(remote.director.matter().scene));
    CHECK_FALSE(remote.button(u"Agenda"_s)->isChecked());
    CHECK(remote.onStage().contains(u"Group 2"_s));

    QTest::keyClick(&remote.page, Qt::Key_S);
    CHECK(std::holds_alternative<RoomPulse>(remote.director.matter().scene));
    CHECK(remote.onStage().contains(u"What you have so far"_s));
    QTest::keyClick(&remote.page, Qt::Key_G);

    QTest::keyClick(&remote.page, Qt::Key_B);
    CHECK(remote.onStage().isEmpty());
    CHECK(remote.button(u"Blank"_s)->isChecked());
    QTest::keyClick(&remote.page, Qt::Key_B);
    CHECK(remote.onStage().contains(u"Group 2"_s));
    QTest::keyClick(&remote.page, Qt::Key_B);
    QTest::keyClick(&remote.page, Qt::Key_N);
    CHECK_FALSE(remote.director.isBlank());
}

TEST_CASE(
    "A pitch is practised on the stage, against a clock that a key starts and stops", "[stage]")
{
    Remote remote;
    const auto pitch = *remote.research.session.performFor(u"Write"_s, [&](Edit& edit) {
        return add(edit,
            Pitch{.workshop = remote.research.session.workshop(),
                .title = "One door",
                .text = "Imagine nobody waits"});
    });
    Instant now{1'800'000'000'000};
    remote.director.setNow([&] { return now; });
    CHECK_FALSE(remote.button(u"Start the clock"_s)->isVisible());

    remote.page.reveal(pitch);
    settle();
    CHECK(remote.director.choice() == stage::Choice{stage::ShowPractice{pitch}});
    CHECK(remote.onStage().contains(u"One door"_s));
    CHECK(remote.onStage().contains(u"0:00"_s));
    CHECK(remote.onStage().contains(u"90 s"_s));
    CHECK_FALSE(remote.onStage().contains(u"Imagine"_s));

    REQUIRE(remote.button(u"Start the clock"_s)->isVisible());
    QTest::keyClick(&remote.page, Qt::Key_P);
    CHECK(remote.director.isPractising());
    now.ms += 42'000;
    REQUIRE(QTest::qWaitFor([&] { return remote.onStage().contains(u"0:42"_s); }, 3'000));
    remote.button(u"Stop the clock"_s)->click();
    now.ms += 60'000;
    QTest::qWait(250);
    CHECK(remote.onStage().contains(u"0:42"_s));
    CHECK_FALSE(remote.director.isPractising());

    QTest::keyClick(&remote.page, Qt::Key_P);
    CHECK(remote.onStage().contains(u"0:00"_s));
    QTest::keyClick(&remote.page, Qt::Key_N);
    CHECK_FALSE(remote.director.isPractising());
    CHECK_FALSE(remote.button(u"Start the clock"_s)->isVisible());
}

TEST_CASE("A word that is typed to find something chooses no scene", "[stage]")
{
    Remote remote;
    auto& words = remote.named<QLineEdit>(u"Find what to show"_s);
    words.setFocus();
    QTest::keyClicks(&words, u"nobody"_s);
    CHECK(words.text() == u"nobody"_s);
    CHECK(remote.director.choice() == stage::Choice{stage::ShowNow{}});
    CHECK_FALSE(remote.director.isBlank());
    CHECK(remote.list().model()->rowCount() == 1);
}

TEST_CASE("Names of the people of a group are shown only when the box is ticked", "[stage]")
{
    Remote remote;
    const Person person{.name = "Ann Lindqvist"};
    remote.research.session.perform(u"Ann"_s, [&](Edit& edit) {
        add(edit, person);
        attend(edit, person.id, remote.research.workshop, Role::Participant);
        join(edit, person.id, remote.research.groups.front());
    });
    QTest::mouseClick(remote.button(u"Groups"_s), Qt::LeftButton);
    CHECK_FALSE(remote.onStage().contains(u"Ann"_s));
    remote.page.findChild<QCheckBox*>()->click();
    CHECK(remote.onStage().contains(u"Ann Lindqvist"_s));
}

TEST_CASE("The remote opens and closes the stage, and leafs through its pages", "[stage]")
{
    Remote remote;
    QTest::mouseClick(remote.button(u"Open the stage"_s), Qt::LeftButton);
    CHECK(remote.window.isVisible());
    QTest::mouseClick(remote.button(u"Close the stage"_s), Qt::LeftButton);
    CHECK_FALSE(remote.window.isVisible());

    std::vector<std::string> lines;
    for (int i = 0; i < 200; ++i)
        lines.push_back("Idea number " + std::to_string(i));
    remote.research.session.perform(u"Ideas"_s, [&](Edit& edit) {
        addIdeas(edit, {.workshop = remote.research.workshop, .text = "x"}, lines);
    });
    remote.director.show(stage::ShowBoard{});
    REQUIRE(remote.director.sheet().pages > 1);
    CHECK_FALSE(remote.button(u"Page before"_s)->isEnabled());
    QTest::mouseClick(remote.button(u"Next page"_s), Qt::LeftButton);
    CHECK(remote.director.sheet().page == 1);
}

TEST_CASE("What may not be shown leaves the stage as it is", "[stage]")
{
    Remote remote;
    remote.director.show(stage::ShowInsight{remote.insight.id});
    remote.withdraw();
    CHECK_FALSE(remote.director.tryToShow(stage::ShowNote{remote.notes.front()}));
    CHECK(remote.onStage().contains(u"know who owns their order"_s));
}

TEST_CASE("The stage follows the day and says what is left", "[stage]")
{
    Remote remote;
    Day day{.workshop = remote.research.workshop, .date = *Date::from(2026, 11, 18)};
    Block block{.day = day.id, .title = "Empathy interviews"};
    remote.research.session.perform(u"Day"_s, [&](Edit& edit) {
        add(edit, day);
        add(edit, block);
    });
    remote.director.follow(
        {day.id, {block.id}}, {.isOn = true, .secondsLeft = 1104, .seconds = 1800});
    CHECK(remote.onStage().contains(u"Empathy interviews"_s));
    CHECK(remote.onStage().contains(u"18:24"_s));

    remote.director.follow(
        {day.id, {block.id}}, {.isOn = true, .secondsLeft = 1103, .seconds = 1800});
    CHECK(remote.onStage().contains(u"18:23"_s));
    remote.director.show(stage::ShowInsight{remote.insight.id});
    remote.director.follow(
        {day.id, {block.id}}, {.isOn = true, .secondsLeft = 1102, .seconds = 1800});
    CHECK(remote.onStage().contains(u"18:22"_s));
    CHECK(remote.onStage().contains(u"know who owns their order"_s));
}
