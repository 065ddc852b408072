// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/OverviewPage.h"

#include "app/overview/Beginnings.h"
#include "app/overview/ChainDialog.h"
#include "app/overview/Funnel.h"
#include "app/overview/LineList.h"
#include "app/overview/LinkRow.h"
#include "app/overview/SinceLast.h"
#include "app/overview/StepWords.h"
#include "app/overview/WorkshopDialog.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/WrapLabel.h"
#include "core/overview/Counts.h"
#include "core/review/Ledger.h"
#include "core/workshop/Workshop.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int cardGap = 12;
constexpr std::size_t mostChallenges = 6;

/// A card with a heading and lines that reach a little beyond it under the pointer.
Card* listCard(const QString& title, QWidget* list)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    constexpr int side = 16 - LinkRow::side;
    column->setContentsMargins(side, 16, side, 10);
    column->setSpacing(6);
    auto* heading = sectionLabel(title);
    heading->setContentsMargins(LinkRow::side, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(list);
    column->addStretch(1);
    return card;
}

Card* fullCard(QWidget* content)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return card;
}

QString datesOf(const sqlite::Database& db, const Workshop& workshop)
{
    const auto days = daysOf(db, workshop.id);
    const auto last = days.empty() ? workshop.starts : days.back().date;
    return dateRange(toQt(workshop.starts), toQt(last));
}

} // namespace

OverviewPage::OverviewPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_header{new PageHeader{{}}}
    , m_edit{secondaryButton(tr("Edit…"))}
    , m_objective{new WrapLabel{{}, Type::Muted}}
    , m_funnel{new Funnel}
    , m_beginnings{new Beginnings}
    , m_steps{new LineList}
    , m_works{new LineList}
    , m_sinceLast{new SinceLast}
{
    m_header->addButton(m_edit);
    QSizePolicy asHighAsItsText{QSizePolicy::Preferred, QSizePolicy::Preferred};
    asHighAsItsText.setHeightForWidth(true);
    m_objective->setSizePolicy(asHighAsItsText);
    auto* scroll = new QScrollArea;
    scroll->setWidget(buildBody());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(m_edit, &QPushButton::clicked, this, &OverviewPage::editWorkshop);
    connect(m_funnel, &Funnel::pageRequested, this, &Page::pageRequested);
    connect(m_beginnings, &Beginnings::pageRequested, this, &Page::pageRequested);
    connect(m_sinceLast, &SinceLast::reviewRequested, this,
        [this] { emit pageRequested(PageKind::Review); });
}

QWidget* OverviewPage::buildBody()
{
    auto* inFunnel = new QWidget;
    auto* funnel = new QVBoxLayout{inFunnel};
    funnel->setContentsMargins(margin, 18, margin, 8);
    funnel->setSpacing(12);
    auto* whole = linkButton(tr("The whole chain, and what is missing"));
    connect(whole, &QPushButton::clicked, this, &OverviewPage::showChain);
    auto* heading = new QHBoxLayout;
    heading->addWidget(fieldLabel(tr("From what we heard to what we do")));
    heading->addStretch(1);
    heading->addWidget(whole);
    funnel->addLayout(heading);
    funnel->addWidget(m_funnel);
    m_work = fullCard(inFunnel);
    m_start = fullCard(m_beginnings);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_objective);
    column->addSpacing(16);
    column->addWidget(m_work);
    column->addWidget(m_start);
    column->addSpacing(14);
    column->addWidget(buildCards());
    column->addStretch(1);
    return body;
}

QWidget* OverviewPage::buildCards()
{
    m_next = listCard(tr("Next"), m_steps);
    m_challenges = listCard(tr("Challenges"), m_works);
    m_since = fullCard(m_sinceLast);
    auto* cards = new QWidget;
    m_cards = new QHBoxLayout{cards};
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(cardGap);
    for (auto* card : {m_next, m_challenges, m_since}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // all of one width
        m_cards->addWidget(card, 1);
    }
    return cards;
}

void OverviewPage::showChain()
{
    ChainDialog dialog{session(), this};
    dialog.exec();
    if (const auto item = dialog.chosen())
        emit openRequested(*item);
}

