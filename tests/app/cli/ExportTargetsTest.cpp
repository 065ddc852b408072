// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of file the program writes, onto what may be there already: it is replaced whole, or
// there is a sentence that says why not, and nothing has changed.
#include "app/summary/Export.h"
#include "app/summary/PdfFile.h"
#include "app/summary/WriteFile.h"
#include "core/summary/Package.h"
#include "tests/app/cli/Shell.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct KindOfFile {
    QStringList words;
    QString ending;
};

std::vector<KindOfFile> everyKind()
{
    std::vector<KindOfFile> kinds;
    for (const auto& ending :
        {u"pdf"_s, u"docx"_s, u"odt"_s, u"pptx"_s, u"xlsx"_s, u"html"_s, u"md"_s})
        kinds.push_back({{}, ending});
    kinds.push_back({{u"--sheet=votes"_s}, u"csv"_s});
    kinds.push_back({{u"--what=calendar"_s}, u"ics"_s});
    for (const auto& ending : {u"png"_s, u"pdf"_s, u"csv"_s})
        kinds.push_back({{u"--what=board"_s}, ending});
    return kinds;
}

/// A folder with the sample, and what it was.
struct Exports : Shell {
    QString document = path(u"sample.charrette"_s);
    QByteArray bytes;

    Exports()
    {
        REQUIRE(run({u"sample"_s, document}) == exitGood);
        bytes = read(u"sample.charrette"_s);
    }

    std::optional<int> exported(const KindOfFile& kind, const QString& to)
    {
        return run(QStringList{u"export"_s, document, u"--to"_s, to} + kind.words);
    }

