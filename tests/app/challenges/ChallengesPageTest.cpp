// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/ChallengesPage.h"

#include "app/challenges/ChallengeModel.h"
#include "app/challenges/EarlierDialog.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/RowList.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// Last year's workshop with two challenges; this year's with three.
std::unique_ptr<Document> twoYears()
{
    auto document = Document::inMemory();
    document->perform("Set up", [](Edit& edit) {
        const auto last =
            add(edit, Workshop{.title = "Event 2025", .starts = *Date::from(2025, 11, 1)});
        const auto now =
            add(edit, Workshop{.title = "Event 2026", .starts = *Date::from(2026, 11, 1)});
        for (const auto* title : {"Orders stall", "Tools differ"})
            raise(edit, Challenge{.title = title}, last);
        for (const auto* title : {"Dates slip", "Nobody decides", "Quotes are long"})
            raise(edit, Challenge{.title = title}, now);
        add(edit, GoToIdea{.workshop = now, .text = "A dashboard"});
    });
    return document;
}

struct Room {
    DocumentSession session{twoYears()};
    ChallengesPage page{session};

    Room()
    {
        page.resize(1250, 870);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    template <typename Widget>
    Widget& named(const QString& name) const
    {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return *widget;
        }
        FAIL("nothing called " << name.toStdString());
        throw 0;
    }

    RowList& list() const { return named<RowList>(u"Challenges"_s); }

    /// Of the row that is edited in place.
    GrowingText* editor() const
    {
        for (auto* field : list().findChildren<GrowingText*>()) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }

    std::vector<std::string> titles() const
    {
        std::vector<std::string> all;
        for (const auto& judged : challengesOf(session.db(), session.workshop()))
            all.push_back(judged.challenge.title);
        return all;
    }

    std::vector<std::string> goTo() const
    {
        std::vector<std::string> all;
        for (const auto& idea : goToIdeasOf(session.db(), session.workshop()))
            all.push_back(idea.text);
        return all;
    }
};

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("N goes to the line, and Enter makes one challenge after the other", "[challenges]")
{
    Room room;
    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_N);
    auto* line = QApplication::focusWidget();
    REQUIRE(line == &room.named<CaptureLine>(u"New challenge"_s));

    for (const auto& text : {u"Forms take an hour"_s, u"Stock is guessed"_s}) {
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    CHECK(room.titles()
        == Titles{"Dates slip", "Nobody decides", "Quotes are long", "Forms take an hour",
            "Stock is guessed"});
    room.session.undo();
    CHECK(room.titles().size() == 4);
}

TEST_CASE("Pasted lines become a challenge each, in one step", "[challenges]")
{
    Room room;
    auto& line = room.named<CaptureLine>(u"New challenge"_s);
    line.setFocus();
    QGuiApplication::clipboard()->setText(u"- One\n- Two\n\n- Three\n"_s);

    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);

    CHECK(room.titles().size() == 6);
    CHECK(room.titles().back() == "Three");
    room.session.undo();
    CHECK(room.titles().size() == 3);
}

TEST_CASE(
    "What is typed in the inspector belongs to the challenge it was typed for", "[challenges]")
{
    Room room;
    room.page.selectFirst();
    auto& owner = room.named<LineField>(u"Owned by"_s);
    owner.setFocus();
    QTest::keyClicks(&owner, u"Sales"_s);

    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_Down);

    const auto all = challengesOf(room.session.db(), room.session.workshop());
    CHECK(all[0].challenge.owner == "Sales");
    CHECK(all[1].challenge.owner.empty());
    CHECK(room.named<LineField>(u"Owned by"_s).text().isEmpty());
    CHECK(room.named<GrowingText>(u"Challenge"_s).text() == u"Nobody decides"_s);
}

TEST_CASE("Enter renames a challenge where it stands, and Escape leaves it", "[challenges]")
{
    Room room;
    room.page.selectFirst();
    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_Return);
    auto* editor = room.editor();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Delivery dates slip"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(room.titles()[0] == "Delivery dates slip");

    QTest::keyClick(&room.list(), Qt::Key_F2);
    editor = room.editor();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"!!!"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(room.titles()[0] == "Delivery dates slip");
}

