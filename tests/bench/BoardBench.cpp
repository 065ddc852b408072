// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the board costs as notes are added, in software at 1440 × 900, and what it costs
// to open it and to move two thousand notes. Run by hand: tests/bench/run
#include "app/board/BoardView.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeasPage.h"
#include "app/theme/Theme.h"
#include "app/widgets/NotePainter.h"
#include "app/widgets/SegmentedControl.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Place.h"
#include "core/workshop/Workshop.h"
#include "tests/bench/Figures.h"
#include "tests/support/TemporaryFolder.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QSettings>
#include <QWheelEvent>

#include <fstream>
#include <memory>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize{1440, 900};
constexpr int dragged = 2'000;

/// Kilobytes that are really in memory.
double residentKilobytes()
{
    std::ifstream file{"/proc/self/statm"};
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return static_cast<double>(resident) * 4;
}

QString textOf(int i)
{
    static const QStringList words =
        u"contact order customer date email hand-over week form "
        u"field status call plain price sales team warn early"_s.split(u' ');
    QString text = u"Idea %1:"_s.arg(i);
    for (int word = 0; word < 4 + i % 9; ++word)
        text += u' ' + words[(i * 7 + word * 5) % words.size()];
    return text;
}

int columnsFor(int count)
{
    return std::max(1, static_cast<int>(std::sqrt(count * 1.1)));
}

std::vector<BoardNote> notesFor(int count)
{
    std::vector<BoardNote> notes;
    for (int i = 0; i < count; ++i) {
        BoardNote note{
            i + 1, {i % columnsFor(count) * 168.0, i / columnsFor(count) * 120.0}, textOf(i)};
        note.label = u"Group %1"_s.arg(i % 8 + 1);
        note.votes = i % 7;
        note.colour = static_cast<Colour>(i % 6);
        notes.push_back(std::move(note));
    }
    return notes;
}

void wheel(QWidget& view, QPointF at, QPoint pixels, QPoint angle, Qt::KeyboardModifiers held)
{
    QWheelEvent event{
        at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, held, Qt::NoScrollPhase, false};
    QApplication::sendEvent(&view, &event);
}

void mouse(QWidget& view, QEvent::Type type, QPointF at)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event{type, at, view.mapToGlobal(at), button, buttons, Qt::NoModifier};
    QApplication::sendEvent(&view, &event);
}

/// Only what has to be painted, as on the screen.
void paintNow()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

template <typename Frame>
double slowFrame(int frames, Frame&& frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        times.push_back(milliseconds([&] {
            frame(i);
            paintNow();
        }));
    }
    return percentile(std::move(times), 95);
}

void measureViewing(BoardView& view, int count, double most)
{
    view.fitAll();
    paintNow();
    figure("pan everything, p95", count,
        slowFrame(100,
            [&](int i) {
                wheel(view, {720, 450}, {i % 20 < 10 ? 9 : -9, 5}, {}, Qt::NoModifier);
            }),
        "ms", most);
    view.fitAll();
    figure("zoom in from everything and out again, p95", count,
        slowFrame(120,
            [&](int i) {
                wheel(view, {720, 450}, {}, {0, i < 60 ? 60 : -60}, Qt::ControlModifier);
            }),
        "ms", most);
    view.zoomTo(1);
    paintNow();
    figure("pan close by, p95", count,
        slowFrame(100,
            [&](int) {
                wheel(view, {720, 450}, {-14, -9}, {}, Qt::NoModifier);
            }),
        "ms", most);
}

double dragFrames(BoardView& view, int count, int many)
{
    BoardView::Ids ids;
    for (int i = 0; i < std::min(many, count); ++i)
        ids.insert(i + 1);
    view.setSelection(std::move(ids), 1);
    view.fitAll();
    paintNow();
    const auto start = view.viewRect(0).center();
    mouse(view, QEvent::MouseButtonPress, start);
    mouse(view, QEvent::MouseMove, start + QPointF{12, 8});
    paintNow();
    const double slow = slowFrame(100, [&](int i) {
        mouse(view, QEvent::MouseMove, start + QPointF{40.0 + i * 3, 30.0 + i * 2 + (i % 2) * 12});
    });
    view.cancelGesture();
    return slow;
}

