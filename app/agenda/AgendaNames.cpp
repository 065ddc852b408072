// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaNames.h"

#include "app/text/Format.h"

#include <QCoreApplication>

#include <chrono>

namespace charrette::app {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(AgendaNames)
};

} // namespace

QString kindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Setup:
        return Names::tr("Setting up");
    case BlockKind::Huddle:
        return Names::tr("Staff huddle");
    case BlockKind::Welcome:
        return Names::tr("Welcome");
    case BlockKind::Warmup:
        return Names::tr("Warm-up");
    case BlockKind::Teach:
        return Names::tr("Talk");
    case BlockKind::Story:
        return Names::tr("Story");
    case BlockKind::Demo:
        return Names::tr("Demonstration");
    case BlockKind::Interview:
        return Names::tr("Interviews");
    case BlockKind::Synth:
        return Names::tr("Making sense");
    case BlockKind::Define:
        return Names::tr("Insights");
    case BlockKind::Ideate:
        return Names::tr("Ideas");
    case BlockKind::Select:
        return Names::tr("Choosing");
    case BlockKind::Prototype:
        return Names::tr("Building");
    case BlockKind::Test:
        return Names::tr("Testing");
    case BlockKind::Vision:
        return Names::tr("Vision");
    case BlockKind::Review:
        return Names::tr("Looking back");
    case BlockKind::Pitch:
        return Names::tr("Pitches");
    case BlockKind::Share:
        return Names::tr("Read-out");
    case BlockKind::Plan:
        return Names::tr("Actions");
    case BlockKind::Reflect:
        return Names::tr("Reflection");
    case BlockKind::Move:
        return Names::tr("Changing rooms");
    case BlockKind::Break:
        return Names::tr("Break");
    case BlockKind::Meal:
        return Names::tr("Meal");
    case BlockKind::Buffer:
        return Names::tr("Buffer");
    case BlockKind::Harvest:
        return Names::tr("Harvest");
    }
    return {};
}

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::Plenary:
        return Names::tr("All together");
    case Mode::Stream:
        return Names::tr("In streams");
    case Mode::Group:
        return Names::tr("In groups");
    case Mode::Pairs:
        return Names::tr("In pairs");
    case Mode::Solo:
        return Names::tr("Alone");
    case Mode::Staff:
        return Names::tr("Staff");
    }
    return {};
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Empathise:
        return Names::tr("Empathise");
    case Stage::Define:
        return Names::tr("Define");
    case Stage::Ideate:
        return Names::tr("Ideate");
    case Stage::Prototype:
        return Names::tr("Prototype");
    case Stage::Test:
        return Names::tr("Test");
    }
    return {};
}

QString familyName(Family family)
{
    switch (family) {
    case Family::Talk:
        return Names::tr("Talk");
    case Family::Work:
        return Names::tr("Group work");
    case Family::Share:
        return Names::tr("Sharing");
    case Family::Make:
        return Names::tr("Making");
    case Family::Pause:
        return Names::tr("Breaks");
    case Family::Staff:
        return Names::tr("Staff");
    }
    return {};
}

QString minutesName(int minutes)
{
    return duration(std::chrono::minutes{minutes});
}

QColor familyColor(const Tokens& tokens, Family family)
{
    switch (family) {
    case Family::Talk:
        return tokens.blue;
    case Family::Work:
        return tokens.yellow;
    case Family::Share:
        return tokens.violet;
    case Family::Make:
        return tokens.green;
    case Family::Pause:
        return tokens.line;
    case Family::Staff:
        return tokens.orange;
    }
    return {};
}

} // namespace charrette::app
