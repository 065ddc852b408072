// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Commit.h"

#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/DateField.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SentenceField.h"

#include <QPointer>

namespace charrette::app {

namespace {

template <typename Field>
bool commitAll(QWidget* root, bool again)
{
    bool isCommitted = true;
    const auto fields = root->findChildren<Field*>();
    // What one field commits may take another one away.
    const QList<QPointer<Field>> there{fields.begin(), fields.end()};
    for (const auto& field : there) {
        if (field)
            field->commit(again);
        isCommitted = isCommitted && (!field || !field->isDirty());
    }
    return isCommitted;
}

template <typename Field>
void addTyped(const QWidget* root, QStringList& texts)
{
    for (const auto* field : root->findChildren<Field*>()) {
        if (field->isDirty() && !field->text().trimmed().isEmpty())
            texts.append(field->text().trimmed());
    }
}

} // namespace

bool commitTyped(QWidget* root, bool again)
{
    const bool lines = commitAll<LineField>(root, again);
    const bool texts = commitAll<GrowingText>(root, again);
    const bool sentences = commitAll<SentenceField>(root, again);
    const bool dates = commitAll<DateField>(root, again);
    return lines && texts && sentences && dates;
}

void makeReadOnly(QWidget* root)
{
    for (auto* field : root->findChildren<QLineEdit*>())
        field->setReadOnly(true);
    for (auto* field : root->findChildren<QPlainTextEdit*>())
        field->setReadOnly(true);
    for (auto* field : root->findChildren<SentenceField*>())
        field->setReadOnly(true);
    for (auto* field : root->findChildren<Chooser*>())
        field->setEnabled(false);
}

QStringList typedIn(const QWidget* root)
{
    QStringList texts;
    addTyped<LineField>(root, texts);
    addTyped<GrowingText>(root, texts);
    addTyped<SentenceField>(root, texts);
    addTyped<DateField>(root, texts);
    return texts;
}

QStringList draftsIn(const QWidget* root)
{
    QStringList texts;
    for (const auto* line : root->findChildren<CaptureLine*>()) {
        if (!line->draft().isEmpty())
            texts.append(line->draft());
    }
    return texts;
}

} // namespace charrette::app
