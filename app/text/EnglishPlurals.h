// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace charrette::app {

/// Makes the source texts good English: "%n note(s)" becomes "1 note" or "2 notes", and
/// "%n (person|people)" becomes "1 person" or "2 people". Installed before any other translator, so
/// that a translation found for the user's language wins.
class EnglishPlurals final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
        int n = -1) const override;
};

} // namespace charrette::app
