// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureShelf.h"

#include <utility>

namespace charrette {

namespace {

thread_local PictureShelf* current = nullptr;

std::string keyOf(const Attachment& attachment)
{
    return {reinterpret_cast<const char*>(attachment.picture.data()), attachment.picture.size()};
}

std::shared_ptr<const Picture> readOne(const sqlite::Database& db, const Attachment& attachment)
{
    auto picture = pictureOf(db, attachment);
    return picture ? std::make_shared<const Picture>(std::move(*picture)) : nullptr;
}

} // namespace

bool PictureShelf::has(const Attachment& attachment) const
{
    return m_places.contains(keyOf(attachment));
}

std::shared_ptr<const Picture> PictureShelf::read(
    const sqlite::Database& db, const Attachment& attachment)
{
    auto key = keyOf(attachment);
    if (const auto found = m_places.find(key); found != m_places.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found->second);
        return found->second->picture;
    }
    auto picture = readOne(db, attachment);
    if (!picture)
        return picture;
    m_bytes += picture->content.size();
    m_kept.push_front({key, picture});
    m_places.emplace(std::move(key), m_kept.begin());
    makeRoom();
    return picture;
}

/// One larger than the shelf stays until the next comes.
void PictureShelf::makeRoom()
{
    while (m_bytes > m_mostBytes && m_kept.size() > 1) {
        m_bytes -= m_kept.back().picture->content.size();
        m_places.erase(m_kept.back().key);
        m_kept.pop_back();
    }
}

WithShelf::WithShelf(PictureShelf& shelf) noexcept
    : m_before{std::exchange(current, &shelf)}
{}

WithShelf::~WithShelf()
{
    current = m_before;
}

std::shared_ptr<const Picture> sharedPicture(
    const sqlite::Database& db, const Attachment& attachment)
{
    return current ? current->read(db, attachment) : readOne(db, attachment);
}

} // namespace charrette
