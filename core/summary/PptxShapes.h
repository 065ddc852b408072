// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/PptxSlide.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace charrette::summary {

/// Around what is quoted, inside its box.
inline constexpr int quotePadding = 160'000;

struct SlideRect {
    int left;
    int top;
    int width;
    int height;
};

/// The parts of one slide, put together from top to bottom.
class SlideWriter {
public:
    SlideWriter();

    std::string text();

    /// A shape that stands where the layout says, or at `at`.
    pugi::xml_node placeholder(
        const char* name, const char* type, int index, const SlideRect* at = nullptr);

    pugi::xml_node quoteBox(const SlideRect& at);

    void addParagraph(pugi::xml_node body, const std::string& text, double size = 0,
        bool isPoint = false, const char* colour = nullptr);

    void addRuns(pugi::xml_node paragraph, std::string_view text, double size,
        const char* colour = nullptr, bool isBold = false);

    void addTable(const Table& table, double size, const SlideRect& at,
        const std::vector<int>& widths, const std::vector<int>& heights);

    /// As large as the room allows, below the title.
    void addImage(
        const Image& image, const SlideRect& room, const char* relation = pptxImageRelation);

private:
    pugi::xml_node shape(const char* name, bool isBox);
    static pugi::xml_node textBody(pugi::xml_node shape);
    static void addFrame(pugi::xml_node parent, const char* name, const SlideRect& at);
    static void addColour(pugi::xml_node parent, const char* colour);
    void addCell(pugi::xml_node row, const std::string& text, double size, const char* colour,
        bool isBold, bool isNumber);

    pugi::xml_document m_document;
    pugi::xml_node m_root;
    pugi::xml_node m_tree;
    int m_id = 1;
};

} // namespace charrette::summary
