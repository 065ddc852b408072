// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Refused.h"

#include <QVariant>
#include <QWidget>

namespace charrette::app {

namespace {

constexpr auto property = "refused"; // drawn by Style
constexpr auto ownTip = "ownTip";
constexpr auto ownDescription = "ownDescription";

} // namespace

void setRefused(QWidget* field, const QString& why)
{
    if (why.isEmpty() && !isRefused(field))
        return;
    if (!isRefused(field)) {
        field->setProperty(ownTip, field->toolTip());
        field->setProperty(ownDescription, field->accessibleDescription());
    }
    field->setProperty(property, !why.isEmpty());
    field->setToolTip(why.isEmpty() ? field->property(ownTip).toString() : why);
    field->setAccessibleDescription(
        why.isEmpty() ? field->property(ownDescription).toString() : why);
    field->update();
}

bool isRefused(const QWidget* field)
{
    return field->property(property).toBool();
}

} // namespace charrette::app
