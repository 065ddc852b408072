// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageTour.h"

#include "app/stage/StageDirector.h"
#include "core/stage/Offers.h"
#include "core/workshop/Workshop.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct NamedChoice {
    QString name;
    stage::Choice choice;
};

const Block* firstInGroups(const std::vector<Block>& blocks)
{
    const auto isWork = [](const Block& block) {
        return isForParticipants(block) && block.minutes > 0
            && (block.mode == Mode::Group || block.mode == Mode::Pairs);
    };
    const auto told = std::ranges::find_if(
        blocks, [&](const Block& block) { return isWork(block) && !block.onStage.empty(); });
    const auto found = told == blocks.end() ? std::ranges::find_if(blocks, isWork) : told;
    return found == blocks.end() ? nullptr : &*found;
}

void followMiddleOfWork(StageDirector& director, const DocumentSession& session)
{
    for (const auto& day : daysOf(session.db(), session.workshop())) {
        const auto blocks = blocksOf(session.db(), day.id);
        if (const auto* block = firstInGroups(blocks)) {
            const int seconds = block->minutes * 60;
            director.follow(stage::placeOn(session.db(), day.id, block->id),
                {.isOn = true, .secondsLeft = seconds * 54 / 100 + 7, .seconds = seconds});
            return;
        }
    }
}

void addFirst(
    std::vector<NamedChoice>& choices, const QString& name, const std::vector<stage::Offer>& offers)
{
    if (!offers.empty())
        choices.push_back({name, offers.front().choice});
}

std::vector<NamedChoice> choicesOf(const DocumentSession& session)
{
    const auto& db = session.db();
    const auto workshop = session.workshop();
    std::vector<NamedChoice> choices{{u"now"_s, stage::ShowNow{}},
        {u"instructions"_s, stage::ShowInstructions{}}, {u"groups"_s, stage::ShowGroups{}},
        {u"members"_s, stage::ShowGroups{.withMembers = true}}, {u"agenda"_s, stage::ShowAgenda{}},
        {u"so-far"_s, stage::ShowPulse{}}, {u"ideas"_s, stage::ShowBoard{}}};
    addFirst(choices, u"note"_s, stage::notesToShow(db, workshop));
    addFirst(choices, u"insight"_s, stage::insightsToShow(db, workshop));
    addFirst(choices, u"persona"_s, stage::personasToShow(db, workshop));
    const auto boards = stage::boardsToShow(db, workshop);
    if (boards.size() > 1)
        choices.push_back({u"question"_s, boards[1].choice});
    addFirst(choices, u"picture"_s, stage::picturesToShow(db, workshop));
    addFirst(choices, u"practice"_s, stage::pitchesToShow(db, workshop));
    choices.push_back({u"blank"_s, stage::ShowBlank{}});
    return choices;
}

/// As it looks after 42 seconds.
void showHalfMinute(StageDirector& director)
{
    const auto start = Instant::now();
    director.setNow([start] { return start; });
    director.togglePractice();
    director.setNow([start] { return Instant{start.ms + 42'000}; });
    director.togglePractice();
    director.setNow(&Instant::now);
}

bool write(StageDirector& director, const QString& path)
{
    const auto& sheet = director.sheet();
    QImage image{sheet.size.toSize(), QImage::Format_RGB32};
    QPainter painter{&image};
    paintSheet(painter, sheet, director.matter().image);
    painter.end();
    return image.save(path, "PNG");
}

} // namespace

std::optional<int> writeStageScenes(DocumentSession& session, const QDir& folder)
{
    if (!session.currentWorkshop())
        return 0;
    StageDirector director{session};
    followMiddleOfWork(director, session);
    int count = 0;
    for (const auto& [name, choice] : choicesOf(session)) {
        if (!director.tryToShow(choice))
            continue;
        if (std::holds_alternative<stage::ShowPractice>(choice))
            showHalfMinute(director);
        director.setSize(StageDirector::usualSize);
        const bool isWideWritten = write(director, folder.filePath(u"stage-%1.png"_s.arg(name)));
        director.setSize({1024, 768});
        const bool isNarrowWritten =
            write(director, folder.filePath(u"stage-%1-1024x768.png"_s.arg(name)));
        if (!isWideWritten || !isNarrowWritten)
            return {};
        count += 2;
    }
    return count;
}

} // namespace charrette::app
