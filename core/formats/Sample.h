// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace charrette {

class Document;

/// The files a sample is made from: everyone, and one file for each edition, earliest first.
struct SampleFiles {
    std::string_view people;
    std::vector<std::string_view> editions;
};

/// Fills an empty document with the sample event: two editions of an invented firm's event, made by
/// the commands a facilitator's clicks would run, so that history and undo have something too.
void buildSample(Document& document);

/// The same from other files. Throws Error{Problem::Damaged} for a reference to nothing, naming it.
void buildSample(Document& document, const SampleFiles& files);

} // namespace charrette
