// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/Guide.h"
#include "app/research/InterviewInspector.h"
#include "app/research/InterviewsPage.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "app/widgets/RowList.h"
#include "tests/app/research/Research.h"
#include "tests/support/Catch.h"

#include <QPushButton>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Details {
    Research research{{"Procurement lead", "Site engineer"}};
    InterviewsPage page{research.session};

    Details()
    {
        open(page);
        page.selectFirst();
    }

    InterviewInspector& inspector() { return *page.findChild<InterviewInspector*>(); }
    template <typename Field>
    Field& field(const QString& name)
    {
        const auto all = inspector().findChildren<Field*>();
        const auto found =
            std::ranges::find_if(all, [&](const Field* f) { return f->accessibleName() == name; });
        REQUIRE(found != all.end());
        return **found;
    }
    void press(const QString& text)
    {
        const auto all = inspector().findChildren<QPushButton*>();
        const auto found =
            std::ranges::find_if(all, [&](const QPushButton* b) { return b->text() == text; });
        REQUIRE(found != all.end());
        click(**found);
    }
    void type(const QString& name, const QString& text)
    {
        auto& line = field<LineField>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    Interview stored(std::size_t index = 0)
    {
        return *find(research.db(), research.interviews.at(index).id);
    }
    QString consent() { return page.findChild<Pill*>()->text(); }
};

} // namespace

TEST_CASE("What is typed about an interview is stored when one moves on", "[interviews]")
{
    Details details;

    details.type(u"Organisation"_s, u"retail"_s);
    details.page.reveal(details.research.interviews[1].id);

    CHECK(details.stored(0).organisation == "retail");
    CHECK(details.stored(1).organisation.empty());
    CHECK(details.field<LineField>(u"Organisation"_s).text().isEmpty());
}

TEST_CASE("The date and the time of an interview are read as people write them", "[interviews]")
{
    Details details;

    details.type(u"Date"_s, u"19 Nov"_s);
    QTest::keyClick(&details.field<LineField>(u"Date"_s), Qt::Key_Return);
    details.type(u"Time"_s, u"10.48"_s);
    QTest::keyClick(&details.field<LineField>(u"Time"_s), Qt::Key_Return);

    REQUIRE(details.stored().held);
    CHECK(QDateTime::fromMSecsSinceEpoch(details.stored().held->ms, Qt::UTC)
        == QDateTime{QDate{2026, 11, 19}, QTime{10, 48}, Qt::UTC});

    details.type(u"Date"_s, u"someday"_s);
    QTest::keyClick(&details.field<LineField>(u"Date"_s), Qt::Key_Return);
    CHECK(details.field<LineField>(u"Date"_s).text() == u"someday"_s);
    CHECK(details.stored().held);
}

TEST_CASE("Consent can be withdrawn with its date, and given again", "[interviews]")
{
    Details details;
    CHECK(details.consent() == u"Consent: quote without name"_s);

    details.press(u"Withdraw consent"_s);
    CHECK(details.stored().withdrawn);
    CHECK(details.consent() == u"Consent withdrawn"_s);
    details.type(u"Consent withdrawn on"_s, u"2026-12-01"_s);
    QTest::keyClick(&details.field<LineField>(u"Consent withdrawn on"_s), Qt::Key_Return);
    CHECK(QDateTime::fromMSecsSinceEpoch(details.stored().withdrawn->ms, Qt::UTC).date()
        == QDate{2026, 12, 1});
    details.press(u"Consent is given again"_s);

    CHECK_FALSE(details.stored().withdrawn);
    CHECK(details.consent() == u"Consent: quote without name"_s);
}

TEST_CASE("Group, challenge and consent are chosen by keys", "[interviews]")
{
    Details details;

    QTest::keyClick(&details.field<Chooser>(u"Group"_s), Qt::Key_Down);
    QTest::keyClick(&details.field<Chooser>(u"Challenge"_s), Qt::Key_Down);
    QTest::keyClick(&details.field<Chooser>(u"Consent"_s), Qt::Key_Up);

    CHECK(details.stored().group == details.research.groups[1]);
    CHECK(details.stored().challenge == details.research.challenge.id);
    CHECK(details.stored().consent == Consent::Role);
}

TEST_CASE("The guide grows by lines, is edited in place and put in order", "[interviews]")
{
    Details details;
    auto& guide = *details.page.findChild<Guide*>();
    auto& line = *guide.findChild<CaptureLine*>();
    auto& list = *guide.findChild<RowList*>();
    const auto texts = [&] {
        std::vector<std::string> all;
        for (const auto& prompt : promptsOf(details.research.db(), details.research.workshop))
            all.push_back(prompt.text);
        return all;
    };

    paste(line, u"- What happened?\n- Why?\n- Who else?"_s);
    CHECK(texts() == std::vector<std::string>{"What happened?", "Why?", "Who else?"});
    list.setFocus();
    list.choose(list.model()->index(2, 0));
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    CHECK(texts() == std::vector<std::string>{"What happened?", "Who else?", "Why?"});
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(texts() == std::vector<std::string>{"What happened?", "Why?"});
    details.research.session.undo();
    CHECK(list.model()->rowCount() == 3);
}
