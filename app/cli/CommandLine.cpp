// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/document/Surroundings.h"
#include "app/summary/WriteFile.h"
#include "app/text/EnglishPlurals.h"
#include "core/base/Text.h"
#include "core/formats/Formats.h"
#include "core/sqlite/Version.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

#include <clocale>
#include <new>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString help()
{
    QStringList formats;
    for (const auto& format : charrette::formats())
        formats.append(u"    %1  %2"_s.arg(QString::fromStdString(format.id), -20)
                           .arg(QString::fromStdString(format.name)));
    return Words::tr(R"(Charrette: run a design-thinking workshop from one file.

charrette [FILE]
    Opens a window, on the document if one is named.
charrette new --format ID --title TITLE --start 2026-11-18T09:00 FILE
    Makes a document with a workshop that begins then for its participants; what the crew does
    before comes earlier. Also: --client NAME, --place NAME, --time-zone NAME. The formats are:
%1
    empty                 A blank agenda
charrette sample FILE
    Makes the sample event.
charrette follow FILE [--from OTHER.charrette] [--title TITLE] [--start 2027-11-17]
    Makes the next edition of the latest workshop, in the same document or out of another one,
    which is only read. It brings people, open challenges, unfinished actions, the agenda and the
    case for change; what is not wanted is named: --without people,case. Bringing twice brings
    nothing twice.
charrette export FILE [--what report] [--workshop ID|latest] [--group NAME]
        --to OUT.pdf|docx|odt|pptx|xlsx|html|md
    Writes the report on a workshop, or on what one group did in it; as .xlsx, its people, notes,
    insights, ideas, votes, actions and the figures of its charts as sheets; as .pptx, what one
    would tell of it.
    Of this and what follows also: [--language en|fr|de] for headings, counts and dates,
    [--paper a4|letter], and of reports and group packs [--parts ideas,actions] in that order:
    glance, challenges, heard, insights, personas, ideas, prototypes, visions, case, actions,
    persisting, course.
    What is not said is as it was last chosen in the window. A file that is there already is
    replaced, without a question, once the new one is found whole; with --keep it stays, and the
    exit code is 1. With --keep, --all writes what is not there yet.
charrette export FILE --what session [--day N] --to OUT.pdf|docx|odt|html|md
charrette export FILE --what sponsor-page|persona-sheet --to OUT.pdf|docx|odt|html|md
    What came out of one day, or of all so far, in short; the event on one page; and a page for
    each persona.
charrette export FILE --what then-and-now|roadmap --to OUT.pdf|docx|odt|pptx|html|md
charrette export FILE --what ledger --to OUT.xlsx|csv
    What became of last year's challenges; every challenge with its verdict at each edition; and
    what is to be done now, next and later.
charrette export FILE --what group-pack --group NAME --to OUT.pdf|docx|odt|pptx|xlsx|html|md
charrette export FILE --what leader-pack --person NAME --to OUT.pdf|docx|odt|html|md
charrette export FILE --what group-pack|leader-pack --all [--format pdf|docx|odt|html|md] --to FOLDER
    What a group did, and what one person takes home: their pitch, what they will do, and the work
    of their group. One, or a file for each into a folder.
charrette export FILE --what wall-cards [--of ideas|insights|challenges] [--group NAME]
        [--paper a4|letter|a3] --to OUT.pdf
    Cards with marks to cut along: ideas eight on a sheet, insights and challenges four, and twice
    as many on A3. Challenges are those of the workshop, and those left by earlier ones.
charrette export FILE --what contact-sheet [--group NAME] [--paper a4|letter|a3] --to OUT.pdf
    Every picture that may be passed on, with its caption, under its block or group.
charrette export FILE --sheet people|notes|insights|ideas|votes|actions|case|charts --to OUT.csv
    Writes one of these lists, or the figures of every chart. Also: --workshop ID|latest, --group NAME.
charrette export FILE --what run-sheet|handout|packing-list [--day N] --to OUT.pdf|docx|odt|html|md
charrette export FILE --what calendar [--day N] --to OUT.ics
    Writes the agenda for the crew or for participants, what to bring, or entries for a calendar,
    of all days or of one. Nothing for staff only and no private note is on a handout or in a
    calendar. Also: --workshop ID|latest.
charrette export FILE --what board [--board ideas|evidence] [--view horizon|matrix|clusters]
    --to OUT.png|pdf|csv
    Writes a board as it lies. Also: --workshop ID|latest.
charrette import FILE --ideas LIST.txt|csv [--group NAME] [--workshop ID|latest]
    Adds ideas: one a line, or one a row below a head that names the columns (idea, detail, group,
    challenge, question, horizon, impact, effort). What is not understood is told.
charrette check FILE
    Looks whether anything is wrong with a document, and says what it looked at.
charrette rescue DAMAGED OUT
    Writes all that can still be read of a damaged document into a new one, and says what is
    missing. The damaged file is only read.
charrette info FILE [--json]
    Lists the workshops of a document and what is in them.
charrette tour FILE FOLDER [--size 1440x900] [--dark]
    Writes a picture of every page, and of every scene of the stage.
charrette --help, charrette --version

Exit codes: 0 all is well; 1 something is wrong with the file, or could not be done;
2 the command line was not understood.
)")
        .arg(formats.join(u'\n'));
}

