// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Named.h"
#include "app/text/Format.h"
#include "core/base/Csv.h"
#include "core/base/Text.h"
#include "core/ideas/IdeaRows.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Importing {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 longestList = 16'000'000;

std::string contentOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw Usage{Importing::tr("%1 cannot be read.").arg(path)};
    if (file.size() > longestList)
        throw Usage{Importing::tr("%1 is too long for a list of ideas.").arg(path)};
    return file.readAll().toStdString();
}

/// One idea a line.
IdeaRows ideasOfLines(const Idea& like, const std::string& text)
{
    IdeaRows rows;
    for (auto& line : cleanLines(text)) {
        auto idea = like;
        idea.id = IdeaId::draw();
        idea.text = std::move(line);
        rows.ideas.push_back(std::move(idea));
    }
    return rows;
}

IdeaRows ideasOfFile(const sqlite::Database& db, const Idea& like, const QString& path)
{
    const auto text = contentOf(path);
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return ideasOfLines(like, text);
    try {
        return ideasFrom(db, like, rowsOfCsv(text));
    } catch (const Error& error) {
        if (error.problem() == Problem::Unsupported)
            throw Usage{Importing::tr("No column of %1 is headed “Idea”.").arg(path)};
        throw Usage{Importing::tr("%1 has quotation marks that are not closed.").arg(path)};
    }
}

QString listed(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words)
        list += told(word);
    return list.join(u", "_s);
}

} // namespace

int importIdeas(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{words, {u"ideas"_s, u"group"_s, u"workshop"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto list = arguments.required(u"ideas"_s);
    const auto document = open(path);
    const auto& db = document->db();
    Idea like{.workshop = workshopFor(db, arguments.value(u"workshop"_s)), .text = {}};
    if (arguments.has(u"group"_s))
        like.group = groupFor(db, like.workshop, arguments.value(u"group"_s));
    const auto rows = ideasOfFile(db, like, list);
    const auto count = static_cast<int>(rows.ideas.size());
    const auto label = Importing::tr("Import %n idea(s)", nullptr, count).toStdString();
    document->perform(label, [&](Edit& edit) { add(edit, rows); });
    out << Importing::tr("Added %1 from %2.").arg(ideaCount(count), list) << u'\n';
    if (!rows.unknownColumns.empty())
        out << Importing::tr("Columns left out: %1.").arg(listed(rows.unknownColumns)) << u'\n';
    if (!rows.notFound.empty())
        out << Importing::tr("Not in this workshop, so left open: %1.").arg(listed(rows.notFound))
            << u'\n';
    return 0;
}

} // namespace charrette::app::cli
