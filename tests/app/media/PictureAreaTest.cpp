// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureArea.h"

#include "app/document/DocumentSession.h"
#include "app/media/PictureView.h"
#include "app/widgets/FileDialog.h"
#include "core/ideas/Idea.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

QImage drawing(int shade, QSize size = {40, 30})
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(QColor{shade, 80, 120});
    return image;
}

struct Room {
    IdeaId idea = IdeaId::draw();
    IdeaId other = IdeaId::draw();
    DocumentSession session{document(idea, other)};
    QWidget window;
    PictureArea area{session, PictureArea::Look::Prominent};
    QLineEdit field;

    Room()
    {
        auto* column = new QVBoxLayout{&window};
        column->addWidget(&area);
        column->addWidget(&field);
        area.show(Bearer::Idea, idea.value());
        window.resize(300, 300);
        window.show();
        QApplication::setActiveWindow(&window);
        QGuiApplication::clipboard()->clear();
    }

    ~Room()
    {
        area.setParent(nullptr);
        field.setParent(nullptr);
    }

    static std::unique_ptr<Document> document(IdeaId idea, IdeaId other)
    {
        auto document = Document::inMemory();
        document->perform("Set up", [&](Edit& edit) {
            const auto workshop = charrette::add(
                edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
            charrette::add(edit, Idea{.id = idea, .workshop = workshop, .text = "Host"});
            charrette::add(edit, Idea{.id = other, .workshop = workshop, .text = "Board"});
        });
        return document;
    }

    std::vector<Attachment> pictures(std::optional<IdeaId> of = {}) const
    {
        return attachmentsOf(session.db(), of.value_or(idea).value());
    }

    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !area.isBusy(); }, 10'000));
    }

    void add(const QList<QImage>& images)
    {
        QList<PictureSource> sources;
        for (const auto& image : images)
            sources.append({.pixels = image});
        area.take(sources);
        settle();
    }

    /// The large one; those of the strip take no keyboard.
    PictureView& view() const
    {
        for (auto* view : area.findChildren<PictureView*>()) {
            if (view->focusPolicy() != Qt::NoFocus)
                return *view;
        }
        FAIL("no picture");
        throw 0;
    }

    QLineEdit& caption() const { return *area.findChild<QLineEdit*>(); }
};

} // namespace

