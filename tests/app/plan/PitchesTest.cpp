// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PaceBar.h"
#include "app/plan/PitchCard.h"
#include "app/plan/PlanPage.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/SegmentedControl.h"
#include "core/formats/Formats.h"
#include "tests/support/Catch.h"

#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// The pitches of a workshop, with one among them.
struct Pitches {
    std::unique_ptr<DocumentSession> session = [] {
        auto document = Document::inMemory();
        document->perform("New workshop", [](Edit& edit) {
            emptyWorkshop(edit, {.title = "Autumn", .starts = Date::from(2026, 11, 18).value()});
        });
        return std::make_unique<DocumentSession>(std::move(document));
    }();
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
    "Another form shows what is there, and changes nothing until something is written", "[plan]")
{
    Pitches bench{"One voice for every order"};
    CHECK(bench.forms().current() == static_cast<int>(PitchForm::Free));
    bench.forms().setCurrent(1);
    emit bench.forms().currentChanged(1);
    CHECK(bench.part(u"For"_s).text() == u"One voice for every order"_s);
    CHECK(bench.text() == "One voice for every order");

    bench.write(u"who"_s, u"moved house"_s);
    CHECK(bench.text()
        == "For One voice for every order who moved house, the … is a … that …. Unlike …, our ….");
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
