// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypesPage.h"

#include "app/media/PictureArea.h"
#include "app/prototypes/FeedbackField.h"
#include "app/prototypes/PrototypeModel.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chip.h"
#include "app/widgets/RowList.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/SentenceField.h"
#include "core/formats/Sample.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

/// Four groups; the first two have built something.
std::unique_ptr<Document> fourGroups()
{
    auto document = Document::inMemory();
    document->perform("Set up", [](Edit& edit) {
        const auto workshop =
            add(edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
        const auto round = add(edit, Round{.workshop = workshop});
        for (int number = 1; number <= 4; ++number) {
            Group group{.round = round};
            group.number = number;
            add(edit, group);
            if (number <= 2)
                add(edit,
                    Prototype{.workshop = workshop,
                        .group = group.id,
                        .title = number == 1 ? "Order host" : "Date at risk"});
        }
    });
    return document;
}

struct Room {
    DocumentSession session;
    PrototypesPage page{session};

    explicit Room(std::unique_ptr<Document> document = fourGroups())
        : session{std::move(document)}
    {
        page.resize(1250, 870);
        page.show();
        QApplication::setActiveWindow(&page);
        page.selectFirst();
        list().setFocus();
        QApplication::processEvents();
    }

    std::vector<Prototype> prototypes() const
    {
        return prototypesOf(session.db(), session.workshop());
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

    RowList& list() const { return named<RowList>(u"Prototypes"_s); }

    QPushButton& button(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return *button;
        }
        FAIL("no button " << text.toStdString());
        throw 0;
    }

    void type(QWidget& field, const QString& text)
    {
        field.setFocus();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void chooseRound(int round) const
    {
        auto& rounds = named<SegmentedControl>(u"Whose feedback is written down"_s);
        QTest::mouseClick(rounds.findChildren<QAbstractButton*>()[round], Qt::LeftButton);
    }

    std::vector<Feedback> feedback(std::size_t at = 0) const
    {
        return feedbackOn(session.db(), prototypes()[at].id);
    }

    int numberOf(const std::optional<GroupId>& group) const
    {
        return group ? find(session.db(), *group)->number : 0;
    }
};

} // namespace

TEST_CASE("N makes a prototype and waits for its name", "[prototypes]")
{
    Room room;
    QTest::keyClick(&room.list(), Qt::Key_N);
    REQUIRE(room.prototypes().size() == 3);

    auto* field = QApplication::focusWidget();
    REQUIRE(field == &room.named<SentenceField>(u"Title"_s));
    QTest::keyClicks(field, u"Faces on a board"_s);
    QTest::keyClick(field, Qt::Key_Return);

    CHECK(room.prototypes()[2].title == "Faces on a board");
    CHECK(room.list().currentIndex().row() == 2);
}

TEST_CASE("Feedback is whose turn it is, unless the line says another group", "[prototypes]")
{
    Room room;
    auto& line = room.named<CaptureLine>(u"New: Likes"_s);
    room.type(line, u"A name and a voice"_s);

    room.chooseRound(1);
    room.type(line, u"She rings first"_s);
    room.type(line, u"4: I would forgive a delay"_s);
    room.type(room.named<CaptureLine>(u"New: Criticisms"_s), u"One more inbox"_s);

    const auto given = room.feedback();
    REQUIRE(given.size() == 4);
    CHECK(room.numberOf(given[0].group) == 0);
    CHECK(room.numberOf(given[1].group) == 2);
    CHECK(room.numberOf(given[2].group) == 4);
    CHECK(given[2].text == "I would forgive a delay");
    CHECK(room.numberOf(given[3].group) == 2);
    CHECK(given[3].kind == FeedbackKind::Criticism);
}

TEST_CASE("The round stays on the way from one prototype to the next", "[prototypes]")
{
    Room room;
    room.chooseRound(2);

    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_Down);
    room.type(room.named<CaptureLine>(u"New: Questions"_s), u"Who sees it first?"_s);

    CHECK(room.feedback(0).empty());
    REQUIRE(room.feedback(1).size() == 1);
    CHECK(room.numberOf(room.feedback(1)[0].group) == 4);
}

