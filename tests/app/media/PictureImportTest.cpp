// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureImport.h"

#include "tests/support/Catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <cstring>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const QByteArray place = "48.8583N 2.2945E";

QByteArray written(const QImage& image, const char* format)
{
    QByteArray content;
    QBuffer buffer{&content};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, format};
    writer.setQuality(95);
    REQUIRE(writer.write(image));
    return content;
}

/// Wide, with a corner each in red, green, blue and yellow.
QImage corners()
{
    QImage image{80, 48, QImage::Format_RGB32};
    QPainter painter{&image};
    painter.fillRect(0, 0, 40, 24, QColor{220, 0, 0});
    painter.fillRect(40, 0, 40, 24, QColor{0, 160, 0});
    painter.fillRect(0, 24, 40, 24, QColor{0, 0, 220});
    painter.fillRect(40, 24, 40, 24, QColor{220, 220, 0});
    return image;
}

/// Every pixel another colour, as in a photo.
QImage photo(int width, int height)
{
    QImage image{width, height, QImage::Format_RGB32};
    QRandomGenerator random{7};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, random.bounded(40)));
    }
    return image;
}

QByteArray bigEndian(quint32 number, int bytes)
{
    QByteArray out;
    for (int i = bytes - 1; i >= 0; --i)
        out.append(static_cast<char>(number >> (8 * i)));
    return out;
}

/// A JPEG as a phone writes it: with a turn, and with where it was taken.
QByteArray fromPhone(const QImage& image, int orientation)
{
    auto content = written(image, "jpeg");
    const auto entry = [](int tag, int type, quint32 count, const QByteArray& value) {
        return bigEndian(static_cast<quint32>(tag), 2) + bigEndian(static_cast<quint32>(type), 2)
            + bigEndian(count, 4) + value.leftJustified(4, '\0');
    };
    const auto length = static_cast<quint32>(place.size());
    auto exif = "MM" + bigEndian(42, 2) + bigEndian(8, 4) + bigEndian(2, 2)
        + entry(0x0112, 3, 1, bigEndian(static_cast<quint32>(orientation), 2))
        + entry(0x010E, 2, length, bigEndian(38, 4)) + bigEndian(0, 4) + place;
    exif.prepend(QByteArray{"Exif\0\0", 6});
    const auto segment =
        QByteArray{"\xFF\xE1"} + bigEndian(static_cast<quint32>(exif.size() + 2), 2) + exif;
    return content.insert(2, segment);
}

/// The header of a PNG of that size, and pixels that end soon.
QByteArray pngOf(int width, int height)
{
    static const auto checksum = [](const QByteArray& data) {
        quint32 crc = 0xFFFFFFFFU;
        for (const char byte : data) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return crc ^ 0xFFFFFFFFU;
    };
    const auto chunk = [](const QByteArray& type, const QByteArray& data) {
        return bigEndian(static_cast<quint32>(data.size()), 4) + type + data
            + bigEndian(checksum(type + data), 4);
    };
    const auto header = bigEndian(static_cast<quint32>(width), 4)
        + bigEndian(static_cast<quint32>(height), 4) + QByteArray{"\x08\x02\0\0\0", 5};
    return QByteArray{"\x89PNG\r\n\x1a\n"} + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(4000, '\0')).mid(4)) + chunk("IEND", {});
}

QImage imageOf(const ImportedPicture& picture)
{
    REQUIRE(std::holds_alternative<Picture>(picture));
    return decoded(std::get<Picture>(picture), {longestSide, longestSide});
}

PictureProblem problemOf(const ImportedPicture& picture)
{
    REQUIRE(std::holds_alternative<PictureProblem>(picture));
    return std::get<PictureProblem>(picture);
}

char nameOf(QRgb colour)
{
    const bool red = qRed(colour) > 110;
    const bool green = qGreen(colour) > 80;
    return red && green ? 'y' : red ? 'r' : green ? 'g' : 'b';
}

QByteArray bytesOf(const ImportedPicture& picture)
{
    const auto& content = std::get<Picture>(picture).content;
    return {reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size())};
}

/// The most memory this process has had at once since `forget`, in kB; nothing where unknown.
qint64 mostMemory(bool forget)
{
    if (QFile clear{u"/proc/self/clear_refs"_s}; forget && clear.open(QIODevice::WriteOnly))
        clear.write("5");
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').front().toLongLong();
}

} // namespace

