// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace charrette::app {

/// Marks a field whose text is not taken, and tells why to eyes and screen readers; an empty reason
/// takes the mark away.
void setRefused(QWidget* field, const QString& why);
bool isRefused(const QWidget* field);

} // namespace charrette::app
