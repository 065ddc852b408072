// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/OwnFormats.h"

#include "app/summary/WriteFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4'000'000;
constexpr qsizetype mostFiles = 200;

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QDir folder()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/formats"_s};
}

/// A file of the same name is the same format, whatever its name may contain.
QString fileOf(const std::string& name)
{
    const auto key = QString::fromStdString(name).toCaseFolded().toUtf8();
    return QString::fromLatin1(
               QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24))
        + u".json"_s;
}

Format read(const QString& path)
{
    QFile file{path};
    if (!file.exists())
        throw Error{Problem::MissingFile, "no such file: " + path.toStdString()};
    if (file.size() > mostBytes)
        throw FormatError{FormatError::Fault::TooLarge, 0, 0, "too large"};
    if (!file.open(QIODevice::ReadOnly))
        throw Error{Problem::Unreadable, file.errorString().toStdString()};
    const auto bytes = file.read(mostBytes + 1);
    auto format = readFormatText({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    format.id = "own:" + fileOf(format.name).toStdString();
    return format;
}

void write(const Format& format, const QString& path)
{
    writeFile(path, QByteArray::fromStdString(formatText(format)));
}

void keep(const Format& format)
{
    if (!folder().mkpath(u"."_s))
        throw Error{Problem::MissingFolder, "no folder for formats"};
    write(format, folder().filePath(fileOf(format.name)));
}

} // namespace

std::vector<Format> OwnFormats::all()
{
    std::vector<Format> formats;
    const auto files = folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto& name : files.mid(0, mostFiles)) {
        try {
            formats.push_back(read(folder().filePath(name)));
        } catch (const Error&) {
            continue; // told when it was to be loaded; put there by something else otherwise
        }
    }
    std::ranges::sort(formats, {}, &Format::name);
    return formats;
}

Format OwnFormats::load(const QString& path)
{
    auto format = read(path);
    keep(format);
    return format;
}

void OwnFormats::save(const Format& format, const QString& path)
{
    write(format, path);
    keep(format);
}

void OwnFormats::remove(const Format& format)
{
    QFile::remove(folder().filePath(fileOf(format.name)));
}

bool OwnFormats::isOwn(const Format& format)
{
    return format.id.starts_with("own:");
}

std::optional<Format> anyFormat(const QString& id)
{
    if (const auto* shipped = formatOf(id.toStdString()))
        return *shipped;
    for (auto& format : OwnFormats::all()) {
        if (format.id == id.toStdString())
            return std::move(format);
    }
    return {};
}

QString wording(const FormatError& error)
{
    const auto what = [&] {
        switch (error.fault()) {
        case FormatError::Fault::TooLarge:
            return Formats::tr("This file is far too large for a format.");
        case FormatError::Fault::NoFormat:
            return Formats::tr("This file is not a format of Charrette.");
        case FormatError::Fault::Incomplete:
            return Formats::tr("Something that a format needs is missing from this file.");
        case FormatError::Fault::UnknownWord:
            return Formats::tr("This file has a kind of block that this Charrette does not know.");
        case FormatError::Fault::Impossible:
            return Formats::tr("This file has a time or a length that cannot be.");
        }
        return QString{};
    }();
    const auto where = error.block() > 0
        ? Formats::tr(" It is in block %1 of day %2.").arg(error.block()).arg(error.day())
        : error.day() > 0 ? Formats::tr(" It is in day %1.").arg(error.day())
                          : QString{};
    return what + where + u' ' + Formats::tr("Nothing was loaded.");
}

} // namespace charrette::app
