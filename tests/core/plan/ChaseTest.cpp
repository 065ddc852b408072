// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Chase.h"

#include "core/document/Document.h"
#include "core/summary/Reminders.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

const auto today = Date::from(2026, 12, 1).value();

struct Plan {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    PersonId ann = PersonId::draw();
    PersonId ben = PersonId::draw();

    Plan()
    {
        perform([this](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "2026", .starts = today.plusDays(-13)});
            add(edit, Person{.id = ann, .name = "Ann", .email = "ann@mill.example"});
            add(edit, Person{.id = ben, .name = "Ben"});
        });
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }

    void promise(std::optional<PersonId> owner, const std::string& text, std::optional<int> days,
        Status status = Status::NotStarted)
    {
        perform([&](Edit& edit) {
            add(edit,
                Action{.workshop = workshop,
                    .owner = owner,
                    .text = text,
                    .firstStep = "Ask, then write",
                    .due = days ? std::optional{today.plusDays(*days)} : std::nullopt,
                    .status = status});
        });
    }

    std::vector<Chase> list() const { return chaseList(document->db(), workshop, today); }
};

std::vector<std::string> textsOf(const Chase& chase)
{
    std::vector<std::string> texts;
    for (const auto& action : chase.actions)
        texts.push_back(action.text);
    return texts;
}

} // namespace

TEST_CASE("Whoever is late is asked first, and what nobody owns comes last", "[plan]")
{
    Plan plan;
    plan.promise({}, "Nobody's", -9);
    plan.promise(plan.ann, "Some day", {});
    plan.promise(plan.ann, "This week", 6);
    plan.promise(plan.ben, "Late", -1);
    plan.promise(plan.ben, "Done", -8, Status::Done);
    plan.promise(plan.ann, "Next week", 7);
    plan.promise(plan.ann, "Today", 0);

    const auto list = plan.list();

    REQUIRE(list.size() == 3);
    CHECK(list[0].owner->name == "Ben");
    CHECK(textsOf(list[0]) == std::vector<std::string>{"Late"});
    CHECK(list[1].owner->name == "Ann");
    CHECK(textsOf(list[1])
        == std::vector<std::string>{"Today", "This week", "Next week", "Some day"});
    CHECK(list[1].count(Standing::ThisWeek, today) == 2);
    CHECK(list[1].count(Standing::Later, today) == 1);
    CHECK(list[1].count(Standing::NoDate, today) == 1);
    CHECK_FALSE(list[2].owner);
}

TEST_CASE("Where all is done nobody is chased", "[plan]")
{
    Plan plan;
    plan.promise(plan.ann, "Done", -8, Status::Done);
    plan.promise(plan.ann, "Dropped", -8, Status::Dropped);

    CHECK(plan.list().empty());
}

TEST_CASE("A calendar of reminders has a whole day for each action with a date", "[plan]")
{
    Plan plan;
    plan.promise(plan.ann, "Ring; write, and ask", 6);
    plan.promise(plan.ann, "Some day", {});
    const auto actions = plan.list()[0].actions;

    const auto text = summary::reminders(plan.document->db(), plan.workshop, actions, Instant{});

    CHECK(text.find("DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261208\r\n")
        != std::string::npos);
    CHECK(text.find("SUMMARY:Ring\\; write\\, and ask\r\n") != std::string::npos);
    CHECK(text.find("UID:action-" + std::to_string(actions[0].id.value()) + "@charrette\r\n")
        != std::string::npos);
    CHECK(text.find("Some day") == std::string::npos);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}
