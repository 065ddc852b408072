// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureImport.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <cstring>
#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 85;
constexpr int mostPaletteColours = 256;
constexpr int allocationLimit = 192; ///< MB: mostPixels at four bytes each, and some

struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// By what the file begins with, never by its name; empty for anything else. Formats that are
/// programs or have pages, such as SVG and PDF, stay outside.
QByteArray formatOf(const QByteArray& content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("GIF8"))
        return "gif";
    if (content.startsWith("BM"))
        return "bmp";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    const auto brand = content.mid(4, 4) == "ftyp" ? content.mid(8, 4) : QByteArray{};
    return brand == "heic" || brand == "heix" || brand == "mif1" ? QByteArray{"heic"}
        : brand == "avif"                                        ? brand
                                                                 : QByteArray{};
}

/// The decoder fills what is missing at the end of a JPEG with grey and says nothing, so the end
/// is looked for here: from marker to marker, past the pictures that may be inside one.
bool isWholeJpeg(const QByteArray& content)
{
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(content[at]); };
    const auto isRestart = [](int code) { return code >= 0xD0 && code <= 0xD7; };
    qsizetype at = 2;
    while (at + 1 < content.size()) {
        const int code = byte(at + 1);
        if (byte(at) != 0xFF || code == 0xD9)
            return byte(at) == 0xFF;
        if (code == 0xFF || code == 0x01 || isRestart(code)) {
            at += code == 0xFF ? 1 : 2;
            continue;
        }
        if (at + 3 >= content.size())
            return false;
        at += 2 + (byte(at + 2) << 8) + byte(at + 3);
        if (code != 0xDA)
            continue;
        while (at + 1 < content.size()
            && (byte(at) != 0xFF || byte(at + 1) == 0 || isRestart(byte(at + 1))))
            ++at;
    }
    return false;
}

/// No part of it says that it is longer than the file: the decoder gets memory for what is said,
/// gigabytes for a picture of some bytes.
bool hasRoomForItsParts(const QByteArray& png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // Length, name and checksum.
    for (qsizetype at = signature; at + around <= png.size();) {
        const auto length = qint64{qFromBigEndian<quint32>(png.constData() + at)};
        if (length > png.size() - at - around)
            return false;
        if (png.mid(at + 4, 4) == "IEND") // What is behind it is not read.
            return true;
        at += around + length;
    }
    return true;
}

/// A pixel may name a colour that the table does not have, and Qt's painter looks for it beyond.
void completeColours(QImage& image)
{
    if (image.format() == QImage::Format_Indexed8)
        image.setColorCount(256);
    else if (image.depth() == 1)
        image.setColorCount(2);
}

/// Good for as long as the picture is.
QByteArray viewOf(const Picture& picture)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(picture.content.data()),
        static_cast<qsizetype>(picture.content.size()));
}

using Decoded = std::variant<QImage, PictureProblem>;

/// What is wrong with it before anything is decoded.
std::optional<PictureProblem> problemOf(
    const QByteArray& content, const QByteArray& format, QImageReader& reader)
{
    if (format == "png" && !hasRoomForItsParts(content))
        return PictureProblem::Damaged;
    QImageReader::setAllocationLimit(allocationLimit);
    reader.setFormat(format);
    reader.setAutoDetectImageFormat(false);
    const auto size = reader.size();
    if (size.isEmpty())
        return PictureProblem::Damaged;
    if (qint64{size.width()} * size.height() > mostPixels)
        return PictureProblem::TooLarge;
    return {};
}

Decoded decode(const QByteArray& content, const QByteArray& format, QSize within)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    if (const auto problem = problemOf(content, format, reader))
        return *problem;
    reader.setAutoTransform(true);
    const auto size = reader.size();
    // Scaled first and turned then, so the bounds are for the picture as it lies in the file.
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const auto bounds = isTurned ? within.transposed() : within;
    if (size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize{1, 1}));
    auto image = reader.read();
    if (image.isNull())
        return PictureProblem::Damaged;
    completeColours(image);
    return image;
}

bool isTranslucent(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    const auto pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            if (qAlpha(line[x]) < 255)
                return true;
        }
    }
    return false;
}

/// The pixels and nothing else: no texts, no profile, no resolution.
QImage bare(QImage image)
{
    completeColours(image);
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage clean{image.size(),
        isTranslucent(image) ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32};
    clean.fill(0U);
    QPainter painter{&clean};
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint{0, 0}, image);
    return clean;
}

/// The colours of a drawing or a screen; nothing for a photo, which has more.
std::optional<QList<QRgb>> fewColours(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (x > 0 && line[x] == line[x - 1])
                continue;
            colours.insert(line[x]);
            if (colours.size() > mostPaletteColours)
                return {};
        }
    }
    return colours.values();
}

ImportedPicture encoded(const QImage& image, PictureFormat format)
{
    QByteArray content;
    QBuffer buffer{&content};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, QByteArray::fromStdString(std::string{key(format)})};
    if (format == PictureFormat::Jpeg)
        writer.setQuality(jpegQuality);
    if (!writer.write(image))
        return PictureProblem::Damaged;
    Picture picture{format, std::vector<std::byte>(static_cast<std::size_t>(content.size()))};
    std::memcpy(picture.content.data(), content.constData(), picture.content.size());
    return picture;
}

