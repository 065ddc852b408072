// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Redaction.h"

#include "core/base/Text.h"
#include "core/people/Person.h"
#include "core/research/Interview.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_set>

namespace charrette::summary {

namespace {

/// Nothing at all when not a word may be passed on.
std::optional<std::string> attribution(const Interview& interview)
{
    if (interview.withdrawn)
        return {};
    switch (interview.consent) {
    case Consent::Named:
        return joined({interview.name, interview.role, interview.organisation}, ", ");
    case Consent::Role:
        return joined({interview.role, interview.organisation}, ", ");
    case Consent::Unattributed:
        return std::string{};
    case Consent::None:
        return {};
    }
    return {};
}

/// Part of a word, in any script: a byte of a longer UTF-8 sequence counts as a letter.
bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte);
}

/// Where any word may be capitalised, so that one there need not be a name.
bool startsSentence(std::string_view text, std::size_t at)
{
    while (at > 0 && text[at - 1] == ' ')
        --at;
    return at == 0 || std::string_view{".!?:\n"}.find(text[at - 1]) != std::string_view::npos;
}

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string without(std::string_view text, std::string_view name, bool evenAtStart)
{
    std::string out;
    std::size_t from = 0;
    for (auto at = findWords(text, name); at != std::string_view::npos;
         at = findWords(text, name, at + 1)) {
        if (at < from || (!evenAtStart && startsSentence(text, at)))
            continue;
        // A part of a name can be an ordinary word in small letters: "Will" and "will".
        const bool isPart = name.find(' ') == std::string_view::npos;
        if (isPart && isSmall(text[at]) && !isSmall(name[0]))
            continue;
        out += text.substr(from, at - from);
        out += heading::withheldName;
        from = at + name.size();
    }
    out += text.substr(from);
    return out;
}

/// Two words with a capital each are a person; "Office manager" may be nobody's name.
bool bearsSurname(std::string_view name)
{
    int capitals = 0;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || name[at - 1] == ' ';
        if (begins && !isSmall(name[at]) && isLetter(name[at]))
            ++capitals;
    }
    return capitals > 1;
}

/// What the person said, without their own name in it, whole or in part.
std::string ownWords(const Interview& interview, std::string text)
{
    if (interview.consent == Consent::Named)
        return text;
    std::string_view rest{interview.name};
    const bool isPerson = bearsSurname(rest);
    while (!rest.empty()) {
        const auto word = rest.substr(0, rest.find(' '));
        // "de" and "van" stand in many sentences, and alone name nobody.
        if (word.size() > 1 && (!isSmall(word[0]) || !isPerson))
            text = without(text, word, isPerson);
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return text;
}

/// "A B", cleaned, in bytes.
constexpr std::size_t shortestName = 3;

/// Without regard to capitals.
std::uint32_t startOf(std::string_view text)
{
    std::uint32_t start = 0;
    for (std::size_t i = 0; i < std::min(shortestName, text.size()); ++i) {
        const char c =
            text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        start = start << 8 | static_cast<unsigned char>(c);
    }
    return start;
}

bool isNamed(const Interview& interview)
{
    return interview.consent == Consent::Named && !interview.withdrawn;
}

} // namespace

Redaction::Redaction(const sqlite::Database& db, WorkshopId workshop)
{
    const auto interviews = interviewsOf(db, workshop);
    takeNames(db, workshop, interviews);
    std::unordered_map<InterviewId, std::vector<Note>> notes;
    for (auto& note : notesIn(db, workshop))
        notes[note.interview].push_back(std::move(note));
    const auto room = roomInterviewsOf(db, workshop);
    for (const auto& interview : interviews)
        take(interview, notes[interview.id], std::ranges::count(room, interview.id) > 0);
}

Redaction Redaction::ofNames(const sqlite::Database& db, WorkshopId workshop)
{
    Redaction redaction;
    redaction.takeNames(db, workshop, interviewsOf(db, workshop));
    return redaction;
}

