// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/DayChart.h"
#include "app/research/EvidenceList.h"
#include "app/research/EvidencePicker.h"
#include "app/research/InsightsPage.h"
#include "app/research/MomentRow.h"
#include "app/research/PersonaInspector.h"
#include "app/research/PersonaPane.h"
#include "app/research/PersonasView.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "app/widgets/RowList.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/SentenceField.h"
#include "tests/app/research/Research.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/TemporaryFolder.h"

#include <QListView>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The page of insights with its personas shown, over one interview with two notes.
struct Gallery {
    Research research{{"Procurement lead"}};
    std::vector<NoteId> notes = research.write(research.interviews[0], {"one", "two"});
    InsightsPage page{research.session};

    PersonaId add(const char* name, const char* role = "")
    {
        return *research.session.performFor(u"Add"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Persona{.workshop = research.workshop, .name = name, .role = role});
        });
    }

    MomentId addMoment(PersonaId persona, int starts, const char* text, int mood)
    {
        return *research.session.performFor(u"Add"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Moment{.persona = persona, .starts = starts, .text = text, .mood = mood});
        });
    }

    void start()
    {
        open(page);
        page.findChild<SegmentedControl*>(u"views"_s)->setCurrent(3);
        settle();
    }

    template <typename Part>
    Part& part()
    {
        auto* found = page.findChild<Part*>();
        REQUIRE(found);
        return *found;
    }

    PersonasView& view() { return part<PersonasView>(); }
    RowList& list() { return *view().findChild<RowList*>(); }
    PersonaInspector& inspector() { return part<PersonaInspector>(); }
    CaptureLine& line() { return *view().findChild<CaptureLine*>(); }

    template <typename Field>
    Field& field(const QString& name, QWidget* within = nullptr)
    {
        const auto all = (within ? within : &page)->findChildren<Field*>();
        const auto found =
            std::ranges::find_if(all, [&](const Field* f) { return f->accessibleName() == name; });
        REQUIRE(found != all.end());
        return **found;
    }

    QPushButton& button(const QString& start)
    {
        const auto all = page.findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(all,
            [&](const QPushButton* b) { return b->isVisible() && b->text().startsWith(start); });
        REQUIRE(found != all.end());
        return **found;
    }

    MomentRow* rowOf(MomentId id)
    {
        for (auto* row : page.findChildren<MomentRow*>()) {
            if (row->id() == id && row->isVisible())
                return row;
        }
        return nullptr;
    }

    std::vector<Persona> stored() { return personasOf(research.db(), research.workshop); }
    std::vector<Moment> day(PersonaId id) { return momentsOf(research.db(), id); }
};

} // namespace

