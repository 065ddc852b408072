// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PaceBar.h"
#include "app/plan/PitchCard.h"
#include "app/plan/PlanPage.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/SegmentedControl.h"
#include "core/formats/Formats.h"
#include "tests/app/plan/EmptyPlan.h"
#include "tests/support/Catch.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// The pitches of a workshop, with one among them.
struct Pitches {
    std::unique_ptr<DocumentSession> session = tests::emptyPlan();
    PlanPage page{*session};
    PitchId id;

    explicit Pitches(const char* text)
        : id{*session->performFor(u"Add pitch"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Pitch{.workshop = session->workshop(), .title = "One voice", .text = text});
        })}
    {
        page.resize(1240, 860);
        page.show();
        page.findChild<SegmentedControl*>()->setCurrent(3);
        emit page.findChild<SegmentedControl*>()->currentChanged(3);
    }

    PitchCard& card() { return *page.findChild<PitchCard*>(); }
    SegmentedControl& forms() { return *card().findChild<SegmentedControl*>(); }
    GrowingText& part(const QString& name)
    {
        for (auto* text : card().findChildren<GrowingText*>()) {
            if (text->accessibleName() == name)
                return *text;
        }
        throw std::runtime_error{"no part " + name.toStdString()};
    }
    void write(const QString& name, const QString& words)
    {
        auto& text = part(name);
        text.setFocus();
        QTest::keyClicks(&text, words);
        QTest::keyClick(&text, Qt::Key_Return);
    }
    std::string text() const { return find(session->db(), id)->text; }
};

} // namespace

TEST_CASE("A pitch of 70 words takes half a minute", "[plan]")
{
    CHECK(wordCount(u"Today – we’re   losing “orders”, again."_s) == 5);
    CHECK(wordCount({}) == 0);
    CHECK(speakingSeconds(70) == 30);
    CHECK(speakingSeconds(141) == 61);
}

TEST_CASE("A pitch that is told as a story opens in its parts", "[plan]")
{
    Pitches bench{"Today orders wander. Imagine one host. I need two teams."};
    CHECK(bench.forms().current() == static_cast<int>(PitchForm::Story));
    CHECK(bench.part(u"Imagine"_s).text() == u"one host."_s);

    bench.write(u"We heard"_s, u"not one of them was mine"_s);
    CHECK(bench.text()
        == "Today orders wander. We heard not one of them was mine. Imagine one host. I need two "
           "teams.");
    bench.session->undo();
    CHECK(bench.part(u"We heard"_s).text().isEmpty());
}

TEST_CASE(
    "A form is chosen before there are words, and words are not forced into another", "[plan]")
{
    Pitches bench{""};
    bench.forms().setCurrent(static_cast<int>(PitchForm::Positioning));
    emit bench.forms().currentChanged(static_cast<int>(PitchForm::Positioning));
    bench.write(u"For"_s, u"managers"_s);
    bench.write(u"who"_s, u"moved house"_s);
    CHECK(bench.text() == "For managers who moved house, the … is a … that …. Unlike …, our ….");

    const auto segments = bench.forms().findChildren<QAbstractButton*>();
    REQUIRE(segments.size() == 3);
    CHECK(segments[0]->isEnabled());
    CHECK(segments[1]->isEnabled());
    CHECK_FALSE(segments[2]->isEnabled());
}

TEST_CASE("A clock to practise against starts and stops", "[plan]")
{
    Pitches bench{"Today orders wander."};
    auto& pace = *bench.card().findChild<PaceBar*>();
    CHECK(pace.accessibleName() == u"3 words, about 2 s to say"_s);
    QTest::mouseClick(pace.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(pace.isPractising());
    QTest::mouseClick(pace.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK_FALSE(pace.isPractising());
}

TEST_CASE("A part that is emptied leaves the pitch in its form", "[plan]")
{
    Pitches bench{"Today we lose hours. Imagine none."};
    auto& part = bench.part(u"Imagine"_s);
    part.setFocus();
    part.selectAll();
    QTest::keyClick(&part, Qt::Key_Delete);
    QTest::keyClick(&part, Qt::Key_Return);
    CHECK(bench.text() == "Today we lose hours.");
    CHECK(bench.forms().current() == static_cast<int>(PitchForm::Story));
    bench.write(u"Imagine"_s, u"one host"_s);
    CHECK(bench.text() == "Today we lose hours. Imagine one host.");
}

TEST_CASE("A story in paragraphs stays in paragraphs", "[plan]")
{
    Pitches bench{"Today orders wander.\n\nImagine one host."};
    bench.write(u"I need"_s, u"two teams"_s);
    CHECK(bench.text() == "Today orders wander.\n\nImagine one host.\n\nI need two teams.");
}