void measureView(int count)
{
    auto notes = notesFor(count);
    const double before = residentKilobytes();
    BoardView view;
    view.resize(windowSize);
    view.show();
    figure("show notes and paint them", count, milliseconds([&] {
        view.setNotes(std::move(notes));
        view.fitAll();
        paintNow();
    }),
        "ms");
    const double most = count <= 10'000 ? 16 : 33;
    measureViewing(view, count, most);
    figure("drag one, p95", count, dragFrames(view, count, 1), "ms", count <= 10'000 ? 2 : 16);
    figure("drag two thousand, p95", count, dragFrames(view, count, dragged), "ms", most);
    // What was moved into the view was counted before; its texts are all the view's own.
    figure("memory beyond the notes themselves", count,
        std::max(0.0, residentKilobytes() - before) / count, "kB a note", count == 10'000 ? 3 : -1);
}

/// The same rectangles in a bare graphics view, to compare with.
void measureBare(int count)
{
    QGraphicsScene scene;
    for (const auto& note : notesFor(count))
        scene.addRect(
            QRectF{note.at, noteSize()}, Qt::NoPen, noteColor(tokens(), key(note.colour)));
    QGraphicsView view{&scene};
    view.resize(windowSize);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.show();
    view.fitInView(scene.sceneRect(), Qt::KeepAspectRatio);
    paintNow();
    figure("bare graphics view, rectangles only, p95", count,
        slowFrame(30, [&](int) { view.viewport()->update(); }), "ms");
}

std::vector<IdeaId> fill(Document& document, WorkshopId workshop, int count)
{
    return document.perform("Fill", [&](Edit& edit) {
        add(edit, Workshop{.id = workshop, .title = "B", .starts = *Date::from(2026, 11, 18)});
        std::vector<IdeaId> ids;
        std::vector<Place> places;
        for (int i = 0; i < count; ++i) {
            ids.push_back(IdeaId::draw());
            edit.run(
                "INSERT INTO idea (id, workshop, text, made, position) VALUES (?1, ?2, ?3, 0, ?4)",
                ids.back(), workshop, textOf(i).toStdString(), double(i + 1));
            places.push_back(
                {ids.back(), i % columnsFor(count) * 168.0, i / columnsFor(count) * 120.0});
        }
        save(edit, places);
        return ids;
    });
}

/// With the page around it, from a file: opening, and moving many at once.
void measurePage(int count)
{
    const tests::TemporaryFolder folder;
    const auto path = folder.file("board.charrette");
    const auto workshop = WorkshopId::draw();
    std::vector<IdeaId> ids;
    {
        const auto document = Document::create(path);
        ids = fill(*document, workshop, count);
    }
    DocumentSession session{Document::open(path)};
    IdeasPage page{session};
    page.resize(windowSize);
    page.findChild<SegmentedControl*>()->setCurrent(2);
    figure("open the page on its clusters", count, milliseconds([&] {
        page.show();
        paintNow();
    }),
        "ms", count <= 10'000 ? 300 : -1);
    std::vector<Place> places;
    for (int i = 0; i < std::min(dragged, count); ++i)
        places.push_back({ids[static_cast<std::size_t>(i)], -2000.0 - i, 50.0 * (i % 40)});
    const double bar = count <= 10'000 ? 100 : -1;
    const auto moved = static_cast<int>(places.size());
    const auto name = [&](const char* what) {
        return std::string{what} + " " + std::to_string(moved) + ", page included";
    };
    figure(name("move"), count, milliseconds([&] {
        session.perform(u"Move"_s, [&](Edit& edit) { save(edit, places); });
        paintNow();
    }),
        "ms", bar);
    figure(name("undo a move of"), count, milliseconds([&] {
        session.undo();
        paintNow();
    }),
        "ms", bar);
    figure(name("redo a move of"), count, milliseconds([&] {
        session.redo();
        paintNow();
    }),
        "ms", bar);
}

} // namespace

int main(int count, char** arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{count, arguments};
    QSettings settings{u"/dev/null"_s, QSettings::IniFormat};
    const Theme theme{settings};
    for (const int size : {100, 1'000, 10'000, 50'000}) {
        measureView(size);
        measureBare(size);
        measurePage(size);
    }
}
