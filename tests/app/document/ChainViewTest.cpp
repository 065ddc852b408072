// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ChainView.h"

#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QLabel>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Story {
    DocumentSession session{Document::inMemory()};
    WorkshopId workshop = WorkshopId::draw();
    Interview interview{.workshop = workshop, .role = "Procurement lead"};
    Insight insight{.workshop = workshop,
        .title = "Who owns my order?",
        .user = "Customers",
        .need = "know who owns their order",
        .reason = "every hand-over restarts the conversation"};
    Question question{.workshop = workshop, .insight = insight.id, .text = "One face?"};
    Idea idea{.workshop = workshop, .question = question.id, .text = "One named contact"};
    Prototype prototype{.workshop = workshop,
        .idea = idea.id,
        .title = "Order buddy",
        .decision = Decision::Persevere};
    Action action{.workshop = workshop,
        .idea = idea.id,
        .text = "Name a pair",
        .due = Date::from(2026, 11, 30)};
    QWidget window; ///< so that the view is no window of its own
    ChainView view{session, &window};

    explicit Story(int notes = 2)
    {
        session.perform(u"Tell the story"_s, [&](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
            add(edit, interview);
            add(edit, insight);
            for (int i = 0; i < notes; ++i) {
                const auto said =
                    addNotes(edit, interview, NoteKind::Says, {"Heard " + std::to_string(i)});
                addEvidence(edit, insight.id, said.front());
            }
            add(edit, question);
            add(edit, idea);
            add(edit, prototype);
            add(edit, action);
        });
        view.resize(284, 600);
    }

    QStringList spoken() const
    {
        QStringList all;
        for (const auto* line : lines())
            all += line->accessibleName();
        return all;
    }

    QList<ChainLine*> lines() const
    {
        QList<ChainLine*> all;
        for (auto* line : view.findChildren<ChainLine*>()) {
            if (line->isVisibleTo(&view))
                all += line;
        }
        return all;
    }

    QStringList titles() const
    {
        QStringList all;
        for (const auto* label : view.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&view))
                all += label->text();
        }
        return all;
    }
};

} // namespace

TEST_CASE("An idea shows what we learned, what tested it and the next step", "[chain]")
{
    Story story;
    story.view.show(Item{story.idea.id});

    CHECK(story.titles() == QStringList{u"Because we learned"_s, u"Tested by"_s, u"Next step"_s});
    CHECK(story.spoken()
        == QStringList{u"Question, One face?"_s,
            u"Customers need to know who owns their order, because every hand-over restarts the "
            u"conversation"_s,
            u"“Heard 0”, Procurement lead"_s, u"“Heard 1”, Procurement lead"_s,
            u"Order buddy, Persevere"_s, u"Name a pair, no owner yet · by 30 Nov"_s});
}

TEST_CASE("An action names what it comes from in short and sums up the notes", "[chain]")
{
    Story story;
    story.view.show(Item{story.action.id});

    CHECK(story.titles() == QStringList{u"Comes from"_s});
    CHECK(story.spoken()
        == QStringList{u"Idea, One named contact"_s, u"Question, One face?"_s,
            u"Insight, Who owns my order?"_s, u"2 notes from 1 person"_s});

    story.lines().last()->click();
    CHECK(story.lines().size() == 5);
    CHECK(story.spoken().last() == u"“Heard 1”, Procurement lead"_s);
}

TEST_CASE("A line leads to its thing by click and by Enter", "[chain]")
{
    Story story;
    story.view.show(Item{story.idea.id});
    std::vector<Item> opened;
    QObject::connect(&story.view, &ChainView::openRequested, &story.view,
        [&](const Item& item) { opened.push_back(item); });

    QTest::mouseClick(story.lines()[4], Qt::LeftButton);
    QTest::keyClick(story.lines()[1], Qt::Key_Return);

    CHECK(opened == std::vector<Item>{story.prototype.id, story.insight.id});
}

TEST_CASE("Many lines are folded until they are asked for", "[chain]")
{
    Story story{30};
    story.view.show(Item{story.idea.id});
    REQUIRE(story.spoken().contains(u"Show 27 more"_s));

    story.lines()[story.spoken().indexOf(u"Show 27 more"_s)]->click();

    CHECK(story.lines().size() == 34);
    CHECK_FALSE(story.spoken().contains(u"Show 27 more"_s));
    story.view.show(Item{story.action.id});
    story.view.show(Item{story.idea.id});
    CHECK(story.spoken().contains(u"Show 27 more"_s));
}

TEST_CASE("The chain follows the document, undo included", "[chain]")
{
    Story story;
    story.view.show(Item{story.prototype.id});
    const auto before = story.spoken();

    story.session.perform(
        u"Remove question"_s, [&](Edit& edit) { remove(edit, story.question.id); });
    CHECK(story.spoken() == QStringList{u"Idea, One named contact"_s});
    story.session.undo();
    CHECK(story.spoken() == before);
}

TEST_CASE("With nothing to tell the view is not there", "[chain]")
{
    Story story;
    CHECK(story.view.isHidden());
    story.view.show(Item{story.idea.id});
    CHECK_FALSE(story.view.isHidden());
    story.view.show(std::nullopt);
    CHECK(story.view.isHidden());
}

TEST_CASE("Parts that the inspector shows itself can be left out", "[chain]")
{
    Story story;
    story.view.setParts(ChainParts::After);
    story.view.show(Item{story.idea.id});
    CHECK(story.titles() == QStringList{u"Tested by"_s, u"Next step"_s});

    story.view.setParts(ChainParts::Before);
    CHECK(story.titles() == QStringList{u"Because we learned"_s});
}
