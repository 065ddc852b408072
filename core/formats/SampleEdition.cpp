// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SampleEdition.h"

#include "core/agenda/Block.h"
#include "core/challenges/Attempt.h"
#include "core/challenges/StatusWalk.h"
#include "core/document/Document.h"
#include "core/formats/Formats.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/FistToFive.h"
#include "core/plan/Vision.h"
#include "core/workshop/Workshop.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace charrette::sample {

Edition::Edition(Document& document, const Json& file, const People& people, Challenges& challenges)
    : m_document{document}
    , m_file{file}
    , m_people{people}
    , m_challenges{challenges}
    , m_starts{date(file.at("workshop"), "starts")}
{}

WorkshopId Edition::build(const Json& everyone, std::optional<WorkshopId> earlier)
{
    const auto step = [&](const char* label, auto&& work) {
        m_document.perform(label, std::forward<decltype(work)>(work));
    };
    step("New workshop", [&](Edit& edit) { addWorkshop(edit, earlier); });
    step("Complete the agenda", [&](Edit& edit) { completeAgenda(edit); });
    step("Invite people", [&](Edit& edit) { addAttendance(edit, everyone); });
    step("Raise challenges", [&](Edit& edit) { addChallenges(edit); });
    step("Make groups", [&](Edit& edit) { addRounds(edit); });
    step("Write down interviews", [&](Edit& edit) { addInterviews(edit); });
    step("Predict go-to ideas", [&](Edit& edit) { addGoToIdeas(edit); });
    step("Write insights", [&](Edit& edit) { addInsights(edit); });
    step("Draw personas", [&](Edit& edit) { addPersonas(edit); });
    step("Write down ideas", [&](Edit& edit) { addIdeas(edit); });
    step("Count votes", [&](Edit& edit) { addVotes(edit); });
    step("Write down prototypes", [&](Edit& edit) { addPrototypes(edit); });
    step("Photograph the walls", [&](Edit& edit) {
        addPictures(edit, workshop().value(), Bearer::Workshop, m_file.at("workshop"));
    });
    step("Write visions", [&](Edit& edit) { addVisions(edit); });
    step("Write pitches", [&](Edit& edit) { addPitches(edit); });
    step("Plan actions", [&](Edit& edit) { addActions(edit); });
    step("Argue the case for change", [&](Edit& edit) { addCase(edit); });
    step("Walk past the challenges", [&](Edit& edit) { walkPastChallenges(edit); });
    step("Judge challenges", [&](Edit& edit) { addVerdicts(edit); });
    return *m_workshop;
}

void Edition::addWorkshop(Edit& edit, std::optional<WorkshopId> earlier)
{
    const auto& from = m_file.at("workshop");
    const auto* format = formatOf(required(from, "format"));
    if (!format)
        throw Error{Problem::Damaged, "sample: there is no format " + text(from, "format")};
    m_workshop = makeWorkshop(edit, *format,
        {
            .title = required(from, "title"),
            .client = text(from, "client"),
            .place = text(from, "place"),
            .starts = m_starts,
            .start = usualStart(*format),
            .timeZone = required(from, "timeZone"),
        });
    auto made = *find(edit.db(), workshop());
    made.objective = text(from, "objective");
    save(edit, made);
    if (earlier)
        follow(edit, workshop(), earlier);
}

/// Who leads each block, what the room sees and what is needed; the blocks are the format's.
void Edition::completeAgenda(Edit& edit)
{
    const auto days = daysOf(edit.db(), workshop());
    for (const auto& from : list(m_file, "agenda")) {
        const auto day = static_cast<std::size_t>(whole(from, "day").value_or(0));
        const auto title = required(from, "block");
        const auto blocks = day < 1 || day > days.size() ? std::vector<Block>{}
                                                         : blocksOf(edit.db(), days[day - 1].id);
        const auto found = std::ranges::find(blocks, title, &Block::title);
        if (found == blocks.end())
            throw Error{Problem::Damaged, "sample: there is no block " + title};
        auto block = *found;
        block.ledBy = text(from, "ledBy");
        block.onStage = text(from, "onStage");
        if (!list(from, "materials").empty())
            block.materials = lines(from, "materials");
        save(edit, block);
    }
}

void Edition::addAttendance(Edit& edit, const Json& everyone)
{
    const auto year = std::to_string(m_starts.year());
    for (const auto& from : everyone) {
        if (const auto role = wordIfAny<Role>(from.at("roles"), year.c_str()))
            attend(edit, m_people.at(required(from, "name")), workshop(), *role);
    }
}

