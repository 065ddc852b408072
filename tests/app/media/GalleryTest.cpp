// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/Gallery.h"

#include "app/document/DocumentSession.h"
#include "app/media/GalleryTile.h"
#include "app/media/PictureView.h"
#include "app/media/PictureViewer.h"
#include "app/media/Thumbnails.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/LineField.h"
#include "core/formats/Sample.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

struct Wall {
    DocumentSession session{sample()};
    QWidget window;
    Gallery gallery;

    explicit Wall(std::optional<Bearer> kind = {})
        : gallery{session, kind, &window}
    {
        window.resize(1300, 820);
        gallery.resize(1200, 760);
        gallery.show();
        QApplication::setActiveWindow(&gallery);
    }

    std::vector<Attachment> pictures() const
    {
        return attachmentsIn(session.db(), session.workshop());
    }

    QList<GalleryTile*> tiles() const
    {
        QList<GalleryTile*> shown;
        for (auto* tile : gallery.findChildren<GalleryTile*>()) {
            if (tile->isVisible())
                shown += tile;
        }
        return shown;
    }

    QPushButton& button(const QString& text) const
    {
        for (auto* button : gallery.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return *button;
        }
        FAIL("no button " << text.toStdString());
        throw 0;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }

    int chosen() const
    {
        const auto all = tiles();
        for (int i = 0; i < all.size(); ++i) {
            if (all[i]->isChosen())
                return i;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("The gallery shows every picture below what it belongs to", "[media]")
{
    const Wall wall;

    CHECK(wall.tiles().size() == static_cast<qsizetype>(wall.pictures().size()));
    CHECK(wall.button(u"Order host"_s).isVisible());
    CHECK(wall.button(u"Date at risk"_s).isVisible());
    CHECK(wall.tiles().front()->findChild<LineField*>()->text().startsWith(u"The wall"_s));
}

TEST_CASE("The gallery of the share-out begins with the prototypes", "[media]")
{
    Wall wall{Bearer::Prototype};
    CHECK(wall.tiles().size() == 4);

    auto& kinds = *wall.gallery.findChild<Chooser*>();
    kinds.setFocus();
    QTest::keyClick(&kinds, Qt::Key_Home);

    CHECK(wall.tiles().size() == 5);
}

TEST_CASE("Arrows go from picture to picture, also to the line below", "[media]")
{
    Wall wall;
    CHECK(wall.chosen() == 0);

    wall.press(Qt::Key_Down);
    CHECK(wall.chosen() == 1);
    wall.press(Qt::Key_Right);
    CHECK(wall.chosen() == 2);
    wall.press(Qt::Key_Left);
    CHECK(wall.chosen() == 1);
    wall.press(Qt::Key_Up);
    CHECK(wall.chosen() == 0);
    wall.press(Qt::Key_Left);
    CHECK(wall.chosen() == 0);
}

TEST_CASE("A caption is written below its picture", "[media]")
{
    Wall wall;
    auto* tile = wall.tiles()[1];
    auto& caption = *tile->findChild<LineField*>();
    caption.setFocus();
    caption.selectAll();
    QTest::keyClicks(&caption, u"Version two"_s);
    QTest::keyClick(&caption, Qt::Key_Return);

    CHECK(find(wall.session.db(), tile->id())->caption == "Version two");
    CHECK(wall.gallery.isVisible());
    CHECK(wall.tiles()[1] == tile);
}

TEST_CASE("A picture is removed from the wall, and Ctrl+Z hangs it up again", "[media]")
{
    Wall wall;
    const auto all = wall.pictures();
    wall.press(Qt::Key_Right);

    wall.press(Qt::Key_Delete);
    CHECK(wall.pictures().size() == all.size() - 1);
    CHECK(wall.chosen() == 1);
    wall.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wall.pictures() == all);
    CHECK(wall.tiles().size() == static_cast<qsizetype>(all.size()));
}

TEST_CASE("What a picture belongs to is a click away", "[media]")
{
    Wall wall;
    QTest::mouseClick(&wall.button(u"Order host"_s), Qt::LeftButton);

    REQUIRE(wall.gallery.wanted());
    CHECK(wall.gallery.wanted()->kind == ItemKind::Prototype);
    CHECK_FALSE(wall.gallery.isVisible());
}

TEST_CASE("A picture pasted into the gallery belongs to the event", "[media]")
{
    Wall wall;
    const auto before = attachmentsOf(wall.session.db(), wall.session.workshop().value()).size();
    QImage drawing{30, 30, QImage::Format_RGB32};
    drawing.fill(QColor{20, 90, 90});
    QGuiApplication::clipboard()->setImage(drawing);

    wall.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(QTest::qWaitFor([&] {
        return attachmentsOf(wall.session.db(), wall.session.workshop().value()).size()
            == before + 1;
    }));
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("Large, pictures follow one another, and one that is removed is left out", "[media]")
{
    Wall wall;
    std::vector<AttachmentId> ids;
    for (const auto& picture : wall.pictures())
        ids.push_back(picture.id);
    PictureViewer viewer{wall.session, ids, ids[1], &wall.window};
    viewer.show();
    auto& view = *viewer.findChild<PictureView*>();

    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(viewer.current() == ids[2]);
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK_FALSE(find(wall.session.db(), ids[2]));
    CHECK(viewer.current() == ids[3]);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(viewer.current() == ids.back());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(viewer.current() == ids.front());
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK_FALSE(viewer.isVisible());
}

TEST_CASE("In a caption of the large view, keys write", "[media]")
{
    Wall wall;
    const auto id = wall.pictures().front().id;
    PictureViewer viewer{wall.session, {id}, id, &wall.window};
    viewer.show();
    auto& caption = *viewer.findChild<LineField*>();
    caption.setFocus();
    caption.selectAll();

    QTest::keyClicks(&caption, u"Two lanes"_s);
    QTest::keyClick(&caption, Qt::Key_Home);
    QTest::keyClick(&caption, Qt::Key_Delete);
    QTest::keyClick(&caption, Qt::Key_Return);

    CHECK(find(wall.session.db(), id)->caption == "wo lanes");
    CHECK(viewer.isVisible());
}

TEST_CASE("A thumbnail is decoded aside, once, and a damaged picture is known as one", "[media]")
{
    Wall wall;
    auto& thumbnails = Thumbnails::of(wall.session);
    CHECK(&thumbnails == &Thumbnails::of(wall.session));
    const auto picture = wall.pictures().front();

    std::optional<QImage> image;
    REQUIRE(QTest::qWaitFor([&] { return (image = thumbnails.find(picture, 200)).has_value(); }));
    CHECK(image->width() == 256);
    CHECK(thumbnails.find(picture, 240)->cacheKey() == image->cacheKey());

    const auto broken = wall.session.performFor(u"Add"_s, [&](Edit& edit) {
        return attach(edit, wall.session.workshop().value(), Bearer::Workshop,
            Picture{PictureFormat::Png, std::vector<std::byte>(80)}, "");
    });
    const auto attachment = *find(wall.session.db(), *broken);
    REQUIRE(
        QTest::qWaitFor([&] { return (image = thumbnails.find(attachment, 200)).has_value(); }));
    CHECK(image->isNull());
}
