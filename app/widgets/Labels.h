// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Type.h"

#include <QLabel>

namespace charrette::app {

/// Plain text in one of the theme's types; follows font scale and colours by itself.
QLabel* label(Type type, const QString& text = {}, QWidget* parent = nullptr);

/// Gives any label one of the theme's types.
void setType(QLabel* label, Type type);

inline QLabel* pageTitle(const QString& text, QWidget* parent = nullptr)
{
    return label(Type::Title, text, parent);
}

inline QLabel* sectionLabel(const QString& text, QWidget* parent = nullptr)
{
    return label(Type::Section, text, parent);
}

inline QLabel* fieldLabel(const QString& text, QWidget* parent = nullptr)
{
    return label(Type::Field, text, parent);
}

inline QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr)
{
    return label(Type::Muted, text, parent);
}

/// What a tool tip says: one line unless it is broken, so long text is, between words.
QString tip(const QString& text);

} // namespace charrette::app
