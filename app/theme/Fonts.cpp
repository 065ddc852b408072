// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Fonts.h"

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>

namespace charrette::app {

namespace {

struct Fonts {
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

} // namespace

bool canDrawText()
{
    // Families are of no help: "Sans Serif" is one even where nothing stands for it.
    const bool mayDraw = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    return !mayDraw || !QFontInfo{QGuiApplication::font()}.family().isEmpty();
}

void requireFonts()
{
    if (!canDrawText())
        throw Error{Problem::Unsupported, "there is no font"};
}

QString noFontsSentence()
{
    return Fonts::tr("there is no font on this machine, so no text can be drawn; please install "
                     "one, such as fonts-inter");
}

} // namespace charrette::app
