// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>

class QTextStream;

namespace charrette::app::cli {

/// Each takes the words after its name and returns the exit code. They throw Usage and Error.
int makeNew(const QStringList& words, QTextStream& out);
int makeSample(const QStringList& words, QTextStream& out);
int importIdeas(const QStringList& words, QTextStream& out);
int exportBoard(const QStringList& words, QTextStream& out);
int followWorkshop(const QStringList& words, QTextStream& out);
int exportReport(const QStringList& words, QTextStream& out);
int rescueFile(const QStringList& words, QTextStream& out);
int checkFile(const QStringList& words, QTextStream& out);
int showInfo(const QStringList& words, QTextStream& out);

std::unique_ptr<Document> open(const QString& path);

/// A text out of a document, safe to write to a terminal.
QString told(const std::string& text);

} // namespace charrette::app::cli
