// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PictureReading.h"

#include "app/summary/PaperView.h"
#include "core/workshop/Workshop.h"
#include "tests/app/summary/ShownSummary.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QTimer>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// As large in bytes as photos are.
QByteArray photoBytes()
{
    QImage noise{900, 700, QImage::Format_RGB32};
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(noise.scanLine(y));
        for (int x = 0; x < noise.width(); ++x) {
            state = state * 1'664'525 + 1'013'904'223;
            line[x] = qRgb(static_cast<int>(state >> 24), x & 255, y & 255);
        }
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    noise.save(&buffer, "JPEG", 90);
    return bytes;
}

std::unique_ptr<charrette::Document> documentWithPhotos(int count)
{
    auto document = charrette::Document::inMemory();
    const auto bytes = photoBytes();
    document->perform("Fill", [&](Edit& edit) {
        const auto id = add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        for (int i = 0; i < count; ++i) {
            Picture picture{PictureFormat::Jpeg, {}};
            for (const char byte : bytes + QByteArray::number(i)) // Beyond the end of the picture.
                picture.content.push_back(static_cast<std::byte>(byte));
            attach(edit, id.value(), Bearer::Workshop, picture, "Photo " + std::to_string(i));
        }
    });
    return document;
}

/// The longest time in which the window did nothing else.
class Pause final : public QObject {
public:
    Pause()
    {
        m_timer.start();
        connect(&m_tick, &QTimer::timeout, this, &Pause::look);
        m_tick.start(0);
    }

    qint64 longest() const { return m_longest; }

private:
    void look() { m_longest = std::max(m_longest, m_timer.restart()); }

    QElapsedTimer m_timer;
    QTimer m_tick;
    qint64 m_longest = 0;
};

} // namespace

TEST_CASE("The window goes on while 300 photos are read, and they are read once", "[summary]")
{
    DocumentSession session{documentWithPhotos(300)};
    SummaryPage page{session};
    const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 60'000)); };
    Pause pause;
    QElapsedTimer whole;
    whole.start();
    page.show();
    page.choose(Output::ContactSheet);
    auto* reading = page.findChild<PictureReading*>();
    REQUIRE(reading);
    CHECK(reading->isBusy());
    settle();
    CHECK(page.findChild<PaperView*>()->accessibleDescription().contains(u"Photo 0"_s));
    const auto bytes = reading->shelf().bytes();
    CHECK(bytes > 300 * 100'000);

    session.perform(u"Rename"_s, [&](Edit& edit) {
        auto workshop = *find(edit.db(), session.workshop());
        workshop.title = "Another";
        save(edit, workshop);
    });
    page.bringUpToDate();
    CHECK_FALSE(reading->isBusy());
    settle();
    CHECK(reading->shelf().bytes() == bytes);
    const QTemporaryDir folder;
    FileDialog::setNextFileName(folder.filePath(u"photos.pdf"_s));
    page.findChild<QPushButton*>(u"export"_s)->click();
    settle();
    CHECK(QFile{folder.filePath(u"photos.pdf"_s)}.size() > 1'000'000);

    INFO("longest pause: " << pause.longest() << " of " << whole.elapsed() << " ms");
    CHECK(pause.longest() * 2 < whole.elapsed()); // In one go it would be nearly all.
}

TEST_CASE("What has no pictures in it does not wait for any", "[summary]")
{
    Shown shown{documentWithPhotos(3)};
    auto* reading = shown.page.findChild<PictureReading*>();
    REQUIRE(reading);

    shown.page.choose(Output::Handout);

    CHECK_FALSE(reading->isBusy());
}

TEST_CASE("Nothing is exported before its pictures have been read", "[summary]")
{
    auto document = documentWithPhotos(40);
    DocumentSession session{std::move(document)};
    SummaryPage page{session};
    page.show();

    page.bringUpToDate();
    CHECK(page.isBusy());
    CHECK_FALSE(page.findChild<QPushButton*>(u"export"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 20'000));
    page.choose(Output::ContactSheet);
    CHECK(page.findChild<QPushButton*>(u"export"_s)->isEnabled());
}
