// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/VisionPane.h"

#include "app/document/DocumentSession.h"
#include "app/plan/VisionCard.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

VisionPane::VisionPane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout{content};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(
        buildHalf(VisionKind::Vision, tr("Vision"), tr("the future as if it were here")), 1);
    row->addWidget(
        buildHalf(VisionKind::Mission, tr("Mission"), tr("what we do, for whom, and how")), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QWidget* VisionPane::buildHalf(VisionKind kind, const QString& title, const QString& remark)
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sectionLabel(title));
    head->addWidget(label(Type::Muted, remark));
    head->addStretch();
    column->addLayout(head);
    auto* capture = new CaptureLine{tr("Write a draft, press Enter…")};
    capture->setAccessibleName(tr("New draft: %1").arg(title));
    capture->setEnabled(!m_session.isReadOnly());
    column->addWidget(capture);
    auto* cards = new QVBoxLayout;
    cards->setSpacing(12);
    m_columns[static_cast<std::size_t>(kind)] = cards;
    column->addLayout(cards);
    column->addStretch();
    connect(capture, &CaptureLine::entered, this, [this, kind, capture](const QString& text) {
        const auto before = m_cards.size();
        add(kind, {text});
        if (m_cards.size() > before)
            capture->accept();
    });
    connect(capture, &CaptureLine::pasted, this,
        [this, kind](const QStringList& lines) { add(kind, lines); });
    return half;
}

void VisionPane::add(VisionKind kind, const QStringList& lines)
{
    const auto label = kind == VisionKind::Vision ? tr("Add vision") : tr("Add mission");
    m_session.perform(label, [&](Edit& permit) {
        for (const auto& line : lines) {
            charrette::add(permit,
                Vision{.workshop = m_session.workshop(), .kind = kind, .text = line.toStdString()});
        }
    });
}

void VisionPane::reload()
{
    const auto visions = visionsOf(m_session.db(), m_session.workshop());
    std::erase_if(m_cards, [&](VisionCard* card) {
        const bool isGone = std::ranges::find(visions, card->id(), &Vision::id) == visions.end();
        if (isGone)
            card->deleteLater();
        return isGone;
    });
    int places[2] = {0, 0};
    for (const auto& vision : visions) {
        const auto kind = static_cast<std::size_t>(vision.kind);
        auto found = std::ranges::find(m_cards, vision.id, &VisionCard::id);
        if (found == m_cards.end()) {
            m_cards.push_back(new VisionCard{m_session, vision});
            found = std::prev(m_cards.end());
        }
        (*found)->show(vision);
        if (m_columns[kind]->indexOf(*found) != places[kind])
            m_columns[kind]->insertWidget(places[kind], *found);
        ++places[kind];
    }
}

void VisionPane::focus(VisionId vision)
{
    const auto found = std::ranges::find(m_cards, vision, &VisionCard::id);
    if (found != m_cards.end())
        (*found)->focus();
}

} // namespace charrette::app
