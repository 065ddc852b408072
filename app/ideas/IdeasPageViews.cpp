// SPDX-License-Identifier: GPL-3.0-or-later
// Which ideas the page shows, in which view, and what is selected of them.
#include "app/document/Choices.h"
#include "app/ideas/CaptureBar.h"
#include "app/ideas/ClustersView.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaInspector.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/IdeaTable.h"
#include "app/ideas/IdeasInspector.h"
#include "app/ideas/IdeasPage.h"
#include "app/ideas/MatrixView.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/WrapLabel.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForCount = 910; ///< below this the header has no room for the count

} // namespace

void IdeasPage::showRows()
{
    m_shown.clear();
    std::ranges::copy_if(m_list.rows, std::back_inserter(m_shown),
        [this](const IdeaRow& row) { return isShown(row); });
    updateHeader();
    // The board is kept up to date behind the others too, so that it never shows what is gone.
    m_board->setFiltered(isNarrowed());
    m_board->setRows(m_shown, order());
    if (m_view == View::Matrix)
        m_matrix->setRows(m_shown, m_list);
    else if (m_view == View::Clusters)
        m_clusters->setRows(m_shown, m_list);
    else if (m_view == View::List)
        m_table->setRows(m_shown, m_list);
    if (m_list.rows.empty())
        m_centre->setCurrentWidget(m_empty);
    else if (m_shown.empty())
        m_centre->setCurrentWidget(m_noMatch);
    else
        m_centre->setCurrentWidget(shownView());
    m_selection->keep([this](IdeaId id) {
        return std::ranges::any_of(m_shown, [id](const IdeaRow& row) { return row.idea.id == id; });
    });
    showInspector();
}

/// What the keys do in a view, told while nothing is selected.
QString IdeasPage::keysOf(View view)
{
    switch (view) {
    case View::Matrix:
        return tr("Drag each note to where it belongs, or type two numbers on it: impact, then "
                  "effort. Alt and the arrow keys move it by a tenth.");
    case View::Clusters:
        return tr("Drag notes together; Ctrl+G puts an area around them. Typing rewrites a note, a "
                  "number counts its dots. Ctrl+2 shows everything.");
    case View::Horizon:
    case View::List:
        break;
    }
    return tr(
        "Arrow keys go from note to note. Q makes it a quick win, L longer term, U undecided. "
        "Type a number for its dots, Enter to rewrite it.");
}

QWidget* IdeasPage::shownView() const
{
    switch (m_view) {
    case View::Matrix:
        return m_matrix;
    case View::Clusters:
        return m_clusters;
    case View::List:
        return m_table;
    case View::Horizon:
        break;
    }
    return m_board;
}

void IdeasPage::revealShown(IdeaId id)
{
    m_board->reveal(id);
    m_table->reveal(id);
    if (m_view == View::Matrix)
        m_matrix->reveal(id);
    else if (m_view == View::Clusters)
        m_clusters->reveal(id);
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
    m_matrix->commitTyped();
    m_clusters->commitTyped();
    m_view = static_cast<View>(index);
    m_keys->setText(keysOf(m_view));
    m_order->setVisible(m_view == View::Horizon);
    m_search->setVisible(m_view == View::List);
    showRows();
    if (m_selection->current())
        revealShown(*m_selection->current()); // many that are selected stay so
}

void IdeasPage::showAdded(const std::vector<IdeaId>& ids)
{
    m_selection->select(ids, ids.back());
    revealShown(ids.back());
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
    revealShown(id);
}

bool IdeasPage::selectFirst()
{
    bringUpToDate();
    if (m_shown.empty())
        return false;
    if (m_view == View::Horizon)
        m_board->focusBoard();
    else if (m_view == View::Matrix)
        m_matrix->focusBoard();
    else if (m_view == View::Clusters)
        m_clusters->focusBoard();
    else
        m_selection->selectOnly(m_shown.front().idea.id);
    return true;
}

void IdeasPage::clearSelection()
{
    m_one->commit();
    m_selection->clear();
}

} // namespace charrette::app
