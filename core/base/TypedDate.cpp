// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TypedDate.h"

#include "core/base/Digits.h"
#include "core/base/Text.h"

#include <array>
#include <string>
#include <vector>

namespace charrette {

namespace {

// English first; French and German months differ from them only where listed.
struct MonthName {
    std::string_view beginning;
    int month;
};
constexpr std::array monthNames{MonthName{"jan", 1}, MonthName{"feb", 2}, MonthName{"fev", 2},
    MonthName{"mar", 3}, MonthName{"apr", 4}, MonthName{"avr", 4}, MonthName{"may", 5},
    MonthName{"mai", 5}, MonthName{"jun", 6}, MonthName{"juin", 6}, MonthName{"jul", 7},
    MonthName{"juil", 7}, MonthName{"aug", 8}, MonthName{"aou", 8}, MonthName{"sep", 9},
    MonthName{"oct", 10}, MonthName{"okt", 10}, MonthName{"nov", 11}, MonthName{"dec", 12},
    MonthName{"dez", 12}};

/// Runs of digits and runs of letters; everything else parts them.
std::vector<std::string> parts(const std::string& text)
{
    std::vector<std::string> found;
    char last = ' ';
    for (const char c : text) {
        const bool isLetter = c >= 'a' && c <= 'z';
        if (!isDigit(c) && !isLetter) {
            last = ' ';
            continue;
        }
        if (last == ' ' || isDigit(last) != isDigit(c))
            found.emplace_back();
        found.back() += c;
        last = c;
    }
    return found;
}

std::optional<int> number(const std::string& part)
{
    if (part.empty() || part.size() > 4 || !isDigit(part.front()))
        return {};
    return std::stoi(part);
}

std::optional<int> monthNamed(const std::string& part)
{
    for (const auto& name : monthNames) {
        if (part.size() >= 3 && part.starts_with(name.beginning))
            return name.month;
    }
    return {};
}

std::optional<int> yearOf(const std::string& part)
{
    const auto year = number(part);
    return year && part.size() == 2 ? std::optional{2000 + *year} : year;
}

std::optional<Date> nextSuch(int month, int day, Date today)
{
    for (int year = today.year(); year < today.year() + 8; ++year) { // 29 February comes rarely
        const auto date = Date::from(year, month, day);
        if (date && !(*date < today))
            return date;
    }
    return {};
}

} // namespace

std::optional<Date> typedDate(std::string_view typed, Date today)
{
    const auto text = folded(typed);
    if (text == "today")
        return today;
    if (text == "tomorrow")
        return today.plusDays(1);
    if (const auto iso = Date::from(std::string_view{text}))
        return iso;
    auto found = parts(text);
    // "Wed 18 Nov": the day of the week says nothing new.
    if (found.size() > 2 && !isDigit(found[0].front()) && !monthNamed(found[0]))
        found.erase(found.begin());
    if (found.size() < 2 || found.size() > 3)
        return {};
    auto day = number(found[0]);
    auto month = monthNamed(found[1]);
    if (!month)
        month = number(found[1]);
    if (!day) { // "Nov 30"
        day = number(found[1]);
        month = monthNamed(found[0]);
    }
    if (!day || !month || *month > 12)
        return {};
    if (found.size() == 2)
        return nextSuch(*month, *day, today);
    const auto year = yearOf(found[2]);
    return year ? Date::from(*year, *month, *day) : std::nullopt;
}

} // namespace charrette
