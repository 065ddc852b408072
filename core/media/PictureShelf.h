// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace charrette {

/// Pictures that were read, by their content, so that they are not read again at every change.
/// While there is room all stay; then those that were asked for last. For one thread.
class PictureShelf {
public:
    explicit PictureShelf(std::size_t mostBytes)
        : m_mostBytes{mostBytes}
    {}

    bool has(const Attachment& attachment) const;
    bool isFull() const noexcept { return m_bytes >= m_mostBytes; }
    std::size_t bytes() const noexcept { return m_bytes; }

    /// From the shelf, or read and put there; nothing where it is missing.
    std::shared_ptr<const Picture> read(const sqlite::Database& db, const Attachment& attachment);

private:
    struct Kept {
        std::string key;
        std::shared_ptr<const Picture> picture;
    };

    void makeRoom();

    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Kept> m_kept; ///< the one asked for last first
    std::unordered_map<std::string, std::list<Kept>::iterator> m_places;
};

/// For as long as it lives, sharedPicture() of this thread looks on that shelf first.
class WithShelf {
public:
    explicit WithShelf(PictureShelf& shelf) noexcept;
    ~WithShelf();
    WithShelf(const WithShelf&) = delete;
    WithShelf& operator=(const WithShelf&) = delete;

private:
    PictureShelf* m_before;
};

/// What is attached, from the shelf where there is one; nothing where it is missing.
std::shared_ptr<const Picture> sharedPicture(
    const sqlite::Database& db, const Attachment& attachment);

} // namespace charrette
