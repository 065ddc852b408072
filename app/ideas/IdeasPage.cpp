// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeasPage.h"

#include "app/document/Choices.h"
#include "app/ideas/CaptureBar.h"
#include "app/ideas/ClustersView.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaInspector.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/IdeaTable.h"
#include "app/ideas/IdeasInspector.h"
#include "app/ideas/MatrixView.h"
#include "app/ideas/TwinsDialog.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Tables.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 52;
constexpr int widestFilter = 150;

Chooser* filter(const QString& name)
{
    auto* made = new Chooser;
    made->setFitting(widestFilter);
    made->setAccessibleName(name);
    return made;
}

} // namespace

IdeasPage::IdeasPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_selection{new IdeaSelection{this}}
    , m_actions{new IdeaActions{session, *m_selection, m_list, this}}
    , m_header{new PageHeader{tr("Ideas")}}
    , m_challenge{filter(tr("Show ideas on this challenge"))}
    , m_group{filter(tr("Show ideas of this group"))}
    , m_search{new QLineEdit}
    , m_order{filter(tr("Order of the notes"))}
    , m_views{new SegmentedControl{
          {tr("Horizon"), tr("Impact / effort"), tr("Clusters"), tr("List")}}}
    , m_new{primaryButton(tr("New idea"))}
    , m_capture{new CaptureBar{session}}
    , m_centre{new QStackedWidget}
    , m_board{new IdeaBoard{session, *m_selection, *m_actions}}
    , m_matrix{new MatrixView{session, *m_selection, *m_actions}}
    , m_clusters{new ClustersView{session, *m_selection, *m_actions}}
    , m_table{new IdeaTable{session, *m_selection, *m_actions}}
    , m_empty{new EmptyState{u"ideas", tr("No ideas yet"),
          tr("Type the first one above, or paste a whole list: each line becomes a note. Then sort "
             "them into what can start next week and what takes longer.")}}
    , m_noMatch{new EmptyState{u"filter", tr("No ideas match"),
          tr("There are ideas, but none that fit what is chosen above.")}}
    , m_inspectors{new QStackedWidget}
    , m_expected{new WrapLabel}
    , m_keys{new WrapLabel{{}, Type::Muted}}
    , m_one{new IdeaInspector{session, *m_actions}}
    , m_many{new IdeasInspector{session, *m_actions}}
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(buildHeader());
    left->addWidget(buildCentre(), 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildInspectors());
    connectAll();
    addKeys();
    m_keys->setText(keysOf(m_view));
}

QWidget* IdeasPage::buildHeader()
{
    m_order->setChoices({{0, tr("As placed")}, {1, tr("Most dots")}});
    m_order->setCurrent(0);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Show ideas with this text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(px(170));
    m_search->hide();
    m_views->setAccessibleName(tr("View"));
    m_views->setObjectName(u"views"_s); // the tour shows each of them
    setHint(m_new, Qt::Key_N);
    m_new->setEnabled(!session().isReadOnly());

    m_header->addWidget(m_challenge);
    m_header->addWidget(m_group);
    m_count = m_header->addPill();
    auto* tally = iconButton(u"dots", tr("Count the dots on the wall (Ctrl+Shift+T)"));
    tally->setEnabled(!session().isReadOnly());
    connect(tally, &QToolButton::clicked, this,
        [this] { emit tallyRequested(chosen<Group>(*m_group)); });
    m_header->addButton(tally);
    m_header->addButton(m_views);
    m_header->addButton(m_new);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(20, 0, 20, 0);
    row->addWidget(m_header);
    box->setFixedHeight(px(headerHeight));
    return box;
}

QWidget* IdeasPage::buildCentre()
{
    if (!session().isReadOnly())
        connect(m_empty->addButton(tr("New idea"), u"plus"), &QPushButton::clicked, this,
            &IdeasPage::beginIdea);
    connect(m_noMatch->addButton(tr("Show all ideas")), &QPushButton::clicked, this,
        &IdeasPage::showAll);
    m_centre->addWidget(m_board);
    m_centre->addWidget(m_matrix);
    m_centre->addWidget(m_clusters);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_noMatch);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    // What orders and narrows a view stands beside the line: the header has no room for it.
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_capture, 1);
    line->addWidget(m_order, 0, Qt::AlignVCenter);
    line->addWidget(m_search, 0, Qt::AlignVCenter);
    line->addSpacing(20);
    column->addLayout(line);
    column->addWidget(m_centre, 1);
    return box;
}

