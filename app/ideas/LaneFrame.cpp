// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/LaneFrame.h"

#include "app/ideas/NoteLane.h"
#include "app/text/Format.h"
#include "app/theme/Tokens.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

LaneFrame::LaneFrame(const QString& title, const QString& meaning, NoteLane* lane, QWidget* parent)
    : Card{parent}
    , m_lane{lane}
    , m_title{new ElidedLabel{title, Type::Section}}
    , m_meaning{new ElidedLabel{meaning, Type::Muted}}
    , m_count{new Pill}
{
    setGround(&Tokens::lane);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_meaning);
    head->addStretch(1);
    head->addWidget(m_count);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(lane, 1);
    lane->setAccessibleName(title);
}

void LaneFrame::setCount(int count)
{
    m_count->setText(number(count));
    m_count->updateGeometry();
}

void LaneFrame::setTarget(bool isTarget)
{
    setGround(isTarget ? &Tokens::surface : &Tokens::lane);
}

/// In a narrow lane the name stays whole.
void LaneFrame::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const int needed = m_title->sizeHint().width() + m_meaning->sizeHint().width() + px(90);
    m_meaning->setVisible(width() >= needed);
}

} // namespace charrette::app
