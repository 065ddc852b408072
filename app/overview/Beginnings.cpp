// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/Beginnings.h"

#include "app/text/Format.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/IconView.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"
#include "core/overview/Counts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace charrette::app {

namespace {

QStringView iconOf(PageKind page)
{
    switch (page) {
    case PageKind::Agenda:
        return u"agenda";
    case PageKind::Challenges:
    case PageKind::Review:
        return u"challenges";
    case PageKind::People:
        return u"people";
    default:
        return u"interviews";
    }
}

} // namespace

Beginnings::Beginnings(QWidget* parent)
    : QWidget{parent}
{
    auto* row = new QHBoxLayout;
    row->setSpacing(28);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(18);
    column->addWidget(sectionLabel(tr("Four steps to begin")));
    column->addLayout(row);
    for (const auto page :
        {PageKind::Agenda, PageKind::Challenges, PageKind::People, PageKind::Interviews})
        add(page);
    for (const auto& step : m_steps)
        row->addWidget(step.title->parentWidget(), 1);
}

void Beginnings::add(PageKind page)
{
    auto* box = new QWidget{this};
    Step step{.page = page,
        .icon = new IconView{iconOf(page), 20, IconTone::Accent},
        .title = new WrapLabel{{}, Type::Strong},
        .words = new WrapLabel{{}, Type::Muted},
        .button = secondaryButton({})};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(step.icon, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(step.title);
    column->addWidget(step.words);
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(step.button, 0, Qt::AlignLeft);
    const auto place = m_steps.size();
    connect(step.button, &QPushButton::clicked, this,
        [this, place] { emit pageRequested(m_steps[place].page); });
    m_steps.push_back(step);
}

void Beginnings::tell(Step& step, const Text& text, bool isNext)
{
    step.icon->setIcon(text.isDone ? u"check" : iconOf(step.page),
        text.isDone ? IconTone::Good : IconTone::Accent);
    step.title->setText(text.title);
    step.words->setText(text.words);
    step.button->setText(text.button);
    setKind(step.button, isNext ? ButtonKind::Primary : ButtonKind::Secondary);
}

void Beginnings::show(const Counts& counts, int toBring)
{
    const bool hasToBring = counts.challenges == 0 && toBring > 0;
    m_steps[1].page = hasToBring ? PageKind::Review : PageKind::Challenges;
    const std::array texts{
        counts.blocks > 0
            ? Text{tr("The agenda stands"),
                tr("%1. Look through it and make it yours.").arg(blockCount(counts.blocks)),
                tr("Open agenda"), true}
            : Text{tr("Lay out the agenda"), tr("Blocks with their times, one after the other."),
                tr("Lay out agenda"), false},
        counts.challenges > 0 ? Text{tr("The challenge is named"),
            tr("%1 to work on.").arg(challengeCount(counts.challenges)), tr("Open challenges"),
            true}
            : hasToBring      ? Text{tr("Bring over last time’s challenges"),
                  tr("%1 may still be open. Choose which to work on.").arg(challengeCount(toBring)),
                  tr("Open review"), false}
                              : Text{tr("Name the challenge"),
                             tr("What the workshop is to move. One sentence is enough."),
                             tr("Name challenge"), false},
        counts.people > 0 ? Text{tr("People are invited"),
            tr("%1, %2.").arg(peopleCount(counts.people), groupCount(counts.groups)),
            tr("Open people"), true}
                          : Text{tr("Add the people"),
                              tr("Paste the list of who comes; groups are made from it."),
                              tr("Add people"), false},
        Text{tr("Hear someone out"),
            tr("Write down what people say before anyone proposes what to do."),
            tr("First interview"), false},
    };
    bool isNext = true;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        tell(m_steps[i], texts[i], isNext && !texts[i].isDone);
        isNext = isNext && texts[i].isDone;
    }
}

} // namespace charrette::app
