// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"
#include "core/summary/Cards.h"
#include "core/summary/Deck.h"
#include "core/summary/Paper.h"
#include "core/summary/Photos.h"
#include "core/summary/Report.h"
#include "core/summary/ReportStyle.h"
#include "core/summary/Sheets.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace charrette {

namespace app {

class PaperPages;
class Progress;

/// What is handed out, in the order in which it is offered.
enum class Output {
    Session,
    Summary,
    GroupPack,
    LeaderPack,
    SponsorPage,
    PersonaSheet,
    ThenAndNow,
    Ledger,
    Roadmap,
    WallCards,
    ContactSheet,
    RunSheet,
    Handout,
    PackingList,
    Calendar
};

/// What there may be one of for each of.
enum class Scope { None, Days, Groups, People, Cards };

} // namespace app

/// As on the command line.
template <>
inline constexpr std::array<std::string_view, 15> words<app::Output>{"session", "report",
    "group-pack", "leader-pack", "sponsor-page", "persona-sheet", "then-and-now", "ledger",
    "roadmap", "wall-cards", "contact-sheet", "run-sheet", "handout", "packing-list", "calendar"};

namespace app {

/// In the order in which they are offered.
enum class ReportFormat {
    Pdf,
    Word,
    OpenDocument,
    Slides,
    Spreadsheet,
    Web,
    Markdown,
    Csv,
    Calendar
};

} // namespace app

/// The endings of file names.
template <>
inline constexpr std::array<std::string_view, 9> words<app::ReportFormat>{
    "pdf", "docx", "odt", "pptx", "xlsx", "html", "md", "csv", "ics"};

namespace app {

/// By the ending of a file name; nothing for one we do not write.
std::optional<ReportFormat> formatOfPath(const QString& path);
/// ".pdf"
QString endingOf(ReportFormat format);
/// The formats it is written in, the usual one first.
std::vector<ReportFormat> formatsOf(Output output);
QString outputName(Output output); ///< Run sheet
Scope scopeOf(Output output);
/// It is put together from parts that can be chosen.
bool hasParts(Output output);
/// There may be pictures in it that somebody attached.
bool hasPictures(Output output);
/// It is printed on any paper, one thing beside the other.
bool isGrid(Output output);
QString cardsName(summary::CardKind kind); ///< Ideas
QString formatName(ReportFormat format); ///< Web page
QString sheetName(summary::SheetKind kind); ///< Ideas

/// Which of it, and of what.
struct Wanted {
    WorkshopId workshop;
    Output output = Output::Summary;
    std::optional<GroupId> group = {};
    std::optional<PersonId> person = {};
    std::optional<DayId> day = {}; ///< every day without one
    summary::SheetKind sheet = summary::SheetKind::Ideas; ///< as comma-separated values
    summary::ReportStyle style = {};
    summary::CardKind cards = summary::CardKind::Ideas;
    summary::Paper paper = summary::Paper::A4; ///< of cards and photos
};

/// All that is needed from the document, so that the rest can be done in another thread.
struct Content {
    summary::Report report; ///< for a calendar, what it looks like on paper
    std::string detail = {}; ///< the day or the list, for the name of the file
    std::string calendar = {};
    summary::Deck deck = {}; ///< for slides
    std::vector<summary::Sheet> sheets = {}; ///< for formats that are lists
    std::vector<summary::Card> cards = {};
    bool hasLargeCards = false;
    std::vector<summary::Photo> photos = {};
    summary::Paper paper = summary::Paper::A4;

    bool isEmpty() const { return report.sections.empty() && cards.empty() && photos.empty(); }
};

/// Laid out for this thread. Throws GivenUp when the progress was, which is said up to `share`.
std::unique_ptr<const PaperPages> pagesOf(
    const Content& content, Progress* progress = nullptr, double share = 1);

/// Writes it beside the path, looks whether it arrived whole, and only then puts it in place.
/// Returns how much it is: "43 pages", "12 slides", "240 rows", "78 kB". Throws Error, and GivenUp
/// when the progress was.
QString write(
    const Content& content, ReportFormat format, const QString& path, Progress* progress = nullptr);

} // namespace app
} // namespace charrette
