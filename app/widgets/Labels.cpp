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

QString tip(const QString& text)
{
    constexpr int longest = 64;
    QString broken;
    int length = 0;
    for (const auto& word : text.split(u' ')) {
        const int wordLength = static_cast<int>(word.size());
        const bool fits = length + 1 + wordLength <= longest;
        if (!broken.isEmpty())
            broken += fits ? u' ' : u'\n';
        broken += word;
        length = fits && length > 0 ? length + 1 + wordLength : wordLength;
    }
    return broken;
}

} // namespace charrette::app
