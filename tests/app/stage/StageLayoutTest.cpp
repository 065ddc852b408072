// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageLayout.h"

#include "app/theme/Tokens.h"
#include "tests/support/Catch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QSizeF> screens{{1920, 1080}, {1024, 768}, {3840, 2160}};

/// Words until the text has that many characters.
std::string text(std::size_t length)
{
    static const std::string words = "Ask for a story about last time, and then ask why until it "
                                     "hurts: accommodation, responsibilities, hand-over. ";
    std::string out;
    while (out.size() < length)
        out += words;
    out.resize(length);
    while (!out.empty() && out.back() == ' ')
        out.back() = '.';
    return out;
}

std::vector<std::string> texts()
{
    return {"Why?", text(40), text(160), text(600), std::string(600, 'w')};
}

std::vector<stage::GroupCard> groups(int count, const std::string& words)
{
    std::vector<stage::GroupCard> cards;
    for (int i = 1; i <= count; ++i)
        cards.push_back({.number = i,
            .name = words,
            .room = "Room Oslo",
            .challenge = words,
            .colour = static_cast<Colour>(i % 6)});
    return cards;
}

RoomPulse pulse(int groups, const std::string& name)
{
    RoomPulse made{.sum = {12, 1180, 140, 62, 1504, 31, 60, 220}};
    for (int i = 1; i <= groups; ++i)
        made.groups.push_back({i, name, static_cast<Colour>(i % 6), {1, 40, 5, 2, 60, 2, 2, 9}});
    return made;
}

std::vector<stage::Scene> scenes(const std::string& words)
{
    stage::Agenda agenda;
    for (int i = 0; i < 18; ++i)
        agenda.lines.push_back({540 + 20 * i, words, {},
            i < 4       ? stage::Moment::Past
                : i > 4 ? stage::Moment::Coming
                        : stage::Moment::On});
    const stage::IdeaLane wins{Horizon::QuickWin, std::vector<stage::IdeaCard>(7, {words})};
    const stage::IdeaLane later{Horizon::LongTerm, std::vector<stage::IdeaCard>(3, {words})};
    return {
        stage::Now{.title = words, .text = words, .coming = {{words, 675}, {"Lunch", 720}}},
        stage::Now{.title = words, .text = words, .groups = groups(8, words)},
        stage::Now{.title = "Build", .streams = {{words, words, {}}, {"Support", "Cairo", words}}},
        stage::Now{.coming = {{words, 540}, {words, 600}}},
        stage::Instructions{words, words},
        stage::Instructions{words, {}},
        stage::Groups{"Day 1", groups(10, words)},
        agenda,
        pulse(30, words),
        pulse(0, words),
        stage::Statement{.kind = stage::StatementKind::Quote, .text = words, .by = words},
        stage::Statement{.kind = stage::StatementKind::Insight, .text = words, .reason = words},
        stage::Someone{words, words, {}, {},
            {{465, words, 5}, {540, words, 1, true}, {600, words, 3}, {720, words, 2}}},
        stage::Someone{words, {}, words, words, {}},
        stage::Someone{words},
        stage::Board{words, {wins, later}},
        stage::Image{PictureFormat::Png, {}, words},
        stage::Practice{words, words},
        stage::Practice{words, {}},
        stage::Blank{},
    };
}

StageMatter matter(const stage::Scene& scene)
{
    StageMatter made;
    made.setting = {.workshop = "Leaders’ event 2026", .dayNumber = 1, .days = 2};
    made.scene = scene;
    made.practice = {.seconds = 97, .isRunning = true};
    made.clock = {.minuteOfDay = 656, .isOn = true, .secondsLeft = 1104, .seconds = 1800};
    return made;
}

QImage painted(const StageSheet& sheet)
{
    QImage image{sheet.size.toSize(), QImage::Format_RGB32};
    QPainter painter{&image};
    paintSheet(painter, sheet);
    return image;
}

/// How many pixels outside the margins are not the ground.
int strayPixels(const QImage& image, const QRect& area)
{
    const auto ground = stageTokens().ground.rgb();
    int stray = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const bool isBeside = y < area.top() || y > area.bottom();
        for (int x = 0; x < image.width(); ++x) {
            if ((isBeside || x < area.left() || x > area.right()) && row[x] != ground)
                ++stray;
        }
    }
    return stray;
}

QRectF inkOf(const StageLine& line)
{
    return QFontMetricsF{line.font}.tightBoundingRect(line.text).translated(
        line.rect.left(), line.baseline);
}

/// What was written, in its order, without the blanks at which lines break.
QString writtenIn(const StageSheet& sheet)
{
    QString all;
    for (const auto& line : sheet.lines)
        all += line.text;
    return all.remove(u' ');
}

QString compact(const std::string& words)
{
    return QString::fromStdString(words).remove(u' ');
}

double largestFont(const StageSheet& sheet)
{
    double largest = 0;
    for (auto i = static_cast<std::size_t>(sheet.headLines); i < sheet.lines.size(); ++i)
        largest = std::max(largest, static_cast<double>(sheet.lines[i].font.pixelSize()));
    return largest;
}

} // namespace

TEST_CASE("Every scene stays inside its margins, from one word to 600 characters", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    for (const auto& words : texts()) {
        for (const auto& scene : scenes(words)) {
            const auto one = matter(scene);
            const auto first = layOut(one, size);
            for (int page = 0; page < first.pages; ++page) {
                const auto sheet = page == 0 ? first : layOut(one, size, page);
                INFO(scene.index() << " with " << words.size() << " on " << size.width());
                const auto area = sheet.area.adjusted(-1, -1, 1, 1);
                for (const auto& line : sheet.lines) {
                    INFO(line.text.toStdString());
                    CHECK(area.contains(line.rect));
                    CHECK(area.contains(inkOf(line)));
                }
                for (const auto& box : sheet.boxes)
                    CHECK(area.contains(box.rect));
                CHECK(sheet.page == page);
            }
        }
    }
}

