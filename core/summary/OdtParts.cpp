// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/OdtParts.h"

#include "core/base/Error.h"
#include "core/summary/Xml.h"

namespace charrette::summary::odt_parts {

namespace {

/// As in docx_parts::styles, so that a report looks the same from either program.
constexpr std::string_view everyStyle = R"xml(<office:document-styles office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="12.5mm" style:writing-mode="page"/>
 <style:text-properties style:font-name="Calibri" fo:font-size="10.5pt" fo:color="#1E2126" fo:language="xx" fo:country="YY" fo:hyphenate="false"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="5pt" fo:line-height="113%"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Subtitle" style:class="chapter"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-top="180pt" fo:margin-bottom="4pt" fo:line-height="100%"/><style:text-properties fo:font-weight="bold" fo:font-size="30pt"/></style:style>
<style:style style:name="SheetTitle" style:display-name="Sheet title" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Subtitle"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-bottom="2pt" fo:line-height="100%"/><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:margin-bottom="30pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="14pt"/></style:style>
<style:style style:name="CoverFact" style:display-name="Cover fact" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="11pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-top="24pt" fo:margin-bottom="4pt" fo:line-height="100%"/><style:text-properties fo:font-weight="bold" fo:color="#0E6E66" fo:font-size="18pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-top="16pt" fo:margin-bottom="4pt" fo:line-height="100%"/><style:text-properties fo:font-weight="bold" fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-top="10pt" fo:margin-bottom="2pt" fo:line-height="105%" fo:border-top="0.5pt solid #E2DFD7" fo:border-left="none" fo:border-right="none" fo:border-bottom="none" fo:padding="0pt" fo:padding-top="6pt" style:join-border="false"/><style:text-properties fo:font-weight="bold" fo:font-size="11pt"/></style:style>
<style:style style:name="SectionNote" style:display-name="Section note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="10pt"/><style:text-properties fo:color="#6A6F78"/></style:style>
<style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="3pt" fo:margin-bottom="8pt"/><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard" style:class="html"><style:paragraph-properties fo:margin-top="3pt" fo:margin-bottom="3pt" fo:margin-left="1.2mm" fo:border-left="2.25pt solid #E2DFD7" fo:border-top="none" fo:border-right="none" fo:border-bottom="none" fo:padding="0pt" fo:padding-left="8pt" style:join-border="true"/></style:style>
<style:style style:name="ListBullet" style:display-name="List Bullet" style:family="paragraph" style:parent-style-name="Standard" style:list-style-name="Bullets" style:class="list"><style:paragraph-properties fo:margin-bottom="2pt" style:contextual-spacing="true"/></style:style>
<style:style style:name="FieldLabel" style:display-name="Field label" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="5pt" fo:margin-bottom="1pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="9.5pt"/></style:style>
<style:style style:name="Facts" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="2pt" fo:margin-bottom="6pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="9.5pt"/></style:style>
<style:style style:name="Quiet" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="4pt" fo:margin-bottom="4pt"/><style:text-properties fo:color="#6A6F78"/></style:style>
<style:style style:name="Contents" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="3pt"/><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="ChartTitle" style:display-name="Chart title" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:margin-top="12pt" fo:margin-bottom="4pt"/><style:text-properties fo:font-weight="bold" fo:font-size="11pt"/></style:style>
<style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="PictureWithCaption" style:display-name="Picture with caption" style:family="paragraph" style:parent-style-name="Picture"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-bottom="8pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="9.5pt"/></style:style>
<style:style style:name="TableHead" style:display-name="Table head" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="2pt" fo:margin-bottom="2pt" fo:line-height="100%"/><style:text-properties fo:color="#6A6F78" fo:font-size="9.5pt"/></style:style>
<style:style style:name="TableHeadNumber" style:display-name="Table head, number" style:family="paragraph" style:parent-style-name="TableHead"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TableText" style:display-name="Table text" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="2pt" fo:margin-bottom="2pt" fo:line-height="105%"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="TableNumber" style:display-name="Table number" style:family="paragraph" style:parent-style-name="TableText"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TableDetail" style:display-name="Table detail" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2pt" fo:line-height="105%"/><style:text-properties fo:color="#6A6F78" fo:font-size="9pt"/></style:style>
<style:style style:name="FigureValue" style:display-name="Figure value" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="3pt" fo:margin-bottom="0pt" fo:line-height="100%"/><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>
<style:style style:name="FigureLabel" style:display-name="Figure label" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="4pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="9.5pt"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-bottom="0pt"/><style:text-properties fo:color="#6A6F78" fo:font-size="9pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-bottom="0pt" fo:text-align="end"/><style:text-properties fo:color="#6A6F78" fo:font-size="9pt"/></style:style>
<style:style style:name="Attribution" style:family="text"><style:text-properties fo:color="#6A6F78"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0E6E66"/></style:style>
<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties text:anchor-type="as-char" style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none" fo:padding="0pt"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-4mm" fo:margin-left="5mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Paper"><style:page-layout-properties fo:page-width="WIDTH" fo:page-height="HEIGHT" style:print-orientation="portrait" fo:margin-top="12mm" fo:margin-bottom="11mm" fo:margin-left="20mm" fo:margin-right="20mm"/>
 <style:header-style><style:header-footer-properties fo:min-height="13mm" fo:margin-bottom="8mm"/></style:header-style>
 <style:footer-style><style:header-footer-properties fo:min-height="12mm" fo:margin-top="7mm"/></style:footer-style></style:page-layout>
<style:page-layout style:name="CoverPaper"><style:page-layout-properties fo:page-width="WIDTH" fo:page-height="HEIGHT" style:print-orientation="portrait" fo:margin-top="25mm" fo:margin-bottom="23mm" fo:margin-left="20mm" fo:margin-right="20mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Paper"><style:header><text:p text:style-name="Header"/></style:header><style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>
<style:master-page style:name="Cover" style:page-layout-name="CoverPaper" style:next-style-name="Standard"/>
</office:master-styles>
</office:document-styles>)xml";

/// Between two paragraphs is the larger of their spaces, as in Word, not both.
constexpr std::string_view everySetting = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
 xmlns:ooo="http://openoffice.org/2004/office"><office:settings>
<config:config-item-set config:name="ooo:configuration-settings">
<config:config-item config:name="AddParaTableSpacing" config:type="boolean">false</config:config-item>
</config:config-item-set></office:settings></office:document-settings>)xml";

