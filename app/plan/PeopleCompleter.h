// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace charrette::sqlite {
class Database;
}

namespace charrette::app {

/// Offers the names of everybody in the document by any part of them.
QCompleter* peopleCompleter(const sqlite::Database& db, QObject* parent);

} // namespace charrette::app
