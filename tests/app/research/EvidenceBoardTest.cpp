// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidenceBoard.h"

#include "app/board/BoardView.h"
#include "app/research/InsightsPage.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/SegmentedControl.h"
#include "core/ideas/EvidenceWall.h"
#include "core/research/Insight.h"
#include "tests/app/research/Research.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"

#include <QLineEdit>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The page with its wall open, over two interviews with three notes each.
struct Clustered {
    Research research{{"Procurement lead", "Site engineer"}};
    std::vector<NoteId> first = research.write(research.interviews[0], {"one", "two", "three"});
    std::vector<NoteId> second = research.write(research.interviews[1], {"four", "five", "six"});
    InsightsPage page{research.session};
    BoardView* view = nullptr;

    Clustered()
    {
        page.resize(1244, 900);
        open(page);
        page.findChild<SegmentedControl*>()->setCurrent(2);
        view = page.findChild<EvidenceBoard*>()->findChild<BoardView*>();
        view->zoomTo(1);
        view->setFocus();
        settle();
    }

    QPoint centre(NoteId id) const
    {
        return view->viewRect(view->plane().indexOf(id.value())).center().toPoint();
    }

    void select(const std::vector<NoteId>& ids) const
    {
        Qt::KeyboardModifiers held = Qt::NoModifier;
        for (const auto id : ids) {
            QTest::mouseClick(view, Qt::LeftButton, held, centre(id));
            held = Qt::ControlModifier;
        }
    }

    void drag(QPoint from, QPoint by) const
    {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(view, from + by * step / 4);
        QTest::mouseRelease(view, Qt::LeftButton, {}, from + by);
    }

    void nameIt(const QString& name) const
    {
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::vector<Area> areas() const
    {
        return areasOf(research.session.db(), research.workshop, Board::Evidence);
    }
    std::vector<Insight> insights() const
    {
        return insightsOf(research.session.db(), research.workshop);
    }
};

} // namespace

TEST_CASE("Notes are dragged on the evidence wall, and that is taken back", "[evidence]")
{
    Clustered wall;
    CHECK(wall.view->plane().count() == 6);
    const auto before = contents(wall.research.session.document());
    wall.drag(wall.centre(wall.first[0]), {0, 360});
    CHECK(notePlacesOf(wall.research.session.db(), wall.research.workshop).size() == 6);
    CHECK(wall.research.session.undoLabel() == u"Move 1 note"_s);
    wall.research.session.undo();
    CHECK(contents(wall.research.session.document()) == before);
}

TEST_CASE("A cluster gets a name and becomes an insight with its notes, by keys", "[evidence]")
{
    Clustered wall;
    wall.select({wall.first[0], wall.first[1]});
    QTest::keyClick(wall.view, Qt::Key_G, Qt::ControlModifier);
    wall.nameIt(u"Who owns it"_s);
    REQUIRE(wall.areas().size() == 1);
    CHECK(wall.areas().front().name == "Who owns it");
    CHECK(areasOf(wall.research.session.db(), wall.research.workshop).empty());

    QTest::keyClick(wall.view, Qt::Key_I, Qt::ControlModifier);
    settle();
    REQUIRE(wall.insights().size() == 1);
    const auto insight = wall.insights().front();
    CHECK(insight.title == "Who owns it");
    CHECK(evidenceOf(wall.research.session.db(), insight.id).size() == 2);
    CHECK(wall.areas().front().insight == insight.id);
    CHECK(wall.view->isVisible()); // one goes on with the next cluster
    wall.research.session.undo();
    CHECK(wall.insights().empty());
}

TEST_CASE("Notes outside of an area make an insight of their own", "[evidence]")
{
    Clustered wall;
    wall.select({wall.first[0], wall.second[0]});
    QTest::keyClick(wall.view, Qt::Key_I, Qt::ControlModifier);
    settle();
    REQUIRE(wall.insights().size() == 1);
    CHECK(evidenceOf(wall.research.session.db(), wall.insights().front().id).size() == 2);
    CHECK(wall.areas().empty());
}

TEST_CASE("The wall is narrowed by kind and by interview, and hidden notes keep their place",
    "[evidence]")
{
    Clustered wall;
    wall.drag(wall.centre(wall.second[2]), {120, 240});
    const auto place = wall.view->plane().rect(wall.view->plane().indexOf(wall.second[2].value()));
    const auto choosers = wall.page.findChildren<Chooser*>();
    const auto find = [&](const QString& name) {
        return *std::ranges::find_if(
            choosers, [&](const Chooser* c) { return c->accessibleName() == name; });
    };
    auto* interview = find(u"Show notes of the interview"_s);
    interview->setCurrent(wall.research.interviews[1].id.value());
    emit interview->chosen();
    CHECK(wall.view->plane().count() == 3);
    CHECK(wall.view->plane().rect(wall.view->plane().indexOf(wall.second[2].value())) == place);
    auto* kind = find(u"Show notes of the kind"_s);
    kind->setCurrent(static_cast<std::int64_t>(NoteKind::Gain));
    emit kind->chosen();
    CHECK(wall.view->plane().count() == 0);
}
