// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of a large agenda costs until it is on the screen: 300 blocks in nine streams, in a
// file. Run by hand: QT_QPA_PLATFORM=offscreen build/release/tests/agenda_bench
#include "app/agenda/AgendaPage.h"
#include "app/text/EnglishPlurals.h"
#include "core/agenda/Arrange.h"
#include "core/document/Record.h"
#include "tests/support/TemporaryFolder.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int streamCount = 9;
constexpr int blockCount = 300;
constexpr int times = 60;

/// An hour together, then streams, and so on until all blocks are there.
std::vector<BlockId> fill(DocumentSession& session)
{
    std::vector<BlockId> blocks;
    session.perform(u"Fill"_s, [&](Edit& edit) {
        const Workshop workshop{.title = "Bench", .starts = *Date::from(2026, 11, 18)};
        add(edit, workshop);
        const auto day =
            add(edit, Day{.workshop = workshop.id, .date = workshop.starts, .start = 480});
        std::vector<StreamId> streams;
        for (int i = 0; i < streamCount; ++i)
            streams.push_back(add(
                edit, Stream{.workshop = workshop.id, .name = "Stream " + std::to_string(i + 1)}));
        for (int i = 0; i < blockCount; ++i) {
            const int place = i % 28;
            Block block{.day = day, .title = "Block number " + std::to_string(i), .minutes = 10};
            if (place > 0)
                block.stream = streams[static_cast<std::size_t>(place) % streamCount];
            blocks.push_back(add(edit, block));
        }
    });
    return blocks;
}

/// Everything that waits, then every pixel of the page.
void show(AgendaPage& page)
{
    QCoreApplication::sendPostedEvents();
    page.repaint();
    QCoreApplication::processEvents();
}

struct Times {
    std::vector<double> all;

    double at(double share)
    {
        std::ranges::sort(all);
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
    }
};

void measure(const char* name, AgendaPage& page, const std::function<void(int)>& edit)
{
    Times done;
    Times shown;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        edit(i);
        done.all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        show(page);
        shown.all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf(
        "%-10s kept and laid out %6.2f ms, on the screen %6.2f ms (worst of twenty %6.2f)\n", name,
        done.at(0.5), shown.at(0.5), shown.at(0.95));
}

void measureAll(const char* heading, DocumentSession& session, AgendaPage& page,
    const std::vector<BlockId>& blocks)
{
    std::printf("%s\n", heading);
    const auto block = [&](int i) {
        return blocks[static_cast<std::size_t>(i) * 37 % blocks.size()];
    };
    measure("length", page, [&](int i) {
        session.perform(u"Length"_s, [&](Edit& edit) { setLength(edit, block(i), 5 + i % 20); });
    });
    measure("title", page, [&](int i) {
        session.perform(u"Title"_s, [&](Edit& edit) {
            change(edit, block(i), [i](Block& it) { it.title = "New " + std::to_string(i); });
        });
    });
    measure("move", page, [&](int i) {
        session.perform(u"Move"_s, [&](Edit& edit) { moveBefore(edit, block(i), block(i + 1)); });
    });
    measure("undo", page, [&](int) { session.undo(); });
    measure("add", page, [&](int i) {
        session.perform(u"Add"_s, [&](Edit& edit) { duplicate(edit, {block(i)}); });
    });
    measure("select", page, [&](int i) { page.reveal(Item{block(i)}); });
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    const TemporaryFolder folder;
    DocumentSession session{Document::create(folder.file("bench.charrette"))};
    const auto blocks = fill(session);
    AgendaPage page{session};
    page.resize(1244, 900);
    page.show();
    show(page);
    measureAll("Nine streams side by side", session, page, blocks);
}
