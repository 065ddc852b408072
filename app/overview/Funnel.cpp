// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/Funnel.h"

#include "app/overview/FunnelColumn.h"
#include "app/text/Format.h"
#include "core/overview/Counts.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace charrette::app {

namespace {

/// Notes are a hundred, prototypes ten: a bar as high as its number would hide all but one.
double share(int count, int most)
{
    constexpr double flatness = 0.35;
    return most == 0 ? 0 : std::pow(double(count) / most, flatness);
}

QString aboutInterviews(const Counts& counts)
{
    if (counts.interviews() == 0)
        return {};
    if (counts.stakeholderInterviews == 0)
        return Funnel::tr("all empathy");
    if (counts.empathyInterviews == 0)
        return Funnel::tr("all stakeholder");
    return Funnel::tr("%1 empathy, %2 stakeholder")
        .arg(number(counts.empathyInterviews), number(counts.stakeholderInterviews));
}

QString aboutNotes(const Counts& counts)
{
    if (counts.notes == 0 || counts.interviews() == 0)
        return {};
    return Funnel::tr("%1 on average")
        .arg(number((counts.notes + counts.interviews() / 2) / counts.interviews()));
}

QString aboutInsights(const Counts& counts)
{
    if (counts.insightsWithoutEvidence > 0)
        return Funnel::tr("%1 without evidence").arg(number(counts.insightsWithoutEvidence));
    if (counts.insightsOnOneVoice > 0)
        return Funnel::tr("%1 on one voice").arg(number(counts.insightsOnOneVoice));
    return {};
}

QString aboutIdeas(const Counts& counts)
{
    if (counts.ideasWithoutEvidence > 0)
        return Funnel::tr("%1 without evidence").arg(number(counts.ideasWithoutEvidence));
    return {};
}

QString aboutPrototypes(const Counts& counts)
{
    return counts.prototypes == 0 ? QString{}
                                  : Funnel::tr("%1 tested").arg(number(counts.prototypesTested));
}

QString aboutActions(const Counts& counts)
{
    if (counts.actionsWithoutOwner > 0)
        return Funnel::tr("%1 without owner").arg(number(counts.actionsWithoutOwner));
    if (counts.actionsWithoutDate > 0)
        return Funnel::tr("%1 without date").arg(number(counts.actionsWithoutDate));
    return {};
}

} // namespace

Funnel::Funnel(QWidget* parent)
    : QWidget{parent}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    add(tr("Interviews"), PageKind::Interviews);
    add(tr("Notes"), PageKind::Interviews);
    add(tr("Insights"), PageKind::Insights);
    add(tr("Questions"), PageKind::Insights);
    add(tr("Ideas"), PageKind::Ideas);
    add(tr("Prototypes"), PageKind::Prototypes);
    add(tr("Actions"), PageKind::Plan);
}

FunnelColumn* Funnel::add(const QString& name, PageKind page)
{
    auto* column = new FunnelColumn{name, static_cast<int>(m_columns.size()), this};
    connect(column, &FunnelColumn::clicked, this, [this, page] { emit pageRequested(page); });
    layout()->addWidget(column);
    m_columns.push_back(column);
    return column;
}

void Funnel::show(const Counts& counts)
{
    const std::array numbers{counts.interviews(), counts.notes, counts.insights, counts.questions,
        counts.ideas, counts.prototypes, counts.actions};
    const std::array remarks{aboutInterviews(counts), aboutNotes(counts), aboutInsights(counts),
        QString{}, aboutIdeas(counts), aboutPrototypes(counts), aboutActions(counts)};
    const int most = *std::ranges::max_element(numbers);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->show(numbers[i], share(numbers[i], most), remarks[i]);
}

} // namespace charrette::app