/// Of other editions too: what is written this year can name whom one talked to last year. Who
/// agreed to be named this time may be, whatever they said then.
void Redaction::takeNames(
    const sqlite::Database& db, WorkshopId workshop, const std::vector<Interview>& interviews)
{
    std::unordered_set<std::string_view> agreed;
    for (const auto& interview : interviews) {
        if (isNamed(interview))
            agreed.insert(interview.name);
    }
    const auto editions = workshops(db);
    std::unordered_set<std::string> attending;
    for (const auto& one : editions) {
        for (const auto& attendee : attendeesOf(db, one.id))
            attending.insert(folded(attendee.person.name));
    }
    const auto take = [&](const Interview& interview, bool isHere) {
        if (isNamed(interview) || interview.name.empty()
            || (!isHere && agreed.contains(interview.name)))
            return;
        auto name = folded(interview.name);
        const bool isOutside = !attending.contains(name);
        // A single word may be an ordinary one: "Customer".
        if (interview.name.find(' ') != std::string::npos)
            withhold(interview.name, isOutside);
        else if (isOutside)
            m_oneWord.insert(std::move(name));
    };
    for (const auto& interview : interviews)
        take(interview, true);
    for (const auto& other : editions) {
        if (other.id == workshop)
            continue;
        for (const auto& interview : interviewsOf(db, other.id))
            take(interview, false);
    }
}

void Redaction::take(const Interview& interview, const std::vector<Note>& notes, bool isOfRoom)
{
    if (notes.empty())
        return;
    Consents uncounted; // in the room nobody is interviewed
    auto& counted =
        isOfRoom ? uncounted : m_counted.emplace_back(Counted{interview.group, {}}).consents;
    auto by = attribution(interview);
    if (!by) {
        counted.leftOut = 1;
        return;
    }
    if (isNamed(interview))
        counted.named = 1;
    else if (interview.consent == Consent::Role)
        counted.role = 1;
    else
        counted.unattributed = 1;
    if (!isNamed(interview))
        by = ownWords(interview, text(*by));
    for (const auto& note : notes) {
        m_places.emplace(note.id, m_notes.size());
        m_notes.push_back({note.id, note.kind,
            {ownWords(interview, text(note.text)), *by, note.kind == NoteKind::Says},
            interview.challenge, interview.group, note.made});
    }
}

const HeardNote* Redaction::find(NoteId note) const
{
    const auto found = m_places.find(note);
    return found == m_places.end() ? nullptr : &m_notes[found->second];
}

void Redaction::withhold(std::string name, bool isOutside)
{
    m_byStart.emplace(startOf(name), m_names.size());
    m_names.push_back({std::move(name), isOutside});
}

/// In the order of the names, as one may be part of another.
std::string Redaction::cleared(std::string_view text, bool ofOutsidersOnly) const
{
    std::set<std::size_t> met;
    for (std::size_t at = 0; at + shortestName <= text.size() && !m_names.empty(); ++at) {
        const auto [from, to] = m_byStart.equal_range(startOf(text.substr(at)));
        for (auto one = from; one != to; ++one)
            met.insert(one->second);
    }
    std::string out{text};
    for (const auto i : met) {
        if (m_names[i].isOutside || !ofOutsidersOnly)
            out = without(out, m_names[i].name, true);
    }
    return out;
}

std::string Redaction::text(std::string_view text) const
{
    return cleared(text, false);
}

std::string Redaction::bearer(std::string_view text) const
{
    if (m_oneWord.contains(folded(text)))
        return std::string{heading::withheldName};
    return cleared(text, true);
}

Consents Redaction::consents(std::optional<GroupId> group) const
{
    Consents sum;
    for (const auto& [of, one] : m_counted) {
        if (group && of != group)
            continue;
        sum.named += one.named;
        sum.role += one.role;
        sum.unattributed += one.unattributed;
        sum.leftOut += one.leftOut;
    }
    return sum;
}

} // namespace charrette::summary