TEST_CASE("Pictures that are dropped are added in one step, and undo takes them back", "[media]")
{
    const QTemporaryDir folder;
    Room room;
    QMimeData data;
    QList<QUrl> urls;
    for (const auto* name : {"wall.png", "door.jpg"}) {
        const auto path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(drawing(static_cast<int>(urls.size()) * 90).save(path));
        urls += QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);

    QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&room.area, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop{{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&room.area, &drop);
    room.settle();

    CHECK(room.pictures().size() == 2);
    room.session.undo();
    CHECK(room.pictures().empty());
    CHECK_FALSE(room.view().attachment());
}

TEST_CASE("A copied picture is pasted, also from a field that takes text only", "[media]")
{
    Room room;
    QGuiApplication::clipboard()->setImage(drawing(10));
    room.field.setFocus();

    QTest::keyClick(&room.field, Qt::Key_V, Qt::ControlModifier);
    room.settle();

    CHECK(room.pictures().size() == 1);
    CHECK(room.field.text().isEmpty());
}

TEST_CASE("Copied text is pasted where the keyboard is", "[media]")
{
    Room room;
    auto* data = new QMimeData;
    data->setText(u"Name a host"_s);
    data->setImageData(drawing(10));
    QGuiApplication::clipboard()->setMimeData(data);
    room.field.setFocus();

    QTest::keyClick(&room.field, Qt::Key_V, Qt::ControlModifier);
    room.settle();

    CHECK(room.pictures().empty());
    CHECK(room.field.text() == u"Name a host"_s);
}

TEST_CASE("A picture belongs to what was shown when it was added", "[media]")
{
    Room room;
    room.area.take({{.pixels = drawing(10, {1500, 1500})}});
    room.area.show(Bearer::Idea, room.other.value());
    room.settle();

    CHECK(room.pictures().size() == 1);
    CHECK(room.pictures(room.other).empty());
    CHECK_FALSE(room.view().attachment());
}

TEST_CASE(
    "A picture that cannot be taken changes nothing, and those beside it are taken", "[media]")
{
    const QTemporaryDir folder;
    Room room;
    const auto path = folder.filePath(u"list.png"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Ann;Sales");
    file.close();

    room.area.take({{.file = path}, {.pixels = drawing(10)}, {.file = path}});
    room.settle();

    CHECK(room.pictures().size() == 1);
}

TEST_CASE("Adding can be stopped: what is ready stays", "[media]")
{
    Room room;
    QList<PictureSource> sources;
    for (int shade = 0; shade < 20; ++shade)
        sources.append({.pixels = drawing(shade, {1200, 1200})});
    room.area.take(sources);
    for (auto* button : room.area.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    room.settle();

    CHECK(room.pictures().size() == 1);
}

TEST_CASE("Arrows go through the pictures, and with Alt they move one", "[media]")
{
    Room room;
    room.add({drawing(10), drawing(90), drawing(200)});
    const auto before = room.pictures();
    REQUIRE(before.size() == 3);
    room.view().setFocus();
    CHECK(room.view().attachment()->id == before[0].id);

    QTest::keyClick(&room.view(), Qt::Key_Right);
    CHECK(room.view().attachment()->id == before[1].id);
    QTest::keyClick(&room.view(), Qt::Key_Right, Qt::AltModifier);
    CHECK(room.pictures()[2].id == before[1].id);
    CHECK(room.view().attachment()->id == before[1].id);
    QTest::keyClick(&room.view(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&room.view(), Qt::Key_Left, Qt::AltModifier);
    CHECK(room.pictures()[0].id == before[1].id);
    QTest::keyClick(&room.view(), Qt::Key_Left);
    CHECK(room.view().attachment()->id == before[1].id);
}

TEST_CASE("A caption stays with the picture it was written for", "[media]")
{
    Room room;
    room.add({drawing(10), drawing(90)});
    const auto first = room.pictures()[0].id;

    room.caption().setFocus();
    QTest::keyClicks(&room.caption(), u"The wall"_s);
    room.view().setFocus();
    QTest::keyClick(&room.view(), Qt::Key_Right);

    CHECK(find(room.session.db(), first)->caption == "The wall");
    CHECK(room.caption().text().isEmpty());
    QTest::keyClicks(&room.caption(), u"The door"_s);
    QTest::keyClick(&room.caption(), Qt::Key_Return);
    CHECK(room.pictures()[1].caption == "The door");
    CHECK(room.view().accessibleName().contains(u"2 of 2"_s));
    CHECK(room.view().accessibleName().contains(u"The door"_s));
}

TEST_CASE("Delete removes the picture on show, and undo shows it again", "[media]")
{
    Room room;
    room.add({drawing(10), drawing(90)});
    const auto all = room.pictures();
    room.view().setFocus();

    QTest::keyClick(&room.view(), Qt::Key_Delete);
    CHECK(room.pictures().size() == 1);
    CHECK(room.view().attachment()->id == all[1].id);

    room.session.undo();
    CHECK(room.pictures() == all);
    CHECK(room.view().attachment()->id == all[0].id);
}

TEST_CASE("Enter on the empty frame chooses a file", "[media]")
{
    const QTemporaryDir folder;
    Room room;
    const auto path = folder.filePath(u"wall.png"_s);
    REQUIRE(drawing(10).save(path));
    FileDialog::setNextFileName(path);
    room.view().setFocus();

    QTest::keyClick(&room.view(), Qt::Key_Return);
    room.settle();

    CHECK(room.pictures().size() == 1);
}
