// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Chain.h"

#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <string>
#include <vector>

using namespace charrette;

namespace {

/// One whole chain, from an interview to an action.
struct Story {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
    Person owner{.name = "Ann"};
    Interview interview{
        .workshop = workshop.id, .role = "Procurement lead", .organisation = "retail"};
    GoToIdea goTo{.workshop = workshop.id, .interview = interview.id, .text = "Key accounts"};
    Note said{.workshop = workshop.id, .interview = interview.id, .text = "Whose is it?"};
    Note seen{.workshop = workshop.id,
        .interview = interview.id,
        .kind = NoteKind::Does,
        .text = "Keeps her own list"};
    Insight insight{.workshop = workshop.id,
        .user = "Customers",
        .need = "know who owns their order",
        .reason = "every hand-over restarts the conversation"};
    Question question{.workshop = workshop.id, .insight = insight.id, .text = "One face?"};
    Idea idea{.workshop = workshop.id, .question = question.id, .text = "One named contact"};
    Prototype prototype{.workshop = workshop.id, .idea = idea.id, .title = "Order buddy"};
    Pitch pitch{
        .workshop = workshop.id, .idea = idea.id, .person = owner.id, .title = "A name for all"};
    Action action{.workshop = workshop.id,
        .owner = owner.id,
        .idea = idea.id,
        .prototype = prototype.id,
        .text = "Name a pair"};

    Story()
    {
        document->perform("Tell the story", [this](Edit& edit) {
            add(edit, workshop);
            add(edit, owner);
            add(edit, interview);
            add(edit, goTo);
            add(edit, seen);
            add(edit, said);
            add(edit, insight);
            addEvidence(edit, insight.id, seen.id);
            addEvidence(edit, insight.id, said.id);
            add(edit, question);
            add(edit, idea);
            add(edit, prototype);
            add(edit, pitch);
            add(edit, action);
        });
    }

    Chain chain(const Item& item) const { return chainOf(document->db(), item); }
};

std::vector<std::string> texts(const std::vector<ChainLink>& links)
{
    std::vector<std::string> texts;
    for (const auto& link : links)
        texts.push_back(link.text);
    return texts;
}

using Texts = std::vector<std::string>;

const auto sentence = "Customers need to know who owns their order because every hand-over "
                      "restarts the conversation";

} // namespace

TEST_CASE("An idea comes from its question, the insight and the notes, nearest first", "[chain]")
{
    const Story story;

    const auto chain = story.chain(story.idea.id);

    CHECK(
        texts(chain.before) == Texts{"One face?", sentence, "Whose is it?", "Keeps her own list"});
    CHECK(texts(chain.after) == Texts{"Order buddy", "A name for all", "Name a pair"});
    CHECK(chain.before[2].item == Item{story.said.id});
    CHECK(chain.before[2].source == "Procurement lead, retail");
    CHECK(chain.before[2].isQuote);
    CHECK_FALSE(chain.before[3].isQuote);
    CHECK(chain.after[2].source == "Ann");
}

TEST_CASE("An action reaches its notes once, though two ways lead there", "[chain]")
{
    const Story story;

    const auto chain = story.chain(story.action.id);

    CHECK(texts(chain.before)
        == Texts{"One named contact", "Order buddy", "One face?", sentence, "Whose is it?",
            "Keeps her own list"});
    CHECK(chain.after.empty());
}

TEST_CASE("A note leads forward to everything made of it", "[chain]")
{
    const Story story;

    const auto chain = story.chain(story.said.id);

    CHECK(texts(chain.before) == Texts{"Procurement lead, retail"});
    CHECK(texts(chain.after)
        == Texts{sentence, "One face?", "One named contact", "Order buddy", "A name for all",
            "Name a pair"});
}

TEST_CASE("An interview leads to its notes and to the ideas it predicted", "[chain]")
{
    const Story story;

    const auto chain = story.chain(story.interview.id);

    REQUIRE(chain.after.size() == 9);
    CHECK(chain.after[0].item == Item{story.seen.id});
    CHECK(chain.after[1].item == Item{story.said.id});
    CHECK(chain.after[2].item == Item{story.goTo.id});
    CHECK(chain.before.empty());
    CHECK(texts(story.chain(story.goTo.id).before) == Texts{"Procurement lead, retail"});
}

TEST_CASE("An interview without a role goes by the name", "[chain]")
{
    Story story;
    story.document->perform("Forget the role", [&](Edit& edit) {
        change(edit, story.interview.id, [](Interview& interview) {
            interview.role.clear();
            interview.organisation.clear();
            interview.name = "Ms Klein";
        });
    });

    CHECK(texts(story.chain(story.said.id).before) == Texts{"Ms Klein"});
}

TEST_CASE("What is linked to nothing, or is gone, has no chain", "[chain]")
{
    Story story;
    const auto alone = story.document->perform("Add", [&](Edit& edit) {
        return add(edit, Idea{.workshop = story.workshop.id, .text = "Alone"});
    });

    CHECK(story.chain(alone) == Chain{});
    CHECK(story.chain(IdeaId{12345}) == Chain{});
    CHECK(story.chain(story.owner.id) == Chain{});
}

TEST_CASE("A removed question cuts the chain where it was", "[chain]")
{
    Story story;
    story.document->perform(
        "Remove question", [&](Edit& edit) { remove(edit, story.question.id); });

    CHECK(story.chain(story.idea.id).before.empty());
    CHECK(story.chain(story.insight.id).after.empty());
}
