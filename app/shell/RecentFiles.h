// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

class QSettings;

namespace charrette::app {

struct RecentFile {
    QString path;
    QString workshops; ///< what it held when it was last open: "2026, 2025"
    QDateTime opened;
};

/// The documents opened last, newest first, kept in the settings.
class RecentFiles {
public:
    static constexpr int most = 8;

    explicit RecentFiles(QSettings& settings);

    std::vector<RecentFile> all() const;
    void add(const RecentFile& file);
    void forget(const QString& path);

private:
    void write(const std::vector<RecentFile>& files);

    QSettings& m_settings;
};

} // namespace charrette::app
