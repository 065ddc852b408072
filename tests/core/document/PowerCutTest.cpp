// SPDX-License-Identifier: GPL-3.0-or-later
// CHARRETTE_CUTS=10000 tries that many cuts in each of these tests.
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/DiskLog.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

using Survives = DiskLog::Survives;

/// All that is in a document, and the change it stands at.
struct State {
    ChangeMark last;
    Contents rows;

    bool operator==(const State&) const = default;
};

State stateOf(const Document& document)
{
    return {document.history().last(), contents(document)};
}

/// A file under test: what it held at which length of the log, once that was acknowledged.
struct Tracked {
    struct Known {
        std::size_t since; ///< the length of the log; none yet while the disk is behind
        State state;
    };

    static constexpr auto notYet = std::numeric_limits<std::size_t>::max();

    std::string name;
    std::vector<Known> known = {};

    /// Told to the person by then; nothing where the file had not been acknowledged at all.
    const Known* acknowledged(std::size_t events) const
    {
        const Known* last = nullptr;
        for (const auto& one : known) {
            if (one.since <= events)
                last = &one;
        }
        return last;
    }

    std::size_t countAcknowledged(std::size_t events) const
    {
        const auto* last = acknowledged(events);
        return last ? static_cast<std::size_t>(last - known.data()) + 1 : 0;
    }

    /// That, or what was in flight: what was acknowledged next, and came at once.
    bool allows(const State& state, std::size_t events) const
    {
        const auto* last = acknowledged(events);
        if (last && last->state == state)
            return true;
        const auto* const end = known.data() + known.size();
        const auto* const next = last ? last + 1 : known.data();
        return std::any_of(next, end,
            [&](const Known& one) { return one.since == next->since && one.state == state; });
    }
};

void tryCommand(Document& document, const Command& command, Dice& dice)
{
    try {
        document.perform(std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Refused);
    }
}

/// Without the journal beside it the file is lost.
void requireTorn(const fs::path& path)
{
    const TemporaryFolder elsewhere;
    fs::copy_file(path, elsewhere.file("torn.charrette"));
    bool isWhole = true;
    try {
        isWhole = !Document::open(elsewhere.file("torn.charrette"))->isReadOnly();
    } catch (const Error&) {
        isWhole = false;
    }
    REQUIRE_FALSE(isWhole);
}

class Script {
public:
    explicit Script(std::uint64_t seed)
        : m_dice{seed}
    {}

    fs::path file(const Tracked& tracked) const { return m_folder.file(tracked.name); }

    void begin() { m_log = std::make_unique<DiskLog>(m_folder.path()); }
    /// What was done, once it is over.
    const DiskLog& log()
    {
        m_document.reset();
        m_log->stop();
        return *m_log;
    }
    Dice& dice() { return m_dice; }

    void create()
    {
        m_document = Document::create(file(document));
        note(document);
        m_document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, m_dice); });
        note(document);
    }

    void open(std::optional<int> patience = {})
    {
        m_document.reset();
        m_document = Document::open(file(document), {.patience = patience});
        note(document);
    }

    /// What was done is told to be stored when the disk has caught up.
    void catchUp()
    {
        m_document->catchingUp()({});
        for (auto& one : document.known) {
            if (one.since == Tracked::notYet)
                one.since = sizeOfLog();
        }
    }

    void work(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (m_dice.oneIn(6))
                m_document->undo();
            else if (m_dice.oneIn(8))
                m_document->redo();
            else
                tryCommand(*m_document, m_dice.oneOf(everyCommand()), m_dice);
            note(document);
        }
    }

    /// Where the copy will go, a crash has left another document torn, with the journal beside it.
    void tearCopy()
    {
        const auto path = file(copy);
        {
            const auto other = Document::create(path);
            other->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, m_dice); });
            copy.known.push_back({0, stateOf(*other)});
        }
        // So small a cache writes into the file before the end, which never comes.
        inChild(As::Self, [&] {
            runRawAndDie(path,
                "PRAGMA cache_size = 1; BEGIN; UPDATE change SET label = hex(zeroblob(900));"
                "UPDATE idea SET text = hex(zeroblob(900));"
                "UPDATE person SET job = hex(zeroblob(90000))");
            return 0;
        });
        REQUIRE(fs::exists(path.string() + "-journal"));
        requireTorn(path);
    }

    void restoreCopy()
    {
        m_document->perform("Restore", [&](Edit& edit) { restore(edit, file(copy), {}); });
        note(document);
    }

    /// The file is written anew then, from one end to the other.
    void removeForGood()
    {
        m_document->performForGood(
            "Remove", [](Edit& edit) { edit.run("DELETE FROM idea WHERE id % 2 = 0"); });
        note(document);
    }

    void saveCopy()
    {
        m_document->saveCopy(file(copy));
        note(copy);
    }

    Tracked document{"a.charrette"};
    Tracked copy{"b.charrette"};

