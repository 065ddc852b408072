// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/GroupsPopover.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int usualSize = 8;
constexpr int usualCount = 8;
constexpr int most = 99;
constexpr int popoverMargin = 14;

} // namespace

GroupsPopover::GroupsPopover(QWidget* parent)
    : QFrame{parent, Qt::Popup}
    , m_count{new QSpinBox}
    , m_sizes{mutedLabel({})}
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Add groups"));
    m_count->setRange(1, most);
    auto* add = primaryButton(tr("Add groups"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(popoverMargin, popoverMargin, popoverMargin, popoverMargin);
    column->setSpacing(10);
    column->addWidget(labelled(tr("How many?"), m_count));
    column->addWidget(m_sizes);
    column->addWidget(add);
    setMinimumWidth(px(200));
    connect(m_count, &QSpinBox::valueChanged, this, &GroupsPopover::showSizes);
    connect(add, &QPushButton::clicked, this, &GroupsPopover::accept);
}

void GroupsPopover::ask(const QWidget& below, int waiting, int already)
{
    m_waiting = already == 0 ? waiting : 0;
    const int usual = waiting > 0 ? (waiting + usualSize - 1) / usualSize : usualCount;
    m_count->setValue(already == 0 ? std::clamp(usual, 1, most) : 1);
    showSizes();
    adjustSize();
    const int left = below.width() - width();
    move(below.mapToGlobal(QPoint{left, below.height() + 4}));
    show();
    m_count->setFocus(Qt::PopupFocusReason);
    m_count->selectAll();
}

void GroupsPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    QFrame::keyPressEvent(event);
}

void GroupsPopover::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintCard(painter, rect(), tokens().raised, tokens().line);
}

/// What the groups will be like, while they would be the first.
void GroupsPopover::showSizes()
{
    const int count = m_count->value();
    const int least = m_waiting / count;
    m_sizes->setVisible(m_waiting > 0);
    if (m_waiting % count == 0)
        m_sizes->setText(tr("%n (person|people) each", nullptr, least));
    else
        m_sizes->setText(tr("%1 or %n (person|people) each", nullptr, least + 1).arg(least));
}

void GroupsPopover::accept()
{
    m_count->interpretText();
    const int count = m_count->value();
    hide();
    emit accepted(count);
}

} // namespace charrette::app
