// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Navigation.h"

#include "app/shell/NavigationEntry.h"
#include "app/shell/WorkshopSwitcher.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "core/overview/Counts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double railWidth = 196;

QStringView iconName(PageKind page)
{
    switch (page) {
    case PageKind::Overview:
        return u"overview";
    case PageKind::Agenda:
        return u"agenda";
    case PageKind::People:
        return u"people";
    case PageKind::Challenges:
        return u"challenges";
    case PageKind::Interviews:
        return u"interviews";
    case PageKind::Insights:
        return u"insights";
    case PageKind::Ideas:
        return u"ideas";
    case PageKind::Prototypes:
        return u"prototypes";
    case PageKind::Plan:
        return u"plan";
    case PageKind::Review:
        return u"review";
    case PageKind::Summary:
        return u"summary";
    case PageKind::Pulse:
        return u"pulse";
    case PageKind::Stage:
        return u"stage";
    }
    return {};
}

int countFor(PageKind page, const Counts& counts)
{
    switch (page) {
    case PageKind::Agenda:
        return counts.blocks;
    case PageKind::People:
        return counts.people;
    case PageKind::Challenges:
        return counts.challenges;
    case PageKind::Interviews:
        return counts.interviews();
    case PageKind::Insights:
        return counts.insights;
    case PageKind::Ideas:
        return counts.ideas;
    case PageKind::Prototypes:
        return counts.prototypes;
    case PageKind::Plan:
        return counts.actions;
    case PageKind::Review:
        return counts.challengesToReview;
    case PageKind::Overview:
    case PageKind::Summary:
    case PageKind::Pulse:
    case PageKind::Stage:
        break;
    }
    return 0;
}

} // namespace

QString pageName(PageKind page)
{
    switch (page) {
    case PageKind::Overview:
        return Navigation::tr("Overview");
    case PageKind::Agenda:
        return Navigation::tr("Agenda");
    case PageKind::People:
        return Navigation::tr("People");
    case PageKind::Challenges:
        return Navigation::tr("Challenges");
    case PageKind::Interviews:
        return Navigation::tr("Interviews");
    case PageKind::Insights:
        return Navigation::tr("Insights");
    case PageKind::Ideas:
        return Navigation::tr("Ideas");
    case PageKind::Prototypes:
        return Navigation::tr("Prototypes");
    case PageKind::Plan:
        return Navigation::tr("Plan");
    case PageKind::Review:
        return Navigation::tr("Review");
    case PageKind::Summary:
        return Navigation::tr("Summary");
    case PageKind::Pulse:
        return Navigation::tr("Room pulse");
    case PageKind::Stage:
        return Navigation::tr("Stage");
    }
    return {};
}

Navigation::Navigation(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_switcher{new WorkshopSwitcher{session, this}}
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(px(railWidth));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(8, 12, 9, 12);
    column->setSpacing(0);
    column->addWidget(m_switcher);
    addSection(*column, tr("Prepare"),
        {PageKind::Overview, PageKind::Agenda, PageKind::People, PageKind::Challenges});
    addSection(*column, tr("Work"),
        {PageKind::Interviews, PageKind::Insights, PageKind::Ideas, PageKind::Prototypes});
    addSection(*column, tr("Commit"), {PageKind::Plan, PageKind::Review, PageKind::Summary});
    column->addStretch();
    addEntry(*column, PageKind::Pulse);
    addEntry(*column, PageKind::Stage);
    setCurrent(PageKind::Overview);
    connect(&session, &DocumentSession::changed, this, &Navigation::refresh);
    connect(&session, &DocumentSession::workshopChanged, this, &Navigation::refresh);
    refresh();
}

void Navigation::addSection(
    QVBoxLayout& column, const QString& title, std::initializer_list<PageKind> pages)
{
    auto* heading = label(Type::Group, title, this);
    heading->setContentsMargins(10, 14, 10, 4);
    column.addWidget(heading);
    for (const auto page : pages)
        addEntry(column, page);
}

void Navigation::addEntry(QVBoxLayout& column, PageKind page)
{
    auto* added = new NavigationEntry{iconName(page), pageName(page), this};
    connect(added, &NavigationEntry::clicked, this, [this, page] { emit pageChosen(page); });
    m_entries[static_cast<std::size_t>(page)] = added;
    column.addWidget(added);
}

void Navigation::setCurrent(PageKind page)
{
    m_current = page;
    for (std::size_t i = 0; i < pageCount; ++i) {
        const bool isCurrent = i == static_cast<std::size_t>(page);
        m_entries[i]->setChecked(isCurrent);
        m_entries[i]->setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Navigation::refresh()
{
    m_switcher->refresh();
    m_session.attempt([this] {
        const auto workshop = m_session.currentWorkshop();
        const auto counts = workshop ? countsOf(m_session.db(), *workshop) : Counts{};
        for (std::size_t i = 0; i < pageCount; ++i)
            m_entries[i]->setCount(countFor(static_cast<PageKind>(i), counts));
    });
}

void Navigation::move(int by)
{
    const auto last = static_cast<int>(pageCount) - 1;
    const auto next = static_cast<PageKind>(std::clamp(static_cast<int>(m_current) + by, 0, last));
    emit pageChosen(next);
    entry(next)->setFocus(Qt::TabFocusReason);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        move(1);
    else if (event->key() == Qt::Key_Up)
        move(-1);
    else
        QWidget::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedWidth(px(railWidth));
    QWidget::changeEvent(event);
}

void Navigation::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect{QWidget::width() - 1, 0, 1, height()}, tokens().line);
}

} // namespace charrette::app
