// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaInspector.h"

#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeasInspector.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SentenceField.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "tests/app/ideas/IdeaRoom.h"
#include "tests/support/TemporaryFolder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Inspected : IdeaRoom {
    std::vector<IdeaId> ids = put(Horizon::QuickWin, {"A", "B", "C", "D", "E"});

    Inspected()
    {
        show();
        click(lane(Horizon::QuickWin), 0);
    }

    template <typename Field>
    Field& field(const QString& name) const
    {
        for (auto* one : page->findChildren<Field*>()) {
            if (one->accessibleName() == name && one->isVisible())
                return *one;
        }
        throw std::logic_error{"no such field"};
    }

    void type(LineField& field, const QString& text) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void clickButton(const QString& text) const
    {
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        throw std::logic_error{"no such button"};
    }
};

} // namespace

TEST_CASE("Impact and effort are typed as numbers in tenths, with a point or a comma", "[ideas]")
{
    Inspected room;
    room.type(room.field<LineField>(u"Impact"_s), u"4"_s);
    room.type(room.field<LineField>(u"Effort"_s), u"2,5"_s);
    CHECK(room.idea(room.ids[0]).impact == 4.0);
    CHECK(room.idea(room.ids[0]).effort == 2.5);
    CHECK(room.field<LineField>(u"Impact"_s).text() == u"4 of 5"_s);
    CHECK(room.field<LineField>(u"Effort"_s).text() == u"2.5 of 5"_s);

    room.type(room.field<LineField>(u"Impact"_s), u" "_s);
    CHECK_FALSE(room.idea(room.ids[0]).impact);
}

TEST_CASE("What is no score is said so and stays to be corrected", "[ideas]")
{
    Inspected room;
    QSignalSpy told{room.page.get(), &Page::messageRequested};
    auto& impact = room.field<LineField>(u"Impact"_s);
    room.type(impact, u"high"_s);
    CHECK(told.size() == 1);
    CHECK(impact.text() == u"high"_s);
    CHECK_FALSE(room.idea(room.ids[0]).impact);

    for (const auto* text : {"0", "6", "5.1", "4.55", "-2", "4 5"}) {
        INFO(text);
        CHECK_FALSE(scoreTyped(QString::fromUtf8(text)));
    }
    CHECK(scoreTyped(u"4.5 of 5"_s)->score == 4.5);
}

TEST_CASE("What was typed for one idea is stored with it when another is chosen", "[ideas]")
{
    Inspected room;
    auto& text = room.field<SentenceField>(u"Idea"_s);
    text.setFocus();
    text.selectAll();
    QTest::keyClicks(&text, u"Rewritten"_s);
    room.click(room.lane(Horizon::QuickWin), 1);

    CHECK(room.idea(room.ids[0]).text == "Rewritten");
    CHECK(room.idea(room.ids[1]).text == "B");
    CHECK(text.text() == u"B"_s);
}

TEST_CASE("An idea cannot lose its text, but all else can be taken back", "[ideas]")
{
    Inspected room;
    auto& text = room.field<SentenceField>(u"Idea"_s);
    text.setFocus();
    text.selectAll();
    QTest::keyClick(&text, Qt::Key_Delete);
    QTest::keyClick(&text, Qt::Key_Return);
    CHECK(room.idea(room.ids[0]).text == "A");
    CHECK(text.text() == u"A"_s);

    auto& dots = room.field<LineField>(u"Dots"_s);
    room.type(dots, u"14"_s);
    CHECK(latestDots(room.session.db(), room.ids[0]) == 14);
    room.type(dots, u"many"_s);
    CHECK(latestDots(room.session.db(), room.ids[0]) == 14);
    room.session.undo();
    CHECK(latestDots(room.session.db(), room.ids[0]) == 0);
}

TEST_CASE("Several ideas are given a group, a challenge or a lane in one step", "[ideas]")
{
    Inspected room;
    QTest::keyClick(&room.lane(Horizon::QuickWin), Qt::Key_A, Qt::ControlModifier);
    auto* many = room.page->findChild<IdeasInspector*>();
    REQUIRE(many->isVisible());
    CHECK(many->findChild<QLabel*>()->text() == u"5 ideas"_s);

    choose(room.field<Chooser>(u"Group"_s), u"Group 4"_s);
    choose(room.field<Chooser>(u"Challenge"_s), u"Orders"_s);
    choose(room.field<Chooser>(u"Horizon"_s), u"Longer term"_s);
    for (const auto& idea : room.ideas()) {
        CHECK(idea.group == room.group(4));
        CHECK(idea.challenge == room.orders);
        CHECK(idea.horizon == Horizon::LongTerm);
    }
    for (int i = 0; i < 3; ++i)
        room.session.undo();
    for (const auto& idea : room.ideas()) {
        CHECK_FALSE(idea.group);
        CHECK(idea.horizon == Horizon::QuickWin);
    }
    room.document->perform("Mix", [&](Edit& edit) {
        change(edit, room.ids[0], [&](Idea& idea) { idea.group = room.group(1); });
    });
    CHECK(room.field<Chooser>(u"Group"_s).isMixed());
}

TEST_CASE("Make prototype and Add to plan make one of the idea and lead there", "[ideas]")
{
    Inspected room;
    std::vector<Item> led;
    QObject::connect(room.page.get(), &Page::openRequested, room.page.get(),
        [&led](const Item& item) { led.push_back(item); });
    room.clickButton(u"Make prototype"_s);
    const auto prototypes = prototypesOf(room.session.db(), room.workshop);
    REQUIRE(prototypes.size() == 1);
    CHECK(prototypes[0].idea == room.ids[0]);
    REQUIRE(led.size() == 1);
    CHECK(led[0] == Item{prototypes[0].id});

    room.clickButton(u"Add to plan"_s);
    const auto actions = actionsOf(room.session.db(), room.workshop);
    REQUIRE(actions.size() == 1);
    REQUIRE(led.size() == 2);
    CHECK(led[1] == Item{actions[0].id});
}

TEST_CASE("A document that can only be read lets one look and changes nothing", "[ideas]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("event.charrette");
    const auto writer = Document::create(path);
    writer->perform("Fill", [](Edit& edit) {
        const Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
        add(edit, workshop);
        Idea like{.workshop = workshop.id, .text = {}};
        addIdeas(edit, like, {"A", "B"});
    });
    IdeaRoom room{Document::open(path)};
    REQUIRE(room.session.isReadOnly());
    room.show();
    auto& tray = room.lane(Horizon::Undecided);
    room.click(tray, 0);
    for (const auto key : {Qt::Key_Q, Qt::Key_F2, Qt::Key_5, Qt::Key_Delete})
        room.press(key);
    room.drag(tray, 0, room.lane(Horizon::QuickWin), {60, 60});
    CHECK(room.undecided() == "AB");
    CHECK_FALSE(room.line().isEnabled());
}
