// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Likeness.h"
#include "core/research/GoToIdea.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace charrette {

/// Finds the ideas that everybody expected: those close to a go-to idea. It remembers the texts it
/// has looked at, as the same ideas are asked about after every change.
class Radar {
public:
    explicit Radar(std::vector<GoToIdea> expected);

    const std::vector<GoToIdea>& expected() const noexcept { return m_expected; }
    /// The closest go-to idea, as its place among the expected; nothing where none is close.
    std::optional<std::size_t> closest(const std::string& text) const;
    /// All that are close, closest first.
    const std::vector<std::size_t>& close(const std::string& text) const;

private:
    Reading m_reading;
    std::vector<GoToIdea> m_expected;
    std::vector<Gist> m_gists;
    mutable std::unordered_map<std::string, std::vector<std::size_t>> m_known;
};

} // namespace charrette
