// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Named.h"
#include "app/summary/BatchJob.h"
#include "app/summary/Source.h"
#include "app/theme/Fonts.h"
#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTextStream>

#include <algorithm>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Exporting {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <typename Enum>
QString listOf()
{
    QStringList all;
    for (const auto word : words<Enum>)
        all.append(QString::fromUtf8(word.data(), static_cast<int>(word.size())));
    return all.join(u", "_s);
}

Output outputFor(const QString& wanted)
{
    if (wanted.isEmpty() || wanted == u"summary"_s)
        return Output::Summary;
    QStringList all;
    for (const auto output : everyOne<Output>()) {
        all.append(QString::fromUtf8(key(output).data(), static_cast<int>(key(output).size())));
        if (wanted == all.last())
            return output;
    }
    const QString last = u"board"_s; // It has options of its own, see exportBoard().
    throw Usage{Exporting::tr("There is no --what %1; there are %2 and %3.")
                    .arg(wanted, all.join(u", "_s), last)};
}

ReportFormat formatFor(Output output, const QString& target, bool isAll)
{
    const auto format = formatOfPath(target);
    const auto all = formatsOf(output);
    if (format && std::ranges::count(all, *format) > 0)
        return *format;
    if (output == Output::Calendar)
        throw Usage{Exporting::tr("--to names a file that ends in .ics for a calendar.")};
    QStringList endings;
    for (const auto one : all)
        endings.append(endingOf(one));
    const auto last = endings.takeLast();
    if (isAll)
        throw Usage{Exporting::tr("--format is one of %1 or %2.").arg(endings.join(u", "_s), last)};
    if (endings.isEmpty())
        throw Usage{Exporting::tr("--to names a file that ends in %1.").arg(last)};
    throw Usage{
        Exporting::tr("--to names a file that ends in %1 or %2.").arg(endings.join(u", "_s), last)};
}

std::optional<DayId> dayFor(const sqlite::Database& db, WorkshopId workshop, const QString& wanted)
{
    const auto days = daysOf(db, workshop);
    bool isNumber = false;
    const auto number = wanted.toUInt(&isNumber);
    if (!isNumber || number < 1 || number > days.size())
        throw Usage{Exporting::tr("There is no day %1; the workshop has %n day(s).", nullptr,
            static_cast<int>(days.size()))
                        .arg(wanted)};
    return days[number - 1].id;
}

summary::SheetKind sheetFor(const QString& wanted)
{
    for (const auto kind : everyOne<summary::SheetKind>()) {
        if (wanted.toStdString() == key(kind))
            return kind;
    }
    throw Usage{Exporting::tr("--sheet names one of the lists: people, notes, insights, ideas, "
                              "votes, actions, case or charts.")};
}

summary::CardKind cardsFor(const QString& wanted)
{
    if (wanted.isEmpty())
        return summary::CardKind::Ideas;
    for (const auto kind : everyOne<summary::CardKind>()) {
        if (wanted.toStdString() == key(kind))
            return kind;
    }
    throw Usage{Exporting::tr("--of is one of ideas, insights and challenges.")};
}

summary::Language languageFor(const QString& wanted)
{
    for (const auto language : everyOne<summary::Language>()) {
        if (wanted.toLower().toStdString() == key(language))
            return language;
    }
    throw Usage{Exporting::tr("--language is one of en, fr and de.")};
}

summary::Paper paperFor(const QString& wanted, Output output)
{
    for (const auto paper : everyOne<summary::Paper>()) {
        if (wanted.toLower().toStdString() == key(paper)
            && (paper != summary::Paper::A3 || isGrid(output)))
            return paper;
    }
    throw Usage{isGrid(output) ? Exporting::tr("--paper is one of a4, letter and a3.")
                               : Exporting::tr("--paper is a4 or letter.")};
}

