// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ChainView.h"

#include "app/widgets/Card.h"
#include "app/widgets/FieldColumn.h"
#include "core/document/Tables.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int sectionGap = 14;
constexpr int cardSide = 6; ///< besides the room a line keeps at its own sides
constexpr int cardTop = 5;

} // namespace

ChainView::ChainView(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sectionGap);
    setVisible(false);
    connect(&session, &DocumentSession::changed, this, [this](const Changes& changes) {
        if (changes.touchesAny({table::interview, table::note, table::insight, table::evidence,
                table::question, table::goToIdea, table::idea, table::prototype, table::pitch,
                table::action, table::person}))
            refresh();
    });
}

void ChainView::setParts(ChainParts parts)
{
    m_parts = parts;
    refresh();
}

void ChainView::show(const std::optional<Item>& item)
{
    if (m_item != item)
        m_unfolded.clear();
    m_item = item;
    refresh();
}

void ChainView::refresh()
{
    std::vector<ChainSection> fresh;
    const bool isRead = m_session.attempt([&] {
        if (m_item)
            fresh = chainSections(m_session.db(), *m_item, m_parts);
    });
    if (!isRead || fresh == m_sections)
        return; // what is shown stays, and with it the focus
    m_sections = std::move(fresh);
    build();
}

std::optional<Item> ChainView::focused() const
{
    for (const auto& [item, line] : m_lines) {
        if (line->hasFocus())
            return item;
    }
    return {};
}

void ChainView::build()
{
    const auto focus = focused();
    m_lines.clear();
    while (auto* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& section : m_sections) {
        auto* box = buildSection(section);
        m_column->addWidget(box);
        box->show(); // now and not with the next event, for the focus may go there
    }
    setVisible(!m_sections.empty());
    for (const auto& [item, line] : m_lines) {
        if (item == focus)
            line->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* ChainView::buildSection(const ChainSection& section)
{
    auto* card = new Card;
    auto* lines = new QVBoxLayout{card};
    lines->setContentsMargins(cardSide, cardTop, cardSide, cardTop);
    lines->setSpacing(0);
    const bool isFolded = !section.more.isEmpty() && !m_unfolded.contains(section.title);
    const auto count = isFolded ? section.shownAtFirst : section.entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto* line = new ChainLine{section.entries[i].look};
        const auto item = *section.entries[i].item;
        connect(line, &ChainLine::clicked, this, [this, item] { emit openRequested(item); });
        lines->addWidget(line);
        m_lines.emplace_back(item, line);
    }
    if (isFolded) {
        auto* more = new ChainLine{{.source = section.more}};
        connect(more, &ChainLine::clicked, this, [this, title = section.title] { unfold(title); });
        lines->addWidget(more);
    }
    return labelled(section.title, card);
}

void ChainView::unfold(const QString& title)
{
    m_unfolded.insert(title);
    build();
    const auto section = std::ranges::find(m_sections, title, &ChainSection::title);
    const auto& first = *section->entries[section->shownAtFirst].item;
    for (const auto& [item, line] : m_lines) {
        if (item == first)
            line->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace charrette::app
