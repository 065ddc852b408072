// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Commit.h"

#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"

namespace charrette::app {

void commitTyped(QWidget* root)
{
    const auto lines = root->findChildren<LineField*>();
    for (auto* field : lines)
        field->commit();
    const auto texts = root->findChildren<GrowingText*>();
    for (auto* field : texts)
        field->commit();
}

} // namespace charrette::app