TEST_CASE("N begins a persona, which is named and said who it is", "[personas]")
{
    Gallery gallery;
    gallery.start();
    CHECK(gallery.stored().empty());

    gallery.page.setFocus();
    QTest::keyClick(&gallery.page, Qt::Key_N);
    settle();
    auto* name = qobject_cast<SentenceField*>(QApplication::focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, u"Nora"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto& role = gallery.field<SentenceField>(u"Who they are"_s);
    role.setFocus();
    QTest::keyClicks(&role, u"Buys for three plants"_s);
    QTest::keyClick(&role, Qt::Key_Return);

    REQUIRE(gallery.stored().size() == 1);
    CHECK(gallery.stored()[0].name == "Nora");
    CHECK(gallery.stored()[0].role == "Buys for three plants");
    CHECK(gallery.list().model()->rowCount() == 1);
}

TEST_CASE("A day is typed line by line, and comes in order by its times", "[personas]")
{
    Gallery gallery;
    const auto nora = gallery.add("Nora");
    gallery.start();
    gallery.line().setFocus();
    for (const auto& text :
        {u"13:30 The order is back"_s, u"8:00 Opens three systems"_s, u"Then asks around"_s}) {
        QTest::keyClicks(&gallery.line(), text);
        QTest::keyClick(&gallery.line(), Qt::Key_Return);
    }

    const auto day = gallery.day(nora);
    REQUIRE(day.size() == 3);
    CHECK(day[0].text == "Opens three systems");
    CHECK(day[0].starts == 8 * 60);
    CHECK(day[1].text == "The order is back");
    CHECK(day[2].text == "Then asks around");
    CHECK(day[2].starts == 14 * 60 + 30);
    CHECK(gallery.line().text().isEmpty());
    for (int i = 0; i < 3; ++i)
        gallery.research.session.undo();
    CHECK(gallery.day(nora).empty());
}

TEST_CASE("Time, words and mood of a moment are changed in its row", "[personas]")
{
    Gallery gallery;
    const auto nora = gallery.add("Nora");
    const auto first = gallery.addMoment(nora, 8 * 60, "Opens three systems", 3);
    const auto second = gallery.addMoment(nora, 9 * 60, "Asks around", 3);
    gallery.start();
    CHECK_FALSE(gallery.part<DayChart>().accessibleDescription().contains(u"lowest"_s));

    auto& mood = gallery.field<Chooser>(u"Mood"_s, gallery.rowOf(second));
    mood.setFocus();
    QTest::keyClick(&mood, Qt::Key_End);
    CHECK(gallery.day(nora)[1].mood == 1);
    CHECK(gallery.part<DayChart>().accessibleDescription().contains(
        u"9:00 Asks around: Very bad, lowest point"_s));

    auto& time = gallery.field<LineField>(u"Time"_s, gallery.rowOf(second));
    time.setFocus();
    time.selectAll();
    QTest::keyClicks(&time, u"7.30"_s);
    QTest::keyClick(&time, Qt::Key_Return);
    settle();
    CHECK(gallery.day(nora)[0].id == second);
    CHECK(time.text() == u"7:30"_s);
    CHECK(gallery.rowOf(second)->y() < gallery.rowOf(first)->y());
    CHECK(time.hasFocus());

    time.selectAll();
    QTest::keyClicks(&time, u"late"_s);
    QTest::keyClick(&time, Qt::Key_Return);
    CHECK(gallery.day(nora)[0].starts == 7 * 60 + 30);
    CHECK(time.text() == u"late"_s);
    QTest::keyClick(&time, Qt::Key_Escape);
    CHECK(time.text() == u"7:30"_s);

    QTest::mouseClick(gallery.rowOf(first)->findChild<QToolButton*>(), Qt::LeftButton);
    settle();
    CHECK(gallery.day(nora).size() == 1);
    CHECK_FALSE(gallery.rowOf(first));
}

TEST_CASE("A persona is proto until notes of an interview are picked for it", "[personas]")
{
    Gallery gallery;
    const auto nora = gallery.add("Nora");
    gallery.start();
    auto& standing = *gallery.part<PersonaPane>().findChild<Pill*>();
    CHECK(standing.text() == u"proto"_s);
    CHECK(standing.kind() == PillKind::Warn);

    click(gallery.button(u"Add evidence"_s));
    settle();
    auto& picker = gallery.part<EvidencePicker>();
    REQUIRE(picker.isVisible());
    auto* list = &gallery.field<QListView>(u"Notes to choose from"_s, &picker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // out of the words
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(evidenceOf(gallery.research.db(), nora) == std::vector{gallery.notes[0]});
    QTest::keyClick(list, Qt::Key_Escape);
    settle();

    CHECK(standing.text() == u"1 interview"_s);
    gallery.research.session.undo();
    CHECK(standing.text() == u"proto"_s);
}

TEST_CASE("What a persona wants is written, and which challenges touch them chosen", "[personas]")
{
    Gallery gallery;
    const auto nora = gallery.add("Nora");
    gallery.start();
    auto& goals = gallery.field<GrowingText>(u"What they want, one a line"_s);
    goals.setFocus();
    QTest::keyClicks(&goals, u"No surprises"_s);
    QTest::keyClick(&goals, Qt::Key_Return);
    QTest::keyClicks(&goals, u"Home by six"_s);
    QTest::keyClick(&goals, Qt::Key_Return, Qt::ControlModifier);
    CHECK(gallery.stored()[0].goals == "No surprises\nHome by six");

    auto& more = gallery.field<Chooser>(u"Add a challenge that touches them"_s);
    REQUIRE(more.isVisible());
    more.setFocus();
    QTest::keyClick(&more, Qt::Key_Down);
    CHECK(challengesTouching(gallery.research.db(), nora)
        == std::vector{gallery.research.challenge.id});
    settle();
    CHECK_FALSE(more.isVisible());

    auto& touches = gallery.field<RowList>(u"Challenges that touch them"_s);
    touches.setFocus();
    touches.choose(touches.model()->index(0, 0));
    QTest::keyClick(&touches, Qt::Key_Delete);
    CHECK(challengesTouching(gallery.research.db(), nora).empty());
}

TEST_CASE("Removing a persona shows its neighbour, and undo brings it back", "[personas]")
{
    Gallery gallery;
    gallery.add("Ann");
    gallery.add("Ben");
    gallery.add("Cleo");
    gallery.start();
    const auto before = contents(gallery.research.session.document());
    auto& list = gallery.list();
    list.setFocus();
    list.choose(list.model()->index(1, 0));
    CHECK(gallery.view().current()->name == "Ben");

    QTest::keyClick(&list, Qt::Key_Delete);
    REQUIRE(gallery.stored().size() == 2);
    CHECK(gallery.view().current()->name == "Cleo");
    gallery.research.session.undo();
    CHECK(contents(gallery.research.session.document()) == before);
}

TEST_CASE("What is typed for one persona is not lost when another is chosen", "[personas]")
{
    Gallery gallery;
    gallery.add("Ann");
    gallery.add("Ben");
    gallery.start();
    auto& pains = gallery.field<GrowingText>(u"What stands in their way, one a line"_s);
    pains.setFocus();
    QTest::keyClicks(&pains, u"Three systems"_s);

    gallery.list().choose(gallery.list().model()->index(1, 0));
    settle();
    CHECK(gallery.stored()[0].pains == "Three systems");
    CHECK(gallery.stored()[1].pains.empty());
    CHECK(pains.text().isEmpty());
}

TEST_CASE("Personas are narrowed to a group and to a challenge that touches them", "[personas]")
{
    Gallery gallery;
    gallery.add("Ann");
    const auto ben = gallery.add("Ben");
    gallery.research.session.perform(u"Touch"_s,
        [&](Edit& edit) { setTouched(edit, ben, gallery.research.challenge.id, true); });
    gallery.start();
    auto& challenges = gallery.field<Chooser>(u"Show for"_s);
    challenges.setFocus();
    QTest::keyClick(&challenges, Qt::Key_Down);
    settle();

    REQUIRE(gallery.list().model()->rowCount() == 1);
    CHECK(gallery.view().current()->id == ben);
}

TEST_CASE("A document open for reading shows personas and changes none", "[personas]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    const auto owner = Document::create(path);
    owner->perform("Fill", [](Edit& edit) {
        const Workshop workshop{.title = "W", .starts = *Date::from(2026, 1, 1)};
        const Persona nora{.workshop = workshop.id, .name = "Nora"};
        add(edit, workshop);
        add(edit, nora);
        add(edit, Moment{.persona = nora.id, .text = "Waits"});
    });
    DocumentSession session{Document::open(path)};
    REQUIRE(session.isReadOnly());
    InsightsPage page{session};
    open(page);
    page.findChild<SegmentedControl*>(u"views"_s)->setCurrent(3);
    settle();

    auto* row = page.findChild<MomentRow*>();
    REQUIRE(row);
    CHECK(row->findChild<LineField*>()->isReadOnly());
    CHECK(row->findChild<SentenceField*>()->isReadOnly());
    CHECK_FALSE(row->findChild<Chooser*>()->isEnabled());
    CHECK_FALSE(row->findChild<QToolButton*>()->isEnabled());
    auto* inspector = page.findChild<PersonaInspector*>();
    for (const auto* text : inspector->findChildren<GrowingText*>())
        CHECK(text->isReadOnly());
    for (const auto* button : inspector->findChildren<QPushButton*>())
        CHECK(button->isEnabled() == (button->text() == u"Show on stage"_s));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_N);
    CHECK(personasOf(session.db(), session.workshop()).size() == 1);
}

TEST_CASE("Everything about a persona has a name for those who do not see it", "[personas]")
{
    Gallery gallery;
    const auto nora = gallery.add("Nora", "Buyer");
    gallery.addMoment(nora, 480, "Waits", 2);
    gallery.start();
    for (auto* view :
        {static_cast<QWidget*>(&gallery.view()), static_cast<QWidget*>(&gallery.inspector())}) {
        for (const auto* widget : view->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isScroller = widget->inherits("QScrollArea");
            INFO(widget->metaObject()->className());
            CHECK((isScroller || !widget->accessibleName().isEmpty()
                || (button && !button->text().isEmpty())));
        }
    }
    CHECK(gallery.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString()
        == u"Nora, Buyer, proto"_s);
}

TEST_CASE("A link to a persona opens it among the personas, whatever is shown", "[personas]")
{
    Gallery gallery;
    gallery.add("Ann");
    const auto ben = gallery.add("Ben");
    open(gallery.page);
    gallery.page.reveal(ben);
    settle();
    CHECK(gallery.page.findChild<SegmentedControl*>(u"views"_s)->current() == 3);
    CHECK(gallery.view().current()->name == "Ben");
    CHECK(gallery.list().chosenRows() == QList<int>{1});
}

TEST_CASE("A persona is put on the stage with what was typed last", "[personas]")
{
    Gallery gallery;
    const auto ann = gallery.add("Ann");
    gallery.start();
    auto& goals = gallery.field<GrowingText>(u"What they want, one a line"_s);
    goals.setFocus();
    QTest::keyClicks(&goals, u"Go home"_s);
    std::vector<Item> shown;
    QObject::connect(&gallery.page, &Page::stageRequested,
        [&shown](const Item& item) { shown.push_back(item); });
    gallery.button(u"Show on stage"_s).click();
    CHECK(shown == std::vector{Item{ann}});
    CHECK(gallery.stored()[0].goals == "Go home");
}