TEST_CASE("Alt and an arrow move a challenge, and undo moves it back", "[challenges]")
{
    Room room;
    room.page.selectFirst();
    room.list().setFocus();

    QTest::keyClick(&room.list(), Qt::Key_Down, Qt::AltModifier);
    CHECK(room.titles() == Titles{"Nobody decides", "Dates slip", "Quotes are long"});
    QTest::keyClick(&room.list(), Qt::Key_Down, Qt::AltModifier);
    CHECK(room.titles() == Titles{"Nobody decides", "Quotes are long", "Dates slip"});

    room.session.undo();
    room.session.undo();
    CHECK(room.titles() == Titles{"Dates slip", "Nobody decides", "Quotes are long"});
}

TEST_CASE("A challenge is taken out of this workshop only, and undo brings it back", "[challenges]")
{
    Room room;
    const auto left = challengesOf(room.session.db(), workshops(room.session.db()).back().id);
    REQUIRE(left.size() == 2);
    room.session.perform(u"Bring"_s,
        [&](Edit& edit) { bringInto(edit, left[0].challenge.id, room.session.workshop()); });
    room.page.reveal(left[0].challenge.id);
    room.list().setFocus();

    QTest::keyClick(&room.list(), Qt::Key_Delete);

    CHECK(room.titles().size() == 3);
    CHECK(find(room.session.db(), left[0].challenge.id));
    room.session.undo();
    CHECK(room.titles().size() == 4);
}

TEST_CASE("Challenges of other workshops are offered, and those ticked are brought", "[challenges]")
{
    Room room;
    EarlierDialog dialog{room.session.db(), room.session.workshop()};
    dialog.show();
    auto& list = *dialog.findChild<QListWidget*>();
    REQUIRE(list.count() == 2);
    CHECK(dialog.chosen().empty());

    list.setFocus();
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Space);

    const auto chosen = dialog.chosen();
    REQUIRE(chosen.size() == 1);
    const auto title = find(room.session.db(), chosen[0])->title;
    CHECK(list.item(1)->text().startsWith(QString::fromStdString(title)));
}

TEST_CASE("A go-to idea is written, shown alone in the inspector, and removed", "[challenges]")
{
    Room room;
    auto& line = room.named<CaptureLine>(u"New go-to idea"_s);
    line.setFocus();
    QTest::keyClicks(&line, u"More training"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(room.goTo() == Titles{"A dashboard", "More training"});

    room.page.selectFirst();
    auto& ideas = room.named<RowList>(u"Go-to ideas"_s);
    ideas.setFocus();
    QTest::keyClick(&ideas, Qt::Key_End);
    CHECK(room.list().chosenRows().isEmpty());
    CHECK(room.named<GrowingText>(u"Go-to idea"_s).text() == u"More training"_s);

    auto& trap = room.named<GrowingText>(u"Why it is a trap"_s);
    trap.setFocus();
    QTest::keyClicks(&trap, u"nobody asks who would go"_s);
    ideas.setFocus();
    CHECK(goToIdeasOf(room.session.db(), room.session.workshop())[1].trap
        == "nobody asks who would go");
    QTest::keyClick(&ideas, Qt::Key_Delete);
    CHECK(room.goTo() == Titles{"A dashboard"});
}

TEST_CASE("The lists of challenges and go-to ideas tell rows truly", "[challenges]")
{
    DocumentSession session{twoYears()};
    ChallengeModel challenges{session};
    GoToModel goTo{session};
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester first{&challenges, fatal};
    const QAbstractItemModelTester second{&goTo, fatal};
    challenges.reload();
    goTo.reload();
    CHECK(challenges.rowCount() == 3);
    CHECK(goTo.rowCount() == 1);

    CHECK(challenges.setData(challenges.index(1), u"Who decides?"_s, Qt::EditRole));
    CHECK_FALSE(challenges.setData(challenges.index(1), u"   "_s, Qt::EditRole));
    challenges.reload();
    CHECK(challenges.index(1).data().toString() == u"Who decides?"_s);
}
