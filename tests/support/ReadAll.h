// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette {
class Document;
}

namespace charrette::tests {

/// Asks a document everything that can be asked of its subjects, and checks its record.
/// Returns the number of things read, so that nobody can leave the reading out.
int readAll(const Document& document);

} // namespace charrette::tests
