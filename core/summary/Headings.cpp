// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Headings.h"

#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/summary/Report.h"

#include <array>
#include <cstdlib>

namespace charrette::summary {

std::string_view title(Part part)
{
    switch (part) {
    case Part::Glance:
        return heading::glance;
    case Part::Challenges:
        return heading::challenges;
    case Part::Heard:
        return heading::heard;
    case Part::Insights:
        return heading::insights;
    case Part::Ideas:
        return heading::ideas;
    case Part::Prototypes:
        return heading::prototypes;
    case Part::Visions:
        return heading::visions;
    case Part::Actions:
        return heading::actions;
    case Part::Persisting:
        return heading::persisting;
    case Part::Course:
        return heading::course;
    }
    return {};
}

namespace heading {

namespace {

constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May",
    "June", "July", "August", "September", "October", "November", "December"};

std::string numbered(int n, std::string_view one, std::string_view many)
{
    return std::to_string(n) + " " + std::string{n == 1 ? one : many};
}

std::string monthOf(Date date)
{
    return std::string{months[static_cast<std::size_t>(date.month() - 1)]};
}

std::string dayAndMonth(Date date)
{
    return std::to_string(date.day()) + " " + monthOf(date);
}

/// "a", "a and b", "a, b and c".
template <typename Text>
std::string listed(const std::vector<Text>& items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + std::string{items[i]};
    return text;
}

bool isOneOfSomething(std::string_view user)
{
    for (const std::string_view article : {"A ", "An ", "The ", "Each ", "Every "}) {
        if (user.starts_with(article))
            return true;
    }
    return false;
}

std::string labelled(std::string_view label, std::string_view text)
{
    return std::string{label} + ": " + std::string{text};
}

} // namespace

std::string dateText(Date date)
{
    return dayAndMonth(date) + " " + std::to_string(date.year());
}

std::string shortDate(Date date)
{
    const auto month = monthOf(date);
    return std::to_string(date.day()) + " " + month.substr(0, month == "September" ? 4 : 3) + " "
        + std::to_string(date.year());
}

std::string dateRange(Date first, Date last)
{
    if (first == last)
        return dateText(first);
    if (first.year() != last.year())
        return dateText(first) + " – " + dateText(last);
    if (first.month() != last.month())
        return dayAndMonth(first) + " – " + dateText(last);
    return std::to_string(first.day()) + "–" + dateText(last);
}

std::string people(int n)
{
    return numbered(n, "person", "people");
}

std::string groups(int n)
{
    return numbered(n, "group", "groups");
}

std::string interviews(int n)
{
    return numbered(n, "interview", "interviews");
}

std::string insightCount(int n)
{
    return numbered(n, "insight", "insights");
}

std::string ideaCount(int n)
{
    return numbered(n, "idea", "ideas");
}

std::string prototypeCount(int n)
{
    return numbered(n, "prototype", "prototypes");
}

std::string actionCount(int n)
{
    return numbered(n, "action", "actions");
}

std::string voteCount(int n)
{
    return numbered(n, "vote", "votes");
}

std::string minuteCount(int n)
{
    return std::to_string(n) + " min";
}

std::string longer(int minutes)
{
    if (minutes == 0)
        return std::string{asPlanned};
    return minuteCount(std::abs(minutes)) + (minutes > 0 ? " longer" : " shorter");
}

std::string dayTitle(int number, Date date, std::string_view title)
{
    const auto name = "Day " + std::to_string(number) + ", " + dateText(date);
    return title.empty() ? name : name + ": " + std::string{title};
}

std::string endOfDay(std::string_view atTime, int late)
{
    const auto ended = "It ended at " + std::string{atTime};
    if (late == 0)
        return ended + ", as planned.";
    return ended + ", " + minuteCount(std::abs(late))
        + (late > 0 ? " later than planned." : " earlier than planned.");
}

std::string minutesToBuild(int n)
{
    return "built in " + numbered(n, "minute", "minutes");
}

std::string leftOut(int n)
{
    return numbered(n, "interview is", "interviews are") + " left out: "
        + (n == 1 ? "that person" : "these people") + " did not agree to be quoted.";
}

std::string notShown(int n, bool besideOthers)
{
    return numbered(n, besideOthers ? "more note" : "note", besideOthers ? "more notes" : "notes")
        + " that may not be quoted";
}

std::string quoted(const Quote& quote)
{
    if (!quote.spoken)
        return quote.text;
    std::string text = quote.text;
    const auto replace = [&](std::string_view mark, std::string_view with) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, mark.size(), with);
    };
    replace("“", "‘");
    replace("”", "’");
    return "“" + text + "”";
}

