// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulsePage.h"

#include "app/document/DocumentSession.h"
#include "app/pulse/PulseModel.h"
#include "app/pulse/PulseTable.h"
#include "app/pulse/PulseWords.h"
#include "app/widgets/Chip.h"
#include "app/widgets/EmptyState.h"
#include "core/ideas/QuickNote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Room {
    WorkshopId workshop = WorkshopId::draw();
    RoundId round = RoundId::draw();
    DocumentSession session{filled()};
    PulsePage page{session};
    std::vector<std::pair<PageKind, GroupId>> led; ///< where clicks led to

    explicit Room(int groups = 4)
    {
        if (groups > 0)
            session.perform(u"Groups"_s, [&](Edit& edit) { addGroups(edit, round, groups); });
        QObject::connect(&page, &Page::groupRequested, &page,
            [this](PageKind kind, GroupId group) { led.emplace_back(kind, group); });
        page.resize(1244, 860);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }

    PulseModel& model() const { return *page.findChild<PulseModel*>(); }
    PulseTable& table() const { return *page.findChild<PulseTable*>(); }

    QString cell(int group, int column) const
    {
        return model().index(group - 1, column).data().toString();
    }

    void write(QuickKind kind, int group, int count)
    {
        const auto id = model().item(group - 1).pulse.group.id;
        session.perform(u"Write"_s, [&](Edit& edit) {
            addQuickNotes(edit, workshop,
                std::vector<QuickNote>(static_cast<std::size_t>(count), {kind, id, "Word"}),
                "Heard");
        });
    }

    QList<Chip*> warnings() const
    {
        QApplication::processEvents();
        QList<Chip*> shown;
        for (auto* chip : page.findChildren<Chip*>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }

private:
    std::unique_ptr<Document> filled()
    {
        auto document = Document::inMemory();
        document->perform("Prepare", [this](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
            add(edit, Round{.id = round, .workshop = workshop});
        });
        return document;
    }
};

} // namespace

TEST_CASE("The pulse follows every change and every undo", "[pulse]")
{
    Room room;
    CHECK(room.cell(2, 2) == u"–"_s);
    room.write(QuickKind::Says, 2, 5);
    CHECK(room.cell(2, 2) == u"5"_s);
    CHECK(room.cell(2, PulseModel::lastColumn) == u"now"_s);
    room.write(QuickKind::Idea, 2, 3);
    CHECK(room.cell(2, 5) == u"3"_s);
    room.session.undo();
    CHECK(room.cell(2, 5) == u"–"_s);
}

TEST_CASE("A click or Enter on a count leads to it, for that group", "[pulse]")
{
    Room room;
    room.write(QuickKind::Idea, 3, 1);
    const auto group = room.model().item(2).pulse.group.id;
    auto& table = room.table();
    QTest::mouseClick(
        table.viewport(), Qt::LeftButton, {}, table.visualRect(room.model().index(2, 5)).center());
    REQUIRE(room.led.size() == 1);
    CHECK(room.led[0].first == PageKind::Ideas);
    CHECK(room.led[0].second == group);

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(room.led.size() == 2);
    CHECK(room.led[1].first == PageKind::Prototypes);
}

TEST_CASE("A warning says what is missing and leads there", "[pulse]")
{
    Room room;
    CHECK(room.warnings().isEmpty());
    for (int group = 1; group <= 3; ++group)
        room.write(QuickKind::Question, group, 1);
    const auto warnings = room.warnings();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front()->text() == u"Group 4 has no question yet"_s);
    QTest::mouseClick(warnings.front(), Qt::LeftButton);
    REQUIRE(room.led.size() == 1);
    CHECK(room.led[0].first == PageKind::Insights);
    room.write(QuickKind::Question, 4, 1);
    CHECK(room.warnings().isEmpty());
}

TEST_CASE("Many warnings are folded, and unfold", "[pulse]")
{
    Room room{30};
    for (int group = 1; group <= 20; ++group)
        room.write(QuickKind::Question, group, 1);
    REQUIRE(room.warnings().size() == 7);
    QTest::mouseClick(room.warnings().back(), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(room.warnings().size() == 11);
}

TEST_CASE("Without groups the page says how to begin", "[pulse]")
{
    const Room room{0};
    CHECK(room.page.findChild<EmptyState*>()->isVisible());
    CHECK_FALSE(room.table().isVisible());
}

TEST_CASE("How long ago is said as short as can be", "[pulse]")
{
    const Instant now{1'700'000'000'000};
    const auto ago = [&](std::int64_t minutes) {
        return agoText(Instant{now.ms - minutes * 60'000}, now);
    };
    CHECK(agoText({}, now) == u"–"_s);
    CHECK(ago(0) == u"now"_s);
    CHECK(ago(22) == u"22 min"_s);
    CHECK(ago(59) == u"59 min"_s);
    CHECK(ago(200) == u"3 h"_s);
}
