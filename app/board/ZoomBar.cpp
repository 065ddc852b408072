// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/ZoomBar.h"

#include "app/text/Format.h"
#include "app/theme/Tokens.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"

#include <QHBoxLayout>

namespace charrette::app {

ZoomBar::ZoomBar(QWidget* parent)
    : Card{parent}
    , m_size{ghostButton({})}
{
    setGround(&Tokens::raised);
    auto* smaller = iconButton(u"minus", tr("Smaller (Page Down)"));
    auto* larger = iconButton(u"plus", tr("Larger (Page Up)"));
    auto* all = ghostButton(tr("Fit"));
    all->setToolTip(tr("Show everything (Ctrl+2)"));
    m_size->setToolTip(tr("Own size (Ctrl+1)"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    for (auto* part : std::initializer_list<QWidget*>{smaller, m_size, larger, all}) {
        part->setFocusPolicy(Qt::NoFocus); // the board has keys for them
        row->addWidget(part);
    }
    m_size->setFixedWidth(px(58));
    connect(smaller, &QToolButton::clicked, this, [this] { emit zoomRequested(0.8); });
    connect(larger, &QToolButton::clicked, this, [this] { emit zoomRequested(1.25); });
    connect(m_size, &QPushButton::clicked, this, &ZoomBar::ownSizeRequested);
    connect(all, &QPushButton::clicked, this, &ZoomBar::fitRequested);
    setScale(1);
}

void ZoomBar::setScale(qreal scale)
{
    const auto text = tr("%1 %").arg(qRound(scale * 100));
    if (m_size->text() == text)
        return;
    m_size->setText(text);
    m_size->setAccessibleName(tr("Size %1").arg(text));
}

} // namespace charrette::app
