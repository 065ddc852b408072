// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RecentFiles.h"

#include <QSettings>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

RecentFiles::RecentFiles(QSettings& settings)
    : m_settings{settings}
{}

std::vector<RecentFile> RecentFiles::all() const
{
    std::vector<RecentFile> files;
    const int count = std::min(m_settings.beginReadArray(u"recent"_s), most);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto path = m_settings.value(u"path"_s).toString();
        if (!path.isEmpty())
            files.push_back({path, m_settings.value(u"workshops"_s).toString(),
                m_settings.value(u"opened"_s).toDateTime()});
    }
    m_settings.endArray();
    return files;
}

void RecentFiles::add(const RecentFile& file)
{
    auto files = all();
    std::erase_if(files, [&](const auto& other) { return other.path == file.path; });
    files.insert(files.begin(), file);
    if (files.size() > most)
        files.resize(most);
    write(files);
}

void RecentFiles::forget(const QString& path)
{
    auto files = all();
    std::erase_if(files, [&](const auto& other) { return other.path == path; });
    write(files);
}

void RecentFiles::write(const std::vector<RecentFile>& files)
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, static_cast<int>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(u"path"_s, files[i].path);
        m_settings.setValue(u"workshops"_s, files[i].workshops);
        m_settings.setValue(u"opened"_s, files[i].opened);
    }
    m_settings.endArray();
}

} // namespace charrette::app