TEST_CASE("A new version asks what was changed, and undo takes both back", "[prototypes]")
{
    Room room;
    QTest::mouseClick(&room.button(u"New version"_s), Qt::LeftButton);
    auto& line = room.named<SentenceField>(u"What was changed in version 2"_s);
    CHECK(QApplication::focusWidget() == &line);
    QTest::keyClicks(&line, u"a stand-in"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    const auto id = room.prototypes()[0].id;
    CHECK(room.prototypes()[0].version == 2);
    REQUIRE(iterationsOf(room.session.db(), id).size() == 1);
    CHECK(iterationsOf(room.session.db(), id)[0].changed == "a stand-in");

    room.session.undo();
    room.session.undo();
    CHECK(room.prototypes()[0].version == 1);
    CHECK(iterationsOf(room.session.db(), id).empty());
}

TEST_CASE("What is written on a card stays with its prototype", "[prototypes]")
{
    Room room;
    auto& learned = room.named<SentenceField>(u"We learned"_s);
    learned.setFocus();
    QTest::keyClicks(&learned, u"the pair matters"_s);

    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_Down);

    CHECK(room.prototypes()[0].learned == "the pair matters");
    CHECK(room.prototypes()[1].learned.empty());
    CHECK(room.named<SentenceField>(u"We learned"_s).text().isEmpty());
}

TEST_CASE("A decision is one click, and the same click takes it back", "[prototypes]")
{
    Room room;
    auto& pivot = room.named<Chip>(u"Pivot"_s);

    QTest::mouseClick(&pivot, Qt::LeftButton);
    CHECK(room.prototypes()[0].decision == Decision::Pivot);
    QTest::mouseClick(&pivot, Qt::LeftButton);
    CHECK_FALSE(room.prototypes()[0].decision);
}

TEST_CASE("A picture pasted on the page is one of the prototype on show", "[prototypes]")
{
    Room room;
    QImage photo{50, 40, QImage::Format_RGB32};
    photo.fill(QColor{120, 60, 20});
    QGuiApplication::clipboard()->setImage(photo);
    room.list().setFocus();

    QTest::keyClick(&room.list(), Qt::Key_V, Qt::ControlModifier);

    auto& area = *room.page.findChild<PictureArea*>();
    REQUIRE(QTest::qWaitFor([&] { return !area.isBusy(); }));
    CHECK(attachmentsOf(room.session.db(), room.prototypes()[0].id.value()).size() == 1);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE(
    "A prototype is removed with its feedback and pictures, and undo is offered", "[prototypes]")
{
    Room room{sample()};
    const auto before = room.prototypes();
    const auto given = room.feedback();
    REQUIRE_FALSE(given.empty());
    QSignalSpy offers{&room.page, &Page::undoOffered};
    room.list().setFocus();

    QTest::keyClick(&room.list(), Qt::Key_Delete);

    CHECK(room.prototypes().size() == before.size() - 1);
    CHECK(attachmentsOf(room.session.db(), before[0].id.value()).empty());
    CHECK(offers.size() == 1);
    room.session.undo();
    CHECK(room.prototypes() == before);
    CHECK(room.feedback() == given);
    CHECK(attachmentsOf(room.session.db(), before[0].id.value()).size() == 1);
}

TEST_CASE("Alt and an arrow move a prototype down the list", "[prototypes]")
{
    Room room;
    room.list().setFocus();
    QTest::keyClick(&room.list(), Qt::Key_Down, Qt::AltModifier);

    CHECK(room.prototypes()[0].title == "Date at risk");
    CHECK(room.list().currentIndex().row() == 1);
}

TEST_CASE("Every line of feedback is seen whole, at every width", "[prototypes]")
{
    Room room{sample()};
    const int width = GENERATE(1040, 1130, 1250, 1600);
    room.page.resize(width, 870);
    QApplication::processEvents();

    for (const auto* field : room.page.findChildren<FeedbackField*>()) {
        const auto& rows = *field->findChild<RowList*>();
        INFO(rows.accessibleName().toStdString() << " at " << width);
        CHECK(rows.model()->rowCount() > 0);
        CHECK(rows.height() >= rows.heightForWidth(rows.width()));
    }
}

TEST_CASE("The list of prototypes tells rows truly", "[prototypes]")
{
    DocumentSession session{sample()};
    PrototypeModel model{session};
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.reload();
    CHECK(model.rowCount() == 12);

    const auto first = model.item(0).id;
    session.perform(u"Move"_s, [&](Edit& edit) { moveBefore(edit, first, {}); });
    model.reload();

    CHECK(model.item(11).id == first);
    CHECK(model.index(11).data(Qt::AccessibleTextRole).toString().contains(u"Persevere"_s));
}
