// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaPage.h"

#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SegmentedControl.h"
#include "core/agenda/Timetable.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

const Date firstDate = *Date::from(2026, 11, 18);

/// The agenda of a workshop of two days; the first has an hour each of A, B and C from nine.
struct PageRoom {
    DocumentSession session;
    DayId first = DayId::draw();
    DayId second = DayId::draw();
    std::unique_ptr<AgendaPage> page;
    QTableView* table = nullptr;
    CaptureLine* capture = nullptr;

    explicit PageRoom(const std::vector<std::string>& titles = {"A", "B", "C"},
        std::unique_ptr<Document> document = Document::inMemory())
        : session{std::move(document)}
    {
        if (!session.isReadOnly())
            prepare(titles);
        page = std::make_unique<AgendaPage>(session);
        page->resize(1244, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<QTableView*>();
        for (auto* line : page->findChildren<CaptureLine*>()) {
            if (line->accessibleName() == u"New block"_s)
                capture = line;
        }
        table->setFocus();
    }

    void prepare(const std::vector<std::string>& titles)
    {
        session.perform(u"Make"_s, [&](Edit& edit) {
            const Workshop workshop{.title = "Trial", .starts = firstDate};
            add(edit, workshop);
            add(edit, Day{.id = first, .workshop = workshop.id, .date = firstDate});
            add(edit, Day{.id = second, .workshop = workshop.id, .date = firstDate.plusDays(1)});
            for (const auto& title : titles)
                add(edit, Block{.day = first, .title = title, .minutes = 60});
        });
    }

    std::vector<TimedBlock> timed(DayId day) const
    {
        const auto start = find(session.db(), day)->start;
        return timetable(start, blocksOf(session.db(), day));
    }

    /// "A 9:00-60 …": titles, starts and lengths of a day.
    QString read(std::optional<DayId> day = {}) const
    {
        QStringList blocks;
        for (const auto& block : timed(day.value_or(first))) {
            blocks += u"%1 %2-%3"_s.arg(QString::fromStdString(block.block.title),
                QString::fromStdString(clockText(block.start)),
                QString::number(block.block.minutes));
        }
        return blocks.join(u", "_s);
    }

    QPoint cell(int row, int column) const
    {
        return table->visualRect(table->model()->index(row, column)).center();
    }

    void click(int row, Qt::KeyboardModifiers held = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, held, cell(row, 3));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }

    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    void doubleClick(int row, int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(row, column));
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell(row, column));
    }

    void typeOver(int row, int column, const QString& text) const
    {
        doubleClick(row, column);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        if (text.isEmpty())
            key(Qt::Key_Delete);
        type(text);
        key(Qt::Key_Return);
    }

    QString shown(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    LineField* field(const QString& name) const
    {
        for (auto* field : page->findChildren<LineField*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        return nullptr;
    }
};

enum { Start, Length, Bar, Title, LedBy, Marks };

} // namespace

TEST_CASE("What follows begins later when a block is typed longer", "[agenda]")
{
    const PageRoom room;

    room.typeOver(0, Length, u"1 h 30"_s);

    CHECK(room.read() == u"A 09:00-90, B 10:30-60, C 11:30-60"_s);
    CHECK(room.shown(1, Start) == u"10:30"_s);
}

