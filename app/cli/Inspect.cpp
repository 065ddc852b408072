// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/text/Format.h"
#include "core/document/Check.h"
#include "core/overview/Counts.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Inspecting {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString wording(const CheckLine& line)
{
    switch (line.what) {
    case Checked::Pages:
        return Inspecting::tr("The file is whole: %n page(s)", nullptr, line.count);
    case Checked::Format:
        return Inspecting::tr("It is built as it should be: %n table(s)", nullptr, line.count);
    case Checked::Links:
        return Inspecting::tr("Everything that is linked is there: %n row(s)", nullptr, line.count);
    case Checked::Evidence:
        return Inspecting::tr(
            "Insights rest on notes of their own workshop: %n link(s)", nullptr, line.count);
    case Checked::Order:
        return Inspecting::tr("No action waits for itself: %n action(s)", nullptr, line.count);
    case Checked::Pictures:
        return Inspecting::tr("Pictures are there, unchanged: %n picture(s)", nullptr, line.count);
    case Checked::Dates:
        return Inspecting::tr("Dates and times make sense: %n date(s)", nullptr, line.count);
    case Checked::History:
        return Inspecting::tr(
            "The record of changes is unbroken: %n change(s)", nullptr, line.count);
    }
    return {};
}

/// The counts of a workshop by their names in JSON, and as people say them.
struct Count {
    const char* name;
    int value;
    QString (*said)(int);
};

std::vector<Count> countsFor(const sqlite::Database& db, WorkshopId workshop)
{
    const auto counts = countsOf(db, workshop);
    return {
        {"blocks", counts.blocks, &blockCount},
        {"people", counts.people, &peopleCount},
        {"groups", counts.groups, &groupCount},
        {"challenges", counts.challenges, &challengeCount},
        {"interviews", counts.interviews(), &interviewCount},
        {"notes", counts.notes, &noteCount},
        {"insights", counts.insights, &insightCount},
        {"personas", counts.personas, &personaCount},
        {"questions", counts.questions, &questionCount},
        {"ideas", counts.ideas, &ideaCount},
        {"prototypes", counts.prototypes, &prototypeCount},
        {"actions", counts.actions, &actionCount},
    };
}

QJsonObject json(const sqlite::Database& db, const Workshop& workshop)
{
    QJsonObject counts;
    for (const auto& count : countsFor(db, workshop.id))
        counts.insert(QString::fromLatin1(count.name), count.value);
    QJsonObject object{
        {u"id"_s, QString::number(workshop.id.value())},
        {u"title"_s, QString::fromStdString(workshop.title)},
        {u"format"_s, QString::fromStdString(workshop.format)},
        {u"client"_s, QString::fromStdString(workshop.client)},
        {u"place"_s, QString::fromStdString(workshop.place)},
        {u"timeZone"_s, QString::fromStdString(workshop.timeZone)},
        {u"starts"_s, QString::fromStdString(workshop.starts.text())},
        {u"days"_s, static_cast<int>(daysOf(db, workshop.id).size())},
        {u"counts"_s, counts},
    };
    if (workshop.follows)
        object.insert(u"follows"_s, QString::number(workshop.follows->value()));
    return object;
}

QString summaryOf(const sqlite::Database& db, const Workshop& workshop)
{
    const auto days = daysOf(db, workshop.id);
    const auto last = days.empty() ? workshop.starts : days.back().date;
    QStringList counts;
    for (const auto& count : countsFor(db, workshop.id)) {
        if (count.value > 0)
            counts.append(count.said(count.value));
    }
    auto text = told(workshop.title) + u", "_s
        + QString::fromStdString(summary::heading::dateRange(workshop.starts, last));
    if (!workshop.place.empty())
        text += u", "_s + told(workshop.place);
    text += u"\n    id %1\n"_s.arg(workshop.id.value());
    return counts.isEmpty() ? text : text + u"    "_s + counts.join(u", "_s) + u'\n';
}

} // namespace

int checkFile(const QStringList& words, QTextStream& out)
{
    const auto path = Arguments{words, {}, {}}.files({u"FILE"_s}).front();
    const auto document = open(path);
    bool allGood = true;
    for (const auto& line : check(document->db())) {
        allGood = allGood && line.isGood();
        const auto mark = line.isGood() ? Inspecting::tr("ok   ") : Inspecting::tr("WRONG");
        out << mark << u"  "_s << wording(line) << u'\n';
        for (const auto& problem : line.problems)
            out << u"         "_s << told(problem) << u'\n';
    }
    out << (allGood ? Inspecting::tr("Nothing is wrong with %1.").arg(path)
                    : Inspecting::tr("Something is wrong with %1.").arg(path))
        << u'\n';
    return allGood ? 0 : 1;
}

int showInfo(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{words, {}, {u"json"_s}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto document = open(path);
    const auto& db = document->db();
    const auto all = workshops(db);
    if (!arguments.has(u"json"_s)) {
        if (all.empty())
            out << Inspecting::tr("No workshop yet.") << u'\n';
        for (const auto& workshop : all)
            out << summaryOf(db, workshop);
        return 0;
    }
    QJsonArray list;
    for (const auto& workshop : all)
        list.append(json(db, workshop));
    const QJsonObject object{{u"workshops"_s, list}};
    out << QString::fromUtf8(QJsonDocument{object}.toJson());
    return 0;
}

} // namespace charrette::app::cli
