// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Unstored.h"

#include <QWidget>

namespace charrette::app {

void keepUnstored(const QWidget* field, const QString& text)
{
    for (auto* above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto* keeper = dynamic_cast<UnstoredKeeper*>(above)) {
            keeper->keepUnstored(text);
            return;
        }
    }
}

} // namespace charrette::app
