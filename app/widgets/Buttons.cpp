// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Buttons.h"

#include "app/widgets/Icons.h"

#include <QStyle>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString word(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Ghost:
        return u"ghost"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    return {};
}

bool isFilled(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Danger;
}

} // namespace

QPushButton* button(ButtonKind kind, const QString& text, QStringView iconName, QWidget* parent)
{
    auto* button = new QPushButton{text, parent};
    button->setAutoDefault(false);
    setKind(button, kind);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, isFilled(kind) ? IconTone::OnAccent : IconTone::Auto));
    return button;
}

void setKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty("kind", word(kind));
    if (!button->testAttribute(Qt::WA_WState_Polished))
        return;
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void setHint(QPushButton* button, const QKeySequence& key)
{
    const auto words = button->text();
    const auto keys = key.toString(QKeySequence::NativeText);
    button->setText(u"%1  %2"_s.arg(words, keys));
    button->setAccessibleName(words);
    button->setAccessibleDescription(keys);
}

QToolButton* iconButton(QStringView iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton{parent};
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace charrette::app
