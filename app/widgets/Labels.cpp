// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Labels.h"

#include <QStyle>

namespace charrette::app {

QLabel* label(Type type, const QString& text, QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setType(label, type);
    return label;
}

void setType(QLabel* label, Type type)
{
    const auto name = typeName(type);
    if (label->property("type").toString() == name)
        return;
    label->setProperty("type", name);
    if (!label->testAttribute(Qt::WA_WState_Polished))
        return; // the style sheet will meet it when it is first shown
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace charrette::app
