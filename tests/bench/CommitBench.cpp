// SPDX-License-Identifier: GPL-3.0-or-later
// What a durable edit costs against the bare SQLite transaction, in one run, as the file grows; and
// what undoing the largest change costs. Run by hand: tests/bench/run
#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/workshop/Workshop.h"
#include "tests/bench/Figures.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/TemporaryFolder.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>
#include <vector>

using namespace charrette;
using namespace charrette::bench;
using namespace charrette::tests;

namespace {

/// The median of pairs taken in turn, so that both meet the same disk.
struct Pair {
    double bare;
    double ours;
};

template <typename Bare, typename Ours>
Pair medians(int times, Bare&& bare, Ours&& ours)
{
    std::vector<double> first;
    std::vector<double> second;
    for (int i = 0; i < times; ++i) {
        first.push_back(milliseconds([&] { bare(i); }));
        second.push_back(milliseconds([&] { ours(i); }));
    }
    std::ranges::sort(first);
    std::ranges::sort(second);
    return {first[first.size() / 2], second[second.size() / 2]};
}

std::vector<IdeaId> fill(Document& document, int count)
{
    return document.perform("Fill", [&](Edit& edit) {
        const auto workshop =
            add(edit, Workshop{.title = "Bench", .starts = Date::from(2026, 11, 18).value()});
        std::vector<IdeaId> ideas;
        for (int i = 0; i < count; ++i) {
            // One row after the other by hand: the next position is not what is measured here.
            const auto id = IdeaId::draw();
            edit.run(
                "INSERT INTO idea (id, workshop, text, made, position) VALUES (?1, ?2, ?3, 0, ?4)",
                id, workshop, "Idea number " + std::to_string(i), double(i + 1));
            ideas.push_back(id);
        }
        return ideas;
    });
}

void measure(int rows)
{
    const TemporaryFolder folder;
    const auto document = Document::create(folder.file("ours.charrette"));
    const auto ideas = fill(*document, rows);
    document->saveCopy(folder.file("bare.charrette"));
    sqlite::Database bare{folder.file("bare.charrette"), sqlite::Open::Write};
    const auto at = [&](int i) { return ideas[static_cast<std::size_t>(i) * 7919 % ideas.size()]; };
    const auto pair = medians(
        200,
        [&](int i) {
            sqlite::Transaction transaction{bare};
            bare.run("UPDATE idea SET text = ?2 WHERE id = ?1", at(i), "Edit " + std::to_string(i));
            transaction.commit();
        },
        [&](int i) {
            document->perform("Edit", [&](Edit& edit) {
                change(edit, at(i), [&](Idea& idea) { idea.text = "Edit " + std::to_string(i); });
            });
        });
    figure("bare transaction, median", rows, pair.bare, "ms");
    figure("command, median", rows, pair.ours, "ms");
    figure("command against bare", rows, pair.ours / pair.bare, "times", 1.2);
}

void measureUndo(std::size_t moved)
{
    const TemporaryFolder folder;
    const auto document = Document::create(folder.file("undo.charrette"));
    const auto ideas = fill(*document, 10'000);
    const double commit = milliseconds([&] {
        document->perform("Move", [&](Edit& edit) {
            for (std::size_t i = 0; i < moved; ++i)
                edit.run("UPDATE idea SET position = position + 5 WHERE id = ?1", ideas[i]);
        });
    });
    const double undo = milliseconds([&] { document->undo(); });
    const double redo = milliseconds([&] { document->redo(); });
    const auto count = static_cast<int>(moved);
    figure("commit a move of rows", count, commit, "ms", 100);
    figure("undo it", count, undo, "ms", 100);
    figure("redo it", count, redo, "ms", 100);
}

void editOne(Document& document, IdeaId idea, int i)
{
    document.perform("Edit", [&](Edit& edit) {
        change(edit, idea, [&](Idea& row) { row.text = "Edit " + std::to_string(i); });
    });
}

/// On the disk as it is, and as a window waits for it.
void measureBehind()
{
    constexpr int rows = 1'000;
    const TemporaryFolder folder;
    std::vector<IdeaId> ideas;
    {
        const auto first = Document::create(folder.file("a.charrette"));
        ideas = fill(*first, rows);
        first->saveCopy(folder.file("b.charrette"));
    }
    constexpr int patience = 12;
    const auto direct = Document::open(folder.file("a.charrette"));
    const auto behind = Document::open(folder.file("b.charrette"), {.patience = patience});
    const auto at = [&](int i) { return ideas[static_cast<std::size_t>(i) * 7919 % ideas.size()]; };
    const auto pair = medians(
        300, [&](int i) { editOne(*direct, at(i), i); },
        [&](int i) { editOne(*behind, at(i), i); });
    figure("command by a queue against direct", rows, pair.ours / pair.bare, "times", 1.2);
}

/// One command every 200 ms, as somebody types notes who is quick.
void measureSlow(std::optional<int> patience, const std::string& what, double most)
{
    constexpr int rows = 1'000;
    constexpr int commands = 40;
    const TemporaryFolder folder;
    FaultyFiles files;
    const auto document = Document::create(
        folder.file("a.charrette"), {.vfs = FaultyFiles::name(), .patience = patience});
    const auto ideas = fill(*document, rows);
    document->catchingUp()({});
    files.slowDown(5);
    std::vector<double> taken;
    for (int i = 0; i < commands; ++i) {
        const auto next = std::chrono::steady_clock::now() + std::chrono::milliseconds{200};
        taken.push_back(
            milliseconds([&] { editOne(*document, ideas[static_cast<std::size_t>(i)], i); }));
        std::this_thread::sleep_until(next);
    }
    figure("command, 5 ms a write, " + what + ", median", rows, percentile(taken, 50), "ms", most);
    figure("command, 5 ms a write, " + what + ", 95 %", rows, percentile(taken, 95), "ms", most);
    figure("caught up after", rows, milliseconds([&] { document->catchingUp()({}); }), "ms");
    files.release();
}

} // namespace

int main()
{
    for (const int rows : {1'000, 10'000, 100'000})
        measure(rows);
    measureUndo(2'000);
    measureBehind();
    measureSlow({}, "waiting for it", -1);
    measureSlow(12, "in a window", 16.7);
}
