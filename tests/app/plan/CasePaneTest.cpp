// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/CasePane.h"

#include "app/plan/ActionLinks.h"
#include "app/plan/PlanPage.h"
#include "app/plan/PointInspector.h"
#include "app/plan/Roadmap.h"
#include "app/plan/YearsDialog.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/ItemLinks.h"
#include "app/widgets/Pill.h"
#include "app/widgets/SegmentedControl.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "core/plan/Vision.h"
#include "tests/app/plan/EmptyPlan.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct CaseBench {
    std::unique_ptr<DocumentSession> session = tests::emptyPlan();
    PlanPage page{*session, nullptr, [] { return QDate{2026, 11, 21}; }};

    CaseBench()
    {
        page.resize(1240, 860);
        page.show();
        page.findChild<SegmentedControl*>(u"views"_s)->setCurrent(4);
    }

    const sqlite::Database& db() const { return session->db(); }
    CasePane& pane() { return *page.findChild<CasePane*>(); }

    CardColumn& cards(PointKind kind)
    {
        return *pane().findChildren<CardColumn*>()[static_cast<qsizetype>(kind)];
    }

    CaptureLine& newPoint(PointKind kind)
    {
        return *pane().findChildren<CaptureLine*>()[static_cast<qsizetype>(kind)];
    }

    CasePointId point(PointKind kind, const char* text)
    {
        return *session->performFor(u"Add"_s, [&](Edit& edit) {
            return add(
                edit, CasePoint{.workshop = session->workshop(), .kind = kind, .text = text});
        });
    }

    ActionId promise(const char* text)
    {
        return *session->performFor(u"Add"_s, [&](Edit& edit) {
            return add(edit, Action{.workshop = session->workshop(), .text = text});
        });
    }

    QString saidOf(PointKind kind, int row)
    {
        return cards(kind).model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::vector<std::string> texts(PointKind kind) const
    {
        std::vector<std::string> all;
        for (const auto& one : casePointsOf(db(), session->workshop())) {
            if (one.kind == kind)
                all.push_back(one.text);
        }
        return all;
    }

    Chooser& choice(const QString& name)
    {
        for (auto* chooser : page.findChildren<Chooser*>()) {
            if (chooser->accessibleName() == name && chooser->isVisible())
                return *chooser;
        }
        throw std::runtime_error{"no chooser " + name.toStdString()};
    }

    QStringList pills()
    {
        QStringList all;
        for (auto* pill : page.findChildren<Pill*>()) {
            if (pill->isVisible())
                all += pill->text();
        }
        return all;
    }

    void paste(CaptureLine& line, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("Enter keeps a point of the list it was typed into, and is ready for the next", "[case]")
{
    CaseBench bench;
    auto& line = bench.newPoint(PointKind::Conviction);
    QTest::keyClicks(&line, u"One team a customer"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    CHECK(bench.texts(PointKind::Conviction) == std::vector<std::string>{"One team a customer"});
    CHECK(line.text().isEmpty());
    CHECK(bench.saidOf(PointKind::Conviction, 0) == u"One team a customer"_s);
}

TEST_CASE("Pasted lines are as many points and one step to undo", "[case]")
{
    CaseBench bench;
    bench.paste(bench.newPoint(PointKind::Reason), u"• Carbon has a price\n• New business\n"_s);

    CHECK(bench.texts(PointKind::Reason)
        == std::vector<std::string>{"Carbon has a price", "New business"});
    bench.session->undo();
    CHECK(bench.texts(PointKind::Reason).empty());
}

TEST_CASE("Alt and an arrow move points within their list and into the next one", "[case]")
{
    CaseBench bench;
    const auto first = bench.point(PointKind::Conviction, "First");
    bench.point(PointKind::Conviction, "Second");
    bench.page.reveal(first);
    auto& cards = bench.cards(PointKind::Conviction);
    cards.setFocus();

    QTest::keyClick(&cards, Qt::Key_Down, Qt::AltModifier);
    CHECK(bench.texts(PointKind::Conviction) == std::vector<std::string>{"Second", "First"});
    QTest::keyClick(&cards, Qt::Key_Right, Qt::AltModifier);
    CHECK(bench.texts(PointKind::InternalGap) == std::vector<std::string>{"First"});
    CHECK(bench.cards(PointKind::InternalGap).selected() == std::vector{first.value()});
    bench.session->undo();
    CHECK(bench.cards(PointKind::Conviction).selected() == std::vector{first.value()});
}

TEST_CASE("A card dropped on another list becomes a point of that kind, before the one it fell on",
    "[case]")
{
    CaseBench bench;
    const auto moved = bench.point(PointKind::Reason, "Partners have no access");
    bench.point(PointKind::ExternalGap, "No shared data");
    auto& from = *bench.cards(PointKind::Reason).model();
    auto& into = *bench.cards(PointKind::ExternalGap).model();
    const QAbstractItemModelTester tester{
        &into, QAbstractItemModelTester::FailureReportingMode::Fatal};

    const std::unique_ptr<QMimeData> data{from.mimeData({from.index(0, 0)})};
    into.dropMimeData(data.get(), Qt::MoveAction, -1, -1, into.index(0, 0));

    CHECK(find(bench.db(), moved)->kind == PointKind::ExternalGap);
    CHECK(bench.texts(PointKind::ExternalGap)
        == std::vector<std::string>{"Partners have no access", "No shared data"});
    CHECK(from.rowCount() == 0);
}

TEST_CASE("A gap says that nothing closes it until an action does", "[case]")
{
    CaseBench bench;
    const auto gap = bench.point(PointKind::InternalGap, "Nobody owns an order");
    const auto action = bench.promise("Name one owner a country");
    CHECK(bench.saidOf(PointKind::InternalGap, 0) == u"Nobody owns an order, no action yet"_s);
    CHECK(bench.pills().contains(u"1 gap without an action"_s));
    bench.page.reveal(gap);

    auto& closers = bench.choice(u"Closed by"_s);
    closers.setFocus();
    QTest::keyClick(&closers, Qt::Key_Down);

    REQUIRE(actionsClosing(bench.db(), gap).size() == 1);
    CHECK(actionsClosing(bench.db(), gap).front().id == action);
    CHECK(bench.saidOf(PointKind::InternalGap, 0) == u"Nobody owns an order, 1 action"_s);
    CHECK(bench.pills().filter(u"without an action"_s).isEmpty());

    bench.page.reveal(action);
    auto* links = bench.page.findChild<ItemLinks*>();
    REQUIRE(links);
    CHECK(links->isVisible());
    bench.page.reveal(gap);
    for (auto* away : bench.page.findChild<PointInspector*>()->findChildren<QToolButton*>()) {
        if (away->accessibleName().contains(u"does not close it"_s))
            away->click();
    }
    CHECK(actionsClosing(bench.db(), gap).empty());
}

TEST_CASE("A benefit is expected by a column of the roadmap, which its card names", "[case]")
{
    CaseBench bench;
    const auto benefit = bench.point(PointKind::Benefit, "Half the time");
    CHECK(bench.saidOf(PointKind::Benefit, 0) == u"Half the time, by when?"_s);
    bench.page.reveal(benefit);

    auto& expected = bench.choice(u"Expected"_s);
    expected.setFocus();
    QTest::keyClick(&expected, Qt::Key_Down);
    QTest::keyClick(&expected, Qt::Key_Down);

    CHECK(find(bench.db(), benefit)->horizon == ActionHorizon::Next);
    CHECK(bench.saidOf(PointKind::Benefit, 0) == u"Half the time, Next"_s);
    bench.session->perform(u"Years"_s, [&](Edit& edit) {
        setRoadmapYears(edit, bench.session->workshop(), {2027, 2028, 2030});
    });
    CHECK(bench.saidOf(PointKind::Benefit, 0) == u"Half the time, 2028–2029"_s);
}

TEST_CASE("A point is rewritten and made of another kind beside its list", "[case]")
{
    CaseBench bench;
    const auto point = bench.point(PointKind::Reason, "Customers wait");
    bench.page.reveal(point);
    auto& cards = bench.cards(PointKind::Reason);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Return);
    auto* text = qobject_cast<QPlainTextEdit*>(bench.page.focusWidget());
    REQUIRE(text);
    text->selectAll();
    QTest::keyClicks(text, u"Customers wait for weeks"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(find(bench.db(), point)->text == "Customers wait for weeks");

    auto& kind = bench.choice(u"Kind"_s);
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Down);
    CHECK(find(bench.db(), point)->kind == PointKind::Conviction);
    CHECK(bench.cards(PointKind::Conviction).selected() == std::vector{point.value()});

    QTest::keyClick(&bench.cards(PointKind::Conviction), Qt::Key_Delete);
    CHECK_FALSE(find(bench.db(), point));
}

TEST_CASE("The columns of the roadmap can be years, with the vision above them", "[case]")
{
    CaseBench bench;
    bench.promise("Try it in one country");
    bench.session->perform(u"Add"_s, [&](Edit& edit) {
        add(edit,
            Vision{.workshop = bench.session->workshop(),
                .text = "Every order has a name",
                .chosen = true});
    });
    bench.page.findChild<SegmentedControl*>(u"views"_s)->setCurrent(0);
    auto& scale = bench.choice(u"Columns of the roadmap"_s);
    scale.setFocus();
    QTest::keyClick(&scale, Qt::Key_End);

    CHECK(roadmapScale(bench.db(), bench.session->workshop()) == RoadmapScale::Years);
    QStringList shownTexts;
    for (auto* one : bench.page.findChild<Roadmap*>()->findChildren<QLabel*>()) {
        if (one->isVisible())
            shownTexts += one->text();
    }
    for (const auto& text : {u"2027"_s, u"start small"_s, u"2028"_s, u"move steadily"_s,
             u"2029 on"_s, u"scale fast"_s, u"Think big: Every order has a name"_s}) {
        INFO(text.toStdString());
        CHECK(shownTexts.contains(text));
    }
}

TEST_CASE("Years that are not in order cannot be set", "[case]")
{
    YearsDialog dialog{{2027, 2028, 2029}};
    const auto fields = dialog.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 4);
    dialog.show();
    const auto type = [&](qsizetype field, const QString& text) {
        fields[field]->selectAll();
        QTest::keyClicks(fields[field], text);
    };
    auto* set = dialog.findChildren<QPushButton*>().last();
    CHECK(dialog.years() == RoadmapYears{2027, 2028, 2029});

    type(1, u"2030"_s);
    CHECK_FALSE(dialog.years());
    CHECK_FALSE(set->isEnabled());
    type(2, u"2031"_s);
    type(3, u"2033"_s);
    CHECK(dialog.years() == RoadmapYears{2027, 2030, 2031, 2033});
    CHECK(set->isEnabled());
}
