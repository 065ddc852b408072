// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Twins.h"

#include "app/ideas/IdeaInspector.h"
#include "app/ideas/PaperNote.h"
#include "app/ideas/TwinsDialog.h"
#include "app/widgets/WrapLabel.h"
#include "core/research/GoToIdea.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over some ideas, when it has finished looking.
struct Twos {
    IdeaRoom room;
    std::vector<IdeaId> ideas;
    std::unique_ptr<TwinsDialog> dialog;

    explicit Twos(const std::vector<std::string>& texts)
        : ideas{room.put(Horizon::Undecided, texts)}
    {
        dialog = std::make_unique<TwinsDialog>(room.session);
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
        settle();
    }

    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isSearching(); }));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(dialog.get(), key, held);
        settle();
    }

    /// The texts side by side.
    QString sides() const
    {
        QStringList texts;
        for (auto* note : dialog->findChildren<PaperNote*>()) {
            if (note->isVisible())
                texts += note->accessibleName();
        }
        return texts.join(u" | "_s);
    }

    std::string texts() const
    {
        std::string all;
        for (const auto& idea : room.ideas())
            all += idea.text + "; ";
        return all;
    }
};

} // namespace

TEST_CASE("Near-duplicates are shown side by side and joined or kept apart by keys", "[twins]")
{
    const Twos twos{{"A wall of thanks", "Free parking for visitors", "Thanks wall",
        "Visitors park for free", "Something else"}};
    REQUIRE(twos.dialog->pairs().size() == 2);
    const auto first = twos.sides();
    CHECK(twos.room.ideas().size() == 5); // nothing is joined by itself

    twos.key(Qt::Key_Right);
    CHECK(twos.sides() != first);
    twos.key(Qt::Key_Left);
    CHECK(twos.sides() == first);
    twos.key(Qt::Key_J);
    CHECK(twos.room.ideas().size() == 4);
    CHECK(twos.sides() != first);
    twos.key(Qt::Key_K);
    CHECK(twos.room.ideas().size() == 4);
    CHECK(twos.sides().isEmpty());
    CHECK(keptApart(twos.room.session.db(), twos.room.workshop).size() == 1);

    twos.key(Qt::Key_Z, Qt::ControlModifier);
    twos.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(twos.dialog->pairs().size() == 2);
    CHECK(twos.room.ideas().size() == 5);
}

TEST_CASE("Where no two ideas read the same, it says so", "[twins]")
{
    const Twos twos{{"A wall of thanks", "Free parking"}};
    CHECK(twos.dialog->pairs().empty());
    CHECK(twos.sides().isEmpty());
    twos.key(Qt::Key_J);
    CHECK(twos.room.ideas().size() == 2);
}

TEST_CASE("An idea close to a go-to idea carries the nudge in the inspector", "[radar]")
{
    IdeaRoom room;
    const auto ids = room.put(Horizon::Undecided, {"Suppliers get a portal", "A wall of thanks"});
    room.document->perform("Expect", [&](Edit& edit) {
        add(edit,
            GoToIdea{.workshop = room.workshop,
                .text = "A portal for suppliers",
                .nudge = "Who would log in on a Monday?"});
    });
    room.show();
    const auto says = [&](const QString& text) {
        const auto labels = room.page->findChildren<WrapLabel*>();
        return std::ranges::any_of(labels, [&](const WrapLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    CHECK(says(u"Beyond the expected: 1 of 2 ideas"_s));
    const auto& notes = room.lane(Horizon::Undecided).notes();
    CHECK(notes[0].goTo.has_value());
    CHECK_FALSE(notes[1].goTo.has_value());
    room.page->reveal(ids[0]);
    QApplication::processEvents();
    CHECK(says(u"Who would log in on a Monday?"_s));
    room.page->reveal(ids[1]);
    QApplication::processEvents();
    CHECK_FALSE(says(u"Who would log in on a Monday?"_s));
}
