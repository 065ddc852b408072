// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Package.h"

#include "core/base/Error.h"

#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <memory>

namespace charrette::summary {

namespace {

[[noreturn]] void failPackage(const char* what)
{
    throw Error{Problem::Unreadable, std::string{"zip: "} + what};
}

struct CloseSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;

/// Thrown away unless it was closed in earnest.
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// Opens what the source holds. Closing the archive lets go of a source once; ours stays.
Archive opened(const Source& source, int flags)
{
    zip_source_keep(source.get());
    Archive archive{zip_open_from_source(source.get(), flags, nullptr)};
    if (!archive) {
        zip_source_free(source.get());
        failPackage("cannot be opened");
    }
    return archive;
}

std::string contentOf(const Source& source)
{
    zip_stat_t stat;
    if (zip_source_stat(source.get(), &stat) < 0 || zip_source_open(source.get()) < 0)
        failPackage("cannot be read");
    std::string bytes(stat.size, '\0');
    const auto got = zip_source_read(source.get(), bytes.data(), bytes.size());
    zip_source_close(source.get());
    if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size)
        failPackage("was cut short");
    return bytes;
}

struct SplitMoment {
    Date date;
    std::int64_t seconds; ///< of that day, UTC
};

SplitMoment splitMoment(Instant moment)
{
    constexpr std::int64_t daySeconds = 24 * 60 * 60;
    const auto seconds = std::max<std::int64_t>(moment.ms / 1000, 0);
    return {Date::from(1970, 1, 1)->plusDays(static_cast<int>(seconds / daySeconds)),
        seconds % daySeconds};
}

/// Zip keeps the hour without its zone, and nothing before 1980.
struct DosTime {
    zip_uint16_t time;
    zip_uint16_t date;
};

DosTime dosTime(Instant made)
{
    const auto [date, seconds] = splitMoment(made);
    if (date.year() < 1980 || date.year() > 2107)
        return {0, (1 << 5) + 1};
    return {
        static_cast<zip_uint16_t>(seconds / 3600 << 11 | seconds / 60 % 60 << 5 | seconds % 60 / 2),
        static_cast<zip_uint16_t>((date.year() - 1980) << 9 | date.month() << 5 | date.day())};
}

void addPart(zip_t* archive, const std::string& path, const std::string& content, DosTime stamp)
{
    auto* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (!source)
        failPackage("out of memory");
    const auto index = zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        failPackage("a part cannot be added");
    }
    const auto at = static_cast<zip_uint64_t>(index);
    zip_file_set_dostime(archive, at, stamp.time, stamp.date, 0);
    // Pictures are packed already, and by its kind an OpenDocument is known without unpacking.
    const bool isPlain = path.ends_with(".png") || path.ends_with(".jpeg") || path == "mimetype";
    zip_set_file_compression(archive, at, isPlain ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 6);
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string readPart(zip_t* archive, zip_uint64_t index, zip_uint64_t size)
{
    const std::unique_ptr<zip_file_t, CloseFile> file{zip_fopen_index(archive, index, 0)};
    if (!file)
        failPackage("a part cannot be opened");
    std::string content(size, '\0');
    // One more byte than there is, so that the sum is looked at.
    const auto got = zip_fread(file.get(), content.data(), size);
    char beyond = 0;
    if (got < 0 || static_cast<zip_uint64_t>(got) != size || zip_fread(file.get(), &beyond, 1) != 0)
        failPackage("a part is not as it was written");
    return content;
}

} // namespace

std::string package(const PackageParts& parts, Instant made)
{
    const Source source{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    if (!source)
        failPackage("out of memory");
    auto archive = opened(source, ZIP_CREATE | ZIP_TRUNCATE);
    const auto stamp = dosTime(made);
    for (const auto& [path, content] : parts)
        addPart(archive.get(), path, content, stamp);
    if (zip_close(archive.get()) < 0)
        failPackage("cannot be written");
    static_cast<void>(archive.release());
    return contentOf(source);
}

std::map<std::string, std::string, std::less<>> unpacked(std::string_view bytes)
{
    const Source source{zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)};
    if (!source)
        failPackage("out of memory");
    const auto archive = opened(source, ZIP_RDONLY | ZIP_CHECKCONS);
    std::map<std::string, std::string, std::less<>> parts;
    const auto count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), index, 0, &stat) < 0)
            failPackage("a part is not told of");
        parts.emplace(stat.name, readPart(archive.get(), index, stat.size));
    }
    return parts;
}

int countElements(
    std::string_view xml, std::string_view name, const char* attribute, std::string_view begins)
{
    pugi::xml_document document;
    if (const auto read = document.load_buffer(xml.data(), xml.size(), pugi::parse_full); !read)
        throw Error{Problem::Unreadable, std::string{"XML: "} + read.description()};
    struct Counter final : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node& node) override
        {
            if (node.type() == pugi::node_element && node.name() == name
                && (!attribute
                    || std::string_view{node.attribute(attribute).value()}.starts_with(begins)))
                ++count;
            return true;
        }
        std::string_view name;
        const char* attribute = nullptr;
        std::string_view begins;
        int count = 0;
    } counter;
    counter.name = name;
    counter.attribute = attribute;
    counter.begins = begins;
    document.traverse(counter);
    return counter.count;
}

std::string isoText(Instant moment)
{
    const auto at = splitMoment(moment);
    const auto twoDigits = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return at.date.text() + 'T' + twoDigits(at.seconds / 3600) + ':'
        + twoDigits(at.seconds / 60 % 60) + ':' + twoDigits(at.seconds % 60) + 'Z';
}

} // namespace charrette::summary