TEST_CASE("Nothing is painted outside the margins", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    const auto lengths = size.width() > 2000 ? std::vector{text(600)} : texts();
    for (const auto& words : lengths) {
        for (const auto& scene : scenes(words)) {
            const auto sheet = layOut(matter(scene), size);
            INFO(scene.index() << " with " << words.size() << " on " << size.width());
            CHECK(strayPixels(painted(sheet), sheet.area.toAlignedRect().adjusted(-1, -1, 1, 1))
                == 0);
        }
    }
}

TEST_CASE("No text is smaller than what can be read from 15 m", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    for (const auto& words : texts()) {
        for (const auto& scene : scenes(words)) {
            const auto sheet = layOut(matter(scene), size);
            for (const auto& line : sheet.lines) {
                INFO(scene.index() << ": " << line.text.toStdString());
                CHECK(line.font.pixelSize() >= std::lround(leastStageText * stageUnit(size)));
            }
        }
    }
    CHECK(stageUnit({1920, 1080}) == 1);
    CHECK(stageUnit({3840, 2160}) == 2);
}

TEST_CASE("Lines of text do not run into each other", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    for (const auto& words : texts()) {
        for (const auto& scene : scenes(words)) {
            const auto sheet = layOut(matter(scene), size);
            std::vector<QRectF> inks;
            for (const auto& line : sheet.lines) {
                const auto ink = inkOf(line);
                const auto hit = std::ranges::find_if(
                    inks, [&](const QRectF& other) { return other.intersects(ink); });
                INFO(scene.index() << ": " << line.text.toStdString());
                CHECK(hit == inks.end());
                inks.push_back(ink);
            }
        }
    }
}

TEST_CASE("All of a text is there, in a size that fits its length", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    double before = 1e6;
    for (const auto& words : {text(4), text(40), text(160), text(600)}) {
        const auto quote = layOut(
            matter(stage::Statement{.kind = stage::StatementKind::Note, .text = words}), size);
        CHECK(writtenIn(quote).contains(compact(words)));
        CHECK(quote.pages == 1);
        CHECK(largestFont(quote) <= before);
        before = largestFont(quote);
        const auto todo = layOut(matter(stage::Instructions{"Listen", words}), size);
        CHECK(writtenIn(todo).contains(compact(words)));
        const auto now = layOut(matter(stage::Now{.title = "Listen", .text = words}), size);
        CHECK(writtenIn(now).contains(compact(words)));
    }
}

TEST_CASE("What is too long for one page goes on on the next, and nothing is lost", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    const auto words = text(6000);
    const auto one = matter(stage::Instructions{"Listen", words});
    const auto first = layOut(one, size);
    REQUIRE(first.pages > 1);
    QString all;
    for (int page = 0; page < first.pages; ++page) {
        const auto sheet = layOut(one, size, page);
        for (auto i = static_cast<std::size_t>(sheet.headLines) + 1; i < sheet.lines.size(); ++i)
            all += sheet.lines[i].text;
    }
    CHECK(all.remove(u' ') == compact(words));
    CHECK(layOut(one, size, 99).page == first.pages - 1);

    stage::Board board;
    board.lanes.push_back({Horizon::Undecided, {}});
    for (int i = 0; i < 146; ++i)
        board.lanes.back().cards.push_back({"Idea number " + std::to_string(i) + " of all"});
    QString ideas;
    for (int page = 0; page < layOut(matter(board), size).pages; ++page)
        ideas += writtenIn(layOut(matter(board), size, page));
    for (int i = 0; i < 146; ++i)
        CHECK(ideas.contains(u"Ideanumber%1ofall"_s.arg(i)));
}

TEST_CASE("The digits of the clock are as large as the screen allows", "[stage]")
{
    const auto size = GENERATE(from_range(screens));
    const auto sheet = layOut(matter(stage::Now{.title = "Coffee"}), size);
    const auto& digits = sheet.lines.back();
    REQUIRE(digits.text == u"18:24"_s);
    const auto room = sheet.area;
    const bool isWide = digits.rect.width() > room.width() * 0.95;
    const bool isHigh = digits.rect.height() > room.height() * 0.5;
    CHECK((isWide || isHigh));
}

TEST_CASE("Time that runs out changes its colour, and an agenda opens where the day is", "[stage]")
{
    const auto colour = [](int left) {
        auto one = matter(stage::Now{.title = "Coffee"});
        one.clock.secondsLeft = left;
        return layOut(one, {1920, 1080}).lines.back().color;
    };
    CHECK(colour(1000) == stageTokens().ink);
    CHECK(colour(300) == stageTokens().warn);
    CHECK(colour(60) == stageTokens().bad);
    CHECK(colour(-60) == stageTokens().bad);

    stage::Agenda agenda;
    for (int i = 0; i < 90; ++i)
        agenda.lines.push_back(
            {i * 10, text(40), {}, i == 80 ? stage::Moment::On : stage::Moment::Coming});
    const auto one = matter(agenda);
    const int page = pageToOpen(one, {1920, 1080});
    CHECK(page > 0);
    const auto sheet = layOut(one, {1920, 1080}, page);
    CHECK_FALSE(sheet.boxes.empty());
}
