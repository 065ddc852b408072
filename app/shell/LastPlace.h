// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"

#include <QString>

#include <optional>

class QSettings;

namespace charrette::app {

/// The document and the page that are shown. It is forgotten when the document is closed; so what
/// is there at the start was left by a program that did not end in order.
class LastPlace {
public:
    struct Place {
        QString document;
        PageKind page = PageKind::Overview;
    };

    explicit LastPlace(QSettings& settings)
        : m_settings{settings}
    {}

    void keep(const Place& place);
    void forget();

    /// What was left. Nothing where the program has gone on there already and did not come as far
    /// as another page: it would only end once more.
    std::optional<Place> take();

private:
    QSettings& m_settings;
};

} // namespace charrette::app