QWidget* IdeasPage::buildInspectors()
{
    auto* resting = new QWidget;
    auto* row = new QHBoxLayout{resting};
    row->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Inspector;
    row->addWidget(panel);
    panel->fields().addWidget(new WrapLabel{
        tr("Choose an idea to see where it comes from and what became of it."), Type::Muted});
    panel->fields().addWidget(m_keys);
    panel->fields().addWidget(m_expected);
    m_twins = secondaryButton(tr("Look for near-duplicates…"), u"merge");
    m_twins->setToolTip(tip(tr("Ideas that say the same (Ctrl+Shift+D)")));
    m_twins->setEnabled(!session().isReadOnly());
    connect(m_twins, &QPushButton::clicked, this, &IdeasPage::lookForTwins);
    panel->fields().addWidget(m_twins);
    m_inspectors->addWidget(resting);
    m_inspectors->addWidget(m_one);
    m_inspectors->addWidget(m_many);
    m_inspectors->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return m_inspectors;
}

void IdeasPage::connectAll()
{
    connect(m_challenge, &Chooser::chosen, this, &IdeasPage::narrow);
    connect(m_group, &Chooser::chosen, this, &IdeasPage::narrow);
    connect(m_search, &QLineEdit::textChanged, this, &IdeasPage::showRows);
    connect(m_order, &Chooser::chosen, this, &IdeasPage::showRows);
    connect(m_views, &SegmentedControl::currentChanged, this, &IdeasPage::setView);
    connect(m_new, &QPushButton::clicked, this, &IdeasPage::beginIdea);
    connect(m_capture, &CaptureBar::added, this, &IdeasPage::showAdded);
    connect(m_selection, &IdeaSelection::changed, this, &IdeasPage::showInspector);
    connect(m_actions, &IdeaActions::openRequested, this, &Page::openRequested);
    connect(m_one, &IdeaInspector::openRequested, this, &Page::openRequested);
    connect(m_capture, &CaptureBar::messageRequested, this, &Page::messageRequested);
    connect(m_actions, &IdeaActions::messageRequested, this, &Page::messageRequested);
    connect(m_one, &IdeaInspector::messageRequested, this, &Page::messageRequested);
    connect(m_board, &IdeaBoard::messageRequested, this, &Page::messageRequested);
    connect(m_matrix, &MatrixView::messageRequested, this, &Page::messageRequested);
    connect(m_clusters, &ClustersView::messageRequested, this, &Page::messageRequested);
    connect(m_actions, &IdeaActions::editRequested, m_table, &IdeaTable::editText);
    connect(m_actions, &IdeaActions::dotsRequested, m_table, &IdeaTable::editDots);
}

void IdeasPage::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto* receiver, auto work) {
        auto* shortcut = new QShortcut{key, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, work);
    };
    add(Qt::Key_N, this, &IdeasPage::beginIdea);
    if (session().isReadOnly())
        return;
    add(Qt::CTRL | Qt::Key_M, m_actions, &IdeaActions::merge);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_M, m_actions, &IdeaActions::split);
    add(Qt::CTRL | Qt::Key_D, m_actions, &IdeaActions::duplicate);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_D, this, &IdeasPage::lookForTwins);
}

void IdeasPage::reload()
{
    m_list = readIdeas(session().db(), session().workshop());
    auto expected = goToIdeasOf(session().db(), session().workshop());
    if (!m_radar || m_radar->expected() != expected)
        m_radar = std::make_unique<Radar>(std::move(expected));
    markExpected(m_list, *m_radar);
    showExpected();
    m_challenge->setChoices(withNone(tr("All challenges"), m_list.challengeChoices));
    m_group->setChoices(withNone(tr("All groups"), m_list.groupChoices));
    for (auto* one : {m_challenge, m_group}) {
        if (one->isMixed())
            one->setCurrent({});
        one->setVisible(one->choices().size() > 1);
    }
    m_capture->setList(m_list);
    showRows();
}

bool IdeasPage::concerns(const Changes& changes) const
{
    return changes.touchesAny(
        {table::idea, table::ideaPlace, table::ideaColour, table::area, table::matrix, table::tally,
            table::vote, table::voting, table::workGroup, table::round, table::challenge,
            table::verdict, table::question, table::insight, table::goToIdea, table::workshop});
}

void IdeasPage::lookForTwins()
{
    TwinsDialog dialog{session(), this};
    dialog.exec();
}

/// While nothing is selected: how many ideas go beyond what everybody expected.
void IdeasPage::showExpected()
{
    const auto all = static_cast<int>(m_list.rows.size());
    m_twins->setVisible(all > 1);
    m_expected->setVisible(all > 0 && !m_list.goToIdeas.empty());
    m_expected->setText(tr("Beyond the expected: %1 of %2. A small ring marks those close to a "
                           "go-to idea.",
        "ideas")
                            .arg(number(all - m_list.expected), ideaCount(all)));
}

void IdeasPage::beginIdea()
{
    m_capture->focusLine();
}

void IdeasPage::showGroup(GroupId group)
{
    bringUpToDate();
    m_challenge->setCurrent({});
    m_search->clear();
    m_group->setCurrent(group.value());
    narrow();
}

void IdeasPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    updateHeader();
}

void IdeasPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().board);
    painter.fillRect(0, 0, width(), px(headerHeight), tokens().bg);
    painter.fillRect(0, px(headerHeight), width(), 1, tokens().line);
}

} // namespace charrette::app
