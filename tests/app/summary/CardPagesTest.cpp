// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/CardPages.h"

#include "app/summary/ContactPages.h"
#include "app/summary/Pdf.h"
#include "app/summary/PdfFile.h"
#include "app/summary/Progress.h"
#include "app/summary/Source.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someTime{{2026, 11, 19}, {17, 0}, Qt::UTC};

std::vector<summary::Card> cards(int count, const std::string& text)
{
    std::vector<summary::Card> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.text = text, .facts = {"Group 3", "14 votes", "Quick win"}});
    return all;
}

QString wholeText(const PaperPages& pages)
{
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += pages.text(page) + u'\n';
    return text.simplified();
}

QImage drawn(const PaperPages& pages, int page)
{
    const auto size = (sizeOf(pages.paper()) / unitsPerPoint).toSize();
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    pages.paint(painter, page);
    return image;
}

bool isWhite(const QImage& image, const QRect& rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

/// Numbered words, so that a missing one is found.
std::string numberedWords(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : " ") + ("word" + std::to_string(i));
    return text;
}

QString readBack(const QByteArray& bytes, const QString& program, const QStringList& before,
    const QStringList& after)
{
    const auto reader = QStandardPaths::findExecutable(program);
    REQUIRE_FALSE(reader.isEmpty()); // packaging/setup --tests brings it along.
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.pdf"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(reader, before + QStringList{path} + after);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

summary::Photo photo(const std::string& under, const std::string& caption)
{
    QImage image{40, 30, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    image.save(&buffer, "PNG");
    Picture picture{PictureFormat::Png, {}};
    for (const char byte : bytes)
        picture.content.push_back(static_cast<std::byte>(byte));
    return {under, caption, std::make_shared<const Picture>(std::move(picture))};
}

} // namespace

TEST_CASE("As many cards stand on a sheet as the paper takes", "[summary]")
{
    using summary::Paper;
    const auto sheets = [](int count, bool isLarge, Paper paper) {
        return CardPages{u"Trial"_s, cards(count, "Call back"), isLarge, paper}.count();
    };

    CHECK(sheets(8, false, Paper::A4) == 1);
    CHECK(sheets(9, false, Paper::A4) == 2);
    CHECK(sheets(9, false, Paper::Letter) == 2);
    CHECK(sheets(16, false, Paper::A3) == 1);
    CHECK(sheets(4, true, Paper::A4) == 1);
    CHECK(sheets(9, true, Paper::A3) == 2);
}

TEST_CASE("Not a word of a card is lost, however long it is", "[summary]")
{
    for (const int count : {1, 12, 60, 200, 900}) {
        for (const bool isLarge : {false, true}) {
            INFO(count << (isLarge ? " words, large" : " words"));
            std::vector<summary::Card> one{{.text = numberedWords(count),
                .detail = "detail " + numberedWords(count),
                .facts = {"Group 3"}}};
            const CardPages pages{u"Trial"_s, one, isLarge, summary::Paper::A4};
            const auto text = u' ' + wholeText(pages) + u' ';
            for (int i = 0; i < count; ++i)
                REQUIRE(text.count(u" word%1 "_s.arg(i)) == 2);
            CHECK(text.contains(u"Group 3"_s));
            if (count <= 12 || count >= 200)
                CHECK(text.contains(u" / "_s) == (count >= 200));
        }
    }
}

TEST_CASE("Nothing of a card reaches the line where it is cut", "[summary]")
{
    auto all = cards(8, numberedWords(40));
    all[1].text = std::string(400, 'W');
    all[2].detail = numberedWords(300);
    all[3].facts = {numberedWords(60)};
    all[4].text = "Gemeinschaftsverpflegungsdienstleistungsausschreibung";
    const CardPages pages{u"Trial"_s, all, false, summary::Paper::A4};

    for (int page = 0; page < pages.count(); ++page) {
        const auto image = drawn(pages, page);
        const double width = (595.3 - 68) / 2;
        const double height = (841.9 - 68) / 4;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 2; ++column) {
                INFO(page << " " << row << " " << column);
                const QPoint corner{
                    static_cast<int>(34 + column * width), static_cast<int>(34 + row * height)};
                const QSize size{static_cast<int>(width), static_cast<int>(height)};
                // Marks reach 5 points into a card; what is written stays 15 away.
                CHECK(isWhite(image, {corner + QPoint{6, 6}, QSize{8, size.height() - 12}}));
                CHECK(isWhite(
                    image, {corner + QPoint{size.width() - 14, 6}, QSize{8, size.height() - 12}}));
                CHECK(isWhite(image, {corner + QPoint{6, 6}, QSize{size.width() - 12, 8}}));
                CHECK(isWhite(
                    image, {corner + QPoint{6, size.height() - 14}, QSize{size.width() - 12, 8}}));
            }
        }
    }
}