ImportedPicture made(const QImage& image)
{
    const auto clean = bare(image);
    if (clean.hasAlphaChannel())
        return encoded(clean, PictureFormat::Png);
    if (const auto colours = fewColours(clean))
        return encoded(
            clean.convertToFormat(QImage::Format_Indexed8, *colours, Qt::ThresholdDither),
            PictureFormat::Png);
    return encoded(clean, PictureFormat::Jpeg);
}

ImportedPicture importContent(const QByteArray& content)
{
    const auto format = formatOf(content);
    if (format.isEmpty())
        return PictureProblem::NoPicture;
    if (!QImageReader::supportedImageFormats().contains(format))
        return PictureProblem::NotReadHere;
    const auto image = decode(content, format, {longestSide, longestSide});
    if (const auto* problem = std::get_if<PictureProblem>(&image))
        return *problem;
    if (format == "jpeg" && !isWholeJpeg(content))
        return PictureProblem::Damaged;
    return made(std::get<QImage>(image));
}

ImportedPicture importPixels(const QImage& image)
{
    if (qint64{image.width()} * image.height() > mostPixels)
        return PictureProblem::TooLarge;
    const bool isLarge = image.width() > longestSide || image.height() > longestSide;
    return made(isLarge
            ? image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image);
}

QStringList suffixes()
{
    QStringList readable;
    const auto formats = QImageReader::supportedImageFormats();
    for (const auto* suffix : {"png", "jpg", "jpeg", "gif", "bmp", "webp"}) {
        if (formats.contains(suffix))
            readable += QString::fromLatin1(suffix);
    }
    return readable;
}

} // namespace

QString wording(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::NotThere:
        return Pictures::tr("It cannot be opened.");
    case PictureProblem::NoPicture:
        return Pictures::tr("It is not a picture that can be kept. Save it as JPEG or PNG.");
    case PictureProblem::NotReadHere:
        return Pictures::tr("This kind of picture cannot be read here. Save it as JPEG or PNG.");
    case PictureProblem::TooLarge:
        return Pictures::tr("It is larger than 40 megapixels or 64 MB. Save a smaller one.");
    case PictureProblem::Damaged:
        return Pictures::tr("It is damaged or was not copied to its end.");
    }
    return {};
}

QString PictureSource::name() const
{
    return QFileInfo{file}.fileName();
}

bool hasPictures(const QMimeData& data)
{
    return data.hasImage() || !picturesIn(data).isEmpty();
}

QList<PictureSource> picturesIn(const QMimeData& data)
{
    const auto isPicture = [endings = suffixes() + QStringList{u"heic"_s, u"avif"_s}](
                               const QUrl& url) {
        return url.isLocalFile()
            && endings.contains(QFileInfo{url.toLocalFile()}.suffix().toLower());
    };
    QStringList files;
    const auto urls = data.urls();
    for (const auto& url : urls) {
        if (isPicture(url))
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        return pictureFiles(files);
    // The bytes are decoded by the worker; pixels have been decoded by whoever asks for them.
    for (const auto* type : {"image/jpeg", "image/png"}) {
        if (const auto content = data.data(QString::fromLatin1(type)); !content.isEmpty())
            return {{.content = content}};
    }
    if (const auto pixels = qvariant_cast<QImage>(data.imageData()); !pixels.isNull())
        return {{.pixels = pixels}};
    return {};
}

QList<PictureSource> pictureFiles(const QStringList& files)
{
    QList<PictureSource> sources;
    for (const auto& file : files)
        sources.append({.file = file});
    return sources;
}

QString pictureFilter()
{
    return Pictures::tr("Pictures (%1)").arg(u"*."_s + suffixes().join(u" *."_s));
}

ImportedPicture importPicture(const PictureSource& source)
{
    if (!source.pixels.isNull())
        return importPixels(source.pixels);
    if (source.file.isEmpty())
        return source.content.size() > mostBytes ? PictureProblem::TooLarge
                                                 : importContent(source.content);
    QFile file{source.file};
    if (!QFileInfo{source.file}.isFile() || !file.open(QIODevice::ReadOnly))
        return PictureProblem::NotThere;
    if (file.size() > mostBytes)
        return PictureProblem::TooLarge;
    return importContent(file.read(mostBytes));
}

QSize sizeOf(const Picture& picture)
{
    const auto content = viewOf(picture);
    const auto format = QByteArray::fromStdString(std::string{key(picture.format)});
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    if (formatOf(content) != format || problemOf(content, format, reader))
        return {};
    return reader.size();
}

QImage decoded(const Picture& picture, QSize within)
{
    const auto content = viewOf(picture);
    const auto format = QByteArray::fromStdString(std::string{key(picture.format)});
    if (formatOf(content) != format)
        return {};
    const auto image = decode(content, format, within);
    const auto* shown = std::get_if<QImage>(&image);
    return shown ? *shown : QImage{};
}

} // namespace charrette::app
