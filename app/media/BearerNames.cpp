// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/BearerNames.h"

#include "app/text/Names.h"
#include "core/agenda/Block.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>

namespace charrette::app {

namespace {

struct Bearers {
    Q_DECLARE_TR_FUNCTIONS(Bearers)
};

template <typename Entity, typename Word>
QString titleOf(const sqlite::Database& db, std::int64_t item, Word&& word)
{
    const auto found = charrette::find(db, Id<Entity>{item});
    return found ? word(*found) : QString{};
}

QString nameOf(const Insight& insight)
{
    return shownInLine(!insight.title.empty() ? insight.title
            : !insight.need.empty()           ? insight.need
                                              : insight.reason);
}

QString nameOf(const Interview& interview)
{
    return interview.role.empty() ? Bearers::tr("Interview") : shownInLine(interview.role);
}

} // namespace

QString bearersName(Bearer kind)
{
    switch (kind) {
    case Bearer::Workshop:
        return Bearers::tr("The whole event");
    case Bearer::Block:
        return Bearers::tr("Agenda");
    case Bearer::WorkGroup:
        return Bearers::tr("Groups");
    case Bearer::Challenge:
        return Bearers::tr("Challenges");
    case Bearer::Interview:
        return Bearers::tr("Interviews");
    case Bearer::Note:
        return Bearers::tr("Notes");
    case Bearer::Insight:
        return Bearers::tr("Insights");
    case Bearer::Question:
        return Bearers::tr("Questions");
    case Bearer::Idea:
        return Bearers::tr("Ideas");
    case Bearer::Prototype:
        return Bearers::tr("Prototypes");
    case Bearer::Vision:
        return Bearers::tr("Visions");
    case Bearer::Pitch:
        return Bearers::tr("Pitches");
    case Bearer::Action:
        return Bearers::tr("Actions");
    }
    return {};
}

QString bearerTitle(const sqlite::Database& db, Bearer kind, std::int64_t item)
{
    const auto title = [](const auto& row) { return shownInLine(row.title); };
    const auto text = [](const auto& row) { return shownInLine(row.text); };
    switch (kind) {
    case Bearer::Workshop:
        return titleOf<Workshop>(db, item, title);
    case Bearer::Block:
        return titleOf<Block>(db, item, title);
    case Bearer::WorkGroup:
        return titleOf<Group>(db, item, groupTitle);
    case Bearer::Challenge:
        return titleOf<Challenge>(db, item, title);
    case Bearer::Interview:
        return titleOf<Interview>(db, item, [](const Interview& row) { return nameOf(row); });
    case Bearer::Note:
        return titleOf<Note>(db, item, text);
    case Bearer::Insight:
        return titleOf<Insight>(db, item, [](const Insight& row) { return nameOf(row); });
    case Bearer::Question:
        return titleOf<Question>(db, item, text);
    case Bearer::Idea:
        return titleOf<Idea>(db, item, text);
    case Bearer::Prototype:
        return titleOf<Prototype>(db, item, title);
    case Bearer::Vision:
        return titleOf<Vision>(db, item, text);
    case Bearer::Pitch:
        return titleOf<Pitch>(db, item, title);
    case Bearer::Action:
        return titleOf<Action>(db, item, text);
    }
    return {};
}

std::optional<Item> itemOf(Bearer kind, std::int64_t item)
{
    switch (kind) {
    case Bearer::Workshop:
        return {};
    case Bearer::Block:
        return Item{ItemKind::Block, item};
    case Bearer::WorkGroup:
        return Item{ItemKind::Group, item};
    case Bearer::Challenge:
        return Item{ItemKind::Challenge, item};
    case Bearer::Interview:
        return Item{ItemKind::Interview, item};
    case Bearer::Note:
        return Item{ItemKind::Note, item};
    case Bearer::Insight:
        return Item{ItemKind::Insight, item};
    case Bearer::Question:
        return Item{ItemKind::Question, item};
    case Bearer::Idea:
        return Item{ItemKind::Idea, item};
    case Bearer::Prototype:
        return Item{ItemKind::Prototype, item};
    case Bearer::Vision:
        return Item{ItemKind::Vision, item};
    case Bearer::Pitch:
        return Item{ItemKind::Pitch, item};
    case Bearer::Action:
        return Item{ItemKind::Action, item};
    }
    return {};
}

} // namespace charrette::app