/// As it is kept in the document, but for what is said here.
summary::ReportStyle styleFor(const sqlite::Database& db, const Arguments& arguments, Output output)
{
    auto style = summary::reportStyle(db);
    if (arguments.has(u"language"_s))
        style.language = languageFor(arguments.value(u"language"_s));
    if (arguments.has(u"paper"_s) && !isGrid(output))
        style.paper = paperFor(arguments.value(u"paper"_s), output);
    if (arguments.has(u"parts"_s)) {
        const auto parts = summary::partsFrom(arguments.value(u"parts"_s).toStdString(), false);
        if (!parts || *parts == summary::Parts::none())
            throw Usage{Exporting::tr("--parts names some of these, with commas between them: %1.")
                            .arg(listOf<summary::Part>())};
        style.parts = *parts;
    }
    return style;
}

bool takesGroup(Output output)
{
    return output == Output::Summary || output == Output::GroupPack || isGrid(output);
}

void refuseWhatDoesNotBelong(const Arguments& arguments, Output output, ReportFormat format)
{
    const auto scope = scopeOf(output);
    const bool isAll = arguments.has(u"all"_s);
    if (arguments.has(u"sheet"_s) && (format != ReportFormat::Csv || output == Output::Ledger))
        throw Usage{Exporting::tr("--sheet goes with a file that ends in .csv.")};
    if (arguments.has(u"day"_s) && scope != Scope::Days)
        throw Usage{Exporting::tr("--day goes with a session and what is made from the agenda.")};
    if (arguments.has(u"group"_s) && !takesGroup(output))
        throw Usage{Exporting::tr("--group goes with a report, a group pack, cards or photos.")};
    if (arguments.has(u"person"_s) && scope != Scope::People)
        throw Usage{Exporting::tr("--person goes with a leader pack.")};
    if (arguments.has(u"of"_s) && output != Output::WallCards)
        throw Usage{Exporting::tr("--of goes with wall cards.")};
    if (arguments.has(u"paper"_s) && std::ranges::count(formatsOf(output), ReportFormat::Pdf) == 0)
        throw Usage{Exporting::tr("--paper goes with what can be printed.")};
    if (arguments.has(u"parts"_s) && !hasParts(output))
        throw Usage{Exporting::tr("--parts goes with a report or group packs.")};
    if (isAll && scope != Scope::Groups && scope != Scope::People)
        throw Usage{Exporting::tr("--all goes with group packs and leader packs.")};
    if (isAll && (arguments.has(u"group"_s) || arguments.has(u"person"_s)))
        throw Usage{Exporting::tr("It is --all, or one by name.")};
    if (arguments.has(u"format"_s) && !isAll)
        throw Usage{Exporting::tr("--format goes with --all; else the name of the file says it.")};
    if (!isAll && scope == Scope::Groups && !arguments.has(u"group"_s))
        throw Usage{Exporting::tr("Which group: --group NAME, or --all into a folder?")};
    if (!isAll && scope == Scope::People && !arguments.has(u"person"_s))
        throw Usage{Exporting::tr("Whose: --person NAME, or --all into a folder?")};
}

QString whatIsMissing(Output output)
{
    switch (output) {
    case Output::WallCards:
        return Exporting::tr("there is nothing to make cards of yet.");
    case Output::ContactSheet:
        return Exporting::tr("there is no picture that may be passed on.");
    case Output::PersonaSheet:
        return Exporting::tr("there are no personas yet.");
    case Output::ThenAndNow:
        return Exporting::tr("there is no earlier workshop to look back to.");
    case Output::Roadmap:
        return Exporting::tr("there are no actions yet.");
    case Output::RunSheet:
    case Output::Handout:
    case Output::Calendar:
        return Exporting::tr("there is nothing on the agenda yet.");
    case Output::PackingList:
        return Exporting::tr("no block of the agenda needs anything.");
    case Output::Session:
    case Output::Summary:
    case Output::GroupPack:
    case Output::LeaderPack:
    case Output::SponsorPage:
    case Output::Ledger:
        break;
    }
    return Exporting::tr("there is nothing to tell yet.");
}

PersonId personFor(const sqlite::Database& db, WorkshopId workshop, const QString& wanted)
{
    const auto name = folded(wanted.toStdString());
    for (const auto& one : attendeesOf(db, workshop)) {
        if (folded(one.person.name) == name)
            return one.person.id;
    }
    throw Usage{Exporting::tr("There is no person “%1” at the workshop.").arg(wanted)};
}

