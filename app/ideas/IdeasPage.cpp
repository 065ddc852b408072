// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeasPage.h"

#include "app/document/Choices.h"
#include "app/ideas/CaptureBar.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaInspector.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/IdeaTable.h"
#include "app/ideas/IdeasInspector.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Inspector.h"
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
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 52;
constexpr int widestFilter = 170;
constexpr int roomForCount = 870; ///< below this the header has no room for the count

Chooser* filter(const QString& name)
{
    auto* made = new Chooser;
    made->setFitting(widestFilter);
    made->setAccessibleName(name);
    return made;
}

/// What the inspector says while nothing is selected.
QWidget* restingInspector()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Inspector;
    row->addWidget(panel);
    panel->fields().addWidget(new WrapLabel{
        IdeasPage::tr("Choose an idea to see where it comes from and what became of it."),
        Type::Muted});
    panel->fields().addWidget(
        new WrapLabel{IdeasPage::tr("Arrow keys go from note to note. Q makes it a quick win, L "
                                    "longer term, U undecided. Type a number for its dots, Enter "
                                    "to rewrite it."),
            Type::Muted});
    return box;
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
    , m_views{new SegmentedControl{{tr("Horizon"), tr("List")}}}
    , m_new{primaryButton(tr("New idea"))}
    , m_capture{new CaptureBar{session}}
    , m_centre{new QStackedWidget}
    , m_board{new IdeaBoard{session, *m_selection, *m_actions}}
    , m_table{new IdeaTable{session, *m_selection, *m_actions}}
    , m_empty{new EmptyState{u"ideas", tr("No ideas yet"),
          tr("Type the first one above, or paste a whole list: each line becomes a note. Then sort "
             "them into what can start next week and what takes longer.")}}
    , m_noMatch{new EmptyState{u"filter", tr("No ideas match"),
          tr("There are ideas, but none that fit what is chosen above.")}}
    , m_inspectors{new QStackedWidget}
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
    setHint(m_new, Qt::Key_N);
    m_new->setEnabled(!session().isReadOnly());

    m_header->addWidget(m_challenge);
    m_header->addWidget(m_group);
    m_count = m_header->addPill();
    m_header->addButton(m_search);
    m_header->addButton(m_order);
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
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_noMatch);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_capture);
    column->addWidget(m_centre, 1);
    return box;
}

QWidget* IdeasPage::buildInspectors()
{
    m_inspectors->addWidget(restingInspector());
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
    connect(m_actions, &IdeaActions::editRequested, m_table, &IdeaTable::editText);
    connect(m_actions, &IdeaActions::dotsRequested, m_table, &IdeaTable::editDots);
}

void IdeasPage::addKeys()
{
    auto* begin = new QShortcut{Qt::Key_N, this};
    begin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, &IdeasPage::beginIdea);
}

void IdeasPage::reload()
{
    m_list = readIdeas(session().db(), session().workshop());
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
        {table::idea, table::tally, table::vote, table::workGroup, table::round, table::challenge,
            table::verdict, table::question, table::insight, table::workshop});
}

void IdeasPage::showRows()
{
    m_shown.clear();
    std::ranges::copy_if(m_list.rows, std::back_inserter(m_shown),
        [this](const IdeaRow& row) { return isShown(row); });
    updateHeader();
    // The board is kept up to date behind the others too, so that it never shows what is gone.
    m_board->setFiltered(isNarrowed());
    m_board->setRows(m_shown, order());
    if (m_view == View::List)
        m_table->setRows(m_shown, m_list);
    if (m_list.rows.empty())
        m_centre->setCurrentWidget(m_empty);
    else if (m_shown.empty())
        m_centre->setCurrentWidget(m_noMatch);
    else if (m_view == View::List)
        m_centre->setCurrentWidget(m_table);
    else
        m_centre->setCurrentWidget(m_board);
    m_selection->keep([this](IdeaId id) {
        return std::ranges::any_of(m_shown, [id](const IdeaRow& row) { return row.idea.id == id; });
    });
    showInspector();
}

