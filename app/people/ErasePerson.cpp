// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/ErasePerson.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "app/widgets/MessageBox.h"
#include "core/people/Erase.h"
#include "core/people/Person.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct ErasePerson {
    Q_DECLARE_TR_FUNCTIONS(ErasePerson)
};

QString whatGoes(const Traces& traces)
{
    QStringList lines{ErasePerson::tr("Erased in this document and in its earlier versions: the "
                                      "person, with their places in groups and workshops.")};
    if (traces.interviews > 0)
        lines << ErasePerson::tr(
                     "%n interview(s) held with someone of that name", nullptr, traces.interviews)
                + u", "_s + ErasePerson::tr("with %n note(s).", nullptr, traces.notes);
    if (traces.mentions > 0)
        lines << ErasePerson::tr(
            "%n other text(s) that mention the full name or the address: these words are blotted "
            "out.",
            nullptr, traces.mentions);
    lines << ErasePerson::tr("This cannot be undone, and neither can anything done before: the "
                             "record of changes is given up.");
    return lines.join(u"\n"_s);
}

QString whatStays(const Traces& traces)
{
    QStringList lines{ErasePerson::tr(
        "Out of reach: exports, printouts and copies that were saved elsewhere or handed out, "
        "pictures that show them, and what the disk or a backup of it remembers.")};
    if (traces.sharesName)
        lines << ErasePerson::tr("Somebody else here has the same name, so interviews and texts "
                                 "with it stay: please look through them.");
    if (traces.words > 0)
        lines << ErasePerson::tr("%n text(s) have a part of the name in them, and stay: please "
                                 "look through them.",
            nullptr, traces.words);
    return lines.join(u"\n"_s);
}

} // namespace

QString askAndErase(QWidget* parent, DocumentSession& session, PersonId person)
{
    std::optional<Person> found;
    Traces traces;
    session.attempt([&] {
        found = charrette::find(session.db(), person);
        traces = tracesOf(session.db(), person);
    });
    if (!found)
        return {};
    const auto name = shownInLine(found->name);
    const auto answer = MessageBox::ask(parent,
        {.title = ErasePerson::tr("Erase %1 for good?").arg(name),
            .text = whatGoes(traces) + u"\n\n"_s + whatStays(traces),
            .confirm = ErasePerson::tr("Erase for good"),
            .isDangerous = true});
    if (answer != MessageBox::Answer::Confirm)
        return {};
    const auto erased = session.erase(person);
    if (!erased)
        return {};
    auto told = ErasePerson::tr(
        "Erased, in the document and in %n earlier version(s).", nullptr, erased->copies);
    if (erased->droppedCopies > 0)
        told += u' '
            + ErasePerson::tr("%n earlier version(s) that could not be read were removed.", nullptr,
                erased->droppedCopies);
    return told;
}

} // namespace charrette::app