TEST_CASE("A picture stands as its camera was held, whichever of the eight ways", "[media]")
{
    struct Turn {
        int orientation;
        char topLeft;
        char topRight;
    };
    const auto turn =
        GENERATE(Turn{1, 'r', 'g'}, Turn{2, 'g', 'r'}, Turn{3, 'y', 'b'}, Turn{4, 'b', 'y'},
            Turn{5, 'r', 'b'}, Turn{6, 'b', 'r'}, Turn{7, 'y', 'g'}, Turn{8, 'g', 'y'});
    INFO("orientation " << turn.orientation);

    const auto image = imageOf(importPicture({.content = fromPhone(corners(), turn.orientation)}));

    CHECK(image.size() == (turn.orientation < 5 ? QSize{80, 48} : QSize{48, 80}));
    CHECK(nameOf(image.pixel(8, 8)) == turn.topLeft);
    CHECK(nameOf(image.pixel(image.width() - 9, 8)) == turn.topRight);
}

TEST_CASE("Where a picture was taken stays outside the document", "[media]")
{
    const auto content = fromPhone(photo(200, 120), 6);
    REQUIRE(content.contains(place));

    const auto imported = importPicture({.content = content});

    REQUIRE(std::holds_alternative<Picture>(imported));
    CHECK_FALSE(bytesOf(imported).contains(place));
    CHECK_FALSE(bytesOf(imported).contains("Exif"));
}

TEST_CASE("The texts inside a PNG stay outside the document", "[media]")
{
    auto image = corners();
    image.setText(u"Location"_s, QString::fromLatin1(place));
    const auto content = written(image, "png");
    REQUIRE(content.contains("Location"));

    const auto imported = importPicture({.content = content});

    CHECK(std::get<Picture>(imported).format == PictureFormat::Png);
    CHECK_FALSE(bytesOf(imported).contains("Location"));
    CHECK(imageOf(imported).convertToFormat(QImage::Format_RGB32) == corners());
}

TEST_CASE("A large picture is made 2560 pixels long, and upright ones 2560 high", "[media]")
{
    const auto wide = importPicture({.content = written(photo(4000, 1000), "jpeg")});
    const auto turned = importPicture({.content = fromPhone(photo(4000, 1000), 6)});
    const auto pasted = importPicture({.pixels = photo(3000, 3000)});

    CHECK(imageOf(wide).size() == QSize{2560, 640});
    CHECK(imageOf(turned).size() == QSize{640, 2560});
    CHECK(imageOf(pasted).size() == QSize{2560, 2560});
    CHECK(std::get<Picture>(wide).format == PictureFormat::Jpeg);
}

TEST_CASE("A drawing with clear ground keeps it, a photo becomes a JPEG", "[media]")
{
    QImage drawing{60, 60, QImage::Format_ARGB32};
    drawing.fill(QColor{0, 0, 0, 0});
    drawing.setPixelColor(30, 30, QColor{200, 10, 10});

    const auto kept = importPicture({.content = written(drawing, "png")});

    CHECK(imageOf(kept).pixelColor(0, 0).alpha() == 0);
    CHECK(imageOf(kept).pixelColor(30, 30) == QColor{200, 10, 10});
    CHECK(std::get<Picture>(importPicture({.content = written(photo(90, 90), "png")})).format
        == PictureFormat::Jpeg);
}

