// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Chip.h"
#include "app/widgets/LineField.h"
#include "core/ideas/Idea.h"
#include "tests/app/research/InsightWall.h"
#include "tests/support/Catch.h"

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Questions are added by lines and read as How Might We", "[insights]")
{
    InsightWall wall;
    wall.research.insight("Ours", wall.first);
    wall.start();

    QTest::keyClicks(&wall.questionLine(), u"give every order one face"_s);
    QTest::keyClick(&wall.questionLine(), Qt::Key_Return);
    paste(wall.questionLine(), u"HMW make a hand-over a step forward?\nWhose order is it?"_s);

    REQUIRE(wall.asked().size() == 3);
    CHECK(wall.asked()[0].text == "How might we give every order one face?");
    CHECK(wall.asked()[1].text == "How might we make a hand-over a step forward?");
    CHECK(wall.asked()[2].text == "Whose order is it?");
    CHECK(
        wall.questions().model()->index(0, 0).data().toString() == u"give every order one face?"_s);
    CHECK(wall.asked()[0].insight == wall.stored()[0].id);
    CHECK(wall.questionLine().text().isEmpty());
}

TEST_CASE("A question is edited in place, moved and removed by keys", "[insights]")
{
    InsightWall wall;
    wall.research.insight("Ours", wall.first);
    wall.start();
    paste(wall.questionLine(), u"one?\ntwo?\nthree?"_s);
    auto& list = wall.questions();
    list.setFocus();
    list.choose(list.model()->index(0, 0));

    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    CHECK(wall.asked()[1].text == "How might we one?");
    QTest::keyClick(&list, Qt::Key_Return);
    auto* editor = openEditor<GrowingText>(list);
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"begin with one?"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(wall.asked()[1].text == "How might we begin with one?");
    QTest::keyClick(&list, Qt::Key_Delete);

    REQUIRE(wall.asked().size() == 2);
    CHECK(wall.asked()[1].text == "How might we three?");
}

TEST_CASE("A move offers its prompt where the next question is typed", "[insights]")
{
    InsightWall wall;
    wall.research.insight("Ours", wall.first);
    wall.start();
    const auto chips = wall.part<QuestionList>().findChildren<Chip*>();
    REQUIRE(chips.size() == 10);

    click(*chips[2]);
    CHECK(wall.questionLine().hasFocus());
    CHECK(wall.questionLine().placeholderText() == chips[2]->toolTip());
    click(*chips[0]);
    CHECK_FALSE(chips[2]->isChecked());
    click(*chips[0]);

    CHECK(wall.questionLine().placeholderText() == u"Another question…"_s);
    CHECK(wall.asked().empty());
}

TEST_CASE("What was begun for an insight waits there", "[insights]")
{
    InsightWall wall;
    const auto one = wall.research.insight("One");
    const auto two = wall.research.insight("Two");
    wall.start();

    QTest::keyClicks(&wall.questionLine(), u"make it"_s);
    wall.fill(u"Reason"_s, u"nobody asks"_s);
    wall.page.reveal(two.id);
    CHECK(wall.questionLine().text().isEmpty());
    CHECK(find(wall.research.db(), one.id)->reason == "nobody asks");
    wall.page.reveal(one.id);

    CHECK(wall.questionLine().text() == u"make it"_s);
    CHECK(find(wall.research.db(), two.id)->reason == "every hand-over restarts the conversation");
}

TEST_CASE("A link to a question opens its insight and chooses it", "[insights]")
{
    InsightWall wall;
    wall.research.insight("One");
    const auto two = wall.research.insight("Two");
    const Question question{.workshop = wall.research.workshop,
        .insight = two.id,
        .text = "How might we give it a face?"};
    wall.research.session.perform(u"x"_s, [&](Edit& edit) {
        add(edit, question);
        add(edit,
            Idea{.workshop = wall.research.workshop, .question = question.id, .text = "A photo"});
    });
    wall.start();

    wall.page.reveal(question.id);

    CHECK(wall.field<LineField>(u"Title"_s).text() == u"Two"_s);
    CHECK(wall.questions().chosenRows() == QList<int>{0});
    CHECK(wall.cards().currentIndex().row() == 1);
}
