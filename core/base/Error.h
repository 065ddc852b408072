// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace charrette {

enum class Problem {
    NotCharrette, ///< some other file, or an empty one
    NewerFormat, ///< written by a newer Charrette
    Damaged, ///< cut short, changed by something else, or unreadable in parts
    ReadOnly, ///< the file or its folder cannot be written to
    DiskFull,
    Locked, ///< another program has it open
    Moved, ///< the open file was moved, replaced or removed, so nothing is written
    MissingFile,
    MissingFolder,
    Exists, ///< a file is already there
    Refused, ///< a rule of the document says no: blank text, a circle of workshops, a foreign link
    Unreadable, ///< the medium failed while reading or writing
    Unsupported, ///< an import or option this version cannot handle
    Bug,
};

/// Why an operation could not be carried out. what() is English for the log and never shown;
/// the app words each Problem for people in app/text/Wording.
class Error : public std::runtime_error {
public:
    Error(Problem problem, const std::string& detail)
        : std::runtime_error{detail}
        , m_problem{problem}
    {}

    Problem problem() const noexcept { return m_problem; }

private:
    Problem m_problem;
};

} // namespace charrette
