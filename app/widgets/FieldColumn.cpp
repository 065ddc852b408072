// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FieldColumn.h"

#include "app/widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr int rowGap = 14;
constexpr int pairGap = 10;
constexpr int labelGap = 4;

} // namespace

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    auto* label = fieldLabel(text);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString{text}.remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

FieldColumn::FieldColumn(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(rowGap);
}

void FieldColumn::addField(const QString& label, QWidget* field)
{
    m_column->addWidget(labelled(label, field));
}

void FieldColumn::addPair(
    const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(pairGap);
    row->addWidget(labelled(leftLabel, left), 1, Qt::AlignTop);
    row->addWidget(labelled(rightLabel, right), 1, Qt::AlignTop);
    m_column->addLayout(row);
}

void FieldColumn::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void FieldColumn::addButtons(std::initializer_list<QWidget*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto* button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

void FieldColumn::addStretch()
{
    m_column->addStretch(1);
}

void FieldColumn::setFieldVisible(QWidget* field, bool visible)
{
    field->parentWidget()->setVisible(visible);
}

} // namespace charrette::app