void Edition::addChallenges(Edit& edit)
{
    for (const auto& from : list(m_file, "challenges")) {
        const auto name = required(from, "key");
        if (m_challenges.has(name)) {
            bringInto(edit, m_challenges.at(name), workshop());
            continue;
        }
        const Challenge challenge{
            .title = required(from, "title"),
            .description = text(from, "description"),
            .owner = text(from, "owner"),
        };
        m_challenges.add(name, raise(edit, challenge, workshop()));
    }
}

void Edition::addVerdicts(Edit& edit)
{
    for (const auto& from : list(m_file, "challenges")) {
        if (!has(from, "verdict"))
            continue;
        judge(edit,
            {
                .challenge = m_challenges.at(required(from, "key")),
                .workshop = workshop(),
                .verdict = word<Verdict>(from, "verdict"),
                .cause = wordIfAny<Cause>(from, "cause"),
                .reason = text(from, "reason"),
                .evidence = text(from, "evidence"),
                .obstacle = wordIfAny<Obstacle>(from, "obstacle"),
            });
        for (const auto& tried : list(from, "triedBefore")) {
            add(edit,
                Attempt{.challenge = m_challenges.at(required(from, "key")),
                    .text = required(tried, "text"),
                    .outcome = text(tried, "outcome"),
                    .differs = text(tried, "differs")});
        }
    }
}

/// What each group says, and where the room has settled on the verdict that follows.
void Edition::walkPastChallenges(Edit& edit)
{
    for (const auto& from : list(m_file, "challenges")) {
        const auto challenge = m_challenges.at(required(from, "key"));
        for (const auto& said : list(from, "groups")) {
            judgeAs(edit,
                {.challenge = challenge,
                    .group = *linked(m_groups, said, "group"),
                    .verdict = word<Verdict>(said, "verdict"),
                    .evidence = text(said, "evidence")});
        }
        if (flag(from, "settled"))
            settle(edit, challenge, workshop(), word<Verdict>(from, "verdict"));
    }
}

void Edition::addRounds(Edit& edit)
{
    auto first = roundsOf(edit.db(), workshop()).front(); // The format made it.
    bool isFirst = true;
    for (const auto& from : list(m_file, "rounds")) {
        Round round{.workshop = workshop(), .title = text(from, "title")};
        if (std::exchange(isFirst, false)) {
            round.id = first.id;
            save(edit, round);
        } else {
            add(edit, round);
        }
        for (const auto& group : list(from, "groups"))
            addGroup(edit, round.id, group);
    }
}

void Edition::addGroup(Edit& edit, RoundId round, const Json& from)
{
    const auto number = whole(from, "number").value_or(0);
    const auto group = add(edit,
        Group{
            .round = round,
            .number = number,
            .name = text(from, "name"),
            .colour = word<Colour>(from, "colour"),
            .room = text(from, "room"),
            .facilitator = linked(m_people, from, "facilitator"),
            .challenge = linked(m_challenges, from, "challenge"),
        });
    m_groups.add(number, group);
    for (const auto& member : list(from, "members"))
        join(edit, m_people.at(member.get<std::string>()), group);
}

void Edition::addVisions(Edit& edit)
{
    for (const auto& from : list(m_file, "visions")) {
        const auto vision = add(edit,
            Vision{
                .workshop = workshop(),
                .kind = word<VisionKind>(from, "kind"),
                .text = required(from, "text"),
                .horizonYear = whole(from, "horizonYear"),
                .signs = lines(from, "signs"),
                .chosen = flag(from, "chosen"),
            });
        int fingers = 0;
        for (const auto& people : list(from, "fingers"))
            setPeople(edit, vision, fingers++, people.get<int>());
    }
}

void Edition::addPitches(Edit& edit)
{
    for (const auto& from : list(m_file, "pitches")) {
        add(edit,
            Pitch{
                .workshop = workshop(),
                .idea = linked(m_ideas, from, "idea"),
                .group = linked(m_groups, from, "group"),
                .person = linked(m_people, from, "person"),
                .title = required(from, "title"),
                .text = text(from, "text"),
            });
    }
}

void Edition::addActions(Edit& edit)
{
    for (const auto& from : list(m_file, "actions")) {
        add(edit,
            Action{
                .workshop = workshop(),
                .owner = linked(m_people, from, "owner"),
                .idea = linked(m_ideas, from, "idea"),
                .prototype = linked(m_prototypes, from, "prototype"),
                .challenge = linked(m_challenges, from, "challenge"),
                .text = required(from, "text"),
                .firstStep = text(from, "firstStep"),
                .due = dateIfAny(from, "due"),
                .measure = text(from, "measure"),
                .horizon = word<ActionHorizon>(from, "horizon"),
                .status = word<Status>(from, "status"),
                .remark = text(from, "remark"),
            });
    }
}

} // namespace charrette::sample
