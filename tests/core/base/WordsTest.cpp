// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "tests/support/Catch.h"

#include <set>

using namespace charrette;

namespace {

/// Each word is its own, leads back, and is one the schema allows in that column: the CHECK of the
/// table names it.
template <typename Enum>
void checkWords(const char* table, std::size_t count)
{
    INFO(table);
    const auto document = Document::inMemory();
    const auto sql =
        document->db().value<std::string>("SELECT sql FROM sqlite_schema WHERE name = ?1", table);
    std::set<std::string_view> all;
    for (const auto value : everyOne<Enum>()) {
        INFO(key(value));
        CHECK(fromKey<Enum>(key(value)) == value);
        CHECK(sql.find("'" + std::string{key(value)} + "'") != std::string::npos);
        all.insert(key(value));
    }
    CHECK(all.size() == count);
}

} // namespace

TEST_CASE("Enumerations are stored as the words that the schema allows", "[words]")
{
    checkWords<Role>("attendance", 5);
    checkWords<Verdict>("verdict", 6);
    checkWords<Cause>("verdict", 6);
    checkWords<Colour>("work_group", 6);
    checkWords<BlockKind>("block", 25);
    checkWords<Mode>("block", 6);
    checkWords<Stage>("block", 5);
    checkWords<InterviewKind>("interview", 2);
    checkWords<InterviewKind>("prompt", 2);
    checkWords<Consent>("interview", 4);
    checkWords<NoteKind>("note", 6);
    checkWords<Horizon>("idea", 3);
    checkWords<Form>("prototype", 6);
    checkWords<Decision>("prototype", 4);
    checkWords<FeedbackKind>("feedback", 4);
    checkWords<VisionKind>("vision", 2);
    checkWords<ActionHorizon>("action", 3);
    checkWords<ActionHorizon>("case_point", 3);
    checkWords<PointKind>("case_point", 5);
    checkWords<Status>("action", 4);
    checkWords<Bearer>("attachment", 13);
    checkWords<PictureFormat>("picture", 2);
    checkWords<ChangeKind>("change", 3);
}

TEST_CASE("A word that this version does not know is damage", "[words]")
{
    CHECK(fromKey<Horizon>("quick_win") == Horizon::QuickWin);
    for (const auto* wrong : {"", "Quick_win", "quick", "quick_win "})
        CHECK_THROWS_AS(fromKey<Horizon>(wrong), Error);
}
