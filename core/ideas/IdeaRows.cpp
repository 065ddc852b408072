// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/IdeaRows.h"

#include "core/base/Text.h"
#include "core/challenges/Challenge.h"
#include "core/document/Edit.h"
#include "core/ideas/Matrix.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace charrette {

namespace {

using IdeaRow = std::vector<std::string>;

enum class IdeaColumn {
    Text,
    Detail,
    Group,
    Challenge,
    Question,
    Horizon,
    Impact,
    Effort,
    Unknown
};

/// Folded, without what stands in brackets: "Impact (1–5)" is "impact".
std::string headWord(const std::string& head)
{
    return folded(head.substr(0, head.find('(')));
}

IdeaColumn columnOf(const std::string& head)
{
    static const std::vector<std::pair<IdeaColumn, std::vector<std::string_view>>> heads{
        {IdeaColumn::Text, {"idea", "ideas", "text", "idee", "idees", "ideen", "note"}},
        {IdeaColumn::Detail, {"detail", "details", "description", "beschreibung", "einzelheiten"}},
        {IdeaColumn::Group, {"group", "groupe", "gruppe", "team"}},
        {IdeaColumn::Challenge, {"challenge", "defi", "herausforderung", "aufgabe"}},
        {IdeaColumn::Question, {"question", "frage", "answers"}},
        {IdeaColumn::Horizon, {"horizon", "horizont", "zeithorizont"}},
        {IdeaColumn::Impact, {"impact", "wirkung", "effet"}},
        {IdeaColumn::Effort, {"effort", "aufwand"}},
    };
    const auto word = headWord(head);
    for (const auto& [column, words] : heads) {
        if (std::ranges::find(words, word) != words.end())
            return column;
    }
    return IdeaColumn::Unknown;
}

std::optional<double> scoreOf(std::string text)
{
    std::ranges::replace(text, ',', '.');
    double score = 0;
    const auto* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, score);
    if (result.ec != std::errc{} || result.ptr != end || !(score >= 1 && score <= 5))
        return {};
    return toTenth(score);
}

Horizon horizonOf(const std::string& text)
{
    static const std::vector<std::string_view> quick{
        "quick_win", "quick win", "quick", "gain rapide", "rapide", "schneller erfolg", "schnell"};
    static const std::vector<std::string_view> later{
        "long_term", "longer term", "long term", "plus long terme", "langfristig", "langerfristig"};
    const auto word = folded(text);
    if (std::ranges::find(quick, word) != quick.end())
        return Horizon::QuickWin;
    return std::ranges::find(later, word) != later.end() ? Horizon::LongTerm : Horizon::Undecided;
}

/// What rows may name, by their folded words.
class NamedThings {
public:
    NamedThings(const sqlite::Database& db, WorkshopId workshop)
    {
        for (const auto& group : groupsIn(db, workshop)) {
            const auto number = std::to_string(group.number);
            for (const auto& name :
                {number, "group " + number, "groupe " + number, "gruppe " + number,
                    folded(group.name), folded("group " + number + ": " + group.name)})
                m_groups.emplace_back(name, group.id);
        }
        for (const auto& challenge : challengesOf(db, workshop))
            m_challenges.emplace_back(folded(challenge.challenge.title), challenge.challenge.id);
        for (const auto& question : questionsOf(db, workshop))
            m_questions.emplace_back(folded(question.text), question.id);
    }

    /// A field that names nothing there is kept in mind.
    void read(const std::string& field, std::optional<GroupId>& into)
    {
        find(field, m_groups, into);
    }
    void read(const std::string& field, std::optional<ChallengeId>& into)
    {
        find(field, m_challenges, into);
    }
    void read(const std::string& field, std::optional<QuestionId>& into)
    {
        find(field, m_questions, into);
    }

    const std::vector<std::string>& notFound() const { return m_notFound; }

private:
    template <typename Key>
    using Known = std::vector<std::pair<std::string, Key>>;

    template <typename Key>
    void find(const std::string& field, const Known<Key>& known, std::optional<Key>& into)
    {
        const auto wanted = folded(field);
        if (wanted.empty())
            return;
        const auto found = std::ranges::find(known, wanted, &std::pair<std::string, Key>::first);
        if (found != known.end()) {
            into = found->second;
        } else if (std::ranges::find(m_missed, wanted) == m_missed.end()) {
            m_missed.push_back(wanted);
            m_notFound.push_back(cleanLine(field));
        }
    }

    Known<GroupId> m_groups;
    Known<ChallengeId> m_challenges;
    Known<QuestionId> m_questions;
    std::vector<std::string> m_missed; ///< folded
    std::vector<std::string> m_notFound;
};

/// An apostrophe keeps a spreadsheet from taking a text for a formula, in our own lists as well.
std::string withoutApostrophe(const std::string& field)
{
    const bool isGuarded = field.size() > 1 && field.front() == '\''
        && std::string_view{"=+-@\t\r"}.find(field[1]) != std::string_view::npos;
    return isGuarded ? field.substr(1) : field;
}

void readIdeaField(IdeaColumn column, const std::string& field, NamedThings& names, Idea& idea)
{
    switch (column) {
    case IdeaColumn::Text:
        idea.text = cleanText(field);
        break;
    case IdeaColumn::Detail:
        idea.detail = field;
        break;
    case IdeaColumn::Group:
        names.read(field, idea.group);
        break;
    case IdeaColumn::Challenge:
        names.read(field, idea.challenge);
        break;
    case IdeaColumn::Question:
        names.read(field, idea.question);
        break;
    case IdeaColumn::Horizon:
        idea.horizon = horizonOf(field);
        break;
    case IdeaColumn::Impact:
        idea.impact = scoreOf(field);
        break;
    case IdeaColumn::Effort:
        idea.effort = scoreOf(field);
        break;
    case IdeaColumn::Unknown:
        break;
    }
}

} // namespace

bool hasIdeaHead(const std::vector<IdeaRow>& rows)
{
    return !rows.empty() && std::ranges::any_of(rows.front(), [](const std::string& head) {
        return columnOf(head) == IdeaColumn::Text;
    });
}

IdeaRows ideasFrom(const sqlite::Database& db, const Idea& like, const std::vector<IdeaRow>& rows)
{
    if (!hasIdeaHead(rows))
        throw Error{Problem::Unsupported, "no column has the ideas"};
    IdeaRows result;
    std::vector<IdeaColumn> columns;
    for (const auto& head : rows.front()) {
        columns.push_back(columnOf(head));
        if (columns.back() == IdeaColumn::Unknown && !cleanLine(head).empty())
            result.unknownColumns.push_back(cleanLine(head));
    }
    NamedThings names{db, like.workshop};
    for (std::size_t i = 1; i < rows.size(); ++i) {
        auto idea = like;
        idea.id = IdeaId::draw();
        for (std::size_t j = 0; j < std::min(columns.size(), rows[i].size()); ++j)
            readIdeaField(columns[j], withoutApostrophe(rows[i][j]), names, idea);
        if (!idea.text.empty())
            result.ideas.push_back(std::move(idea));
    }
    result.notFound = names.notFound();
    return result;
}

std::vector<IdeaId> add(Edit& edit, const IdeaRows& rows)
{
    std::vector<IdeaId> ids;
    for (auto idea : rows.ideas) {
        idea.made = edit.now();
        ids.push_back(add(edit, idea));
    }
    return ids;
}

} // namespace charrette
