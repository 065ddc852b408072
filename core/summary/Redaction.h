// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/research/Note.h"
#include "core/summary/Report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace charrette {

struct Interview;

namespace summary {

/// A note as it may be passed on.
struct HeardNote {
    NoteId id;
    NoteKind kind;
    Quote quote;
    std::optional<ChallengeId> challenge;
    std::optional<GroupId> group;
    Instant made;

    bool operator==(const HeardNote&) const = default;
};

/// The one place where consent is applied, and the only one of the summary that reads interviews:
/// what has not passed through here cannot get into a report.
class Redaction {
public:
    Redaction(const sqlite::Database& db, WorkshopId workshop);

    /// Only the names, for text() alone: reads nothing of what was said.
    static Redaction ofNames(const sqlite::Database& db, WorkshopId workshop);

    /// Every note that may be passed on, in the order of the interviews.
    const std::vector<HeardNote>& notes() const noexcept { return m_notes; }

    /// Nothing for a note that may not be passed on, so that it vanishes as evidence too.
    const HeardNote* find(NoteId note) const;

    /// The text without the names of people who did not agree to be named.
    std::string text(std::string_view text) const;

    /// Who owns, leads or facilitates something, as a text says it. That somebody was at the
    /// workshop and took something on was said before the room, so those on a list of attendees
    /// stay; others who did not agree to be named do not, not even in a single word.
    std::string bearer(std::string_view text) const;

    /// Of the interviews that have notes; of all groups when none is given.
    Consents consents(std::optional<GroupId> group = {}) const;

private:
    struct Counted {
        std::optional<GroupId> group;
        Consents consents;
    };

    struct Withheld {
        std::string name;
        bool isOutside; ///< on no list of attendees
    };

    Redaction() = default;

    void takeNames(
        const sqlite::Database& db, WorkshopId workshop, const std::vector<Interview>& interviews);
    void take(const Interview& interview, const std::vector<Note>& notes, bool isOfRoom);
    void withhold(std::string name, bool isOutside);
    std::string cleared(std::string_view text, bool ofOutsidersOnly) const;

    std::vector<HeardNote> m_notes;
    std::unordered_map<NoteId, std::size_t> m_places;
    std::vector<Withheld> m_names; ///< of two words or more
    /// By their first letters, so that a text is not searched for each of a thousand names.
    std::unordered_multimap<std::uint32_t, std::size_t> m_byStart;
    std::unordered_set<std::string> m_oneWord; ///< folded; outsiders who are called by one word
    std::vector<Counted> m_counted;
};

} // namespace summary
} // namespace charrette
