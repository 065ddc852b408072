// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace charrette::tests {

/// A program in a process of its own, with settings of its own and the sample to work on.
struct Program {
    static constexpr int patience = 120'000;

    Program()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        buildSample(*charrette::Document::create(document.toStdString()));
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void setVariable(const QString& name, const QString& value)
    {
        auto environment = process.processEnvironment();
        environment.insert(name, value);
        process.setProcessEnvironment(environment);
    }

    void start(const QString& program, const QStringList& words)
    {
        process.start(program, words);
        REQUIRE(process.waitForStarted(patience));
    }

    /// To its end, whatever that is.
    void run(const QString& program, const QStringList& words)
    {
        start(program, words);
        REQUIRE(process.waitForFinished(patience));
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
    }

    bool endedWell() const
    {
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    /// Beside the document and what was written: nothing.
    QStringList leftovers() const
    {
        return QDir{folder.path()}.entryList(
            {QStringLiteral(".charrette-*"), QStringLiteral("*.tmp"), QStringLiteral("*.part")},
            QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    QString document = folder.filePath(QStringLiteral("Sample.charrette"));
    QProcess process;
    QByteArray out;
    QByteArray err;
};

} // namespace charrette::tests
