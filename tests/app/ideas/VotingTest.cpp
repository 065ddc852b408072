// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/Voting.h"

#include "app/ideas/TallyDialog.h"
#include "app/ideas/TallyTable.h"
#include "app/ideas/VoteDialog.h"
#include "app/widgets/Chooser.h"
#include "core/people/Person.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The dialog of dots over four ideas and two people, with a vote that is open.
struct Polling {
    IdeaRoom room;
    std::vector<IdeaId> ideas = room.put(Horizon::Undecided, {"A", "B", "C", "D"});
    VoteId vote = VoteId::draw();
    std::vector<PersonId> people;
    std::unique_ptr<TallyDialog> dialog;

    explicit Polling(Counting counting)
    {
        room.document->perform("Prepare", [&](Edit& edit) {
            for (const auto* name : {"Ana", "Ben"}) {
                people.push_back(add(edit, Person{.name = name}));
                attend(edit, people.back(), room.workshop, Role::Participant);
            }
            add(edit, Vote{.id = vote, .workshop = room.workshop, .made = edit.now()});
            prepare(edit, Voting{.vote = vote, .counting = counting, .dots = 3, .voters = 2});
            setOptions(edit, vote, {ideas.begin(), ideas.end()});
            openVote(edit, vote);
        });
        dialog = std::make_unique<TallyDialog>(room.session);
        dialog->begin({});
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        QApplication::processEvents();
        table().setFocus();
    }

    TallyTable& table() const { return *dialog->findChild<TallyTable*>(); }

    void type(const QString& digits) const
    {
        QTest::keyClicks(&table(), digits);
        QTest::keyClick(&table(), Qt::Key_Return);
    }

    bool says(const QString& text) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QPushButton& button(const QString& text) const
    {
        const auto all = dialog->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        REQUIRE(found != all.end());
        return **found;
    }

    int dots(std::size_t i) const { return latestDots(room.session.db(), ideas[i]); }
};

} // namespace

TEST_CASE("Paper dots of an open vote are counted, and closing tells the tie", "[vote]")
{
    const Polling polling{Counting::Paper};
    CHECK(polling.says(u"Open: 3 dots each"_s));
    polling.type(u"1"_s);
    polling.type(u"3"_s);
    polling.type(u"3"_s);
    CHECK(polling.dots(1) == 3);
    CHECK(polling.says(u"7 dots counted, 1 more than handed out"_s));
    QTest::mouseClick(&polling.button(u"Close the vote"_s), Qt::LeftButton);
    CHECK(polling.says(u"Closed: 3 dots each"_s));
    CHECK(polling.says(u"2 tied in front"_s));
    const auto* model = polling.table().model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"1=: B, 3 votes"_s);
    CHECK(model->index(2, 0).data(Qt::AccessibleTextRole).toString() == u"3: A, 1 vote"_s);
    polling.table().choose(0);
    polling.type(u"9"_s); // nothing changes any more
    CHECK(polling.dots(1) == 3);
}

TEST_CASE("By person, nobody's dots beyond the rules are taken", "[vote]")
{
    const Polling polling{Counting::Person};
    polling.type(u"2"_s);
    polling.type(u"2"_s);
    CHECK(polling.says(u"1 more than 3 dots"_s));
    CHECK(polling.table().typed() == 2);
    QTest::keyClick(&polling.table(), Qt::Key_Escape);
    polling.type(u"1"_s);
    CHECK(polling.dots(0) == 2);
    CHECK(polling.dots(1) == 1);
    CHECK(polling.says(u"3 of 3 dots placed"_s));
    CHECK(dotsByPerson(polling.room.session.db(), polling.vote).at(polling.people[0]) == 3);

    const auto choosers = polling.dialog->findChildren<Chooser*>();
    auto* voter = *std::ranges::find_if(
        choosers, [&](const Chooser* c) { return c->current() == polling.people[0].value(); });
    voter->setCurrent(polling.people[1].value());
    emit voter->chosen();
    polling.type(u"3"_s);
    CHECK(polling.dots(0) == 5);
}

TEST_CASE("Rules make a vote on a set, with a quarter of it in dots for each", "[vote]")
{
    IdeaRoom room;
    std::vector<std::string> texts;
    for (int i = 0; i < 20; ++i)
        texts.push_back("Idea " + std::to_string(i));
    room.put(Horizon::QuickWin, texts);
    room.put(Horizon::LongTerm, {"Far", "Farther"});
    VoteDialog dialog{room.session, {}};
    const auto choosers = dialog.findChildren<Chooser*>();
    auto* set = *std::ranges::find_if(choosers, [](const Chooser* chooser) {
        return std::ranges::any_of(
            chooser->choices(), [](const Choice& choice) { return choice.text == u"Quick win"_s; });
    });
    const auto quick = std::ranges::find(set->choices(), u"Quick win"_s, &Choice::text)->key;
    set->setCurrent(quick);
    emit set->chosen();
    CHECK(dialog.findChildren<QSpinBox*>().front()->value() == 5);
    const auto buttons = dialog.findChildren<QPushButton*>();
    (*std::ranges::find(buttons, u"Open the vote"_s, &QPushButton::text))->click();
    REQUIRE(dialog.vote());
    CHECK(votingOf(room.session.db(), *dialog.vote())->state() == VoteState::Open);
    CHECK(votingOf(room.session.db(), *dialog.vote())->dots == 5);
    CHECK(optionsOf(room.session.db(), *dialog.vote()).size() == 20);
    CHECK(room.undoLabel() == u"Open a vote"_s);
}