TEST_CASE("A picture of 200 megapixels is refused at once and in little memory", "[media]")
{
    const auto content = pngOf(20'000, 10'000);
    const auto before = mostMemory(true);
    QElapsedTimer time;
    time.start();

    CHECK(problemOf(importPicture({.content = content})) == PictureProblem::TooLarge);

    CHECK(time.elapsed() < 500);
    CHECK(mostMemory(false) - before < 20'000);
}

TEST_CASE("A picture that promises more pixels than it holds is refused", "[media]")
{
    const auto before = mostMemory(true);

    CHECK(problemOf(importPicture({.content = pngOf(6'000, 6'000)})) == PictureProblem::Damaged);

    CHECK(mostMemory(false) - before < 200'000);
}

TEST_CASE("A picture cut short is refused, wherever it is cut", "[media]")
{
    const auto* format = GENERATE("jpeg", "png");
    const auto content =
        format[0] == 'j' ? fromPhone(photo(160, 90), 1) : written(photo(160, 90), "png");
    REQUIRE(std::holds_alternative<Picture>(importPicture({.content = content})));

    for (int percent = 0; percent < 100; percent += 7) {
        INFO(format << " cut at " << percent << " %");
        const auto cut = content.left(content.size() * percent / 100);
        CHECK(std::holds_alternative<PictureProblem>(importPicture({.content = cut})));
    }
    CHECK(problemOf(importPicture({.content = content.chopped(format[0] == 'j' ? 2 : 20)}))
        == PictureProblem::Damaged);
}

TEST_CASE("What a phone writes behind a whole JPEG does no harm", "[media]")
{
    const auto content = fromPhone(photo(160, 90), 1) + QByteArray(5000, 'x');

    CHECK(imageOf(importPicture({.content = content})).size() == QSize{160, 90});
}

TEST_CASE("A part of a PNG that says it is two gigabytes long takes no memory", "[media]")
{
    auto content = written(corners(), "png");
    content.insert(33, bigEndian(0x70706D00, 4) + "tEXt" + "Comment");
    const auto before = mostMemory(true);
    CHECK(problemOf(importPicture({.content = content})) == PictureProblem::Damaged);
    if (const auto after = mostMemory(false); before > 0)
        CHECK(after - before < 50'000);
}

TEST_CASE("The size of a stored picture is told by the checks that decoding makes", "[media]")
{
    const auto stored = [](QByteArray content, PictureFormat format) {
        const auto* bytes = reinterpret_cast<const std::byte*>(content.constData());
        return Picture{format, {bytes, bytes + content.size()}};
    };
    const auto png = written(corners(), "png");
    CHECK(sizeOf(stored(png, PictureFormat::Png)) == corners().size());
    CHECK(sizeOf(stored(png, PictureFormat::Jpeg)).isEmpty());
    CHECK(sizeOf(stored("<svg/>", PictureFormat::Png)).isEmpty());
    auto longPart = png;
    longPart.insert(33, bigEndian(0x70706D00, 4) + "tEXt" + "Comment");
    CHECK(sizeOf(stored(longPart, PictureFormat::Png)).isEmpty());
}

TEST_CASE("What stands behind a whole PNG does no harm", "[media]")
{
    auto content = written(corners(), "png");
    content += QByteArray(40, '\xFF');
    CHECK(imageOf(importPicture({.content = content})).size() == corners().size());
}

TEST_CASE("A pixel of a colour that is not in its table does no harm", "[media]")
{
    QImage image{64, 64, QImage::Format_Indexed8};
    image.setColorTable({qRgb(200, 0, 0)});
    image.fill(0);
    for (int y = 0; y < image.height(); ++y)
        std::memset(image.scanLine(y), 255, 64);
    // Written by hand, since a writer would mend it: a header, one colour, and pixels of another.
    const auto little = [](quint32 number) {
        QByteArray out;
        for (int i = 0; i < 4; ++i)
            out.append(static_cast<char>(number >> (8 * i)));
        return out;
    };
    const auto content = "BM" + little(58 + 64 * 64) + little(0) + little(58) + little(40)
        + little(64) + little(64) + QByteArray{"\x01\0\x08\0", 4} + little(0) + little(64 * 64)
        + little(0) + little(0) + little(1) + little(0) + little(0x00C80000)
        + QByteArray(64 * 64, '\xFF');

    CHECK(imageOf(importPicture({.content = content})).size() == QSize{64, 64});
    CHECK(imageOf(importPicture({.pixels = image})).size() == QSize{64, 64});
}

TEST_CASE("What is no picture is refused by what it is, not by its name", "[media]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return PictureSource{.file = file.fileName()};
    };

    CHECK(problemOf(importPicture(write(u"list.png"_s, "Ann;Sales"))) == PictureProblem::NoPicture);
    CHECK(problemOf(importPicture(write(u"empty.jpg"_s, {}))) == PictureProblem::NoPicture);
    CHECK(problemOf(importPicture(write(u"drawing.svg"_s, "<svg xmlns='…'/>")))
        == PictureProblem::NoPicture);
    const QByteArray heic{"\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
        24};
    CHECK(problemOf(importPicture(write(u"phone.heic"_s, heic))) != PictureProblem::NoPicture);
    CHECK(problemOf(importPicture({.file = folder.path()})) == PictureProblem::NotThere);
    CHECK(problemOf(importPicture({.file = folder.filePath(u"gone.png"_s)}))
        == PictureProblem::NotThere);
    CHECK(imageOf(importPicture(write(u"photo.txt"_s, written(corners(), "jpeg")))).width() == 80);
}

TEST_CASE("Of what is dropped, pictures are taken and other files are left", "[media]")
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/wall.JPG"_s), QUrl::fromLocalFile(u"/a/list.csv"_s),
        QUrl{u"https://example.org/b.png"_s}});
    REQUIRE(hasPictures(data));
    const auto sources = picturesIn(data);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].name() == u"wall.JPG"_s);

    QMimeData words;
    words.setText(u"/a/wall.jpg"_s);
    CHECK_FALSE(hasPictures(words));

    QMimeData pixels;
    pixels.setImageData(corners());
    REQUIRE(picturesIn(pixels).size() == 1);
    CHECK(imageOf(importPicture(picturesIn(pixels)[0])).size() == corners().size());
}
