// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/PageHeader.h"

#include "app/widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace charrette::app {

namespace {

constexpr int gap = 10;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget{parent}
    , m_left{new QHBoxLayout}
    , m_right{new QHBoxLayout}
    , m_title{new ElidedLabel{title, Type::Title}}
    , m_sub{new ElidedLabel{{}, Type::Muted}}
{
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    m_left->addWidget(m_title);
    m_left->addWidget(m_sub);
    m_sub->hide();

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
}

Pill* PageHeader::addPill(const QString& text, PillKind kind)
{
    auto* pill = new Pill{text, kind};
    m_left->addWidget(pill);
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

} // namespace charrette::app
