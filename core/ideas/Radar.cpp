// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Radar.h"

#include <algorithm>

namespace charrette {

namespace {

/// Texts that were rewritten or deleted stay known; from so many on all is forgotten.
constexpr std::size_t mostKnown = 50'000;

} // namespace

Radar::Radar(std::vector<GoToIdea> expected)
    : m_expected{std::move(expected)}
{
    m_gists.reserve(m_expected.size());
    for (const auto& idea : m_expected)
        m_gists.push_back(m_reading.gist(idea.text));
}

const std::vector<std::size_t>& Radar::close(const std::string& text) const
{
    if (const auto known = m_known.find(text); known != m_known.end())
        return known->second;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    auto& close = m_known[text];
    if (m_expected.empty())
        return close;
    const auto gist = m_reading.gist(text);
    std::vector<double> values;
    for (std::size_t i = 0; i < m_gists.size(); ++i) {
        values.push_back(coverage(m_gists[i], gist));
        if (values.back() >= closeFrom)
            close.push_back(i);
    }
    std::ranges::stable_sort(
        close, [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    return close;
}

std::optional<std::size_t> Radar::closest(const std::string& text) const
{
    const auto& all = close(text);
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

} // namespace charrette
