// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/document/NewDocument.h"
#include "app/text/Format.h"
#include "core/agenda/Block.h"
#include "core/formats/Formats.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Making {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Start {
    Date date;
    MinuteOfDay minute;
};

Start startOf(const QString& text)
{
    const auto parts = text.split(u'T');
    const auto date = Date::from(parts.value(0).toStdString());
    const auto minute = minuteOfDay(parts.value(1).toStdString());
    if (parts.size() != 2 || !date || !minute)
        throw Usage{Making::tr("--start is written as 2026-11-18T09:00.")};
    return {*date, *minute};
}

const Format* formatFor(const QString& id)
{
    if (id == u"empty"_s)
        return nullptr;
    if (const auto* format = formatOf(id.toStdString()))
        return format;
    throw Usage{Making::tr("There is no format “%1”; --help lists them.").arg(id)};
}

} // namespace

int makeNew(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{
        words, {u"format"_s, u"title"_s, u"start"_s, u"client"_s, u"place"_s, u"time-zone"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto* format = formatFor(arguments.required(u"format"_s));
    const auto start = startOf(arguments.required(u"start"_s));
    auto zone = arguments.value(u"time-zone"_s).toLatin1();
    if (zone.isEmpty())
        zone = QTimeZone::systemTimeZoneId();
    else if (!QTimeZone::isTimeZoneIdAvailable(zone))
        throw Usage{Making::tr("There is no time zone “%1”.").arg(QString::fromLatin1(zone))};
    const NewWorkshop wanted{
        .title = arguments.required(u"title"_s).toStdString(),
        .client = arguments.value(u"client"_s).toStdString(),
        .place = arguments.value(u"place"_s).toStdString(),
        .starts = start.date,
        .start = start.minute,
        .timeZone = zone.isEmpty() ? "UTC" : zone.toStdString(),
    };
    makeDocument(path, [&](Document& document) {
        const auto label = Making::tr("New workshop").toStdString();
        const auto workshop = document.perform(label, [&](Edit& edit) {
            return format ? makeWorkshop(edit, *format, wanted) : emptyWorkshop(edit, wanted);
        });
        const auto days = daysOf(document.db(), workshop).size();
        out << Making::tr("Made %1: %2, %3, %4.")
                   .arg(path, told(wanted.title), dayCount(static_cast<int>(days)),
                       blockCount(countBlocks(document.db(), workshop)))
            << u'\n';
    });
    return 0;
}

int makeSample(const QStringList& words, QTextStream& out)
{
    const auto path = Arguments{words, {}, {}}.files({u"FILE"_s}).front();
    makeDocument(path, [](Document& document) { buildSample(document); });
    out << Making::tr("Made the sample event: %1.").arg(path) << u'\n';
    return 0;
}

} // namespace charrette::app::cli