void IdeasPage::showInspector()
{
    // Committing what was typed makes the page read anew, so it comes before the rows are pointed
    // at.
    if (m_one->idea() && !m_selection->contains(*m_one->idea()))
        m_one->commit();
    std::vector<const IdeaRow*> rows;
    for (const auto& row : m_list.rows) {
        if (m_selection->contains(row.idea.id))
            rows.push_back(&row);
    }
    if (rows.size() == 1) {
        m_one->show(*rows.front(), m_list);
        m_inspectors->setCurrentWidget(m_one);
        return;
    }
    m_one->commit();
    if (rows.empty()) {
        m_inspectors->setCurrentIndex(0);
    } else {
        m_many->show(rows, m_list);
        m_inspectors->setCurrentWidget(m_many);
    }
}

bool IdeasPage::isShown(const IdeaRow& row) const
{
    const auto challenge = chosen<Challenge>(*m_challenge);
    const auto group = chosen<Group>(*m_group);
    if (challenge && row.challenge != challenge)
        return false;
    if (group && row.idea.group != group)
        return false;
    const auto text = m_view == View::List ? m_search->text().trimmed() : QString{};
    return text.isEmpty() || row.text.contains(text, Qt::CaseInsensitive)
        || row.question.contains(text, Qt::CaseInsensitive)
        || row.challengeTitle.contains(text, Qt::CaseInsensitive)
        || row.group.compare(text, Qt::CaseInsensitive) == 0;
}

bool IdeasPage::isNarrowed() const
{
    return m_shown.size() < m_list.rows.size();
}

void IdeasPage::updateHeader()
{
    const auto all = static_cast<int>(m_list.rows.size());
    const auto shown = static_cast<int>(m_shown.size());
    QString text =
        isNarrowed() ? tr("%1 of %2").arg(number(shown), ideaCount(all)) : ideaCount(all);
    if (!isNarrowed() && m_list.groupsWithIdeas > 0)
        text = u"%1 · %2"_s.arg(text, groupCount(m_list.groupsWithIdeas));
    m_count->setText(text);
    m_count->updateGeometry();
    m_count->setVisible(all > 0 && width() - m_inspectors->sizeHint().width() >= px(roomForCount));
}

IdeaOrder IdeasPage::order() const
{
    return m_order->current() == 1 ? IdeaOrder::MostDots : IdeaOrder::AsPlaced;
}

void IdeasPage::narrow()
{
    m_capture->follow(m_group->current(), m_challenge->current());
    showRows();
}

void IdeasPage::showAll()
{
    m_challenge->setCurrent({});
    m_group->setCurrent({});
    m_search->clear();
    narrow();
}

void IdeasPage::setView(int index)
{
    m_board->commitTyped();
    m_view = index == 0 ? View::Horizon : View::List;
    m_order->setVisible(m_view == View::Horizon);
    m_search->setVisible(m_view == View::List);
    showRows();
    if (m_selection->current())
        reveal(*m_selection->current());
}

void IdeasPage::beginIdea()
{
    m_capture->focusLine();
}

void IdeasPage::showAdded(const std::vector<IdeaId>& ids)
{
    m_selection->select(ids, ids.back());
    m_board->reveal(ids.back());
    m_table->reveal(ids.back());
}

void IdeasPage::reveal(const Item& item)
{
    if (item.kind != ItemKind::Idea)
        return;
    bringUpToDate();
    const auto id = item.as<Idea>();
    const auto* row = m_list.find(id);
    if (!row)
        return;
    if (!isShown(*row))
        showAll();
    m_selection->selectOnly(id);
    m_board->reveal(id);
    m_table->reveal(id);
}

bool IdeasPage::selectFirst()
{
    bringUpToDate();
    if (m_shown.empty())
        return false;
    if (m_view == View::Horizon)
        m_board->focusBoard();
    else
        m_selection->selectOnly(m_shown.front().idea.id);
    return true;
}

void IdeasPage::clearSelection()
{
    m_one->commit();
    m_selection->clear();
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
