// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Pptx.h"

#include "core/base/Error.h"
#include "core/summary/Package.h"
#include "core/summary/PptxParts.h"
#include "core/summary/PptxSlide.h"
#include "core/summary/Xml.h"

namespace charrette::summary {

namespace {

constexpr std::string_view relationType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view contentType =
    "application/vnd.openxmlformats-officedocument.presentationml.";

struct Relation {
    std::string type;
    std::string target;
};

/// They are called rId1, rId2 and so on.
std::string relationsPart(const std::vector<Relation>& relations)
{
    pugi::xml_document document;
    auto root = xml::child(document, "Relationships", "xmlns",
        "http://schemas.openxmlformats.org/package/2006/relationships");
    int number = 0;
    for (const auto& [type, target] : relations)
        xml::child(root, "Relationship", "Id", "rId" + std::to_string(++number), "Type",
            std::string{relationType} + type, "Target", target);
    return xml::written(document);
}

std::string contentTypesPart(std::size_t slides)
{
    pugi::xml_document document;
    auto root = xml::child(
        document, "Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml::child(root, "Default", "Extension", "rels", "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml::child(root, "Default", "Extension", "xml", "ContentType", "application/xml");
    xml::child(root, "Default", "Extension", "png", "ContentType", "image/png");
    xml::child(root, "Default", "Extension", "jpeg", "ContentType", "image/jpeg");
    const auto add = [&](const std::string& path, const std::string& type) {
        xml::child(root, "Override", "PartName", path, "ContentType", type);
    };
    const std::string own{contentType};
    add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    add("/ppt/presentation.xml", own + "presentation.main+xml");
    add("/ppt/slideMasters/slideMaster1.xml", own + "slideMaster+xml");
    add("/ppt/notesMasters/notesMaster1.xml", own + "notesMaster+xml");
    for (const char* number : {"1", "2"}) {
        add(std::string{"/ppt/slideLayouts/slideLayout"} + number + ".xml",
            own + "slideLayout+xml");
        add(std::string{"/ppt/theme/theme"} + number + ".xml",
            "application/vnd.openxmlformats-officedocument.theme+xml");
    }
    for (std::size_t i = 1; i <= slides; ++i) {
        const auto number = std::to_string(i);
        add("/ppt/slides/slide" + number + ".xml", own + "slide+xml");
        if (i > 1)
            add("/ppt/notesSlides/notesSlide" + number + ".xml", own + "notesSlide+xml");
    }
    return xml::written(document);
}

std::string presentationPart(std::size_t slides)
{
    pugi::xml_document document;
    auto root = xml::child(document, "p:presentation", "xmlns:a", pptx_parts::drawingNamespace,
        "xmlns:r", pptx_parts::relationNamespace, "xmlns:p", pptx_parts::slideNamespace);
    xml::child(
        xml::child(root, "p:sldMasterIdLst"), "p:sldMasterId", "id", "2147483648", "r:id", "rId1");
    xml::child(xml::child(root, "p:notesMasterIdLst"), "p:notesMasterId", "r:id", "rId2");
    auto list = xml::child(root, "p:sldIdLst");
    for (std::size_t i = 0; i < slides; ++i)
        xml::child(
            list, "p:sldId", "id", std::to_string(256 + i), "r:id", "rId" + std::to_string(4 + i));
    xml::child(root, "p:sldSz", "cx", pptx_parts::slideWidth, "cy", pptx_parts::slideHeight);
    xml::child(root, "p:notesSz", "cx", 6'858'000, "cy", 9'144'000);
    return xml::written(document);
}

void addSlide(PackageParts& parts, std::size_t number, const Slide& slide)
{
    const auto n = std::to_string(number);
    parts.emplace_back("ppt/slides/slide" + n + ".xml", pptxSlide(slide));
    std::vector<Relation> relations{{"slideLayout", "../slideLayouts/slideLayout2.xml"},
        {"notesSlide", "../notesSlides/notesSlide" + n + ".xml"}};
    if (slide.image && slide.image->canBeShown()) {
        const auto name = "image" + n + "." + std::string{key(slide.image->picture->format)};
        relations.push_back({"image", "../media/" + name}); // pptxImageRelation
        parts.emplace_back("ppt/media/" + name, std::string{bytesOf(*slide.image->picture)});
    }
    parts.emplace_back("ppt/slides/_rels/slide" + n + ".xml.rels", relationsPart(relations));
    parts.emplace_back("ppt/notesSlides/notesSlide" + n + ".xml", pptxNotes(slide.notes));
    parts.emplace_back("ppt/notesSlides/_rels/notesSlide" + n + ".xml.rels",
        relationsPart({{"notesMaster", "../notesMasters/notesMaster1.xml"},
            {"slide", "../slides/slide" + n + ".xml"}}));
}

void addCover(PackageParts& parts, const Deck& deck)
{
    std::vector<Relation> relations{{"slideLayout", "../slideLayouts/slideLayout1.xml"}};
    auto logo = deck.look.logo;
    if (logo && !logo->canBeShown())
        logo.reset();
    if (logo) {
        const auto name = "logo." + std::string{key(logo->picture->format)};
        relations.push_back({"image", "../media/" + name}); // pptxLogoRelation
        parts.emplace_back("ppt/media/" + name, std::string{bytesOf(*logo->picture)});
    }
    parts.emplace_back("ppt/slides/slide1.xml", pptxCover(deck.cover, logo));
    parts.emplace_back("ppt/slides/_rels/slide1.xml.rels", relationsPart(relations));
}

std::string themeOf(const Look& look)
{
    constexpr std::string_view usual{"0E6E66"};
    std::string theme{pptx_parts::theme};
    const auto colour = letterColour(look);
    for (auto at = theme.find(usual); at != std::string::npos; at = theme.find(usual, at + 6))
        theme.replace(at, usual.size(), colour);
    return theme;
}

} // namespace

std::string pptx(const Deck& deck, Instant made)
{
    const Speaking speaking{deck.language};
    namespace fixed = pptx_parts;
    const auto slides = deck.slides.size() + 1;
    std::vector<Relation> relations{{"slideMaster", "slideMasters/slideMaster1.xml"},
        {"notesMaster", "notesMasters/notesMaster1.xml"}, {"theme", "theme/theme1.xml"}};
    for (std::size_t i = 1; i <= slides; ++i)
        relations.push_back({"slide", "slides/slide" + std::to_string(i) + ".xml"});
    PackageParts parts{
        {"[Content_Types].xml", contentTypesPart(slides)},
        {"_rels/.rels", std::string{fixed::rootRelations}},
        {"docProps/core.xml", xml::coreProperties(deck.cover.title, isoText(made))},
        {"ppt/presentation.xml", presentationPart(slides)},
        {"ppt/_rels/presentation.xml.rels", relationsPart(relations)},
        {"ppt/theme/theme1.xml", themeOf(deck.look)},
        {"ppt/theme/theme2.xml", themeOf(deck.look)},
        {"ppt/slideMasters/slideMaster1.xml", std::string{fixed::slideMaster}},
        {"ppt/slideMasters/_rels/slideMaster1.xml.rels", std::string{fixed::slideMasterRelations}},
        {"ppt/slideLayouts/slideLayout1.xml", std::string{fixed::coverLayout}},
        {"ppt/slideLayouts/_rels/slideLayout1.xml.rels", std::string{fixed::layoutRelations}},
        {"ppt/slideLayouts/slideLayout2.xml", std::string{fixed::messageLayout}},
        {"ppt/slideLayouts/_rels/slideLayout2.xml.rels", std::string{fixed::layoutRelations}},
        {"ppt/notesMasters/notesMaster1.xml", std::string{fixed::notesMaster}},
        {"ppt/notesMasters/_rels/notesMaster1.xml.rels", std::string{fixed::notesMasterRelations}},
    };
    addCover(parts, deck);
    for (std::size_t i = 0; i < deck.slides.size(); ++i)
        addSlide(parts, i + 2, deck.slides[i]);
    return package(parts, made);
}

int slidesInPptx(std::string_view bytes)
{
    const auto parts = unpacked(bytes);
    for (const auto& [path, content] : parts) {
        if (!path.starts_with("ppt/media/"))
            countElements(content, "");
    }
    const auto presentation = parts.find("ppt/presentation.xml");
    if (presentation == parts.end())
        throw Error{Problem::Unreadable, "no presentation in the file"};
    const int slides = countElements(presentation->second, "p:sldId");
    for (int i = 1; i <= slides; ++i) {
        if (!parts.contains("ppt/slides/slide" + std::to_string(i) + ".xml"))
            throw Error{Problem::Unreadable, "a slide is missing"};
    }
    return slides;
}

} // namespace charrette::summary
