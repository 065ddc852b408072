// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Erase.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/people/Person.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"

#include <algorithm>

namespace charrette {

namespace {

constexpr std::string_view blot = "(erased)";

/// By what a person is known in texts.
struct Marks {
    std::string name; ///< empty where somebody else has it too
    std::vector<std::string> whole; ///< nobody else's: blotted out
    std::vector<std::string> parts; ///< may be an everyday word
};

/// What bears the name may then be theirs.
bool isShared(const sqlite::Database& db, const Person& person)
{
    const auto name = folded(person.name);
    return std::ranges::any_of(people(db),
        [&](const Person& other) { return other.id != person.id && folded(other.name) == name; });
}

Marks marksOf(const sqlite::Database& db, const Person& person)
{
    const bool isOwn = !isShared(db, person);
    Marks marks{isOwn ? person.name : std::string{}, {}, {}};
    if (!person.email.empty())
        marks.whole.push_back(person.email);
    std::string part;
    for (const char letter : person.name + ' ') {
        if (letter != ' ') {
            part += letter;
        } else if (!part.empty()) {
            if (part.size() > 2)
                marks.parts.push_back(part);
            part.clear();
        }
    }
    if (isOwn && person.name.find(' ') != std::string::npos)
        marks.whole.push_back(person.name);
    return marks;
}

std::vector<Interview> interviewsWith(const sqlite::Database& db, const std::string& name)
{
    std::vector<Interview> found;
    const auto wanted = folded(name);
    for (const auto& workshop : workshops(db)) {
        for (auto& interview : interviewsOf(db, workshop.id)) {
            if (!wanted.empty() && folded(interview.name) == wanted)
                found.push_back(std::move(interview));
        }
    }
    return found;
}

/// Calls `tell` with the name of each table and of each of its columns that hold text.
template <typename Tell>
void forEachText(const sqlite::Database& db, Tell tell)
{
    const sqlite::Shape shape{db, table::recorded};
    for (const auto& table : shape.tables()) {
        for (const auto& column : table.columns) {
            if (column.type == sqlite::ColumnShape::Type::Text)
                tell(table.name, column.name);
        }
    }
}

void removeAll(Edit& edit, const std::vector<Interview>& interviews)
{
    for (const auto& interview : interviews)
        remove(edit, interview.id);
}

/// Texts that have it in them somewhere, perhaps within another word.
std::vector<std::string> textsWith(const sqlite::Database& db, const std::string& table,
    const std::string& column, const std::string& mark)
{
    const auto read = [](const sqlite::Row& row) { return row.text(0); };
    return db.select(read,
        "SELECT " + column + " FROM " + table + " WHERE instr(lower(" + column
            + "), lower(?1)) > 0",
        mark);
}

std::string blotted(const std::string& text, const std::string& mark)
{
    std::string out;
    std::size_t from = 0;
    for (auto at = findWords(text, mark); at != std::string::npos;
         at = findWords(text, mark, from)) {
        out.append(text, from, at - from).append(blot);
        from = at + mark.size();
    }
    return out.append(text, from);
}

/// Whole words in whatever case: who is called Ann Bergman stays so when Ann Berg goes.
void blotOut(Edit& edit, const std::string& mark)
{
    forEachText(edit.db(), [&](const std::string& table, const std::string& column) {
        for (const auto& text : textsWith(edit.db(), table, column, mark)) {
            if (const auto clean = blotted(text, mark); clean != text)
                edit.run("UPDATE " + table + " SET " + column + " = ?2 WHERE " + column + " = ?1",
                    text, clean);
        }
    });
}

void eraseIn(Edit& edit, const Marks& marks, PersonId person)
{
    removeAll(edit, interviewsWith(edit.db(), marks.name));
    if (find(edit.db(), person))
        remove(edit, person);
    if (!marks.name.empty())
        edit.run("UPDATE interview SET asked_by = '' WHERE asked_by = ?1", marks.name);
    for (const auto& mark : marks.whole)
        blotOut(edit, mark);
    // With the record gone, nothing can bring these back.
    edit.run("DELETE FROM picture WHERE sha256 NOT IN (SELECT picture FROM attachment) "
             "AND sha256 NOT IN (SELECT logo FROM report_style WHERE logo IS NOT NULL)");
}

/// As they were called there, and as they are called now.
void eraseFrom(Document& document, const Person& now)
{
    const auto then = find(document.db(), now.id);
    document.performForGood("Erase a person", [&](Edit& edit) {
        if (then && then->name != now.name)
            eraseIn(edit, marksOf(edit.db(), *then), now.id);
        eraseIn(edit, marksOf(edit.db(), now), now.id);
    });
}

} // namespace

Traces tracesOf(const sqlite::Database& db, PersonId person)
{
    const auto found = find(db, person);
    if (!found)
        return {};
    Traces traces;
    const auto marks = marksOf(db, *found);
    traces.sharesName = isShared(db, *found);
    for (const auto& interview : interviewsWith(db, marks.name)) {
        ++traces.interviews;
        traces.notes +=
            db.value<int>("SELECT count(*) FROM note WHERE interview = ?1", interview.id);
    }
    forEachText(db, [&](const std::string& table, const std::string& column) {
        if (table == table::person || (table == table::interview && column == "name"))
            return;
        const auto count = [&](const std::vector<std::string>& all, const auto& isMeant) {
            int most = 0;
            for (const auto& mark : all) {
                const auto texts = textsWith(db, table, column, mark);
                const auto counts = [&](const std::string& text) { return isMeant(text, mark); };
                most = std::max(most, static_cast<int>(std::ranges::count_if(texts, counts)));
            }
            return most;
        };
        // Only what is blotted out is counted as that; the rest is for a person to look at.
        const auto mentions = count(marks.whole, [](const auto& text, const auto& mark) {
            return findWords(text, mark) != std::string::npos;
        });
        const auto words = count(marks.parts, [](const auto&, const auto&) { return true; });
        traces.mentions += mentions;
        traces.words += std::max(0, words - mentions);
    });
    return traces;
}

Erased erasePerson(Document& document, const Surroundings& surroundings, PersonId person)
{
    const auto found = find(document.db(), person);
    if (!found)
        throw Error{Problem::Refused, "no such person"};
    if (document.isReadOnly())
        throw Error{Problem::ReadOnly, "the document is open for reading only"};
    // The copies first: were this cut off, the person would still be there to be erased again.
    const auto copies =
        rewriteCopies(document, surroundings, [&](Document& copy) { eraseFrom(copy, *found); });
    eraseFrom(document, *found);
    adoptCopies(document, surroundings, copies);
    return {static_cast<int>(copies.files.size()), copies.dropped};
}

} // namespace charrette
