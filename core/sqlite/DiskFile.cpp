// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/DiskFile.h"

#include <algorithm>

namespace charrette::sqlite {

DiskQueue::File::View DiskQueue::File::view(int size, std::int64_t offset) const
{
    View view{.isOnDisk = isOpen, .diskEnd = m_diskEnd, .size = m_size};
    std::vector<std::pair<std::uint64_t, decltype(view.over)::value_type>> found;
    const auto first = m_written.lower_bound(offset - static_cast<std::int64_t>(m_longest));
    for (auto at = first; at != m_written.end() && at->first < offset + size; ++at) {
        const auto& [number, bytes] = at->second;
        if (at->first + static_cast<std::int64_t>(bytes->size()) > offset)
            found.emplace_back(number, std::pair{at->first, bytes});
    }
    std::ranges::sort(found, {}, [](const auto& written) { return written.first; });
    for (auto& [number, written] : found)
        view.over.push_back(std::move(written));
    return view;
}

bool DiskQueue::File::View::covers(int length, std::int64_t offset) const
{
    return std::ranges::any_of(over, [&](const auto& written) {
        const auto& [start, bytes] = written;
        return start <= offset
            && start + static_cast<std::int64_t>(bytes->size()) >= offset + length;
    });
}

void DiskQueue::File::View::layOver(std::byte* buffer, int length, std::int64_t offset) const
{
    for (const auto& [start, bytes] : over) {
        const auto from = std::max(start, offset);
        const auto to = std::min(start + static_cast<std::int64_t>(bytes->size()), offset + length);
        std::copy(bytes->begin() + (from - start), bytes->begin() + (to - start),
            buffer + (from - offset));
    }
}

void DiskQueue::File::write(
    std::uint64_t number, std::int64_t offset, std::shared_ptr<const Bytes> bytes)
{
    const auto length = bytes->size();
    m_longest = std::max(m_longest, length);
    m_size = std::max(m_size.value_or(0), offset + static_cast<std::int64_t>(length));
    const auto [from, to] = m_written.equal_range(offset);
    const auto same = std::find_if(
        from, to, [&](const auto& written) { return written.second.bytes->size() == length; });
    if (same != to)
        m_written.erase(same); // A page that is written again and again is kept once.
    m_written.emplace(offset, Written{number, std::move(bytes)});
}

void DiskQueue::File::truncate(std::uint64_t number, std::int64_t size)
{
    m_size = size;
    m_diskEnd = std::min(m_diskEnd, size);
    m_lastCut = number;
    m_written.erase(m_written.lower_bound(size), m_written.end());
    for (auto& [offset, written] : m_written) {
        const auto left = static_cast<std::size_t>(size - offset);
        if (written.bytes->size() > left)
            written.bytes = std::make_shared<const Bytes>(
                written.bytes->begin(), written.bytes->begin() + static_cast<std::ptrdiff_t>(left));
    }
}

void DiskQueue::File::truncated(std::uint64_t number)
{
    if (number == m_lastCut)
        m_diskEnd = std::numeric_limits<std::int64_t>::max();
}

void DiskQueue::File::synced(std::uint64_t number)
{
    std::erase_if(m_written, [&](const auto& written) { return written.second.number < number; });
}

void DiskQueue::File::forget()
{
    m_written.clear();
}

void DiskQueue::File::begin(std::int64_t sizeBefore)
{
    if (++m_onTheWay == 1)
        m_size = sizeBefore;
}

void DiskQueue::File::end()
{
    if (--m_onTheWay > 0)
        return;
    // The disk has it all; but only what was synced is sure to be read again.
    m_size.reset();
    m_diskEnd = std::numeric_limits<std::int64_t>::max();
}

} // namespace charrette::sqlite
