// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringView>

namespace charrette::app {

/// In which colour of the theme an icon is drawn. Auto is muted, accent when on or selected.
enum class IconTone { Auto, Ink, Muted, Accent, OnAccent, Good, Warn, Bad, Toast };

/// A monochrome icon from resources/icons by its name, drawn in the colour of the theme at the time
/// it is painted: it never needs to be renewed. Rendered when first shown.
QIcon icon(QStringView name, IconTone tone = IconTone::Auto);

/// The same as a picture of `size` logical pixels, for painters.
QPixmap iconPixmap(QStringView name, int size, qreal ratio, const QColor& color);

bool hasIcon(QStringView name);

} // namespace charrette::app
