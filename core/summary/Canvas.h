// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Chart.h"
#include "core/summary/ChartSvg.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What charts are drawn with. For .cpp files of this room alone.
namespace charrette::summary {

/// How wide a text comes out at most in the usual fonts without serifs, in units of its size.
double textWidth(std::string_view text, bool isBold = false);

/// The text in lines no wider than `width`; words that are wider are broken. More than `most` lines
/// end in an ellipsis.
std::vector<std::string> wrapped(std::string_view text, double width, double size,
    std::size_t most = 1'000, bool isBold = false);

struct Place {
    double x;
    double y;
    double width;
    double height;
};

enum class Anchor { Start, Middle, End };

struct Lettering {
    double size = 9;
    std::string_view colour = "#1E2126";
    bool isBold = false;
    Anchor anchor = Anchor::Start;
};

inline constexpr std::string_view inkColour = "#1E2126";
inline constexpr std::string_view mutedColour = "#656A73";
inline constexpr std::string_view lineColour = "#E2DFD7";
inline constexpr std::string_view groundColour = "#F8F7F4";

std::string_view fillOf(Shade shade);
/// What can be read on it.
std::string_view inkOn(Shade shade);

/// Shapes in the order in which they are drawn.
class Canvas {
public:
    void box(
        const Place& at, std::string_view fill, std::string_view stroke = {}, double radius = 0);
    void line(
        double x1, double y1, double x2, double y2, std::string_view colour, bool isDashed = false);
    void circle(double x, double y, double radius, std::string_view fill, std::string_view stroke);
    void shape(const std::vector<std::pair<double, double>>& corners, std::string_view fill);
    /// One line, its letters standing on `y`.
    void text(double x, double y, std::string_view words, const Lettering& how = {});
    /// Lines below one another from `top`; returns where they end.
    double lines(
        double x, double top, const std::vector<std::string>& words, const Lettering& how = {});

    Drawing take(double width, double height) const;

private:
    std::string m_shapes;
};

/// From line to line, in units of the size.
inline constexpr double chartLeading = 1.35;

} // namespace charrette::summary
