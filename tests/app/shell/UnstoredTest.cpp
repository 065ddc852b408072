// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/UnstoredNotice.h"
#include "app/widgets/Commit.h"
#include "app/widgets/LineField.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/SentenceField.h"
#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "tests/app/shell/Typing.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two things of each kind that is edited beside its list.
std::vector<std::pair<Item, Item>> firstTwoOfEach(const Typing& typing)
{
    const auto& db = typing.view().session().db();
    const auto workshop = typing.workshop();
    std::vector<std::pair<Item, Item>> pairs;
    const auto add = [&](const auto& all) {
        if (all.size() >= 2)
            pairs.emplace_back(all[0].id, all[1].id);
    };
    add(actionsOf(db, workshop));
    add(visionsOf(db, workshop));
    add(pitchesOf(db, workshop));
    add(ideasOf(db, workshop));
    add(insightsOf(db, workshop));
    add(interviewsOf(db, workshop));
    add(prototypesOf(db, workshop));
    add(blocksOf(db, daysOf(db, workshop).front().id));
    add(groupsIn(db, workshop));
    add(goToIdeasOf(db, workshop));
    const auto people = attendeesOf(db, workshop);
    pairs.emplace_back(people[0].person.id, people[1].person.id);
    const auto challenges = challengesOf(db, workshop);
    pairs.emplace_back(challenges[0].challenge.id, challenges[1].challenge.id);
    return pairs;
}

/// Types into every field that can be typed in, each its own words, which cannot be stored.
QStringList typeEverywhere(Page& page)
{
    static int count = 0;
    QStringList typed;
    const auto type = [&](auto* field, auto set) {
        if (!field->isVisible() || field->isReadOnly() || !field->isEnabled())
            return;
        const auto text = u"Words number %1"_s.arg(++count);
        const int before = answers().refused;
        set(text);
        field->commit();
        // Some take nothing but numbers and dates, and mark what is none.
        if (answers().refused > before)
            typed.append(text);
    };
    for (auto* field : page.findChildren<LineField*>())
        type(field, [field](const QString& text) { field->QLineEdit::setText(text); });
    for (auto* field : page.findChildren<GrowingText*>())
        type(field, [field](const QString& text) { field->setPlainText(text); });
    for (auto* field : page.findChildren<SentenceField*>())
        type(field, [field](const QString& text) { field->setPlainText(text); });
    return typed;
}

} // namespace

TEST_CASE(
    "What was refused and then left behind is kept above the page until it is copied", "[safe]")
{
    Typing typing;
    REQUIRE(QFile::remove(typing.path));
    const auto actions = actionsOf(typing.view().session().db(), typing.workshop());
    typing.view().open(actions.front().id);
    typing.view().open(actions.back().id);
    CHECK(typing.view().unstored().texts() == QStringList{typedText()});
    QCoreApplication::processEvents(); // It is shown by its layout.
    auto* copy = typing.view().unstored().findChild<QPushButton*>();
    REQUIRE(copy);
    CHECK(copy->isVisible());

    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    typing.window->close();
    CHECK(typing.window->isVisible());

    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == typedText());
    CHECK(typing.view().unstored().texts().isEmpty());
    MessageBox::setNextAnswer(MessageBox::Answer::Other); // The document has no file, either.
    typing.window->close();
    CHECK_FALSE(typing.window->isVisible());
}

TEST_CASE("No page loses a word that was refused, whatever is chosen next", "[safe]")
{
    const Typing typing;
    auto& view = typing.view();
    const auto pairs = firstTwoOfEach(typing);
    REQUIRE(pairs.size() >= 8);
    typing.field->revert();
    REQUIRE(QFile::remove(typing.path));
    QStringList typed;
    for (const auto& [first, second] : pairs) {
        view.open(first);
        QCoreApplication::processEvents();
        typed += typeEverywhere(view.page(view.currentPage()));
        view.open(second);
        view.open(first);
        QCoreApplication::processEvents();
    }
    CHECK(typed.size() >= 20);
    const auto kept = view.unstored().texts() + typedIn(&view);
    for (const auto& text : typed) {
        INFO(text.toStdString());
        CHECK(kept.contains(text));
    }
}
