// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Wording.h"

#include "app/text/Names.h"
#include "tests/support/Catch.h"

#include <QSet>

#include <array>

using namespace charrette;

TEST_CASE("Every problem is told in whole sentences of its own", "[text]")
{
    constexpr std::array problems{Problem::NotCharrette, Problem::NewerFormat, Problem::Damaged,
        Problem::ReadOnly, Problem::DiskFull, Problem::Locked, Problem::MissingFile,
        Problem::MissingFolder, Problem::Exists, Problem::Refused, Problem::Unreadable,
        Problem::Unsupported, Problem::Bug};
    QSet<QString> told;
    for (const auto problem : problems) {
        const auto text = app::wording(problem);
        INFO(text.toStdString());
        CHECK(text.size() > 20);
        CHECK((text.endsWith(u'.') || text.endsWith(u'?')));
        CHECK(text == text.trimmed());
        told.insert(text);
    }
    CHECK(told.size() == qsizetype{problems.size()});
}

TEST_CASE("Quotes inside a quote stand in single marks", "[text]")
{
    CHECK(app::quoted(QStringLiteral("She said “wait” to me"))
        == QStringLiteral("“She said ‘wait’ to me”"));
}
