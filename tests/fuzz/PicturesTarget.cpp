// SPDX-License-Identifier: GPL-3.0-or-later
// A picture from anywhere: dropped into the window, or found in a document that somebody sent. Both
// are decoded by the very functions the window uses, app/media/PictureImport.cpp, which is compiled
// into this target and watched. Qt and the libraries under it are the system's, which are not: of
// these only what they do to memory that they ask for is seen.
#include "app/media/PictureImport.h"
#include "tests/fuzz/Target.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLoggingCategory>

using namespace charrette;
using namespace charrette::app;
using fuzz::must;

namespace {

/// Formats are read by plugins, which are looked for beside an application.
void beginOnce()
{
    static int count = 1;
    static char name[] = "fuzz_pictures";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application{count, arguments};
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        return true;
    }();
    static_cast<void>(isQuiet);
}

constexpr qint64 fewPixels = 100'000;

bool fits(const QImage& image, int side)
{
    return image.width() <= side && image.height() <= side;
}

/// By what it says of itself, where it begins as one of the formats that are taken.
qint64 pixelsOf(const QByteArray& content)
{
    static const QByteArray beginnings{"\x89\xFFGBR"};
    if (content.isEmpty() || !beginnings.contains(content.front()))
        return 0;
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const auto size = QImageReader{&buffer}.size();
    return qint64{size.width()} * size.height();
}

/// What was taken in is ours by then: it can be shown, and taken in once more.
void checkTaken(const Picture& picture)
{
    const auto shown = decoded(picture, {longestSide, longestSide});
    must(!shown.isNull() && fits(shown, longestSide));
    if (qint64{shown.width()} * shown.height() > fewPixels)
        return; // It would be encoded for a second.
    const QByteArray content{reinterpret_cast<const char*>(picture.content.data()),
        static_cast<qsizetype>(picture.content.size())};
    must(std::holds_alternative<Picture>(importPicture({.content = content})));
}

/// Whatever a document says it is.
void show(const std::vector<std::byte>& content, PictureFormat format)
{
    constexpr int side = 256;
    must(fits(decoded({format, content}, {side, side}), side));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    beginOnce();
    const QByteArray content{reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
    // What is large takes as long as a thousand others; tests/app/media has the largest.
    const auto pixels = pixelsOf(content);
    const bool isTooLarge = pixels > mostPixels; // Refused before it is decoded.
    if (!isTooLarge && pixels > (size % 64 == 0 ? 4'000'000 : 250'000))
        return 0;
    const auto taken = importPicture({.content = content});
    // Once more and shown takes as long as many small ones.
    if (const auto* picture = std::get_if<Picture>(&taken); picture && size % 4 == 0)
        checkTaken(*picture);
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    const std::vector<std::byte> stored{bytes, bytes + size};
    show(stored, size % 2 == 0 ? PictureFormat::Png : PictureFormat::Jpeg);
    return 0;
}
