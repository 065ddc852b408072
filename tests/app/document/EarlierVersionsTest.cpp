// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentSession.h"
#include "app/document/EarlierVersionsDialog.h"
#include "app/document/Surroundings.h"
#include "app/document/VersionKeeper.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QTemporaryDir folder;
    DocumentSession session{
        Document::create(folder.filePath(u"a.charrette"_s).toStdString(), surroundings())};

    Kept() { addPerson("Ann"); }

    void addPerson(const char* name)
    {
        session.perform(u"Add"_s, [&](Edit& edit) { add(edit, Person{.name = name}); });
    }

    int people() const { return holdingsOf(session.db()).people; }
};

QPushButton* buttonSaying(const QDialog& dialog, const QString& text)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A copy is kept when a document is opened that has none, by another thread", "[earlier]")
{
    Kept kept;
    VersionKeeper keeper{kept.session};
    QSignalSpy finished{&keeper, &VersionKeeper::finished};
    REQUIRE(finished.wait());
    CHECK(finished.front().front().toBool());
    CHECK(
        keptCopies(kept.session.db(), kept.session.document().path(), surroundings()).size() == 1);
}

TEST_CASE("An earlier version is listed, restored, and taken back by undo", "[earlier]")
{
    Kept kept;
    keepEarlierVersion(kept.session.db(), kept.session.document().path(), surroundings());
    kept.addPerson("Ben");
    EarlierVersionsDialog dialog{kept.session};
    QSignalSpy listed{&dialog, &EarlierVersionsDialog::listed};
    REQUIRE(listed.wait());
    auto* list = dialog.findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(2) == u"1 person"_s);
    CHECK(list->topLevelItem(0)->text(3) == u"1 change"_s);

    auto* restore = buttonSaying(dialog, u"Restore"_s);
    REQUIRE(restore);
    REQUIRE(restore->isEnabled());
    dialog.show();
    QTest::mouseClick(restore, Qt::LeftButton);

    CHECK(dialog.restored());
    CHECK(kept.people() == 1);
    kept.session.undo();
    CHECK(kept.people() == 2);
}

TEST_CASE("Where nothing was kept, the window says when it will be", "[earlier]")
{
    Kept kept;
    EarlierVersionsDialog dialog{kept.session};
    QSignalSpy listed{&dialog, &EarlierVersionsDialog::listed};
    REQUIRE(listed.wait());
    CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 0);
    CHECK_FALSE(buttonSaying(dialog, u"Restore"_s)->isEnabled());
    CHECK_FALSE(buttonSaying(dialog, u"Open beside, for reading"_s)->isEnabled());
}
