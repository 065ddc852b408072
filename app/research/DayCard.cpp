// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/DayCard.h"

#include "app/document/DocumentSession.h"
#include "app/research/DayChart.h"
#include "app/research/MomentRow.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Commit.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Unstored.h"
#include "app/widgets/WrapLabel.h"
#include "core/research/MomentLine.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

DayCard::DayCard(DocumentSession& session, QWidget* parent)
    : Card{parent}
    , m_session{session}
    , m_chart{new DayChart}
    , m_lowest{new WrapLabel{{}, Type::Muted}}
    , m_column{new QVBoxLayout}
    , m_line{new CaptureLine{tr("What happens when? “13:30 The order is back”, Enter…")}}
{
    m_line->setAccessibleName(tr("New moment"));
    m_line->setEnabled(!session.isReadOnly());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(2));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(16), px(12), px(16), px(14));
    column->setSpacing(px(8));
    column->addWidget(fieldLabel(tr("A day in their life")));
    column->addWidget(m_chart);
    column->addWidget(m_lowest);
    column->addLayout(m_column);
    column->addWidget(m_line);
    connect(m_line, &CaptureLine::entered, this, [this](const QString& text) {
        const auto before = m_day.size();
        add({text});
        if (m_day.size() > before)
            m_line->accept();
    });
    connect(m_line, &CaptureLine::pasted, this, &DayCard::add);
    connect(m_chart, &DayChart::chosen, this, [this](MomentId moment) {
        if (auto* row = rowOf(moment))
            row->begin();
    });
}

void DayCard::add(const QStringList& lines)
{
    if (!m_persona)
        return;
    const auto label = tr("Add %n moment(s)", nullptr, static_cast<int>(lines.size()));
    m_session.perform(label, [&](Edit& edit) {
        for (const auto& line : lines) {
            const auto day = momentsOf(edit.db(), *m_persona);
            charrette::add(edit, momentFrom(line.toStdString(), *m_persona, day));
        }
    });
}

MomentRow* DayCard::rowOf(MomentId moment) const
{
    const auto found = std::ranges::find(m_rows, moment, &MomentRow::id);
    return found == m_rows.end() ? nullptr : *found;
}

void DayCard::show(PersonaId persona)
{
    if (m_persona != persona && !m_line->draft().isEmpty()) {
        keepUnstored(m_line, m_line->draft()); // It belongs to the day of another.
        m_line->clear();
    }
    m_persona = persona;
    reload();
}

/// A row keeps its place in the keyboard's way while others come, go and move around it.
void DayCard::reload()
{
    m_day = momentsOf(m_session.db(), *m_persona);
    const auto lowest = lowestOf(m_day);
    std::erase_if(m_rows, [&](MomentRow* row) {
        const bool isGone = std::ranges::find(m_day, row->id(), &Moment::id) == m_day.end();
        if (isGone) {
            for (const auto& text : typedIn(row))
                keepUnstored(row, text);
            row->hide();
            row->deleteLater();
        }
        return isGone;
    });
    for (std::size_t i = 0; i < m_day.size(); ++i) {
        const auto& moment = m_day[i];
        auto* row = rowOf(moment.id);
        if (!row) {
            row = new MomentRow{m_session, moment, this};
            m_rows.push_back(row);
        }
        row->show(moment, moment.id == lowest);
        if (m_column->indexOf(row) != static_cast<int>(i))
            m_column->insertWidget(static_cast<int>(i), row);
        row->setVisible(true);
    }
    QWidget* before = nullptr;
    for (const auto& moment : m_day)
        before = rowOf(moment.id)->putBehind(before);
    if (before)
        setTabOrder(before, m_line);
    m_chart->show(m_day);
    m_chart->setVisible(m_day.size() > 1);
    const auto worst = std::ranges::find(m_day, lowest, &Moment::id);
    m_lowest->setVisible(worst != m_day.end());
    if (worst != m_day.end())
        m_lowest->setText(
            tr("Lowest at %1: %2").arg(clock(worst->starts), shownInLine(worst->text)));
}

} // namespace charrette::app