private:
    void note(Tracked& tracked)
    {
        const auto isStored = m_document->disk() == Document::Disk::Ready || &tracked == &copy;
        tracked.known.push_back({isStored ? sizeOfLog() : Tracked::notYet, stateOf(*m_document)});
    }

    std::size_t sizeOfLog() const { return m_log ? m_log->size() : 0; }

    TemporaryFolder m_folder;
    Dice m_dice;
    std::unique_ptr<DiskLog> m_log;
    std::unique_ptr<Document> m_document;
};

/// The file as the cut left it: whole, and nothing in it but what was acknowledged or in flight.
void requireWhole(const fs::path& folder, const Tracked& tracked, std::size_t events)
{
    const auto path = folder / tracked.name;
    if (!tracked.acknowledged(events) && !fs::exists(path))
        return;
    INFO(tracked.name);
    const auto opened = Document::open(path);
    REQUIRE(opened->access() == Document::Access::Write);
    REQUIRE(tracked.allows(stateOf(*opened), events));
}

std::size_t hashOf(const DiskLog::Files& files)
{
    std::size_t hash = 0;
    for (const auto& [name, bytes] : files)
        hash = hash * 31 + std::hash<std::string>{}(name + '\n' + bytes);
    return hash;
}

/// Cuts the power `tries` times, at moments and in ways drawn by the dice: at any, or at one of the
/// last so many.
void cut(Script& script, const std::string& fault, std::optional<std::size_t> last = {})
{
    const auto count = triesWanted("CHARRETTE_CUTS", tries(200));
    const auto& log = script.log();
    const TemporaryFolder folder;
    std::unordered_set<std::size_t> seen;
    for (int i = 0; i < count; ++i) {
        const auto first = last ? log.size() - *last : 0;
        const auto events = first + script.dice().below(log.size() + 1 - first);
        const auto survives = static_cast<Survives>(script.dice().below(4));
        INFO("cut " << i << " after " << events << " of " << log.size() << ", survives "
                    << static_cast<int>(survives));
        const auto files = log.after(events, survives, script.dice());
        const auto expected = script.document.countAcknowledged(events) * 1000
            + script.copy.countAcknowledged(events);
        if (!seen.insert(hashOf(files) * 31 + expected).second)
            continue; // The same files, of which the same is expected.
        for (const auto& entry : fs::directory_iterator{folder.path()})
            fs::remove(entry.path());
        for (const auto& [name, bytes] : files)
            writeBytes(folder.file(name), bytes);
        requireWhole(folder.path(), script.document, events);
        requireWhole(folder.path(), script.copy, events);
    }
    const auto acknowledged = script.document.known.size() + script.copy.known.size();
    CHECK(log.barriers() > (last ? 3 : acknowledged)); // It was really recorded.
    tellFaults(fault, "every write, sync and name recorded and cut; torn sectors",
        static_cast<std::size_t>(count), acknowledged, 0);
}

} // namespace

TEST_CASE("A power cut at any moment loses nothing acknowledged, and leaves nothing half done",
    "[cut][slow]")
{
    Script script{4};
    script.begin();
    script.create();
    script.work(30);
    script.saveCopy();
    script.work(10);
    script.open();
    script.work(10);
    script.restoreCopy();
    script.work(3);
    script.saveCopy();
    script.removeForGood();
    script.work(3);

    cut(script, "power cut while creating, editing, undoing, copying, restoring, erasing");
}

TEST_CASE("A power cut while the disk is behind leaves all up to some moment since it last was not",
    "[cut][slow]")
{
    Script script{7};
    script.begin();
    script.create();
    script.open(0);
    for (int round = 0; round < 12; ++round) {
        script.work(1 + static_cast<int>(script.dice().below(8)));
        if (round == 5)
            script.removeForGood();
        script.catchUp();
    }
    script.open(0);
    script.work(5);
    script.catchUp();

    cut(script, "power cut while the disk is behind what was done");
}

TEST_CASE("A power cut while a copy takes the place of a torn file leaves either, and whole",
    "[cut][slow]")
{
    Script script{6};
    script.tearCopy();
    script.create();
    script.begin();
    script.saveCopy();

    cut(script, "power cut while saving over a file that a crash left torn", 30);
}

TEST_CASE(
    "A power cut while a file is brought up to date leaves it old or new, and whole", "[cut][slow]")
{
    const std::string name = GENERATE("v1.charrette", "v2.charrette", "v3.charrette");
    Script script{5};
    fs::copy_file(fs::path{CHARRETTE_TEST_DATA} / name, script.file(script.document));
    script.begin();
    script.document.known.push_back({0, {}}); // Replaced below: opening does not change its rows.
    script.open();
    script.document.known.front().state = script.document.known.back().state;
    script.work(5);
    script.saveCopy();

    cut(script, "power cut while migrating, then editing");
}
