// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/summary/Package.h"
#include "tests/support/Catch.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>

using namespace charrette;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

/// The program on a machine that has the fonts of a configuration, and no others.
struct Machine {
    explicit Machine(const QByteArray& fonts)
    {
        QFile configuration{folder.filePath(u"fonts.conf"_s)};
        REQUIRE(configuration.open(QIODevice::WriteOnly));
        configuration.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                            "<fontconfig>"
            + fonts + "<cachedir>" + QFile::encodeName(folder.path())
            + "/cache</cachedir></fontconfig>");
        configuration.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, configuration.fileName());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, folder.path());
        program.setProcessEnvironment(environment);
        buildSample(*charrette::Document::create(document.toStdString()));
    }

    void start(const QStringList& words)
    {
        program.start(QString::fromLocal8Bit(CHARRETTE_PROGRAM), words);
        REQUIRE(program.waitForStarted(patience));
    }

    int run(const QStringList& words)
    {
        start(words);
        REQUIRE(program.waitForFinished(patience));
        told = program.readAllStandardError();
        INFO(told.toStdString());
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return program.exitCode();
    }

    int exportTo(const QString& name)
    {
        return run({u"export"_s, document, u"--to"_s, folder.filePath(name)});
    }

    /// Nothing else, but for what Qt says of its own.
    bool saysThereIsNoFont() const
    {
        return told.count("charrette: ") == 1 && told.count("there is no font") == 1;
    }

    std::ptrdiff_t picturesIn(const std::string& name) const
    {
        const auto bytes = tests::readBytes(folder.path().toStdString() + '/' + name);
        return std::ranges::count_if(summary::unpacked(bytes), [](const auto& part) {
            return part.first.ends_with(".png") || part.first.ends_with(".jpg")
                || part.first.ends_with(".jpeg");
        });
    }

    bool hasWritten(const QString& name) const { return QFile::exists(folder.filePath(name)); }

    QTemporaryDir folder;
    QString document = folder.filePath(u"Sample.charrette"_s);
    QProcess program;
    QByteArray told;
};

constexpr auto noFonts = "<dir>/no/such/folder</dir>";
/// Those that are there, but for the one the program asks for.
constexpr auto otherFonts = "<dir>/usr/share/fonts</dir><selectfont><rejectfont><pattern>"
                            "<patelt name=\"family\"><string>Inter</string></patelt>"
                            "</pattern></rejectfont></selectfont>";

} // namespace

TEST_CASE("Without any font every page is drawn, and it is said in a sentence", "[odd][slow]")
{
    Machine machine{noFonts};

    CHECK(machine.run({u"tour"_s, machine.document, machine.folder.filePath(u"pictures"_s)}) == 0);

    CHECK(machine.saysThereIsNoFont());
    const auto drawn = QDir{machine.folder.filePath(u"pictures"_s)}.entryList(QDir::Files).size();
    CHECK(drawn >= 20);
    tests::tellFaults("no font at all", "the program draws every page and scene",
        static_cast<std::size_t>(drawn), 0, 0);
}

TEST_CASE("Without any font the window opens, and is closed in order", "[odd][slow]")
{
    Machine machine{noFonts};
    machine.start({machine.document});

    QElapsedTimer timer;
    timer.start();
    while (!machine.saysThereIsNoFont() && timer.elapsed() < patience) {
        machine.program.waitForReadyRead(100);
        machine.told += machine.program.readAllStandardError();
    }
    CHECK(machine.saysThereIsNoFont());
    // It is opened soon after that, which its lock tells.
    const auto isOpen = [&] {
        return !QDir{machine.folder.path()}
                    .entryList({u"*lock*"_s}, QDir::Files | QDir::Hidden)
                    .isEmpty();
    };
    while (!isOpen() && timer.elapsed() < patience)
        machine.program.waitForFinished(20);
    CHECK(isOpen());
    machine.program.terminate();
    REQUIRE(machine.program.waitForFinished(patience));
    CHECK(machine.program.exitStatus() == QProcess::NormalExit);
    CHECK(machine.program.exitCode() == 0);
}

TEST_CASE("Without any font what needs none is exported, and paper is refused in a sentence",
    "[odd][slow]")
{
    Machine machine{noFonts};

    std::size_t written = 0;
    for (const auto* name : {"all.docx", "all.odt", "all.pptx", "all.xlsx", "all.html", "all.md"}) {
        INFO(name);
        CHECK(machine.exportTo(QString::fromLatin1(name)) == 0);
        CHECK(machine.told.count("charrette: ") == 0);
        CHECK(machine.hasWritten(QString::fromLatin1(name)));
        ++written;
    }
    tests::tellFaults("no font at all", "exports that need none", written, 0, 0);
    CHECK(machine.exportTo(u"all.pdf"_s) == 1);
    CHECK(machine.saysThereIsNoFont());
    CHECK_FALSE(machine.hasWritten(u"all.pdf"_s));
}

TEST_CASE("Without any font a table stands where a chart would be drawn", "[odd][slow]")
{
    Machine without{noFonts};
    Machine with{otherFonts};
    for (const auto* name : {"all.docx", "all.odt"}) {
        INFO(name);
        REQUIRE(without.exportTo(QString::fromLatin1(name)) == 0);
        REQUIRE(with.exportTo(QString::fromLatin1(name)) == 0);
        CHECK(without.picturesIn(name) < with.picturesIn(name));
        CHECK(without.picturesIn(name) > 0); // The photos are no matter of fonts.
    }
}

TEST_CASE("Without the font it asks for the program takes another", "[odd][slow]")
{
    Machine machine{otherFonts};

    CHECK(machine.exportTo(u"all.pdf"_s) == 0);

    CHECK(machine.told.count("charrette: ") == 0);
    CHECK(machine.hasWritten(u"all.pdf"_s));
}
