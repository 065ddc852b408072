// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Commit.h"

#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SentenceField.h"

namespace charrette::app {

namespace {

template <typename Field>
bool commitAll(QWidget* root)
{
    bool isCommitted = true;
    const auto fields = root->findChildren<Field*>();
    for (auto* field : fields) {
        field->commit();
        isCommitted = isCommitted && !field->isDirty();
    }
    return isCommitted;
}

} // namespace

bool commitTyped(QWidget* root)
{
    const bool lines = commitAll<LineField>(root);
    const bool texts = commitAll<GrowingText>(root);
    const bool sentences = commitAll<SentenceField>(root);
    return lines && texts && sentences;
}

} // namespace charrette::app
