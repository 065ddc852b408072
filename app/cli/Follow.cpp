// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/document/Surroundings.h"
#include "app/text/Format.h"
#include "core/document/ReadFile.h"
#include "core/formats/NewEdition.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Following {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::filesystem::path pathOf(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

constexpr std::array<QStringView, 5> handedOn{
    u"people", u"challenges", u"actions", u"agenda", u"case"};

/// What is left out is told as --without people,agenda.
Chosen chosenFrom(const Heritage& heritage, const QString& without)
{
    auto chosen = allOf(heritage);
    for (const auto& part : without.split(u',', Qt::SkipEmptyParts)) {
        if (std::ranges::find(handedOn, part) == handedOn.end())
            throw Usage{
                Following::tr("--without names people, challenges, actions, agenda or case, "
                              "with commas between them.")};
        if (part == handedOn[0])
            chosen.people.clear();
        else if (part == handedOn[1])
            chosen.challenges.clear();
        else if (part == handedOn[2])
            chosen.actions.clear();
        else if (part == handedOn[3])
            chosen.hasAgenda = false;
        else
            chosen.hasCase = false;
    }
    return chosen;
}

Workshop latestOf(const sqlite::Database& db)
{
    const auto all = workshops(db);
    if (all.empty())
        throw Usage{Following::tr("The document has no workshop to follow.")};
    return all.front();
}

NewWorkshop wantedFrom(const sqlite::Database& db, const Workshop& earlier, const Arguments& words)
{
    auto wanted = nextOf(db, earlier);
    if (words.has(u"title"_s))
        wanted.title = words.value(u"title"_s).toStdString();
    if (words.has(u"start"_s)) {
        const auto date = Date::from(words.value(u"start"_s).toStdString());
        if (!date)
            throw Usage{Following::tr("--start is written as 2027-11-17.")};
        wanted.starts = *date;
    }
    if (!(earlier.starts < wanted.starts))
        throw Usage{Following::tr("The next edition begins later than the one it follows.")};
    return wanted;
}

struct Brought {
    explicit Brought(const sqlite::Database& db, WorkshopId edition)
        : people{static_cast<int>(attendeesOf(db, edition).size())}
        , challenges{static_cast<int>(challengesOf(db, edition).size())}
        , actions{static_cast<int>(actionsOf(db, edition).size())}
    {}

    int people;
    int challenges;
    int actions;
};

QString broughtIn(const Brought& counts)
{
    return QStringList{
        peopleCount(counts.people), challengeCount(counts.challenges), actionCount(counts.actions)}
        .join(u", "_s);
}

/// The edition that is there already gets what it does not have yet; else it is made.
WorkshopId follow(Document& document, const sqlite::Database& from, bool isOther,
    const Workshop& earlier, const NewWorkshop& wanted, const Chosen& chosen)
{
    const auto label = Following::tr("New edition").toStdString();
    return document.perform(label, [&](Edit& edit) {
        if (isOther)
            takeOver(edit, from, earlier.id, chosen);
        const auto edition = isOther ? editionAfter(edit.db(), earlier.id) : std::nullopt;
        if (!edition)
            return makeEdition(edit, earlier.id, wanted, chosen);
        bring(edit, *edition, earlier.id, chosen);
        return *edition;
    });
}

} // namespace

int followWorkshop(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{words, {u"from"_s, u"title"_s, u"start"_s, u"without"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const bool isOther = arguments.has(u"from"_s);
    const auto other = isOther
        ? std::make_unique<ReadFile>(pathOf(arguments.value(u"from"_s)), surroundings())
        : nullptr;
    const bool isNew = isOther && !QFile::exists(path);
    // Everything that can be wrong with the words is told before a file is made.
    auto document = isNew ? nullptr : open(path);
    const auto& from = other ? other->db() : document->db();
    const auto earlier = latestOf(from);
    const auto chosen = chosenFrom(heritageOf(from, earlier.id), arguments.value(u"without"_s));
    const auto wanted = wantedFrom(from, earlier, arguments);
    if (isNew)
        document = Document::create(pathOf(path), surroundings());
    const auto edition = follow(*document, from, isOther, earlier, wanted, chosen);
    out << Following::tr("%1 follows %2 in %3: %4.")
               .arg(told(find(document->db(), edition)->title), told(earlier.title), path,
                   broughtIn(Brought{document->db(), edition}))
        << u'\n';
    return 0;
}

} // namespace charrette::app::cli
