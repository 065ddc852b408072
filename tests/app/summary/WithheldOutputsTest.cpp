// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/summary/Source.h"
#include "core/ideas/Area.h"
#include "core/ideas/Matrix.h"
#include "core/media/Attachment.h"
#include "core/plan/Chase.h"
#include "core/summary/Letter.h"
#include "core/summary/Redaction.h"
#include "core/summary/Reminders.h"
#include "tests/core/summary/EveryPart.h"
#include "tests/support/Catch.h"
#include "tests/support/RandomConsents.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <map>
#include <set>
#include <string>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

Picture anyPicture()
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImage image{40, 30, QImage::Format_RGB32};
    image.fill(Qt::darkCyan);
    image.save(&buffer, "PNG");
    Picture picture{PictureFormat::Png, {}};
    for (const char byte : bytes)
        picture.content.push_back(static_cast<std::byte>(byte));
    return picture;
}

/// People who take packs home, dates, pictures and boards that name whoever was interviewed.
void addMore(tests::RandomConsents& sample)
{
    const auto& db = sample.document->db();
    const auto workshop = *sample.workshop;
    sample.document->perform("More", [&](Edit& edit) {
        const auto groups = groupsIn(db, workshop);
        for (int i = 0; i < 2; ++i) {
            const auto leader = add(edit, Person{.name = "Leader " + std::to_string(i + 1)});
            attend(edit, leader, workshop, Role::Participant);
            join(edit, leader, groups[static_cast<std::size_t>(i)].id);
            add(edit,
                Pitch{.workshop = workshop,
                    .person = leader,
                    .title = "To " + sample.anyName(),
                    .text = "We heard " + sample.anyName()});
            add(edit,
                Action{.workshop = workshop,
                    .owner = leader,
                    .text = "Ring " + sample.anyName(),
                    .firstStep = "Ask " + sample.anyName(),
                    .due = Date::from(2026, 12, 1 + i),
                    .measure = sample.anyName() + " is glad"});
        }
        add(edit,
            Vision{.workshop = workshop,
                .kind = VisionKind::Vision,
                .text = "No more waiting for " + sample.anyName(),
                .signs = sample.anyName() + " smiles",
                .chosen = true});
        const auto earlier =
            add(edit, Workshop{.title = "Before", .starts = *Date::from(2025, 11, 18)});
        follow(edit, workshop, earlier);
        for (const auto& one : challengesOf(db, workshop)) {
            bringInto(edit, one.challenge.id, earlier);
            for (const auto edition : {earlier, workshop})
                judge(edit,
                    Judgement{.challenge = one.challenge.id,
                        .workshop = edition,
                        .verdict = Verdict::Persisting,
                        .reason = "For " + sample.anyName(),
                        .evidence = "Says " + sample.anyName()});
        }
        add(edit,
            Action{.workshop = earlier,
                .text = "Write to " + sample.anyName(),
                .remark = sample.anyName() + " is away"});
        save(edit,
            Matrix{.workshop = workshop,
                .impact = "Good for " + sample.anyName(),
                .effort = "Work for " + sample.anyName(),
                .quickWins = "Now for " + sample.anyName(),
                .bigBets = "Big for " + sample.anyName(),
                .fillIns = "Small for " + sample.anyName(),
                .thinkAgain = "Not for " + sample.anyName()});
        const auto picture = anyPicture();
        for (const auto& idea : ideasOf(db, workshop))
            attach(edit, idea.id.value(), Bearer::Idea, picture, "Drawn by " + sample.anyName());
        for (const auto& interview : interviewsOf(db, workshop))
            attach(edit, interview.id.value(), Bearer::Interview, picture,
                "Portrait of " + interview.name);
        for (const auto board : {Board::Ideas, Board::Evidence})
            add(edit, Area{.workshop = workshop, .board = board, .name = "Of " + sample.anyName()});
    });
}

QString textOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

