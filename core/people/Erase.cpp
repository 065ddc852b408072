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
    std::string name;
    std::vector<std::string> whole; ///< nobody else's: blotted out
    std::vector<std::string> parts; ///< may be an everyday word
};

Marks marksOf(const Person& person)
{
    Marks marks{person.name, {}, {}};
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
    if (person.name.find(' ') != std::string::npos)
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

/// In whatever case, once a row in each pass.
void blotOut(Edit& edit, const std::string& mark)
{
    constexpr int mostInOneText = 10'000;
    forEachText(edit.db(), [&](const std::string& table, const std::string& column) {
        const auto at = "instr(lower(" + column + "), lower(?1))";
        auto sql = "UPDATE " + table;
        sql += " SET " + column + " = substr(" + column + ", 1, " + at + " - 1) || ?2 || substr("
            + column + ", " + at + " + length(?1)) WHERE " + at + " > 0";
        for (int pass = 0; pass < mostInOneText; ++pass) {
            edit.run(sql, mark, blot);
            if (edit.db().changed() == 0)
                return;
        }
    });
}

void eraseIn(Edit& edit, const Marks& marks, PersonId person)
{
    removeAll(edit, interviewsWith(edit.db(), marks.name));
    if (find(edit.db(), person))
        remove(edit, person);
    edit.run("UPDATE interview SET asked_by = '' WHERE asked_by = ?1", marks.name);
    for (const auto& mark : marks.whole)
        blotOut(edit, mark);
    // With the record gone, nothing can bring these back.
    edit.run("DELETE FROM picture WHERE sha256 NOT IN (SELECT picture FROM attachment)");
}

/// As it was called then, and as it is called now.
void eraseFrom(Document& document, const Marks& marks, PersonId person)
{
    const auto then = find(document.db(), person);
    document.performForGood("Erase a person", [&](Edit& edit) {
        if (then && then->name != marks.name)
            eraseIn(edit, marksOf(*then), person);
        eraseIn(edit, marks, person);
    });
}

} // namespace

Traces tracesOf(const sqlite::Database& db, PersonId person)
{
    const auto found = find(db, person);
    if (!found)
        return {};
    Traces traces;
    const auto marks = marksOf(*found);
    for (const auto& interview : interviewsWith(db, marks.name)) {
        ++traces.interviews;
        traces.notes +=
            db.value<int>("SELECT count(*) FROM note WHERE interview = ?1", interview.id);
    }
    forEachText(db, [&](const std::string& table, const std::string& column) {
        if (table == table::person || (table == table::interview && column == "name"))
            return;
        const auto count = [&](const std::vector<std::string>& all) {
            int most = 0;
            for (const auto& mark : all)
                most = std::max(most,
                    db.value<int>("SELECT count(*) FROM " + table + " WHERE instr(lower(" + column
                            + "), lower(?1)) > 0",
                        mark));
            return most;
        };
        const auto mentions = count(marks.whole);
        traces.mentions += mentions;
        traces.words += std::max(0, count(marks.parts) - mentions);
    });
    return traces;
}

Erased erasePerson(Document& document, const Surroundings& surroundings, PersonId person)
{
    const auto found = find(document.db(), person);
    if (!found)
        throw Error{Problem::Refused, "no such person"};
    const auto marks = marksOf(*found);
    if (document.isReadOnly())
        throw Error{Problem::ReadOnly, "the document is open for reading only"};
    // The copies first: were this cut off, the person would still be there to be erased again.
    const auto copies = rewriteCopies(
        document, surroundings, [&](Document& copy) { eraseFrom(copy, marks, person); });
    eraseFrom(document, marks, person);
    adoptCopies(document, surroundings, copies);
    return {static_cast<int>(copies.files.size()), copies.dropped};
}

} // namespace charrette
