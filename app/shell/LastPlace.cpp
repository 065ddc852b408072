// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/LastPlace.h"

#include "app/shell/Navigation.h"

#include <QSettings>

namespace charrette::app {

using namespace Qt::StringLiterals;

void LastPlace::keep(const Place& place)
{
    m_settings.setValue(u"lastPlace/document"_s, place.document);
    m_settings.setValue(u"lastPlace/page"_s, static_cast<int>(place.page));
    m_settings.remove(u"lastPlace/isTried"_s);
}

void LastPlace::forget()
{
    m_settings.remove(u"lastPlace"_s);
}

std::optional<LastPlace::Place> LastPlace::take()
{
    const auto document = m_settings.value(u"lastPlace/document"_s).toString();
    const auto page = m_settings.value(u"lastPlace/page"_s).toInt();
    const bool isTried = m_settings.value(u"lastPlace/isTried"_s).toBool();
    forget();
    if (document.isEmpty() || isTried)
        return {};
    m_settings.setValue(u"lastPlace/document"_s, document);
    m_settings.setValue(u"lastPlace/isTried"_s, true);
    m_settings.sync(); // It may not come any further.
    const bool isPage = page >= 0 && page < static_cast<int>(Navigation::pageCount);
    return Place{document, isPage ? static_cast<PageKind>(page) : PageKind::Overview};
}

} // namespace charrette::app
