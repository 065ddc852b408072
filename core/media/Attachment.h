// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// What an attachment can belong to.
enum class Bearer {
    Workshop,
    Block,
    WorkGroup,
    Challenge,
    Interview,
    Note,
    Insight,
    Question,
    Idea,
    Prototype,
    Vision,
    Pitch,
    Action
};
template <>
inline constexpr std::array<std::string_view, 13> words<Bearer>{"workshop", "block", "work_group",
    "challenge", "interview", "note", "insight", "question", "idea", "prototype", "vision", "pitch",
    "action"};

/// A picture with its caption. Ids are unique across tables, so `item` may be the id of anything.
struct Attachment {
    AttachmentId id = AttachmentId::draw();
    std::int64_t item;
    Bearer kind;
    std::string caption = {};
    std::vector<std::byte> picture; ///< SHA-256 of its content

    bool operator==(const Attachment&) const = default;
};

std::vector<Attachment> attachmentsOf(const sqlite::Database& db, std::int64_t item);
std::optional<Attachment> find(const sqlite::Database& db, AttachmentId id);
void save(Edit& edit, const Attachment& attachment);
void remove(Edit& edit, AttachmentId id);

enum class PictureFormat { Png, Jpeg };
template <>
inline constexpr std::array<std::string_view, 2> words<PictureFormat>{"png", "jpeg"};

struct Picture {
    PictureFormat format;
    std::vector<std::byte> content;
};

/// Stores the content once, however often it is attached, and attaches it.
/// Throws Error{Problem::Refused} when there is no such item.
AttachmentId attach(
    Edit& edit, std::int64_t item, Bearer kind, const Picture& picture, const std::string& caption);
std::optional<Picture> pictureOf(const sqlite::Database& db, const Attachment& attachment);

/// Removes attachments whose bearer is gone; every command that removes bearers ends with it.
void removeOrphans(Edit& edit);

} // namespace charrette
