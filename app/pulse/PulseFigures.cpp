// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulseFigures.h"

#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Card.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Which groups stand behind it: "mostly groups 1 and 5".
QString groupsWithout(const Pulse& pulse)
{
    auto groups = pulse.groups;
    std::erase_if(groups, [](const GroupPulse& group) { return group.ideasWithoutEvidence == 0; });
    std::ranges::stable_sort(groups, std::ranges::greater{}, &GroupPulse::ideasWithoutEvidence);
    if (groups.empty())
        return pulse.ideas == 0 ? PulseFigures::tr("no ideas yet")
            : pulse.ideasWithoutEvidence == 0
            ? PulseFigures::tr("all rest on something that was heard")
            : PulseFigures::tr("of no group");
    if (groups.size() == 1)
        return PulseFigures::tr("all of group %1").arg(groups.front().group.number);
    return PulseFigures::tr("mostly groups %1 and %2")
        .arg(groups[0].group.number)
        .arg(groups[1].group.number);
}

QString mostExpected(const Pulse& pulse)
{
    if (pulse.expected.empty())
        return PulseFigures::tr("nothing that everyone would have said");
    const auto& first = pulse.expected.front();
    const auto source = shownInLine(first.text);
    const auto whose = first.groups > 0 ? groupCount(first.groups) : ideaCount(first.ideas);
    return PulseFigures::tr("%1: “%2”", "how many groups, go-to idea").arg(whose, source);
}

} // namespace

PulseFigures::PulseFigures(QWidget* parent)
    : QWidget{parent}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_evidence = addCard(*row, tr("Ideas without evidence"));
    m_expected = addCard(*row, tr("Close to go-to ideas"));
    m_written = addCard(*row, tr("Written in the last %n minute(s)", nullptr, quietMinutes));
}

PulseFigures::Figure PulseFigures::addCard(QHBoxLayout& row, const QString& title)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(2);
    const Figure figure{label(Type::Figure), new ElidedLabel{{}, Type::Muted}};
    column->addWidget(fieldLabel(title));
    column->addWidget(figure.number);
    column->addWidget(figure.remark);
    row.addWidget(card, 1);
    return figure;
}

void PulseFigures::show(const Pulse& pulse)
{
    const auto none = u"–"_s;
    m_evidence.number->setText(pulse.ideas == 0
            ? none
            : tr("%1 of %2").arg(number(pulse.ideasWithoutEvidence), number(pulse.ideas)));
    m_evidence.remark->setText(groupsWithout(pulse));
    m_expected.number->setText(pulse.ideas == 0 ? none : number(pulse.expectedIdeas));
    m_expected.remark->setText(mostExpected(pulse));
    m_written.number->setText(number(pulse.written));
    m_written.remark->setText(
        tr("from %1 of %2", "groups")
            .arg(number(pulse.groupsWriting), groupCount(static_cast<int>(pulse.groups.size()))));
}

} // namespace charrette::app