/// "en" and "GB" of "en-GB".
struct Locale {
    std::string language;
    std::string country;
};

Locale localeParts(Language language)
{
    const std::string locale{localeOf(language)};
    const auto dash = locale.find('-');
    return {locale.substr(0, dash), locale.substr(dash + 1)};
}

} // namespace

std::string styles(const Report& report)
{
    std::string text{everyStyle};
    const bool isLetter = report.look.paper == Paper::Letter;
    const auto locale = localeParts(report.language);
    replaceEach(text, "WIDTH", isLetter ? "8.5in" : "210mm");
    replaceEach(text, "HEIGHT", isLetter ? "11in" : "297mm");
    replaceEach(text, R"("xx")", '"' + locale.language + '"');
    replaceEach(text, R"("YY")", '"' + locale.country + '"');
    replaceEach(text, "0E6E66", letterColour(report.look));
    pugi::xml_document document;
    // The blanks around the stroke between the page numbers are meant.
    if (!document.load_buffer(text.data(), text.size(), pugi::parse_full | pugi::parse_ws_pcdata))
        throw Error{Problem::Bug, "the styles are no XML"};
    document.select_node("//style:header/text:p")
        .node()
        .text()
        .set(xml::clean(report.cover.title).c_str());
    return xml::written(document);
}

std::string settings()
{
    return std::string{everySetting};
}

std::string meta(const Report& report, Instant made)
{
    pugi::xml_document document;
    auto root = xml::child(document, "office:document-meta", "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "xmlns:dc",
        "http://purl.org/dc/elements/1.1/", "office:version", version);
    auto all = xml::child(root, "office:meta");
    const auto moment = isoText(made);
    const auto add = [&](const char* name, std::string_view text) {
        xml::child(all, name).text().set(xml::clean(text).c_str());
    };
    add("meta:generator", "Charrette");
    add("dc:title", report.cover.title);
    add("dc:language", localeOf(report.language));
    add("meta:creation-date", moment);
    add("dc:date", moment);
    return xml::written(document);
}

std::string manifest(const PackedPictures& pictures)
{
    pugi::xml_document document;
    auto root = xml::child(document, "manifest:manifest", "xmlns:manifest",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version", version);
    const auto add = [&](std::string_view path, std::string_view type) {
        xml::child(
            root, "manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    };
    add("/", mediaType);
    for (const auto* path : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        add(path, "text/xml");
    for (std::size_t i = 1; i <= pictures.count(); ++i)
        add("Pictures/" + pictures.name(i), pictures.mediaType(i));
    return xml::written(document);
}

} // namespace charrette::summary::odt_parts
