// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/PageHeader.h"

#include "app/theme/Type.h"
#include "app/widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int gap = 10;
constexpr double longestTitle = 240;
constexpr double leastSub = 140;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget{parent}
    , m_left{new QHBoxLayout}
    , m_right{new QHBoxLayout}
    , m_title{new ElidedLabel{title, Type::Title}}
    , m_sub{new ElidedLabel{{}, Type::Muted}}
    , m_pills{new QWidget}
{
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    m_left->addWidget(m_title);
    m_left->addWidget(m_sub);
    m_left->addWidget(m_pills);
    m_sub->hide();
    m_pills->hide();
    auto* pills = new QHBoxLayout{m_pills};
    pills->setContentsMargins(0, 0, 0, 0);
    pills->setSpacing(gap);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSub(const QString& text)
{
    m_sub->setText(text);
    m_sub->setVisible(!text.isEmpty());
    makeRoom();
}

Pill* PageHeader::addPill(const QString& text, PillKind kind)
{
    auto* pill = new Pill{text, kind};
    m_pills->layout()->addWidget(pill);
    makeRoom();
    return pill;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addButton(QWidget* button)
{
    m_right->addWidget(button);
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void PageHeader::makeRoom()
{
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), px(longestTitle)));
    const int pills = m_pills->layout()->count() > 0 ? gap + m_pills->sizeHint().width() : 0;
    const int sub = m_sub->text().isEmpty() ? 0 : gap + m_sub->sizeHint().width();
    int needed = m_left->sizeHint().width() + gap + m_right->sizeHint().width();
    needed -= (m_pills->isHidden() ? 0 : pills) + (m_sub->isHidden() ? 0 : sub);
    // A long line is cut before a pill goes, but too little of it says nothing.
    const int least = std::min(sub, gap + px(leastSub));
    m_sub->setVisible(sub > 0 && needed + least <= width());
    m_pills->setVisible(pills > 0 && needed + least + pills <= width());
}

} // namespace charrette::app
