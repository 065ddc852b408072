// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/Roadmap.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionCard.h"
#include "app/plan/ActionEdits.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"
#include "core/plan/Vision.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

std::vector<ActionId> idsOf(const CardColumns::Keys& keys)
{
    std::vector<ActionId> ids;
    for (const auto key : keys)
        ids.emplace_back(key);
    return ids;
}

} // namespace

Roadmap::Roadmap(DocumentSession& session, const std::function<QDate()>& today, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_cards{[this](const auto& keys, std::size_t column, std::optional<std::int64_t> before) {
        return moveActions(m_session, idsOf(keys), static_cast<ActionHorizon>(column),
            before ? std::optional{ActionId{*before}} : std::nullopt);
    }}
    , m_vision{new WrapLabel{{}, Type::Muted}}
{
    for (std::size_t i = 0; i < count; ++i)
        m_models[i] = new ActionModel{session, today, static_cast<ActionHorizon>(i), this};
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (std::size_t i = 0; i < count; ++i)
        row->addWidget(buildColumn(i), 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_vision);
    column->addLayout(row, 1);
    connect(&m_cards, &CardColumns::selectionChanged, this, &Roadmap::selectionChanged);
    connect(&m_cards, &CardColumns::removeRequested, this, &Roadmap::removeRequested);
    connect(&m_cards, &CardColumns::openRequested, this, &Roadmap::openRequested);
}

/// The columns of days end so many days after the workshop, not after today: what was promised for
/// the first month stays there.
QString Roadmap::remarkOn(ActionHorizon horizon) const
{
    const auto& db = m_session.db();
    const std::array plain{tr("in 30 days"), tr("within a year"), tr("work towards")};
    const std::array paces{tr("start small"), tr("move steadily"), tr("scale fast")};
    const auto index = static_cast<std::size_t>(horizon);
    switch (roadmapScale(db, m_session.workshop())) {
    case RoadmapScale::Horizons:
        break;
    case RoadmapScale::Days:
        if (const auto last = lastDayOf(db, m_session.workshop(), horizon))
            return tr("by %1").arg(mediumDate(toQt(*last)));
        break;
    case RoadmapScale::Years:
        return paces[index];
    }
    return plain[index];
}

void Roadmap::nameColumns()
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto horizon = static_cast<ActionHorizon>(i);
        const auto name = columnName(m_session, horizon);
        m_titles[i]->setText(name);
        m_remarks[i]->setText(remarkOn(horizon));
        m_cards[i].setAccessibleName(name);
    }
}

/// A programme thinks big above all of its years.
void Roadmap::showVision()
{
    const auto& db = m_session.db();
    QString text;
    if (roadmapScale(db, m_session.workshop()) == RoadmapScale::Years) {
        const auto visions = visionsOf(db, m_session.workshop());
        const auto chosen = std::ranges::find_if(visions,
            [](const Vision& one) { return one.kind == VisionKind::Vision && one.chosen; });
        if (chosen != visions.end())
            text = tr("Think big: %1").arg(shownInLine(chosen->text));
    }
    m_vision->setText(text);
    m_vision->setVisible(!text.isEmpty());
}

QWidget* Roadmap::buildColumn(std::size_t index)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    m_titles[index] = sectionLabel({});
    m_remarks[index] = label(Type::Muted);
    head->addWidget(m_titles[index]);
    head->addWidget(m_remarks[index]);
    head->addStretch();
    m_counts[index] = label(Type::Small);
    head->addWidget(m_counts[index]);
    column->addLayout(head);
    auto* cards = m_cards.add(m_models[index]);
    cards->setItemDelegate(new ActionCard{cards});
    column->addWidget(cards, 1);
    return part;
}

void Roadmap::reload()
{
    nameColumns();
    showVision();
    m_cards.keepSelectionWhile([this] {
        for (std::size_t i = 0; i < count; ++i) {
            m_models[i]->reload();
            const int cards = m_models[i]->rowCount();
            m_counts[i]->setText(cards > 0 ? number(cards) : QString{});
        }
    });
}

std::vector<ActionId> Roadmap::selected() const
{
    return idsOf(m_cards.selected());
}

void Roadmap::select(ActionId action)
{
    m_cards.select(action.value());
}

void Roadmap::clearSelection()
{
    m_cards.clearSelection();
}

} // namespace charrette::app
