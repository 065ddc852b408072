// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// One line of text as it goes into the file: NFC, trimmed, runs of white space as one blank,
/// without control characters and invisible marks; bytes that are not UTF-8 become U+FFFD.
std::string cleanLine(std::string_view raw);

/// The same for text of several lines: line ends become \n, blanks at line ends go.
std::string cleanText(std::string_view raw);

/// The clean lines of a pasted text that have something in them.
std::vector<std::string> cleanLines(std::string_view raw);

/// Those that have something in them, with `between` between one and the next.
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Where the words stand next in the text as whole words, in capitals or not; npos where they do
/// not. Only ASCII has capitals here. A genitive s at their end is no other word.
std::size_t findWords(std::string_view text, std::string_view words, std::size_t from = 0);

/// For comparing names typed by people: case folded, without accents.
std::string folded(std::string_view text);

} // namespace charrette
