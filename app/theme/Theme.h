// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Tokens.h"

#include <QFont>
#include <QObject>

class QSettings;

namespace charrette::app {

class SystemAppearance;

enum class Appearance { System, Light, Dark };

/// Dresses the application: style, palette, font and style sheet from one set of tokens. Made once
/// by main and switchable at any time; what was chosen is kept in the settings.
class Theme final : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestFont = 75;
    static constexpr int largestFont = 200;

    explicit Theme(QSettings& settings, QObject* parent = nullptr);
    ~Theme() override;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    bool isDark() const { return m_isDark; }

    /// Size of all text, in percent; kept between smallestFont and largestFont.
    int fontPercent() const { return m_fontPercent; }
    void setFontPercent(int percent);

signals:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void readSystemPalette();
    void followSystem();
    void apply();

    QSettings& m_settings;
    QFont m_systemFont;
    Appearance m_appearance = Appearance::System;
    int m_fontPercent = 100;
    SystemAppearance& m_system;
    bool m_isDark = false;
    bool m_isApplying = false;
};

/// The colours of now. Light until a Theme is made, so that widgets can be tested without one.
const Tokens& tokens();

/// The theme that dresses the application, or nothing where none was made.
Theme* theme();

/// The font scale of now, in percent.
int fontPercent();

} // namespace charrette::app