TEST_CASE("A length that cannot be read stays in its cell", "[agenda]")
{
    const PageRoom room;
    QSignalSpy told{room.page.get(), &Page::messageRequested};

    room.typeOver(0, Length, u"long"_s);

    auto* editor = room.table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"long"_s);
    CHECK(told.count() == 1);
    room.key(Qt::Key_Escape);
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Typing a start pins the block and clearing it lets it follow again", "[agenda]")
{
    const PageRoom room;

    room.typeOver(1, Start, u"10:30"_s);
    CHECK(room.read() == u"A 09:00-60, B 10:30-60, C 11:30-60"_s);
    CHECK(room.shown(1, Marks) == u"30 min free before"_s);

    room.typeOver(1, Start, u"9:45"_s);
    CHECK(room.shown(1, Marks) == u"15 min overlap"_s);

    room.typeOver(1, Start, {});
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Enter in a cell goes on to the next row, and at the end to the new block", "[agenda]")
{
    const PageRoom room;

    room.typeOver(1, Title, u"Better"_s);
    CHECK(room.table->currentIndex().row() == 2);
    CHECK(room.read().contains(u"Better"_s));

    room.typeOver(2, LedBy, u"Ann"_s);
    CHECK(room.capture->hasFocus());
    CHECK(room.shown(2, LedBy) == u"Ann"_s);
}

TEST_CASE("A digit on a length begins to type it over", "[agenda]")
{
    const PageRoom room;
    room.table->setCurrentIndex(room.table->model()->index(0, Length));

    room.key(Qt::Key_4);
    room.key(Qt::Key_5);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"A 09:00-45, B 09:45-60, C 10:45-60"_s);
}

TEST_CASE("N takes the keyboard to the new block, and Enter to the one after it", "[agenda]")
{
    const PageRoom room{{}};

    room.key(Qt::Key_N);
    REQUIRE(room.capture->hasFocus());
    room.type(u"20 Welcome"_s);
    room.key(Qt::Key_Return);
    room.type(u"9:30 45 Interviews"_s);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"Welcome 09:00-20, Interviews 09:30-45"_s);
    CHECK(room.capture->text().isEmpty());
    CHECK(room.capture->hasFocus());
}

TEST_CASE("A new block goes behind the chosen one", "[agenda]")
{
    const PageRoom room;

    room.click(0);
    room.key(Qt::Key_N);
    room.type(u"15 Coffee"_s);
    room.key(Qt::Key_Return);
    room.type(u"30 Talk"_s);
    room.key(Qt::Key_Return);

    CHECK(room.read() == u"A 09:00-60, Coffee 10:00-15, Talk 10:15-30, B 10:45-60, C 11:45-60"_s);
}

TEST_CASE("A time that follows anyway does not pin the new block", "[agenda]")
{
    const PageRoom room;

    room.key(Qt::Key_N);
    room.type(u"12:00 60 Lunch"_s);
    room.key(Qt::Key_Return);

    CHECK_FALSE(room.timed(room.first).back().block.pinned);
    CHECK(room.timed(room.first).back().block.kind == BlockKind::Meal);
}

TEST_CASE("A line without a title stays where it was typed", "[agenda]")
{
    const PageRoom room;

    room.key(Qt::Key_N);
    room.type(u"30"_s);
    room.key(Qt::Key_Return);

    CHECK(room.capture->text() == u"30"_s);
    CHECK(room.timed(room.first).size() == 3);
}

TEST_CASE("A pasted programme becomes blocks in one step", "[agenda]")
{
    PageRoom room{{}};
    QApplication::clipboard()->setText(u"8:30 Arrival\n8:50 Opening\n9:00 15 How we work\n"_s);

    room.key(Qt::Key_N);
    QTest::keySequence(room.capture, QKeySequence::Paste);

    CHECK(room.read() == u"Arrival 08:30-20, Opening 08:50-10, How we work 09:00-15"_s);
    room.session.undo();
    CHECK(room.timed(room.first).empty());
}

TEST_CASE("Alt and arrows move the chosen blocks and keep them chosen", "[agenda]")
{
    const PageRoom room;
    room.click(1);
    room.click(2, Qt::ControlModifier);

    room.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.key(Qt::Key_Down, Qt::AltModifier);

    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
    CHECK(room.table->selectionModel()->selectedRows().size() == 2);
}

