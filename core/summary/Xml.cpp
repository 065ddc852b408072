// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Xml.h"

#include <sstream>

namespace charrette::summary::xml {

std::string clean(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F)
            continue;
        // U+FFFE and U+FFFF are no characters.
        if (text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size()
            && static_cast<unsigned char>(text[i + 2]) >= 0xBE) {
            i += 2;
            continue;
        }
        out += text[i];
    }
    return out;
}

std::string written(const pugi::xml_document& document)
{
    std::ostringstream out;
    out << R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)" << '\n';
    document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

std::string coreProperties(std::string_view title, std::string_view made)
{
    pugi::xml_document document;
    auto root = child(document, "cp:coreProperties", "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    child(root, "dc:title").text().set(clean(title).c_str());
    child(root, "dc:creator").text().set("Charrette");
    const std::string moment{made};
    child(root, "dcterms:created", "xsi:type", "dcterms:W3CDTF").text().set(moment.c_str());
    child(root, "dcterms:modified", "xsi:type", "dcterms:W3CDTF").text().set(moment.c_str());
    return written(document);
}

} // namespace charrette::summary::xml
