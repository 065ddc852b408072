// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

/// Runs commands as a terminal would, and keeps what they say.
struct Shell {
    std::optional<int> run(const QStringList& words)
    {
        out.clear();
        err.clear();
        QTextStream outStream{&out};
        QTextStream errStream{&err};
        return runCommandLine(
            QStringList{u"charrette"_s} + words, outStream, errStream, [this](const auto& options) {
                toured = options;
                return 0;
            });
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    /// One line, with what went wrong and nothing else.
    bool isOneSentence() const { return err.count(u'\n') == 1 && err.startsWith(u"charrette: "_s); }

    QTemporaryDir folder;
    QString out;
    QString err;
    std::optional<TourOptions> toured;
};

} // namespace charrette::tests