bool isKept(const QString& target, const Arguments& arguments)
{
    return arguments.has(u"keep"_s) && QFileInfo::exists(target);
}

/// Replaces what is there, as programs that write files do, unless told to keep it.
QString writeTo(
    const QString& target, const Content& content, ReportFormat format, const Arguments& arguments)
{
    if (isKept(target, arguments))
        throw NotWritten{target, Problem::Exists};
    try {
        return write(content, format, target);
    } catch (const Error& error) {
        if (error.problem() == Problem::Unsupported && !canDrawText())
            throw NotWritten{target, error.problem(), noFontsSentence()};
        throw NotWritten{target, error.problem()};
    }
}

/// Makes the folder where there is none. What is kept there is passed over, so that a run which was
/// broken off can be ended.
void exportEach(const sqlite::Database& db, const Wanted& like, ReportFormat format,
    const QString& folder, const Arguments& arguments, QTextStream& out)
{
    if (!QDir{}.mkpath(folder))
        throw NotWritten{
            folder, Problem::MissingFolder, Exporting::tr("no folder can be made there")};
    Source source{db, like.workshop};
    QSet<QString> names;
    int kept = 0;
    for (const auto& wanted : source.each(like)) {
        const auto content = source.content(wanted, format);
        const auto path = QDir{folder}.filePath(newName(names, fileName(content, wanted, format)));
        if (isKept(path, arguments))
            ++kept;
        else
            writeTo(path, content, format, arguments);
    }
    const auto written = static_cast<int>(names.size()) - kept;
    out << Exporting::tr("Wrote %n file(s) into %1.", nullptr, written).arg(folder);
    if (kept > 0)
        out << u' ' << Exporting::tr("%n that (was|were) there (is|are) kept.", nullptr, kept);
    out << u'\n';
}

} // namespace

int exportReport(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{words,
        {u"what"_s, u"workshop"_s, u"group"_s, u"person"_s, u"day"_s, u"sheet"_s, u"format"_s,
            u"of"_s, u"paper"_s, u"language"_s, u"parts"_s, u"to"_s},
        {u"all"_s, u"keep"_s}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto target = arguments.required(u"to"_s);
    const auto output = outputFor(arguments.value(u"what"_s));
    const bool isAll = arguments.has(u"all"_s);
    const auto ending =
        arguments.has(u"format"_s) ? arguments.value(u"format"_s) : QString{u"pdf"_s};
    const auto format = formatFor(output, isAll ? u"."_s + ending : target, isAll);
    refuseWhatDoesNotBelong(arguments, output, format);
    const auto sheet = format == ReportFormat::Csv && output != Output::Ledger
        ? sheetFor(arguments.value(u"sheet"_s))
        : summary::SheetKind::Ideas;
    const auto cards = cardsFor(arguments.value(u"of"_s));
    const auto document = open(path);
    const auto& db = document->db();
    const auto style = styleFor(db, arguments, output);
    const auto paper =
        arguments.has(u"paper"_s) ? paperFor(arguments.value(u"paper"_s), output) : style.paper;
    Wanted wanted{.workshop = workshopFor(db, arguments.value(u"workshop"_s)),
        .output = output,
        .sheet = sheet,
        .style = style,
        .cards = cards,
        .paper = paper};
    if (isAll) {
        exportEach(db, wanted, format, target, arguments, out);
        return exitGood;
    }
    if (arguments.has(u"group"_s))
        wanted.group = groupFor(db, wanted.workshop, arguments.value(u"group"_s));
    if (arguments.has(u"person"_s))
        wanted.person = personFor(db, wanted.workshop, arguments.value(u"person"_s));
    if (arguments.has(u"day"_s))
        wanted.day = dayFor(db, wanted.workshop, arguments.value(u"day"_s));
    const auto content = contentOf(db, wanted, format);
    const bool isList = format == ReportFormat::Spreadsheet || format == ReportFormat::Csv;
    if (content.isEmpty() && !isList)
        throw Nothing{whatIsMissing(output)};
    const auto written = writeTo(target, content, format, arguments);
    out << Exporting::tr("Wrote %1 (%2).").arg(target, written) << u'\n';
    return exitGood;
}

} // namespace charrette::app::cli
