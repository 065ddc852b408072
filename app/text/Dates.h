// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"

#include <QDate>

#include <optional>

namespace charrette::app {

inline QDate toQt(Date date)
{
    return {date.year(), date.month(), date.day()};
}

inline std::optional<Date> fromQt(QDate date)
{
    return Date::from(date.year(), date.month(), date.day());
}

} // namespace charrette::app
