// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RecentFiles.h"

#include "tests/support/Catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

RecentFile file(int number)
{
    return {u"/event %1.charrette"_s.arg(number), u"2026"_s, QDateTime::currentDateTime()};
}

} // namespace

TEST_CASE("The document opened last stands first, once, and old ones make room", "[shell]")
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    RecentFiles recent{settings};
    for (int i = 0; i < 12; ++i)
        recent.add(file(i));
    recent.add(file(7));

    const auto all = recent.all();

    REQUIRE(all.size() == static_cast<std::size_t>(RecentFiles::most));
    CHECK(all[0].path == file(7).path);
    CHECK(all[1].path == file(11).path);
    CHECK(std::ranges::count(all, file(7).path, &RecentFile::path) == 1);

    recent.forget(file(7).path);
    CHECK(recent.all().front().path == file(11).path);
}

TEST_CASE("A settings file of garbage means no recent documents", "[shell]")
{
    const QTemporaryDir folder;
    QFile broken{folder.filePath(u"settings.ini"_s)};
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("[recent]\nsize=many\n1\\path=@Invalid(\n\xff\xfe\0");
    broken.close();
    QSettings settings{broken.fileName(), QSettings::IniFormat};

    CHECK(RecentFiles{settings}.all().empty());
}
