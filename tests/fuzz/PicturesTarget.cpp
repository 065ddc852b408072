// SPDX-License-Identifier: GPL-3.0-or-later
// A picture from anywhere: dropped into the window, or found in a document that somebody sent. Both
// are decoded by the very functions the window uses, app/media/PictureImport.cpp, which is compiled
// into this target and watched. Qt and the libraries under it are the system's, which are not: of
// these only what they do to memory that they ask for is seen.
#include "app/media/PictureImport.h"
#include "tests/fuzz/Target.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QtEndian>

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

/// By what it says of itself; a decoder that is asked reads more than that.
qint64 pixelsOf(const QByteArray& content)
{
    constexpr qsizetype longestHeader = 26;
    if (content.size() < longestHeader)
        return 0;
    const auto* bytes = content.constData();
    if (content.startsWith("GIF8"))
        return qint64{qFromLittleEndian<quint16>(bytes + 6)}
        * qFromLittleEndian<quint16>(bytes + 8);
    if (content.startsWith("BM"))
        return qAbs(
            qint64{qFromLittleEndian<qint32>(bytes + 18)} * qFromLittleEndian<qint32>(bytes + 22));
    if (content.startsWith("\x89PNG"))
        return qint64{qFromBigEndian<qint32>(bytes + 16)} * qFromBigEndian<qint32>(bytes + 20);
    return 0;
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