std::string groupLabel(int number)
{
    return "Group " + std::to_string(number);
}

std::string groupTitle(const Group& one)
{
    return one.name.empty() ? groupLabel(one.number) : labelled(groupLabel(one.number), one.name);
}

std::string groupList(const std::vector<int>& numbers)
{
    if (numbers.size() == 1)
        return groupLabel(numbers.front());
    std::vector<std::string> texts;
    for (const int number : numbers)
        texts.push_back(std::to_string(number));
    return "Groups " + listed(texts);
}

std::string memberList(const std::vector<std::string>& names)
{
    return listed(names);
}

std::string facilitatedBy(std::string_view name)
{
    return "Facilitated by " + std::string{name};
}

std::string roomText(std::string_view name)
{
    return labelled("Room", name);
}

std::string ownedBy(std::string_view name)
{
    return labelled(owner, name);
}

std::string toldBy(std::string_view name)
{
    return "Told by " + std::string{name};
}

std::string preparedFor(std::string_view client)
{
    return "For " + std::string{client};
}

std::string statement(const Insight& insight)
{
    std::string text = insight.user;
    if (!insight.need.empty()) {
        text += text.empty() ? "Needs to " : isOneOfSomething(text) ? " needs to " : " need to ";
        text += insight.need;
    }
    if (!insight.reason.empty())
        text += (text.empty() ? "Because " : " because ") + insight.reason;
    if (!text.empty() && std::string_view{".!?"}.find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

std::string formText(Form form, int version)
{
    const std::string name{word(form)};
    return version > 1 ? name + ", version " + std::to_string(version) : name;
}

std::string lowered(std::string_view text)
{
    std::string out{text};
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z')
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string since(std::string_view title, Date starts)
{
    return "Since " + std::string{title} + ", " + dateText(starts);
}

std::string firstStep(std::string_view step)
{
    return labelled("First step", step);
}

std::string evidence(std::string_view text)
{
    return labelled("What shows it", text);
}

std::string byYear(std::string_view title, int year)
{
    return std::string{title} + " for " + std::to_string(year);
}

std::string promised(const Action& promise, std::string_view name)
{
    auto text = promise.text;
    if (promise.due)
        text = "By " + dateText(*promise.due) + ": " + text;
    return name.empty() ? text : text + " (" + std::string{name} + ")";
}

std::string_view word(Verdict value)
{
    switch (value) {
    case Verdict::Resolved:
        return "Resolved";
    case Verdict::Improving:
        return "Improving";
    case Verdict::Persisting:
        return "Persisting";
    case Verdict::Worse:
        return "Worse";
    case Verdict::ChangedShape:
        return "Changed shape";
    case Verdict::NoLongerRelevant:
        return "No longer relevant";
    }
    return {};
}

std::string_view word(Cause cause)
{
    switch (cause) {
    case Cause::NotStarted:
        return "Not started";
    case Cause::NoOwner:
        return "Nobody owns it";
    case Cause::WrongProblem:
        return "We solved the wrong problem";
    case Cause::Blocked:
        return "Blocked";
    case Cause::SolvedElsewhere:
        return "Solved elsewhere";
    case Cause::Shifted:
        return "The problem has moved";
    }
    return {};
}

std::string_view word(Form form)
{
    switch (form) {
    case Form::Storyboard:
        return "Storyboard";
    case Form::RolePlay:
        return "Role play";
    case Form::Paper:
        return "Paper";
    case Form::Object:
        return "Object";
    case Form::WalkThrough:
        return "Walk-through";
    case Form::Digital:
        return "Digital";
    }
    return {};
}

std::string_view word(Decision decision)
{
    switch (decision) {
    case Decision::Persevere:
        return "Decided: go on";
    case Decision::Pivot:
        return "Decided: change course";
    case Decision::Stop:
        return "Decided: stop";
    case Decision::TestMore:
        return "Decided: test more";
    }
    return {};
}

std::string_view word(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return "People liked";
    case FeedbackKind::Criticism:
        return "People criticised";
    case FeedbackKind::Question:
        return "People asked";
    case FeedbackKind::Idea:
        return "People suggested";
    }
    return {};
}

std::string_view word(Status value)
{
    switch (value) {
    case Status::NotStarted:
        return "Not started";
    case Status::UnderWay:
        return underWay;
    case Status::Done:
        return done;
    case Status::Dropped:
        return dropped;
    }
    return {};
}

} // namespace heading
} // namespace charrette::summary
