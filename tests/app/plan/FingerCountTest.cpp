// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/FingerCount.h"

#include "app/document/DocumentSession.h"
#include "app/plan/PlanPage.h"
#include "app/plan/VisionCard.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "app/widgets/WrapLabel.h"
#include "core/formats/Formats.h"
#include "core/plan/Vision.h"
#include "tests/app/plan/EmptyPlan.h"
#include "tests/support/Catch.h"

#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// The plan with one draft of a vision.
struct Show {
    std::unique_ptr<DocumentSession> session = tests::emptyPlan();
    PlanPage page{*session};
    VisionId vision = *session->performFor(u"Add"_s, [&](Edit& edit) {
        return charrette::add(
            edit, Vision{.workshop = session->workshop(), .text = "No order is late"});
    });

    Show()
    {
        page.resize(1240, 860);
        page.show();
        page.reveal(vision);
        QApplication::processEvents();
    }

    FingerCount& count() { return *page.findChild<FingerCount*>(); }
    Pill& result() { return *count().findChild<Pill*>(); }
    LineField& field(int fingers)
    {
        return *count().findChildren<LineField*>()[static_cast<qsizetype>(fingers)];
    }
    void type(int fingers, const QString& text)
    {
        field(fingers).setFocus();
        field(fingers).selectAll();
        QTest::keyClicks(&field(fingers), text);
        QTest::keyClick(&field(fingers), Qt::Key_Return);
    }
    FistToFive stored() { return fistToFiveOn(session->db(), vision); }
};

} // namespace

TEST_CASE("Anybody at two fingers or fewer means to talk again", "[plan]")
{
    Show show;
    CHECK_FALSE(show.result().isVisible());
    show.type(4, u"7"_s);
    show.type(5, u"3"_s);
    CHECK(show.stored() == FistToFive{{0, 0, 0, 0, 7, 3}});
    CHECK(show.result().text() == u"consent"_s);
    CHECK(fingerReason(show.stored()).startsWith(u"10 showed"_s));

    show.type(2, u"2"_s);
    CHECK(show.result().text() == u"talk again"_s);
    CHECK(show.count().findChild<WrapLabel*>()->text().startsWith(
        u"2 of 12 showed two fingers or fewer."_s));
    show.session->undo();
    CHECK(show.result().text() == u"consent"_s);
    CHECK(show.field(2).text().isEmpty());
    show.type(3, u"0"_s); // What nobody showed is nobody, typed or not.
    CHECK(show.field(3).text().isEmpty());
    CHECK_FALSE(show.field(3).isDirty());
}

TEST_CASE("A count is taken away by an empty field, and all of them to count again", "[plan]")
{
    Show show;
    show.type(0, u"1"_s);
    show.type(5, u"9"_s);
    show.field(0).setFocus();
    show.field(0).selectAll();
    QTest::keyClick(&show.field(0), Qt::Key_Delete);
    QTest::keyClick(&show.field(0), Qt::Key_Return);
    CHECK(show.stored() == FistToFive{{0, 0, 0, 0, 0, 9}});

    QTest::mouseClick(show.count().findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(show.stored() == FistToFive{});
    CHECK_FALSE(show.result().isVisible());
    show.session->undo();
    CHECK(show.stored().shown() == 9);
    CHECK(show.field(5).text() == u"9"_s);
}