    void put(const QString& name, const QByteArray& content) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QStringList everything() const
    {
        return QDir{folder.path()}.entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    /// A sentence, and nothing has changed.
    void requireRefused(const KindOfFile& kind, const QString& to, const QString& why)
    {
        const auto before = everything();
        INFO(to.left(80).toStdString());
        REQUIRE(exported(kind, to) == exitWrong);
        INFO(err.right(120).toStdString());
        REQUIRE(isOneSentence());
        REQUIRE(err.contains(why));
        REQUIRE(everything() == before);
    }
};

bool isWhole(const QByteArray& written, const QString& ending)
{
    if (ending == u"pdf"_s)
        return PdfFile{written}.pageCount() > 0;
    if (ending == u"docx"_s || ending == u"odt"_s || ending == u"pptx"_s || ending == u"xlsx"_s)
        return !summary::unpacked(written.toStdString()).empty();
    if (ending == u"ics"_s)
        return written.endsWith("END:VCALENDAR\r\n");
    if (ending == u"html"_s)
        return written.trimmed().endsWith("</html>");
    if (ending == u"png"_s)
        return written.right(8).startsWith("IEND");
    return written.endsWith('\n');
}

/// As far as files may grow; the disk is full behind that.
class Room {
public:
    explicit Room(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~Room()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(Room)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("Every kind of file replaces what was there, behind links too", "[cli][safe][slow]")
{
    Exports shell;
    std::size_t count = 0;
    for (const auto& kind : everyKind()) {
        INFO(kind.words.join(u' ').toStdString() << " ." << kind.ending.toStdString());
        const auto real = u"real."_s + kind.ending;
        const auto link = u"link."_s + kind.ending;
        const auto twice = u"twice."_s + kind.ending;
        const auto nowhere = u"nowhere."_s + kind.ending;
        const auto there = u"there."_s + kind.ending;
        const auto longest =
            QString{251 - static_cast<int>(kind.ending.size()) + 3, u'n'} + u'.' + kind.ending;
        shell.put(real, "old");
        REQUIRE(QFile::setPermissions(shell.path(real), QFile::ReadOwner | QFile::WriteOwner));
        REQUIRE(QFile::link(real, shell.path(link)));
        REQUIRE(QFile::link(link, shell.path(twice)));
        REQUIRE(QFile::link(there, shell.path(nowhere)));

        std::vector<std::pair<QString, QString>> targets{{twice, real}, {nowhere, there}};
        if (kind.words.isEmpty() && kind.ending == u"md"_s)
            targets.emplace_back(longest, longest);
        for (const auto& [to, written] : targets) {
            INFO(to.toStdString());
            REQUIRE(shell.exported(kind, shell.path(to)) == exitGood);
            REQUIRE(isWhole(shell.read(written), kind.ending));
            ++count;
        }

        CHECK(QFileInfo{shell.path(twice)}.isSymLink());
        CHECK(QFileInfo{shell.path(link)}.isSymLink());
        CHECK(QFileInfo{shell.path(nowhere)}.isSymLink());
        CHECK((QFileInfo{shell.path(real)}.permissions() & QFile::ReadOther) == 0);
        CHECK(shell.everything().size() == 6 + static_cast<int>(targets.size()) - 2);
        for (const auto& name : {real, link, twice, nowhere, there, longest})
            QFile::remove(shell.path(name));
    }
    CHECK(shell.read(u"sample.charrette"_s) == shell.bytes);
    tellFaults("export onto a file, links to it and to nothing, a name of 255 bytes",
        "each kind of file; the whole new file is there, links stay", count, 0, 0);
}

TEST_CASE("What cannot be written over is refused in a sentence by every kind of file",
    "[cli][safe][slow]")
{
    Exports shell;
    std::size_t count = 0;
    for (const auto& kind : everyKind()) {
        INFO(kind.words.join(u' ').toStdString() << " ." << kind.ending.toStdString());
        const auto named = [&](const QString& name) {
            return shell.path(name + u'.' + kind.ending);
        };
        REQUIRE(QDir{shell.folder.path()}.mkdir(u"folder."_s + kind.ending));
        shell.put(u"protected."_s + kind.ending, "old");
        REQUIRE(QFile::setPermissions(named(u"protected"_s), QFile::ReadOwner));
        REQUIRE(QFile::link(u"circle."_s + kind.ending, named(u"circle"_s)));
        REQUIRE(QFile::link(u"sample.charrette"_s, named(u"document"_s)));
        REQUIRE(mkfifo(named(u"pipe"_s).toLocal8Bit().constData(), 0600) == 0);
        QString deep = shell.folder.path();
        while (deep.size() < 4100)
            deep += u"/far-away"_s;

        shell.requireRefused(kind, named(u"folder"_s), u"that is a folder"_s);
        shell.requireRefused(kind, named(u"protected"_s), u"cannot be written to"_s);
        count += 2;
        if (kind.ending == u"md"_s
            || kind.ending == u"csv"_s) { // The rest is looked at in one place.
            shell.requireRefused(kind, named(u"circle"_s), u"that is not a file"_s);
            shell.requireRefused(kind, named(u"document"_s), u"that is a Charrette document"_s);
            shell.requireRefused(kind, named(u"pipe"_s), u"that is not a file"_s);
            shell.requireRefused(kind, named(QString{255, u'n'}), u"too long"_s);
            shell.requireRefused(kind, deep + u"/a."_s + kind.ending, u"too long"_s);
            shell.requireRefused(kind, shell.path(u"gone/a."_s + kind.ending), u"no such folder"_s);
            shell.requireRefused(
                kind, named(u"protected"_s) + u"/a."_s + kind.ending, u"no such folder"_s);
            count += 7;
        }

        CHECK(shell.read(u"protected."_s + kind.ending) == "old");
        QDir{shell.folder.path()}.rmdir(u"folder."_s + kind.ending);
        for (const auto& name : {u"protected"_s, u"circle"_s, u"document"_s, u"pipe"_s})
            QFile::remove(named(name));
    }
    CHECK(shell.read(u"sample.charrette"_s) == shell.bytes);
    tellFaults("export onto a folder, a protected file, a document, a pipe, no folder, long names",
        "each kind of file; a sentence, and nothing changed", count, 0, 0);
}

TEST_CASE("A full disk leaves the old file and nothing beside it, whatever is written",
    "[cli][safe][slow]")
{
    Exports shell;
    std::size_t count = 0;
    for (const auto& kind : everyKind()) {
        INFO(kind.words.join(u' ').toStdString() << " ." << kind.ending.toStdString());
        const auto name = u"out."_s + kind.ending;
        REQUIRE(shell.exported(kind, shell.path(name)) == exitGood);
        const auto size = static_cast<rlim_t>(shell.read(name).size());
        shell.put(name, "old");
        const auto before = shell.everything();
        for (const auto room : {rlim_t{1}, size - 200}) {
            const Room full{room};
            REQUIRE(shell.exported(kind, shell.path(name)) == exitWrong);
            INFO(shell.err.toStdString());
            // What makes sheets does not say why they are cut short, which is seen all the same.
            REQUIRE((shell.err.contains(u"disk is full"_s)
                || (kind.ending == u"xlsx"_s && shell.err.contains(u"disk failed"_s))));
            REQUIRE(shell.err.contains(name));
            REQUIRE(shell.read(name) == "old");
            REQUIRE(shell.everything() == before);
            ++count;
        }
        QFile::remove(shell.path(name));
    }
    CHECK(shell.read(u"sample.charrette"_s) == shell.bytes);
    tellFaults("disk full while exporting", "each kind of file, at several bytes", count, 0, 0);
}

TEST_CASE(
    "Packs into a folder stop where the disk is full, and go on when there is room", "[cli][safe]")
{
    Exports shell;
    const QStringList words{u"export"_s, shell.document, u"--what=group-pack"_s, u"--all"_s,
        u"--format=md"_s, u"--keep"_s, u"--to"_s, shell.path(u"packs"_s)};
    REQUIRE(shell.run(words) == exitGood);
    const QDir packs{shell.path(u"packs"_s)};
    const auto names = packs.entryList(QDir::Files | QDir::Hidden, QDir::Size);
    REQUIRE(names.size() == 8);
    const auto second = QFileInfo{packs.filePath(names[1])}.size();
    for (const auto& name : names)
        REQUIRE(QFile::remove(packs.filePath(name)));
    {
        const Room full{static_cast<rlim_t>(second)}; // The largest does not fit.
        REQUIRE(shell.run(words) == exitWrong);
    }
    CHECK(shell.err.contains(u"disk is full"_s));
    CHECK(shell.err.contains(names[0]));
    CHECK(packs.entryList(QDir::Files | QDir::Hidden).size() < 8);
    for (const auto& name : packs.entryList(QDir::Files | QDir::Hidden))
        CHECK(isWhole(shell.read(u"packs/"_s + name), u"md"_s));
    CHECK(shell.run(words) == exitGood);
    CHECK(packs.entryList(QDir::Files | QDir::Hidden).size() == 8);

    shell.put(u"no folder"_s, "x");
    CHECK(shell.run({u"export"_s, shell.document, u"--what=group-pack"_s, u"--all"_s, u"--to"_s,
              shell.path(u"no folder"_s)})
        == exitWrong);
    CHECK(shell.err.contains(u"no folder can be made there"_s));
    CHECK(shell.read(u"sample.charrette"_s) == shell.bytes);
}

TEST_CASE("A folder that takes no files is told as such", "[cli][safe]")
{
    if (!canBeNobody())
        return;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.md"_s);
    // Root writes everywhere; so somebody else tries it, who can only read.
    REQUIRE(chmod(folder.path().toLocal8Bit().constData(), 0755) == 0);
    CHECK(inChild(As::Nobody, [&] {
        return problemOf([&] { writeFile(path, "new"); }) == Problem::ReadOnly ? 0 : 1;
    }) == 0);
    CHECK(QDir{folder.path()}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("What a killed program left beside a file goes with the next one, and no other does",
    "[summary][safe]")
{
    const QTemporaryDir folder;
    const auto leftover = folder.filePath(u".charrette-17.part"_s);
    const auto others = folder.filePath(u"film.part"_s);
    for (const auto& path : {leftover, others}) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    writeFile(folder.filePath(u"a.md"_s), "new", [&](const QByteArray&) {
        // What another one writes meanwhile is left to it.
        writeFile(folder.filePath(u"b.md"_s), "other");
    });
    CHECK_FALSE(QFile::exists(leftover));
    CHECK(QFile::exists(others));
    CHECK(QFile::exists(folder.filePath(u"a.md"_s)));
    CHECK(QFile::exists(folder.filePath(u"b.md"_s)));
}

TEST_CASE("What is wrong with a file to be written is told about that file", "[cli][safe]")
{
    Exports shell;
    const auto nowhere = shell.path(u"gone/out.png"_s);
    CHECK(shell.run({u"export"_s, shell.document, u"--what=board"_s, u"--to"_s, nowhere})
        == exitWrong);
    CHECK(shell.err.contains(nowhere));
    shell.put(u"taken.charrette"_s, "x");
    const auto taken = shell.path(u"taken.charrette"_s);
    CHECK(shell.run({u"rescue"_s, shell.document, taken}) == exitWrong);
    CHECK(shell.err.contains(taken));
    CHECK(shell.err.contains(u"already"_s));
    CHECK(shell.run({u"rescue"_s, shell.path(u"no.charrette"_s), taken}) == exitWrong);
    CHECK(shell.err.contains(u"no such file"_s));
    CHECK(shell.err.contains(u"no.charrette"_s));
    const auto longest = shell.path(QString{237, u'n'} + u".charrette"_s);
    CHECK(shell.run({u"sample"_s, longest}) == exitGood);
    CHECK(shell.run({u"check"_s, longest}) == exitGood);
    CHECK(shell.run({u"sample"_s, shell.path(QString{238, u'n'} + u".charrette"_s)}) == exitWrong);
    CHECK(shell.err.contains(u"too long"_s));

    CHECK(notWritten(shell.folder.path(), Problem::Exists).contains(u"is a folder"_s));
    CHECK(notWritten(nowhere, Problem::DiskFull).contains(u"“out.png” was not written"_s));
    CHECK(notWritten(nowhere, Problem::ReadOnly).contains(u"protected"_s));
}
