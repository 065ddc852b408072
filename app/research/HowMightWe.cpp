// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/HowMightWe.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HowMightWe)
};

/// "How might we…", "HMW:" and what people write instead, with the blanks behind it.
QString withoutOpening(const QString& text)
{
    static const QRegularExpression opening{u"^(how might we|hmw)\\s*(\\.\\.\\.|…|:)?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption};
    return QString{text}.remove(opening);
}

} // namespace

QString questionTyped(const QString& text)
{
    const auto clean = text.simplified();
    auto rest = withoutOpening(clean);
    const bool isWhole = clean.endsWith(u'?') && clean.front().isUpper();
    if (rest.isEmpty() || (rest == clean && isWhole))
        return clean;
    if (!rest.back().isPunct())
        rest += u'?';
    return Words::tr("How might we %1").arg(rest);
}

QString questionShown(const QString& stored)
{
    const auto rest = withoutOpening(stored);
    return rest.isEmpty() ? stored : rest;
}

std::array<Move, 10> moves()
{
    return {{
        {Words::tr("amplify the good"), Words::tr("What already works here? Give more of it…")},
        {Words::tr("remove the bad"), Words::tr("What hurts most? Make it disappear…")},
        {Words::tr("the opposite"), Words::tr("Turn it round: what if the reverse were true?…")},
        {Words::tr("question an assumption"),
            Words::tr("What does everyone take for granted? Do without it…")},
        {Words::tr("go after a feeling"),
            Words::tr("Which feeling is in the way? Turn it into another…")},
        {Words::tr("an unexpected helper"), Words::tr("Who or what else could lend a hand?…")},
        {Words::tr("like somewhere else"),
            Words::tr("Who has solved this? Make it as it is there…")},
        {Words::tr("against the challenge"),
            Words::tr("Use the need to get round the challenge as it was set…")},
        {Words::tr("change what is"), Words::tr("What has always been so? Change one rule of it…")},
        {Words::tr("break it up"), Words::tr("Take only the first small part of it…")},
    }};
}

} // namespace charrette::app