/// The words of a PDF, as another program reads them, and what stands outside its pages.
std::string pdfText(const QString& path, const QByteArray& bytes)
{
    auto outside = bytes;
    outside.replace('\0', ""); // Titles are in UTF-16.
    const auto reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return outside.toStdString();
    QProcess process;
    process.start(reader, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return outside.toStdString() + process.readAllStandardOutput().simplified().toStdString();
}

std::string textIn(const QString& path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    if (path.endsWith(u".pdf"_s))
        return pdfText(path, bytes);
    if (bytes.startsWith("PK"))
        return tests::everyPart(bytes.toStdString());
    return bytes.replace("\r\n ", "").toStdString(); // Long lines of calendars are folded.
}

/// What is only for those who run the event, and names whom they work with. Whoever adds a kind
/// has to say here which it is.
bool staysWithTheCrew(Output output)
{
    switch (output) {
    case Output::RunSheet:
    case Output::PackingList:
        return true;
    case Output::Session:
    case Output::Summary:
    case Output::GroupPack:
    case Output::LeaderPack:
    case Output::SponsorPage:
    case Output::PersonaSheet:
    case Output::ThenAndNow:
    case Output::Ledger:
    case Output::Roadmap:
    case Output::WallCards:
    case Output::ContactSheet:
    case Output::Handout:
    case Output::Calendar:
        break;
    }
    return false;
}

/// Writes all there is by the command line into a folder, and reads it back.
class EveryOutput {
public:
    EveryOutput(const tests::RandomConsents& sample, const QString& language)
        : m_document{m_folder.filePath(u"trial.charrette"_s)}
        , m_language{language}
    {
        sample.document->saveCopy(m_document.toStdString());
        for (const auto output : everyOne<Output>()) {
            if (staysWithTheCrew(output))
                continue;
            for (const auto format : formatsOf(output))
                write(output, format);
        }
        for (const auto& view : {u"horizon"_s, u"matrix"_s, u"clusters"_s, u"evidence"_s}) {
            for (const auto& ending : {u"csv"_s, u"pdf"_s})
                writeBoard(view, ending);
        }
        writeLetters(sample);
    }

    std::map<std::string, std::string> texts;

private:
    void write(Output output, ReportFormat format)
    {
        const auto scope = scopeOf(output);
        const auto what = textOf(key(output));
        const QStringList words{u"--what"_s, what, u"--language"_s, m_language};
        if (scope == Scope::Groups || scope == Scope::People) {
            run(words + QStringList{u"--all"_s, u"--format"_s, textOf(key(format))},
                what + endingOf(format));
        } else if (scope == Scope::Cards) {
            for (const auto kind : everyOne<summary::CardKind>())
                run(words + QStringList{u"--of"_s, textOf(key(kind))},
                    what + textOf(key(kind)) + endingOf(format));
        } else if (format == ReportFormat::Csv && output != Output::Ledger) {
            for (const auto kind : everyOne<summary::SheetKind>())
                run(words + QStringList{u"--sheet"_s, textOf(key(kind))},
                    what + textOf(key(kind)) + endingOf(format));
        } else {
            run(words, what + endingOf(format));
        }
    }

    void writeBoard(const QString& view, const QString& ending)
    {
        const auto name = u"board-%1.%2"_s.arg(view, ending);
        if (view == u"evidence"_s)
            run({u"--what=board"_s, u"--board=evidence"_s}, name);
        else
            run({u"--what=board"_s, u"--view"_s, view}, name);
    }

    void run(const QStringList& words, const QString& name)
    {
        const auto path = m_folder.filePath(name);
        QString out;
        QString err;
        QTextStream outStream{&out};
        QTextStream errStream{&err};
        const auto code = runCommandLine(
            QStringList{u"charrette"_s, u"export"_s, m_document, u"--to"_s, path} + words,
            outStream, errStream, [](const auto&) { return 9; });
        INFO(words.join(u' ').toStdString());
        INFO(err.toStdString());
        REQUIRE(code == 0);
        if (!QFileInfo{path}.isDir()) {
            texts[name.toStdString()] = textIn(path);
            return;
        }
        for (QDirIterator files{path, QDir::Files}; files.hasNext();) {
            const auto file = files.next();
            const auto inside = name + u'/' + QFileInfo{file}.fileName();
            texts[inside.toStdString()] = inside.toStdString() + textIn(file); // Its name, too.
        }
    }

    void writeLetters(const tests::RandomConsents& sample)
    {
        const auto& db = sample.document->db();
        const auto redaction = summary::Redaction::ofNames(db, *sample.workshop);
        const auto today = *Date::from(2026, 11, 20);
        int number = 0;
        for (const auto& chase : chaseList(db, *sample.workshop, today)) {
            // What somebody is sent themselves may call them by their name.
            const bool isLeader = !chase.owner || chase.owner->name.starts_with("Leader");
            const auto name = "letter " + std::to_string(++number);
            if (isLeader)
                texts[name] = summary::letterTo(chase, "Trial", redaction, today);
            texts[name + ".ics"] =
                summary::reminders(db, *sample.workshop, chase.actions, Instant{1});
        }
    }

    QTemporaryDir m_folder;
    QString m_document;
    QString m_language;
};

} // namespace

TEST_CASE(
    "Every kind in every format names nobody and quotes nobody against their will", "[summary]")
{
    int named = 0;
    int quoted = 0;
    std::set<std::string> read; // The endings of files that had a name in them.
    unsigned seed = 130;
    for (const auto& language : {u"en"_s, u"fr"_s, u"de"_s}) {
        tests::RandomConsents sample{seed++};
        addMore(sample);
        const EveryOutput written{sample, language};
        CHECK(written.texts.size() > 100);
        for (const auto& [path, text] : written.texts) {
            INFO(path);
            CHECK_FALSE(text.empty());
            for (const auto& one : sample.told) {
                const bool isNamed = text.find(one.name) != std::string::npos;
                named += isNamed ? 1 : 0;
                if (isNamed)
                    read.insert(path.substr(path.rfind('.') + 1));
                if (isNamed && !one.mayBeNamed)
                    FAIL_CHECK(one.name);
                for (const auto& word : one.words) {
                    const bool isQuoted = text.find(word) != std::string::npos;
                    quoted += isQuoted ? 1 : 0;
                    if (isQuoted && !one.mayBeQuoted)
                        FAIL_CHECK(word);
                }
            }
        }
    }
    for (const auto format : everyOne<ReportFormat>()) {
        const std::string ending{key(format)};
        if (ending != "pdf" || !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            CHECK(read.contains(ending));
    }
    CHECK(named > 200); // Those who agreed are there, so what is searched can be found.
    CHECK(quoted > 200);
}
