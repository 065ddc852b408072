// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QPalette;

namespace charrette::app {

/// Whether the desktop asks for dark windows. Knows at once what can be read at once; what has to
/// be asked over the desktop's bus comes later as a change, so that nothing waits for it.
class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    /// `remembered` is what the desktop answered the last time, so that the first window is right.
    SystemAppearance(
        const QPalette& platform, std::optional<bool> remembered, QObject* parent = nullptr);

    bool isDark() const;

    /// Nothing where the desktop cannot be asked.
    std::optional<bool> answered() const { return m_isDarkByPortal; }

    /// The desktop's palette is another one.
    void readPalette(const QPalette& platform);

signals:
    void changed();

private:
    void askPortal();
    void takeScheme(uint scheme);

    bool m_isDarkByFiles = false;
    std::optional<bool> m_isDarkByPortal;
};

/// By the palette, or, where Qt has no bridge to the desktop's theme, by what the desktop writes
/// down about itself.
bool isDark(const QPalette& platform);

} // namespace charrette::app
