// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Names.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString groupName(const Group& group)
{
    return Names::tr("Group %1").arg(group.number);
}

QString groupTitle(const Group& group)
{
    if (group.name.empty())
        return groupName(group);
    return u"%1 · %2"_s.arg(groupName(group), shown(group.name));
}

QString closeToGoTo()
{
    return Names::tr("close to a go-to idea");
}

QString horizonName(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Undecided:
        return Names::tr("Undecided");
    case Horizon::QuickWin:
        return Names::tr("Quick win");
    case Horizon::LongTerm:
        return Names::tr("Longer term");
    }
    return {};
}

QString formName(Form form)
{
    switch (form) {
    case Form::Storyboard:
        return Names::tr("Storyboard");
    case Form::RolePlay:
        return Names::tr("Role-play");
    case Form::Paper:
        return Names::tr("Paper");
    case Form::Object:
        return Names::tr("Object");
    case Form::WalkThrough:
        return Names::tr("Walk-through");
    case Form::Digital:
        return Names::tr("Digital");
    }
    return {};
}

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Persevere:
        return Names::tr("Persevere");
    case Decision::Pivot:
        return Names::tr("Pivot");
    case Decision::Stop:
        return Names::tr("Stop");
    case Decision::TestMore:
        return Names::tr("Test more");
    }
    return {};
}

QString feedbackName(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return Names::tr("Likes");
    case FeedbackKind::Criticism:
        return Names::tr("Criticisms");
    case FeedbackKind::Question:
        return Names::tr("Questions");
    case FeedbackKind::Idea:
        return Names::tr("Ideas");
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Resolved:
        return Names::tr("Resolved");
    case Verdict::Improving:
        return Names::tr("Improving");
    case Verdict::Persisting:
        return Names::tr("Persisting");
    case Verdict::Worse:
        return Names::tr("Worse");
    case Verdict::ChangedShape:
        return Names::tr("Changed shape");
    case Verdict::NoLongerRelevant:
        return Names::tr("No longer relevant");
    }
    return {};
}

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::NotStarted:
        return Names::tr("Nothing was started");
    case Cause::NoOwner:
        return Names::tr("Nobody owned it");
    case Cause::WrongProblem:
        return Names::tr("We solved the wrong problem");
    case Cause::Blocked:
        return Names::tr("It was blocked");
    case Cause::SolvedElsewhere:
        return Names::tr("It was solved elsewhere");
    case Cause::Shifted:
        return Names::tr("Priorities shifted");
    }
    return {};
}

QString obstacleName(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Money:
        return Names::tr("By money");
    case Obstacle::Authority:
        return Names::tr("By authority");
    case Obstacle::System:
        return Names::tr("By a system");
    case Obstacle::Culture:
        return Names::tr("By culture");
    }
    return {};
}

QString statusName(Status status)
{
    switch (status) {
    case Status::NotStarted:
        return Names::tr("Not started");
    case Status::UnderWay:
        return Names::tr("Under way");
    case Status::Done:
        return Names::tr("Done");
    case Status::Dropped:
        return Names::tr("Dropped");
    }
    return {};
}

QString horizonName(ActionHorizon horizon)
{
    switch (horizon) {
    case ActionHorizon::Now:
        return Names::tr("Now");
    case ActionHorizon::Next:
        return Names::tr("Next");
    case ActionHorizon::Later:
        return Names::tr("Later");
    }
    return {};
}

QString quoted(const QString& text)
{
    auto inner = text;
    inner.replace(u'“', u'‘').replace(u'”', u'’');
    //: Quotation marks around what someone said
    return Names::tr("“%1”").arg(inner);
}

QString shownInLine(const std::string& text)
{
    return shown(text).replace(u'\n', u' ');
}

QString colourName(Colour colour)
{
    switch (colour) {
    case Colour::Yellow:
        return Names::tr("Yellow");
    case Colour::Pink:
        return Names::tr("Pink");
    case Colour::Blue:
        return Names::tr("Blue");
    case Colour::Green:
        return Names::tr("Green");
    case Colour::Violet:
        return Names::tr("Violet");
    case Colour::Orange:
        return Names::tr("Orange");
    }
    return {};
}

} // namespace charrette::app
