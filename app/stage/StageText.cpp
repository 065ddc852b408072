// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageText.h"

#include "app/theme/Type.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr double paragraphGap = 0.3; // of a line
constexpr double shrinkage = 0.96;

/// The widest part of the text that should stay on one line.
double widestWord(const QString& text, const QFontMetricsF& metrics)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, text};
    double widest = 0;
    qsizetype from = 0;
    for (auto to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const auto word = text.mid(from, to - from).trimmed();
        widest = std::max(widest, metrics.horizontalAdvance(word));
        from = to;
    }
    return widest;
}

QStringList broken(const QString& text, const QFont& font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout{text, font};
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

FittedText written(const QStringList& paragraphs, double width, double size, const TextSizes& sizes)
{
    FittedText text;
    text.font = stageFont(size, sizes.weight);
    text.step = size * sizes.leading;
    const QFontMetricsF metrics{text.font};
    double top = 0;
    for (int i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            top += text.step * paragraphGap;
        for (const auto& line : broken(paragraphs[i], text.font, width)) {
            text.lines.push_back({line, i, top});
            text.width = std::max(text.width, metrics.horizontalAdvance(line));
            top += text.step;
        }
    }
    text.height = top;
    return text;
}

bool breaksWords(const QStringList& paragraphs, const QFont& font, double width)
{
    const QFontMetricsF metrics{font};
    return std::ranges::any_of(paragraphs,
        [&](const QString& paragraph) { return widestWord(paragraph, metrics) > width; });
}

/// Whole sizes from the largest to the least.
double nextSize(double size, double least)
{
    return size <= least ? 0 : std::max(least, std::min(size - 1, std::floor(size * shrinkage)));
}

} // namespace

QFont stageFont(double size, QFont::Weight weight)
{
    auto font = typeFont(Type::Body);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    font.setLetterSpacing(QFont::PercentageSpacing, weight >= QFont::DemiBold ? 98.5 : 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void FittedText::shorten(double most, double mostWidth)
{
    if (lines.empty() || height <= most)
        return;
    while (lines.size() > 1 && lines.back().top + step > most)
        lines.pop_back();
    height = lines.back().top + step;
    auto& last = lines.back().text;
    const QFontMetricsF metrics{font};
    // The dots are measured without the spacing of letters.
    const double spare = step * 0.2;
    last = metrics.elidedText(last + QStringLiteral(" …"), Qt::ElideRight, mostWidth - spare);
    width = std::max(width, metrics.horizontalAdvance(last));
}

FittedText fitted(const QStringList& paragraphs, QSizeF box, const TextSizes& sizes)
{
    for (double size = sizes.largest; size > 0; size = nextSize(size, sizes.least)) {
        const bool isLeast = size <= sizes.least;
        const bool breaks = breaksWords(paragraphs, stageFont(size, sizes.weight), box.width());
        if (breaks && !isLeast)
            continue;
        auto text = written(paragraphs, box.width(), size, sizes);
        text.breaksWords = breaks;
        text.isWhole = text.height <= box.height();
        if (text.isWhole || isLeast)
            return text;
    }
    return {};
}

FittedText fittedHeading(const QString& text, QSizeF box, const TextSizes& sizes)
{
    constexpr double worthOneLine = 0.7;
    const QStringList paragraphs{text};
    for (double size = sizes.largest; size >= std::max(sizes.least, sizes.largest * worthOneLine);
         size = nextSize(size, sizes.least)) {
        auto line = written(paragraphs, box.width(), size, sizes);
        if (line.lines.size() <= 1 && line.height <= box.height())
            return line;
    }
    auto wrapped = sizes;
    wrapped.largest = std::max(sizes.least, std::floor(sizes.largest * 0.85));
    return fitted(paragraphs, box, wrapped);
}

FittedText fittedLine(const QString& text, double width, const TextSizes& sizes)
{
    for (double size = sizes.largest; size > 0; size = nextSize(size, sizes.least)) {
        const auto font = stageFont(size, sizes.weight);
        const QFontMetricsF metrics{font};
        const bool isLeast = size <= sizes.least;
        if (metrics.horizontalAdvance(text) > width && !isLeast)
            continue;
        const auto shown = metrics.elidedText(text, Qt::ElideRight, width);
        FittedText line;
        line.lines.push_back({shown, 0, 0});
        line.font = font;
        line.step = size * sizes.leading;
        line.height = line.step;
        line.width = metrics.horizontalAdvance(shown);
        line.isWhole = shown == text;
        return line;
    }
    return {};
}

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    for (const auto& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.append(line.trimmed());
    }
    return paragraphs;
}

} // namespace charrette::app
