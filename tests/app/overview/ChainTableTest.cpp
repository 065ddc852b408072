// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/ChainTable.h"

#include "app/overview/ChainDialog.h"
#include "core/formats/Sample.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QLabel>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two quick wins, one of them with a question, and the dialog over them.
struct Chained {
    IdeaRoom room;
    std::unique_ptr<ChainDialog> dialog;

    Chained()
    {
        const auto ids = room.put(Horizon::QuickWin, {"A", "B"});
        room.document->perform("Ask", [&](Edit& edit) {
            change(edit, ids[0], [&](Idea& idea) { idea.question = room.question; });
        });
        dialog = std::make_unique<ChainDialog>(room.session);
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
        table().setFocus();
        QApplication::processEvents();
    }

    ChainTable& table() const { return *dialog->findChild<ChainTable*>(); }
    void key(Qt::Key key) const { QTest::keyClick(&table(), key); }
    QString here() const
    {
        return ChainTable::cellText(table().chain().cells[table().current().value()]);
    }
};

} // namespace

TEST_CASE("The whole chain is walked by keys, from gap to gap, and opens what is chosen", "[chain]")
{
    const Chained chained;
    CHECK(
        chained.dialog->findChild<QLabel*>()->text().contains(u"2 of 2 ideas without evidence"_s));
    chained.key(Qt::Key_G);
    CHECK(chained.here() == u"no insight behind it"_s);
    chained.key(Qt::Key_Right);
    CHECK(chained.here() == u"How might we warn early?"_s);
    chained.key(Qt::Key_Right);
    CHECK(chained.here() == u"A"_s);
    chained.key(Qt::Key_Down);
    CHECK(chained.here() == u"B"_s);
    chained.key(Qt::Key_G);
    CHECK(chained.here() == u"a quick win without an action"_s);
    chained.key(Qt::Key_Return); // nothing to open there
    CHECK(chained.dialog->isVisible());
    chained.key(Qt::Key_Left);
    CHECK(chained.here() == u"B"_s);
    chained.key(Qt::Key_Return);
    CHECK_FALSE(chained.dialog->isVisible());
    CHECK(chained.dialog->chosen() == Item{chained.room.ideas()[1].id});
}
