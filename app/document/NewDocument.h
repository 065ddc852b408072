// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Surroundings.h"
#include "core/document/Document.h"

#include <QFile>
#include <QString>

#include <filesystem>
#include <memory>
#include <utility>

namespace charrette::app {

/// A new document filled by `work`; no file is left where that fails. Throws Error as
/// Document::create does.
template <typename Work>
std::unique_ptr<Document> makeDocument(
    const QString& path, Work&& work, Surroundings around = surroundings())
{
    const std::filesystem::path file{QFile::encodeName(path).toStdString()};
    auto document = Document::create(file, std::move(around));
    try {
        work(*document);
    } catch (const Error&) {
        document.reset();
        QFile::remove(path);
        throw;
    }
    return document;
}

} // namespace charrette::app
