// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QStringView>
#include <QToolButton>

namespace charrette::app {

enum class ButtonKind {
    Primary, ///< the one action of a page
    Secondary, ///< everything else
    Ghost, ///< what should not be seen first
    Danger, ///< takes something away
    Link ///< goes somewhere
};

QPushButton* button(
    ButtonKind kind, const QString& text, QStringView iconName = {}, QWidget* parent = nullptr);
void setKind(QPushButton* button, ButtonKind kind);

/// Shows the key beside the words ("New idea  N"). The shortcut itself is the page's action's.
void setHint(QPushButton* button, const QKeySequence& key);

/// A square button with only a picture; the text is its tool tip and accessible name.
QToolButton* iconButton(QStringView iconName, const QString& text, QWidget* parent = nullptr);

inline QPushButton* primaryButton(const QString& text, QStringView iconName = {})
{
    return button(ButtonKind::Primary, text, iconName);
}

inline QPushButton* secondaryButton(const QString& text, QStringView iconName = {})
{
    return button(ButtonKind::Secondary, text, iconName);
}

inline QPushButton* ghostButton(const QString& text, QStringView iconName = {})
{
    return button(ButtonKind::Ghost, text, iconName);
}

inline QPushButton* linkButton(const QString& text)
{
    return button(ButtonKind::Link, text);
}

} // namespace charrette::app
