// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Tokens.h"

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

QColor veil(QRgb rgb, double opacity)
{
    QColor color = hex(rgb);
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

void setPaper(Tokens& t)
{
    t.yellow = hex(0xFFE894);
    t.pink = hex(0xFFC2CF);
    t.blue = hex(0xB5DCFF);
    t.green = hex(0xC4EABD);
    t.violet = hex(0xDCCEFF);
    t.orange = hex(0xFFD3AC);
    t.noteInk = hex(0x1E2126);
    t.noteLabel = veil(0x1E2126, 0.70);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor blended(const QColor& over, const QColor& under)
{
    const auto mix = [alpha = over.alphaF()](
                         float top, float bottom) { return top * alpha + bottom * (1 - alpha); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
        mix(over.blueF(), under.blueF()));
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.bg = hex(0xF6F5F1);
    t.surface = hex(0xFFFFFF);
    t.sunken = hex(0xEFEDE7);
    t.line = hex(0xE2DFD7);
    t.hairline = hex(0xEFEDE8);
    t.ink = hex(0x1E2126);
    t.muted = hex(0x656A73);
    t.faint = hex(0x82868E);
    t.accent = hex(0x0E6E66);
    t.accentSoft = hex(0xDCEFEC);
    t.accentHover = hex(0x0C625B);
    t.accentPressed = hex(0x0A544E);
    t.onAccent = hex(0xFFFFFF);
    t.good = hex(0x2B772F);
    t.goodSoft = hex(0xE2F2E3);
    t.warn = hex(0xAE5009);
    t.warnSoft = hex(0xFCEFD9);
    t.bad = hex(0xB42318);
    t.badSoft = hex(0xFBE4E1);
    t.onBad = hex(0xFFFFFF);
    t.field = hex(0xFFFFFF);
    t.hover = hex(0xF6F5F1);
    t.raised = hex(0xFFFFFF);
    t.board = hex(0xF1EFE9);
    t.lane = hex(0xF8F7F4);
    t.paperSurround = hex(0xE9E6DE);
    t.toast = hex(0x2A2E33);
    t.toastInk = hex(0xFFFFFF);
    t.toastAction = hex(0x7FD8CC);
    setPaper(t);
    t.noteShadow = veil(0x1E2126, 0.14);
    t.says = hex(0xEDF5FD);
    t.thinks = hex(0xF3EFFC);
    t.does = hex(0xEDF7EC);
    t.feels = hex(0xFDEFF2);
    t.spark = hex(0xFFF7DC);
    t.saysChip = hex(0xDFEBF8);
    t.thinksChip = hex(0xEDE7F8);
    t.doesChip = hex(0xE2EFE4);
    t.feelsChip = hex(0xF8E6EA);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.bg = hex(0x17191A);
    t.surface = hex(0x1F2223);
    t.sunken = hex(0x2A2E2F);
    t.line = hex(0x34393A);
    t.hairline = hex(0x2B3031);
    t.ink = hex(0xE9E7E1);
    t.muted = hex(0xA3A8AB);
    t.faint = hex(0x7C8285);
    t.accent = hex(0x57C4B6);
    t.accentSoft = hex(0x1F3B38);
    t.accentHover = hex(0x6BCFC2);
    t.accentPressed = hex(0x46AFA2);
    t.onAccent = hex(0x0E1F1D);
    t.good = hex(0x7CC982);
    t.goodSoft = hex(0x203424);
    t.warn = hex(0xF0B45E);
    t.warnSoft = hex(0x3A2E1B);
    t.bad = hex(0xF2897E);
    t.badSoft = hex(0x3E2321);
    t.onBad = hex(0x2A100D);
    t.field = hex(0x2A2E2F);
    t.hover = hex(0x272B2C);
    t.raised = hex(0x24282A);
    t.board = hex(0x131516);
    t.lane = hex(0x191C1D);
    t.paperSurround = hex(0x101213);
    t.toast = hex(0x343A3C);
    t.toastInk = hex(0xF1EFE9);
    t.toastAction = hex(0x7FD8CC);
    setPaper(t);
    t.noteShadow = veil(0x000000, 0.40);
    t.says = hex(0x25313C);
    t.thinks = hex(0x302E3C);
    t.does = hex(0x28352D);
    t.feels = hex(0x392E32);
    t.spark = hex(0x36321F);
    t.saysChip = hex(0x2A3D50);
    t.thinksChip = hex(0x3E3850);
    t.doesChip = hex(0x2F4435);
    t.feelsChip = hex(0x4E373D);
    return t;
}

StageTokens stageTokens()
{
    return {.ground = hex(0x10201F),
        .card = hex(0x18302E),
        .track = hex(0x1F3634),
        .ink = hex(0xF4F2EC),
        .text = hex(0xCFE0DD),
        .muted = hex(0xA9C7C3),
        .accent = hex(0x4FC3B4),
        .warn = hex(0xF0B45E),
        .bad = hex(0xF2897E)};
}

QColor noteColor(const Tokens& tokens, std::string_view word)
{
    if (word == "pink")
        return tokens.pink;
    if (word == "blue")
        return tokens.blue;
    if (word == "green")
        return tokens.green;
    if (word == "violet")
        return tokens.violet;
    if (word == "orange")
        return tokens.orange;
    return tokens.yellow;
}

QColor seriesColor(int index)
{
    return QColor::fromHsl(((index % 8) + 8) % 8 * 45, 115, 140);
}

double contrast(const QColor& text, const QColor& ground)
{
    const auto a = luminance(blended(text, ground));
    const auto b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace charrette::app
