// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <string>
#include <vector>

namespace charrette {

class Document;
struct Surroundings;

namespace sqlite {
class Database;
}

/// What a document has of a person beside their own row.
struct Traces {
    int interviews = 0; ///< held with someone of that name; they go with the person
    int notes = 0; ///< in these interviews
    int mentions = 0; ///< other texts with the full name or the address, which is blotted out
    bool sharesName = false; ///< with somebody else here: interviews and texts with it stay
    int words = 0; ///< texts with a part of the name, which may be another word or person and stay
};

Traces tracesOf(const sqlite::Database& db, PersonId person);

/// What was done about the copies that were kept of the document.
struct Erased {
    int copies = 0; ///< written anew without the person
    int droppedCopies = 0; ///< removed, since they could not be written anew
};

/// Erases a person from the document and from its earlier versions, byte by byte: their row, the
/// interviews held with them, their name and address in every other text, and pictures that
/// nothing shows any more. The record of changes is given up in all of them, so nothing before can
/// be undone. Throws Error; where the document could not be written it is as it was.
Erased erasePerson(Document& document, const Surroundings& surroundings, PersonId person);

} // namespace charrette