/// They come with the system, which may bring newer ones than it was built with.
QString libraries()
{
    const auto line = [](const QString& name, const QString& running, const QString& built) {
        return running == built ? Words::tr("%1 %2\n").arg(name, running)
                                : Words::tr("%1 %2, built with %3\n").arg(name, running, built);
    };
    return line(u"SQLite"_s, QString::fromStdString(sqlite::runningVersion()),
               QString::fromStdString(sqlite::builtVersion()))
        + line(u"Qt"_s, QString::fromLatin1(qVersion()), QString::fromLatin1(QT_VERSION_STR));
}

/// Only PDF needs fonts; no command needs a screen.
std::unique_ptr<QCoreApplication> application(bool withFonts)
{
    if (QCoreApplication::instance())
        return nullptr;
    static int count = 1;
    static char name[] = "charrette";
    static char* arguments[] = {name, nullptr};
    if (!withFonts)
        return std::make_unique<QCoreApplication>(count, arguments);
    const auto platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto made = std::make_unique<QGuiApplication>(count, arguments);
    if (platform.isNull())
        qunsetenv("QT_QPA_PLATFORM");
    else
        qputenv("QT_QPA_PLATFORM", platform);
    return made;
}

/// Errors are told in one sentence of ours; what Qt has to say about its surroundings is not.
class Quiet {
public:
    Quiet()
        : m_before{
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {})}
    {}
    ~Quiet() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    QtMessageHandler m_before;
};

QString sentence(Problem problem)
{
    switch (problem) {
    case Problem::NotCharrette:
        return Words::tr("this is not a Charrette document");
    case Problem::NewerFormat:
        return Words::tr("this document was made by a newer Charrette");
    case Problem::Damaged:
        return Words::tr("this document is damaged: cut short, copied while it was written to, or "
                         "changed by something else; “charrette rescue” saves what can be read");
    case Problem::ReadOnly:
        return Words::tr("this file or its folder cannot be written to");
    case Problem::DiskFull:
        return Words::tr("the disk is full");
    case Problem::Locked:
        return Words::tr("another program is using this document");
    case Problem::Moved:
        return Words::tr("the file was moved, replaced or removed meanwhile");
    case Problem::MissingFile:
        return Words::tr("there is no such file");
    case Problem::MissingFolder:
        return Words::tr("there is no such folder");
    case Problem::Exists:
        return Words::tr("there is already a file of that name");
    case Problem::Unreadable:
        return Words::tr("the disk failed while reading or writing, or is too slow");
    case Problem::Refused:
    case Problem::Unsupported:
    case Problem::Bug:
        return Words::tr("that cannot be done");
    }
    return {};
}

/// What stands where a file is to be written says more than what came of it.
QString sentence(const QString& path, Problem problem)
{
    switch (obstacleAt(path)) {
    case Obstacle::LongName:
        return Words::tr("the name of the file or of its folders is too long");
    case Obstacle::Folder:
        return Words::tr("that is a folder");
    case Obstacle::NoFile:
        return Words::tr("that is not a file");
    case Obstacle::Document:
        if (problem == Problem::Exists)
            return Words::tr("that is a Charrette document, which nothing else replaces");
        break;
    case Obstacle::None:
        break;
    }
    return sentence(problem);
}

int tourOf(const QStringList& words, const Tour& tour)
{
    const Arguments arguments{words, {u"size"_s}, {u"dark"_s}};
    const auto files = arguments.files({u"FILE"_s, u"FOLDER"_s});
    TourOptions options{.document = files[0], .folder = files[1]};
    options.isDark = arguments.has(u"dark"_s);
    if (arguments.has(u"size"_s)) {
        const auto sides = arguments.value(u"size"_s).split(u'x');
        options.size = {sides.value(0).toInt(), sides.value(1).toInt()};
        if (sides.size() != 2 || options.size.width() < 320 || options.size.height() < 240
            || options.size.width() > 10'000 || options.size.height() > 10'000)
            throw Usage{Words::tr("--size is written as 1440x900.")};
    }
    return tour(options);
}