void OverviewPage::reveal(const Item& /*item*/)
{
    // Nothing lives here: every line leads to the page where it does.
}

bool OverviewPage::selectFirst()
{
    return false;
}

void OverviewPage::clearSelection()
{}

void OverviewPage::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    reload();
}

bool OverviewPage::concerns(const Changes& /*changes*/) const
{
    return true; // it counts everything
}

void OverviewPage::reload()
{
    const auto& db = session().db();
    const auto workshop = charrette::find(db, session().workshop());
    if (!workshop)
        return;
    const auto counts = countsOf(db, workshop->id);
    const bool hasBegun = counts.interviews() + counts.notes + counts.insights + counts.questions
            + counts.ideas + counts.prototypes + counts.actions
        > 0;
    m_work->setVisible(hasBegun);
    m_start->setVisible(!hasBegun);
    m_next->setVisible(hasBegun);
    showFacts(*workshop, counts);
    m_funnel->show(counts);
    showSteps(counts);
    showChallenges();
    m_challenges->setVisible(hasBegun || counts.challenges > 0);
    showSinceLast(counts);
}

void OverviewPage::showFacts(const Workshop& workshop, const Counts& counts)
{
    m_header->setTitle(shown(workshop.title));
    QStringList facts{datesOf(session().db(), workshop)};
    for (const auto* fact : {&workshop.place, &workshop.client}) {
        if (!fact->empty())
            facts += shown(*fact);
    }
    if (counts.people > 0)
        facts += peopleCount(counts.people);
    if (counts.groups > 0)
        facts += groupCount(counts.groups);
    m_header->setSub(facts.join(u" · "_s));
    m_objective->setText(shown(workshop.objective));
    m_objective->setVisible(!workshop.objective.empty());
    m_edit->setEnabled(!session().isReadOnly());
}

void OverviewPage::showSteps(const Counts& counts)
{
    const auto today = fromQt(m_today());
    if (!today)
        return;
    const auto& db = session().db();
    std::vector<Line> links;
    for (const auto& step : nextSteps(db, session().workshop(), counts, *today)) {
        const auto item = itemOf(step);
        const auto page = pageOf(step.kind);
        links.push_back({wording(db, step), {}, [this, item, page] {
                             if (item)
                                 emit openRequested(*item);
                             else
                                 emit pageRequested(page);
                         }});
    }
    m_steps->setLinks(std::move(links));
}

void OverviewPage::showChallenges()
{
    const auto works = workOnChallenges(session().db(), session().workshop());
    std::vector<Line> links;
    const auto shownWorks = works.size() > mostChallenges + 1 ? mostChallenges : works.size();
    for (std::size_t i = 0; i < shownWorks; ++i) {
        links.push_back({shown(works[i].title), ideaCount(works[i].ideas),
            [this, id = works[i].challenge] { emit openRequested(Item{id}); }});
    }
    const auto toChallenges = [this] { emit pageRequested(PageKind::Challenges); };
    if (works.empty())
        links.push_back({tr("Name the challenge to work on"), {}, toChallenges});
    else if (shownWorks < works.size())
        links.push_back({tr("%n more", nullptr, static_cast<int>(works.size() - shownWorks)), {},
            toChallenges});
    m_works->setLinks(std::move(links));
}

void OverviewPage::showSinceLast(const Counts& counts)
{
    const auto ledger = ledgerOf(session().db(), session().workshop());
    m_sinceLast->show(ledger);
    m_since->setVisible(ledger.followsAnother());
    m_beginnings->show(counts, static_cast<int>(ledger.toBring().size()));
}

void OverviewPage::editWorkshop()
{
    std::optional<Workshop> workshop;
    std::vector<Workshop> others;
    session().attempt([&] {
        workshop = charrette::find(session().db(), session().workshop());
        others = workshops(session().db());
    });
    if (!workshop)
        return;
    std::erase_if(others, [&](const Workshop& other) { return other.id == workshop->id; });
    const auto answer = WorkshopDialog::ask(this, *workshop, std::move(others));
    if (answer)
        session().perform(tr("Edit workshop"), [&](Edit& edit) { applyFacts(edit, *answer); });
}

} // namespace charrette::app
