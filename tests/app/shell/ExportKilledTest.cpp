// SPDX-License-Identifier: GPL-3.0-or-later
// The program writes files, and is killed, has no room on the disk, or no memory left.
// CHARRETTE_KILLS=1000 kills it that often.
#include "app/summary/PdfFile.h"
#include "core/summary/Package.h"
#include "tests/app/shell/Program.h"
#include "tests/support/Dice.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Tries.h"

#include <QStandardPaths>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

QString charretteProgram()
{
    return QString::fromLocal8Bit(CHARRETTE_PROGRAM);
}

QStringList exporting(const Program& program, const QString& to)
{
    QStringList words{u"export"_s, program.document, u"--to"_s, to};
    return to.endsWith(u".png"_s) ? words + QStringList{u"--what=board"_s} : words;
}

bool isWholeFile(const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF"))
        return PdfFile{bytes}.pageCount() > 0;
    if (bytes.startsWith("PK"))
        return !summary::unpacked(bytes.toStdString()).empty();
    if (bytes.startsWith("\x89PNG"))
        return bytes.right(8).startsWith("IEND");
    return bytes.startsWith("# Leaders’ event") && bytes.endsWith('\n');
}

} // namespace

TEST_CASE("An export that is killed leaves the old file or the new one, and no litter that stays",
    "[safe][slow]")
{
    Program program;
    const auto bytes = program.read(u"Sample.charrette"_s);
    Dice dice{49};
    const QStringList names{u"a.md"_s, u"a.xlsx"_s, u"a.png"_s, u"a.pdf"_s};
    std::vector<int> times;
    for (const auto& name : names) {
        QElapsedTimer timer;
        timer.start();
        program.run(charretteProgram(), exporting(program, program.path(name)));
        REQUIRE(program.endedWell());
        times.push_back(static_cast<int>(timer.elapsed()));
    }
    const int count = triesWanted("CHARRETTE_KILLS", tries(24));
    int old = 0;
    int fresh = 0;
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<std::size_t>(i) % times.size();
        const auto& name = names[static_cast<int>(kind)];
        program.put(name, "old");
        // It is written at the end.
        const auto moment = dice.between(times[kind] * (dice.oneIn(4) ? 0 : 3) / 4, times[kind]);
        program.start(charretteProgram(), exporting(program, program.path(name)));
        program.process.waitForFinished(moment);
        program.process.kill();
        program.process.waitForFinished(Program::patience);
        const auto left = program.read(name);
        INFO("kill " << i << " after " << moment << " ms: " << name.toStdString());
        const bool isOld = left == "old";
        REQUIRE((isOld || isWholeFile(left)));
        (isOld ? old : fresh) += 1;
        REQUIRE(program.read(u"Sample.charrette"_s) == bytes);
    }
    CHECK(old > 0);
    program.run(charretteProgram(), exporting(program, program.path(u"last.md"_s)));
    CHECK(program.endedWell());
    CHECK(program.leftovers().isEmpty());
    tellFaults("killed while it writes a file",
        "at a random moment; old " + std::to_string(old) + ", new " + std::to_string(fresh)
            + ", half none",
        static_cast<std::size_t>(count), 0, 0);
}

TEST_CASE("On a disk that is really full the old file stays", "[safe][slow]")
{
    Program program;
    // The disk is there for this process alone, and goes with it.
    const auto script =
        u"mount -t tmpfs -o size=64k none \"$1\" || exit 77; printf old >\"$1/a.pdf\"; "
        "\"$2\" export \"$3\" --to \"$1/a.pdf\"; echo \"code $?\"; ls -A \"$1\"; "
        "cat \"$1/a.pdf\"; cp \"$3\" \"$1/b.charrette\" 2>/dev/null; "
        "rm \"$1/b.charrette\"; \"$2\" rescue \"$3\" \"$1/b.charrette\"; "
        "echo \" code $?\"; ls -A \"$1\""_s;
    REQUIRE(QDir{program.folder.path()}.mkdir(u"disk"_s));
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty())
        return;
    program.run(u"unshare"_s,
        {u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, program.path(u"disk"_s),
            charretteProgram(), program.document});
    if (program.process.exitCode() != 0) {
        WARN("This machine lets nobody mount a disk, so that none was filled.");
        return;
    }
    INFO(program.err.toStdString());
    CHECK(program.out == "code 1\na.pdf\nold code 1\na.pdf\n");
    CHECK(program.err.count("the disk is full") == 2);
    CHECK(program.err.count('\n') == 2);
    tellFaults("a disk of 64 kB", "a report and a rescued document are refused", 2, 0, 0);
}

TEST_CASE("With ever less memory an export is made or given up, and the document is as it was",
    "[safe][slow]")
{
    if (__asan_init)
        return; // It takes more than any of these.
    Program program;
    const auto bytes = program.read(u"Sample.charrette"_s);
    const QStringList names{u"a.md"_s, u"a.pdf"_s, u"a.xlsx"_s};
    int made = 0;
    int refused = 0;
    int count = 0;
    const int steps = triesWanted("CHARRETTE_MEMORIES", 8);
    for (const auto& name : names) {
        for (int step = 0; step < steps; ++step) {
            const auto kilobytes = 40'000 + 400'000 / steps * step;
            INFO(name.toStdString() << " in " << kilobytes << " kB");
            program.put(name, "old");
            program.run(u"sh"_s,
                QStringList{u"-c"_s,
                    u"ulimit -c 0; ulimit -v %1; exec \"$@\" 2>&1"_s.arg(kilobytes), u"sh"_s,
                    charretteProgram()}
                    + exporting(program, program.path(name)));
            ++count;
            const auto left = program.read(name);
            const bool isMade = program.endedWell();
            REQUIRE((isMade ? isWholeFile(left) : left == "old"));
            (isMade ? made : refused) += 1;
            REQUIRE(program.read(u"Sample.charrette"_s) == bytes);
        }
    }
    CHECK(made > 0);
    CHECK(refused > 0);
    CHECK(program.leftovers().isEmpty());
    tellFaults("no memory left while exporting",
        "address space of 40 to 440 MB; made " + std::to_string(made) + ", given up "
            + std::to_string(refused),
        static_cast<std::size_t>(count), 0, 0);
}
