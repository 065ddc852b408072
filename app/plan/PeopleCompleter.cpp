// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PeopleCompleter.h"

#include "app/text/Names.h"
#include "core/people/Person.h"

namespace charrette::app {

QCompleter* peopleCompleter(const sqlite::Database& db, QObject* parent)
{
    QStringList names;
    for (const auto& person : people(db))
        names.append(shown(person.name));
    auto* completer = new QCompleter{names, parent};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace charrette::app
