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

/// What an item carries, in its order.
std::vector<Attachment> attachmentsOf(const sqlite::Database& db, std::int64_t item);
/// All that a workshop and the things in it carry: kind after kind, in the order of what they
/// belong to. A challenge that is looked at in several workshops brings its pictures to each.
std::vector<Attachment> attachmentsIn(const sqlite::Database& db, WorkshopId workshop);
std::optional<Attachment> find(const sqlite::Database& db, AttachmentId id);
void save(Edit& edit, const Attachment& attachment);
void remove(Edit& edit, AttachmentId id);
void moveBefore(Edit& edit, AttachmentId id, std::optional<AttachmentId> before);

enum class PictureFormat { Png, Jpeg };
template <>
inline constexpr std::array<std::string_view, 2> words<PictureFormat>{"png", "jpeg"};

struct Picture {
    PictureFormat format;
    std::vector<std::byte> content;
};

/// Stores the content once, however often it is attached, and gives back its SHA-256. By itself
/// it is no change: many large pictures can be kept one by one and then attached in one step.
std::vector<std::byte> keep(Edit& edit, const Picture& picture);

/// Attaches a picture that is kept. Throws Error{Problem::Refused} when there is no such item or no
/// such picture.
AttachmentId attach(Edit& edit, std::int64_t item, Bearer kind,
    const std::vector<std::byte>& picture, const std::string& caption);
/// Keeps it and attaches it.
AttachmentId attach(
    Edit& edit, std::int64_t item, Bearer kind, const Picture& picture, const std::string& caption);
std::optional<Picture> pictureOf(const sqlite::Database& db, const Attachment& attachment);

/// Removes attachments whose bearer is gone; every command that removes bearers ends with it.
void removeOrphans(Edit& edit);

} // namespace charrette
