// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/formats/Formats.h"

#include <string>
#include <string_view>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// Why a file is no format.
class FormatError : public Error {
public:
    enum class Fault {
        TooLarge,
        NoFormat, ///< some other file
        Incomplete, ///< something that a format needs is missing or of the wrong sort
        UnknownWord, ///< a kind or mode that this version does not know
        Impossible, ///< a length, a time or a number of things that cannot be
    };

    /// `day` and `block` count from one; nothing where the fault is not in a block.
    FormatError(Fault fault, int day, int block, const std::string& detail)
        : Error{Problem::Unsupported, detail}
        , m_fault{fault}
        , m_day{day}
        , m_block{block}
    {}

    Fault fault() const noexcept { return m_fault; }
    int day() const noexcept { return m_day; }
    int block() const noexcept { return m_block; }

private:
    Fault m_fault;
    int m_day;
    int m_block;
};

/// An organiser's own format as the text of a file: the schema of the formats that come with the
/// program, with its card beside it.
std::string formatText(const Format& format);

/// Reads one format from a file that may come from anybody. Throws FormatError.
Format readFormatText(std::string_view text);

/// The agenda of a workshop as a format for others to begin with, named as given. Days without
/// blocks are left out. Throws Error{Problem::Refused} where there is no block at all.
Format formatFrom(const sqlite::Database& db, WorkshopId workshop, const std::string& name);

} // namespace charrette
