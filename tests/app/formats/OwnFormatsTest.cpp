// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/OwnFormats.h"

#include "app/shell/CardButton.h"
#include "app/shell/NewWorkshopDialog.h"
#include "app/shell/RecentFiles.h"
#include "app/shell/StartPage.h"
#include "app/widgets/FileDialog.h"
#include "tests/support/Catch.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// Takes every own format away before and after.
struct Shelf {
    QTemporaryDir folder;

    Shelf() { clear(); }
    ~Shelf() { clear(); }
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    static void clear()
    {
        for (const auto& format : OwnFormats::all())
            OwnFormats::remove(format);
    }

    QString file(const QByteArray& bytes) const
    {
        const auto path = folder.filePath(u"given.json"_s);
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    static Format named(const std::string& name)
    {
        auto format = formats().front();
        format.id = {};
        format.title = format.name = name;
        return format;
    }
};

QPushButton* button(const QWidget& widget, const QString& text)
{
    for (auto* it : widget.findChildren<QPushButton*>()) {
        if (it->text().contains(text))
            return it;
    }
    FAIL("no button " + text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("A format that is kept is a file for others and offered here", "[formats]")
{
    const Shelf shelf;
    const auto path = shelf.folder.filePath(u"ours.json"_s);

    OwnFormats::save(Shelf::named("Ours"), path);
    REQUIRE(OwnFormats::all().size() == 1);
    CHECK(OwnFormats::all().front().name == "Ours");

    Shelf::clear();
    CHECK(OwnFormats::all().empty());
    const auto loaded = OwnFormats::load(path);
    CHECK(OwnFormats::isOwn(loaded));
    CHECK(loaded.days == formats().front().days);
    OwnFormats::load(path); // the same once more
    REQUIRE(OwnFormats::all().size() == 1);
    CHECK(anyFormat(QString::fromStdString(loaded.id))->name == "Ours");
    CHECK(anyFormat(u"hackathon-4h"_s).has_value());
    CHECK_FALSE(anyFormat(u"own:none.json"_s));
}

TEST_CASE("A name that is no file name does no harm", "[formats]")
{
    const Shelf shelf;

    OwnFormats::save(Shelf::named("../../a/b: *?"), shelf.folder.filePath(u"x.json"_s));

    REQUIRE(OwnFormats::all().size() == 1);
    CHECK(OwnFormats::all().front().name == "../../a/b: *?");
}

TEST_CASE("What is no format is not kept, and it is said why", "[formats]")
{
    const Shelf shelf;

    try {
        OwnFormats::load(shelf.file("[{\"title\": \"A\", \"days\": [{\"blocks\": [{}]}]}]"));
        FAIL("was loaded");
    } catch (const FormatError& error) {
        CHECK(wording(error).contains(u"block 1 of day 1"_s));
    }
    CHECK_THROWS_AS(OwnFormats::load(shelf.file("\x89PNG")), FormatError);
    CHECK_THROWS_AS(OwnFormats::load(shelf.file(QByteArray(5'000'000, ' '))), FormatError);
    CHECK_THROWS_AS(OwnFormats::load(u"/no/such/file.json"_s), Error);
    CHECK(OwnFormats::all().empty());
}

TEST_CASE("A format from a file can be chosen for a new workshop", "[formats]")
{
    const Shelf shelf;
    const auto text = formatText(Shelf::named("From afar"));
    const auto path = shelf.file(QByteArray::fromStdString(text));
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::OpenDocument, nullptr};

    FileDialog::setNextFileName(path);
    QTest::mouseClick(button(dialog, u"From a file"_s), Qt::LeftButton);

    const auto answer = dialog.answer();
    REQUIRE(answer.format);
    CHECK(answer.format->name == "From afar");
    CHECK(answer.workshop.title.find("From afar") == 0);
}

TEST_CASE("Own formats have their card on the start page", "[formats]")
{
    const Shelf shelf;
    QSettings settings{shelf.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    RecentFiles recent{settings};
    StartPage page{recent};
    page.show();
    const auto before = page.findChildren<CardButton*>().size();
    const auto path = shelf.file(QByteArray::fromStdString(formatText(Shelf::named("Ours"))));

    FileDialog::setNextFileName(path);
    QTest::mouseClick(button(page, u"Load a format"_s), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    CHECK(page.findChildren<CardButton*>().size() == before + 1);
}