/// "--what board" and "--what=board" alike.
bool isOfBoard(const QStringList& words)
{
    const auto at = words.indexOf(u"--what"_s);
    return words.contains(u"--what=board"_s) || (at >= 0 && words.value(at + 1) == u"board"_s);
}

int run(const QString& command, const QStringList& words, QTextStream& out, const Tour& tour)
{
    if (command == u"tour"_s)
        return tourOf(words, tour);
    const Quiet quiet;
    const auto host = application(command == u"export"_s);
    std::setlocale(LC_NUMERIC, "C"); // what libraries write into files has a point
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    if (command == u"new"_s)
        return cli::makeNew(words, out);
    if (command == u"sample"_s)
        return cli::makeSample(words, out);
    if (command == u"import"_s)
        return cli::importIdeas(words, out);
    if (command == u"export"_s)
        return isOfBoard(words) ? cli::exportBoard(words, out) : cli::exportReport(words, out);
    if (command == u"follow"_s)
        return cli::followWorkshop(words, out);
    if (command == u"check"_s)
        return cli::checkFile(words, out);
    if (command == u"rescue"_s)
        return cli::rescueFile(words, out);
    return cli::showInfo(words, out);
}

/// The document that an error is most likely about.
QString subject(const QStringList& words)
{
    for (const auto& word : words) {
        if (word.endsWith(u".charrette"_s))
            return word;
    }
    return words.value(0);
}

bool isCommand(const QString& word)
{
    static const QStringList commands{u"new"_s, u"sample"_s, u"follow"_s, u"import"_s, u"export"_s,
        u"check"_s, u"info"_s, u"rescue"_s, u"tour"_s};
    return commands.contains(word);
}

bool asksForWindow(const QStringList& words)
{
    if (words.isEmpty())
        return true;
    if (isCommand(words[0]) || words[0].startsWith(u"--"_s))
        return false;
    // Qt's own options, such as -platform, have one dash and belong to the window.
    return words.size() == 1 || words[0].startsWith(u'-');
}

} // namespace

std::optional<int> runCommandLine(
    const QStringList& program, QTextStream& out, QTextStream& err, const Tour& tour)
{
    const auto words = program.mid(1);
    if (words == QStringList{u"--help"_s} || words == QStringList{u"-h"_s}) {
        out << help();
        return exitGood;
    }
    if (words == QStringList{u"--version"_s}) {
        out << u"Charrette "_s << QString::fromLatin1(CHARRETTE_VERSION) << u'\n' << libraries();
        return exitGood;
    }
    if (asksForWindow(words)) {
        if (words.size() != 1 || words[0].startsWith(u'-') || QFileInfo::exists(words[0]))
            return {};
        err << u"charrette: "_s << words[0] << u": "_s << sentence(Problem::MissingFile)
            << u".\n"_s;
        return exitWrong;
    }
    const auto& command = words[0];
    const auto rest = words.mid(1);
    try {
        if (!isCommand(command))
            throw Usage{Words::tr("There is no command “%1”.").arg(command)};
        return run(command, rest, out, tour);
    } catch (const Usage& usage) {
        err << u"charrette: "_s << usage.sentence << Words::tr(" Try “charrette --help”.") << u'\n';
        return exitUsage;
    } catch (const Nothing& nothing) {
        err << u"charrette: "_s << subject(rest) << u": "_s << nothing.sentence << u'\n';
        return exitWrong;
    } catch (const NotWritten& failure) {
        const auto why = failure.sentence.isEmpty() ? sentence(failure.target, failure.problem)
                                                    : failure.sentence;
        err << u"charrette: "_s << failure.target << u": "_s << why << u".\n"_s;
        return exitWrong;
    } catch (const Error& error) {
        const auto about = subject(rest);
        const bool isLong = obstacleAt(about) == Obstacle::LongName;
        const auto why = isLong ? sentence(about, error.problem()) : sentence(error.problem());
        err << u"charrette: "_s << about << u": "_s << why << u".\n"_s;
        return exitWrong;
    } catch (const std::bad_alloc&) {
        err << u"charrette: "_s << Words::tr("there is not enough memory for that.") << u'\n';
        return exitWrong;
    }
}

namespace cli {

std::unique_ptr<Document> open(const QString& path)
{
    return Document::open(QFile::encodeName(path).toStdString(), surroundings());
}

QString told(const std::string& text)
{
    return QString::fromStdString(cleanLine(text));
}

} // namespace cli
} // namespace charrette::app