TEST_CASE("A block is dragged to another place with the mouse", "[agenda]")
{
    PageRoom room;
    auto* ground = room.table->viewport();

    QTest::mousePress(ground, Qt::LeftButton, {}, room.cell(0, Title));
    QTest::mouseMove(ground, room.cell(1, Title));
    QTest::mouseMove(ground, room.cell(2, Title) + QPoint{0, 8});
    QTest::mouseRelease(ground, Qt::LeftButton, {}, room.cell(2, Title) + QPoint{0, 8});

    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.session.undo();
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Escape in the middle of a drag leaves everything where it was", "[agenda]")
{
    const PageRoom room;
    auto* ground = room.table->viewport();

    QTest::mousePress(ground, Qt::LeftButton, {}, room.cell(0, Title));
    QTest::mouseMove(ground, room.cell(1, Title));
    QTest::mouseMove(ground, room.cell(2, Title));
    room.key(Qt::Key_Escape);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, room.cell(2, Title));

    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Ctrl+D copies and Delete removes, each in one step", "[agenda]")
{
    PageRoom room;
    room.click(0);

    room.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(room.read() == u"A 09:00-60, A 10:00-60, B 11:00-60, C 12:00-60"_s);
    room.table->setFocus();
    room.key(Qt::Key_Delete);
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
    CHECK(room.table->currentIndex().row() == 1);

    room.session.undo();
    room.session.undo();
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Alt+Right takes a block to the next day and follows it there", "[agenda]")
{
    const PageRoom room;
    room.click(1);

    room.key(Qt::Key_Right, Qt::AltModifier);

    CHECK(room.read() == u"A 09:00-60, C 10:00-60"_s);
    CHECK(room.read(room.second) == u"B 09:00-60"_s);
    CHECK(room.page->findChild<SegmentedControl*>()->current() == 1);
    CHECK(room.table->model()->rowCount() == 1);
}

TEST_CASE("What is typed in the inspector is in the document when it is left", "[agenda]")
{
    const PageRoom room;
    room.click(1);
    auto* title = room.field(u"Title"_s);
    REQUIRE(title);

    title->setFocus();
    QTest::keySequence(title, QKeySequence::SelectAll);
    room.type(u"Better"_s);
    room.click(0);

    CHECK(room.read() == u"A 09:00-60, Better 10:00-60, C 11:00-60"_s);
    CHECK(title->text() == u"A"_s);
}

TEST_CASE("An edit elsewhere does not disturb what is being typed", "[agenda]")
{
    PageRoom room;
    room.doubleClick(1, Title);
    room.type(u"Half a ti"_s);

    room.session.perform(u"Elsewhere"_s, [&](Edit& edit) {
        auto block = blocksOf(edit.db(), room.first).front();
        block.minutes = 30;
        save(edit, block);
    });

    auto* editor = room.table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"Half a ti"_s);
    CHECK(room.shown(1, Start) == u"9:30"_s);
}

TEST_CASE("A document for reading only shows its agenda and takes no edits", "[agenda]")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "w.charrette";
    const PageRoom owner{{"A"}, Document::create(path)};
    const PageRoom reader{{}, Document::open(path)};
    REQUIRE(reader.session.isReadOnly());

    reader.page->reveal(owner.timed(owner.first).front().block.id);
    REQUIRE(reader.table->selectionModel()->selectedRows().size() == 1);
    reader.key(Qt::Key_Delete);
    reader.key(Qt::Key_D, Qt::ControlModifier);
    reader.doubleClick(0, Title);

    CHECK_FALSE(reader.table->viewport()->findChild<QLineEdit*>());
    CHECK_FALSE(reader.capture->isEnabled());
    CHECK(reader.table->model()->rowCount() == 1);
}

TEST_CASE("A long day is changed without a pause", "[agenda]")
{
    std::vector<std::string> titles;
    for (int i = 0; i < 120; ++i)
        titles.push_back("Block " + std::to_string(i));
    const PageRoom room{titles};

    QElapsedTimer clock;
    clock.start();
    room.typeOver(0, Length, u"30"_s);
    CHECK(clock.elapsed() < 100);
    CHECK(room.shown(119, Start) == u"7:30"_s);
}
