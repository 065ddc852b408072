// SPDX-License-Identifier: GPL-3.0-or-later
// How blocks come into a day, and the menu under the pointer.
#include "app/agenda/AgendaNames.h"
#include "app/agenda/BlockEdits.h"
#include "app/agenda/DayView.h"
#include "app/agenda/MethodPicker.h"
#include "app/text/Format.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/TableView.h"

#include <QMenu>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int longestName = 40;

} // namespace

/// Says where the next block goes, and how one is written.
void DayView::showPlace()
{
    const auto last = lastChosen();
    if (!last) {
        m_capture->setPlaceholderText(
            tr("Add a block: 30 Empathy interviews, or 10:45 30 Empathy interviews"));
        return;
    }
    auto title = QString::fromStdString(last->title);
    if (title.size() > longestName)
        title = title.left(longestName).trimmed() + QChar{0x2026};
    m_capture->setPlaceholderText(tr("Add after “%1”: 30 Title, or 10:45 30 Title").arg(title));
}

std::optional<Block> DayView::lastChosen() const
{
    const auto blocks = selected();
    if (blocks.empty())
        return {};
    return m_model->item(m_model->rowOf(blocks.back().value())).block();
}

void DayView::addLines(const QStringList& lines)
{
    if (!m_show)
        return;
    std::vector<std::string> texts;
    for (const auto& line : lines)
        texts.push_back(line.toStdString());
    const auto read = blockLines(texts);
    if (read.empty()) {
        emit messageRequested(tr("A block needs a title: 30 Empathy interviews"));
        return;
    }
    const auto last = lastChosen();
    const auto added = addBlocks(m_session, last ? last->day : m_show->day.id, read,
        last ? std::optional{last->id} : std::nullopt);
    if (added.empty())
        return;
    m_capture->accept();
    select({added.back()});
    if (added.size() > 1)
        emit messageRequested(tr("%n block(s) added", nullptr, static_cast<int>(added.size())));
}

void DayView::insert(const QString& label, std::vector<Block> blocks)
{
    const auto last = lastChosen();
    for (auto& block : blocks)
        block.day = last ? last->day : m_show->day.id;
    const auto added = insertBlocks(
        m_session, label, std::move(blocks), last ? std::optional{last->id} : std::nullopt);
    if (!added.empty())
        select(added);
}

void DayView::insertMethod()
{
    if (!m_show || !settle())
        return;
    if (const auto method = MethodPicker::ask(this))
        insert(tr("Insert %1").arg(QString::fromStdString(method->name)),
            {blockFrom(*method, m_show->day.id)});
}

void DayView::insertTrio(Stage stage)
{
    if (!m_show || !settle())
        return;
    insert(tr("Insert %1 as theory, story and practice").arg(stageName(stage)),
        trioBlocks(stage, m_show->day.id));
}

void DayView::pinSelected()
{
    const auto blocks = selected();
    if (blocks.size() != 1 || !settle())
        return;
    const auto start = m_model->item(m_model->rowOf(blocks.front().value())).timed.start;
    if (start < 24 * 60)
        pinBlock(m_session, blocks.front(), start);
}

void DayView::showMenu(const QPoint& global)
{
    if (selected().empty() || m_session.isReadOnly())
        return;
    QMenu menu{this};
    fillMenu(menu);
    menu.exec(global);
}

void DayView::fillMenu(QMenu& menu)
{
    const auto blocks = selected();
    const bool isOne = blocks.size() == 1;
    menu.addAction(tr("Edit title"), this, [this] { edit(m_table->currentIndex()); })
        ->setEnabled(isOne);
    menu.addAction(tr("Duplicate\tCtrl+D"), this, &DayView::duplicateSelected);
    menu.addAction(tr("Move up\tAlt+Up"), this, [this] { moveSelected(-1); });
    menu.addAction(tr("Move down\tAlt+Down"), this, [this] { moveSelected(1); });
    if (m_show->shape == Shape::Streams) {
        menu.addAction(tr("To the stream before\tAlt+Shift+Left"), this, [this] { moveAside(-1); })
            ->setEnabled(isOne);
        menu.addAction(tr("To the next stream\tAlt+Shift+Right"), this, [this] { moveAside(1); })
            ->setEnabled(isOne);
    }
    emit menuRequested(menu);
    const auto& row = m_model->item(m_model->rowOf(blocks.front().value()));
    const bool isPinned = std::ranges::any_of(blocks, [this](BlockId block) {
        return m_model->item(m_model->rowOf(block.value())).block().pinned.has_value();
    });
    if (isOne && !isPinned)
        menu.addAction(tr("Pin to %1").arg(clock(row.timed.start)), this, &DayView::pinSelected);
    else
        menu.addAction(tr("Unpin"), this, [this] { unpinBlocks(m_session, selected()); })
            ->setEnabled(isPinned);
    menu.addSeparator();
    menu.addAction(tr("Remove\tDel"), this, &DayView::removeSelected);
}

} // namespace charrette::app