TEST_CASE("A long word makes a card's text smaller before it is broken", "[summary]")
{
    const auto text = std::string{"Verpflegungsausschreibung gemeinsam neu denken"};
    const CardPages pages{u"Trial"_s, cards(1, text), false, summary::Paper::A4};

    CHECK(pages.text(0).contains(u"Verpflegungsausschreibung"_s));
}

TEST_CASE("Other programs read the cards of the sample, and find the same each time", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    for (const auto paper : everyOne<summary::Paper>()) {
        const auto content = contentOf(
            document->db(), {.workshop = workshop, .output = Output::WallCards, .paper = paper});
        const auto pages = pagesOf(content);
        const auto bytes = pdf(*pages, someTime);

        CHECK(bytes == pdf(*pagesOf(content), someTime));
        CHECK(PdfFile{bytes}.pageCount() == pages->count());
        const auto text = readBack(bytes, u"pdftotext"_s, {}, {u"-"_s});
        CHECK(text.count(u'\f') == pages->count());
        CHECK(text.count(u"Quick win"_s) > 20);
        CHECK(readBack(bytes, u"qpdf"_s, {u"--check"_s}, {}).contains(u"No syntax"_s));
        const auto info = readBack(bytes, u"pdfinfo"_s, {}, {});
        const auto size = paper == summary::Paper::A3 ? u"(A3)"_s
            : paper == summary::Paper::A4             ? u"(A4)"_s
                                                      : u"(letter)"_s;
        CHECK(info.contains(size));
    }
}

TEST_CASE("Cards and photos can be given up while they are laid out", "[summary]")
{
    const std::vector<summary::Photo> photos(40, photo("Group 1", "Picture"));
    app::Progress progress;
    const CardPages all{
        u"Trial"_s, cards(40, "Call back"), false, summary::Paper::A4, &progress, 0.5};
    CHECK(progress.done() == 0.5);
    const ContactPages sheet{u"Trial"_s, photos, summary::Paper::A4, &progress, 0.7};
    CHECK(progress.done() == 0.7);

    progress.giveUp();

    CHECK_THROWS_AS(
        (CardPages{u"Trial"_s, cards(40, "Call back"), false, summary::Paper::A4, &progress}),
        app::Progress::GivenUp);
    CHECK_THROWS_AS(
        (ContactPages{u"Trial"_s, photos, summary::Paper::A4, &progress}), app::Progress::GivenUp);
}

TEST_CASE("Photos stand in rows with where they belong and what is said of them", "[summary]")
{
    std::vector<summary::Photo> photos;
    for (int i = 0; i < 14; ++i)
        photos.push_back(photo(i < 7 ? "Group 1" : "Group 2", "Picture " + std::to_string(i)));
    photos.push_back(photo({}, {}));
    photos.push_back(photo({}, numberedWords(400)));
    photos.push_back(photo({}, numberedWords(3000)));
    const ContactPages pages{u"Trial"_s, photos, summary::Paper::A4};

    const auto text = wholeText(pages);
    CHECK(text.count(u"Group 2"_s) == 7);
    CHECK(text.contains(u"Picture 13"_s));
    CHECK(text.contains(u"word399"_s));
    REQUIRE(pages.bookmarks().size() == 2);
    CHECK(pages.bookmarks()[1].title == u"Group 2"_s);
    const auto image = drawn(pages, 0);
    CHECK(image.pixel(100, 120) == qRgb(255, 0, 0));
    CHECK(isWhite(image, {0, 0, 50, image.height()}));
    const auto bytes = pdf(pages, someTime);
    CHECK(bytes == pdf(ContactPages{u"Trial"_s, photos, summary::Paper::A4}, someTime));
    CHECK(readBack(bytes, u"pdftotext"_s, {}, {u"-"_s}).contains(u"Picture 13"_s));
}
