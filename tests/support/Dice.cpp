// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Dice.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace charrette::tests {

namespace {

Dice* idDice = nullptr; // libsodium's hooks carry no context.

std::uint32_t someBits()
{
    return static_cast<std::uint32_t>(idDice->bits());
}

void someBytes(void* buffer, std::size_t size)
{
    auto* out = static_cast<unsigned char*>(buffer);
    for (std::size_t done = 0; done < size;) {
        const auto bits = idDice->bits();
        const auto part = std::min(size - done, sizeof bits);
        std::memcpy(out + done, &bits, part);
        done += part;
    }
}

const char* seeded()
{
    return "seeded";
}

randombytes_implementation seededSource{
    .implementation_name = &seeded,
    .random = &someBits,
    .stir = nullptr,
    .uniform = nullptr,
    .buf = &someBytes,
    .close = nullptr,
};

} // namespace

std::string Dice::phrase(int most)
{
    static constexpr std::array<std::string_view, 16> all{"queue", "Größe", "naïve", "checkout",
        "no", "配送", "Żółw", "e\u0301t\u00e9", "“late”", "50%", "поезд", "a'b", "😀", "note", "תור",
        "two  blanks"};
    std::string text{all[below(all.size())]};
    for (int i = between(1, most); i > 1; --i) {
        text += ' ';
        text += all[below(all.size())];
    }
    return text;
}

std::string Dice::bytes(std::size_t count)
{
    std::string text(count, '\0');
    for (auto& c : text)
        c = static_cast<char>(bits());
    return text;
}

SeededIds::SeededIds(std::uint64_t seed)
{
    idDice = new Dice{seed};
    randombytes_set_implementation(&seededSource);
}

SeededIds::~SeededIds()
{
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
    delete idDice;
    idDice = nullptr;
}

} // namespace charrette::tests
