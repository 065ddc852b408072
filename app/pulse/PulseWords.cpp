// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulseWords.h"

#include "app/text/Format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pulse)
};

QString nothingYet(int group, PulseColumn column)
{
    switch (column) {
    case PulseColumn::Interviews:
        return Words::tr("Group %1 has no interview yet").arg(group);
    case PulseColumn::Notes:
        return Words::tr("Group %1 has no note yet").arg(group);
    case PulseColumn::Insights:
        return Words::tr("Group %1 has no insight yet").arg(group);
    case PulseColumn::Questions:
        return Words::tr("Group %1 has no question yet").arg(group);
    case PulseColumn::Ideas:
        return Words::tr("Group %1 has no idea yet").arg(group);
    case PulseColumn::QuickWins:
        return Words::tr("Group %1 has no quick win yet").arg(group);
    case PulseColumn::Prototypes:
        return Words::tr("Group %1 has no prototype yet").arg(group);
    case PulseColumn::Feedback:
        return Words::tr("Group %1 has no feedback yet").arg(group);
    }
    return {};
}

QString counted(PulseColumn column, int count)
{
    switch (column) {
    case PulseColumn::Interviews:
        return interviewCount(count);
    case PulseColumn::Notes:
        return noteCount(count);
    case PulseColumn::Insights:
        return insightCount(count);
    case PulseColumn::Questions:
        return questionCount(count);
    case PulseColumn::Prototypes:
        return prototypeCount(count);
    case PulseColumn::Ideas:
    case PulseColumn::QuickWins:
    case PulseColumn::Feedback:
        break;
    }
    return ideaCount(count);
}

} // namespace

QString columnName(PulseColumn column)
{
    switch (column) {
    case PulseColumn::Interviews:
        return Words::tr("Interviews");
    case PulseColumn::Notes:
        return Words::tr("Notes");
    case PulseColumn::Insights:
        return Words::tr("Insights");
    case PulseColumn::Questions:
        return Words::tr("Questions");
    case PulseColumn::Ideas:
        return Words::tr("Ideas");
    case PulseColumn::QuickWins:
        return Words::tr("Quick wins");
    case PulseColumn::Prototypes:
        return Words::tr("Prototypes");
    case PulseColumn::Feedback:
        return Words::tr("Feedback");
    }
    return {};
}

PageKind pageOf(PulseColumn column)
{
    switch (column) {
    case PulseColumn::Interviews:
    case PulseColumn::Notes:
        return PageKind::Interviews;
    case PulseColumn::Insights:
    case PulseColumn::Questions:
        return PageKind::Insights;
    case PulseColumn::Ideas:
    case PulseColumn::QuickWins:
        return PageKind::Ideas;
    case PulseColumn::Prototypes:
    case PulseColumn::Feedback:
        return PageKind::Prototypes;
    }
    return PageKind::Overview;
}

QString warningText(const PulseWarning& warning)
{
    const int count = warning.count;
    switch (warning.kind) {
    case PulseWarning::Kind::Quiet:
        return Words::tr("Group %1 is quiet: nothing for %2 min").arg(warning.number).arg(count);
    case PulseWarning::Kind::NothingYet:
        return nothingYet(warning.number, warning.column);
    case PulseWarning::Kind::Behind:
        return Words::tr("Group %1 is behind: %2", "number, what it has")
            .arg(QString::number(warning.number), counted(warning.column, count));
    case PulseWarning::Kind::WithoutEvidence:
        return Words::tr("Group %1: %2 without evidence", "number, ideas")
            .arg(QString::number(warning.number), ideaCount(count));
    case PulseWarning::Kind::Expected:
        return Words::tr("Group %1: %2 close to go-to ideas", "number, ideas")
            .arg(QString::number(warning.number), ideaCount(count));
    }
    return {};
}

PageKind pageOf(const PulseWarning& warning)
{
    return warning.kind == PulseWarning::Kind::Quiet ? PageKind::People : pageOf(warning.column);
}

QString agoText(std::optional<Instant> last, Instant now)
{
    if (!last)
        return u"–"_s;
    const auto minutes = (now.ms - last->ms) / 60'000;
    if (minutes < 1)
        return Words::tr("now");
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return Words::tr("%1 h").arg(minutes / 60);
    return shortDate(QDateTime::fromMSecsSinceEpoch(last->ms).date());
}

} // namespace charrette::app
