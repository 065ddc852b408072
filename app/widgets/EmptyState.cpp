// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/EmptyState.h"

#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/IconView.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

EmptyState::EmptyState(
    QStringView iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget{parent}
    , m_title{new WrapLabel{title, Type::Section}}
    , m_sentence{new WrapLabel{sentence, Type::Muted}}
    , m_buttons{new QHBoxLayout}
{
    auto* picture = new IconView{iconName, 32};
    for (auto* text : {m_title, m_sentence})
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();

    // The width is limited for all together, so that the height is reckoned for the width there is.
    auto* block = new QWidget;
    block->setMaximumWidth(px(400));
    auto* column = new QVBoxLayout{block};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(10);
    column->addLayout(m_buttons);

    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(block, 100);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout{this};
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void EmptyState::setText(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addButton(const QString& text, QStringView iconName)
{
    const int already = m_buttons->count() - 2; // besides the two stretches
    Q_ASSERT_X(already < 2, "EmptyState", "one thing to do, and one besides");
    auto* made = button(already == 0 ? ButtonKind::Primary : ButtonKind::Secondary, text, iconName);
    m_buttons->insertWidget(1 + already, made);
    return made;
}

} // namespace charrette::app
