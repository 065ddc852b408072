// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Source.h"

#include "app/media/PictureImport.h"
#include "app/summary/ReportPages.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "core/base/Error.h"
#include "core/people/Group.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Calendar.h"
#include "core/summary/LookBack.h"
#include "core/summary/Personas.h"
#include "core/summary/Redaction.h"
#include "core/workshop/Workshop.h"

#include <QRegularExpression>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// The case for change has a sheet where there is one: few workshops argue it.
std::vector<summary::Sheet> withoutEmptyCase(Output output, std::vector<summary::Sheet> sheets)
{
    const auto place = static_cast<std::size_t>(summary::SheetKind::Case);
    if (output != Output::Ledger && sheets.at(place).rows.empty())
        sheets.erase(sheets.begin() + static_cast<std::ptrdiff_t>(place));
    return sheets;
}

/// At most as wide and as high as stands well on a cover, in points.
std::optional<summary::Image> logoImage(const std::optional<Picture>& picture)
{
    constexpr QSizeF most{170, 64};
    if (!picture)
        return {};
    const auto size = sizeOf(*picture);
    if (size.isEmpty())
        return {};
    return summary::Image{.picture = std::make_shared<const Picture>(*picture),
        .width = size.width(),
        .height = size.height(),
        .across = most.width(),
        .tall = most.height()};
}

/// Systems take names of 255 bytes, of which a letter may be several, and a number may be added.
QString shortened(QString name)
{
    constexpr qsizetype mostLetters = 120;
    constexpr qsizetype mostBytes = 200;
    name.truncate(mostLetters);
    while (name.toUtf8().size() > mostBytes || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.trimmed();
}

} // namespace

Source::Source(const sqlite::Database& db, WorkshopId workshop, PictureShelf* shelf)
    : m_db{db}
    , m_workshop{workshop}
    , m_shelf{shelf}
{
    if (const auto one = find(db, workshop))
        m_zone = one->timeZone;
}

summary::Packs& Source::packs()
{
    if (!m_packs || m_language != summary::spoken())
        m_packs.emplace(m_db, m_workshop);
    m_language = summary::spoken();
    return *m_packs;
}

summary::DayOf Source::dayOf() const
{
    return [zone = m_zone](Instant moment) {
        const auto date = atEvent(moment, zone).date();
        return Date::from(date.year(), date.month(), date.day()).value();
    };
}

/// As much as fits on one page, with the logo there is.
summary::Report Source::sponsorPage(const summary::Look& look)
{
    for (int most = summary::mostForSponsor; most > 1; --most) {
        auto report = packs().forSponsor(most);
        report.look = look;
        if (ReportPages{report}.count() == 1)
            return report;
    }
    return packs().forSponsor(1);
}

/// With as many quotes as leave each persona on one page.
summary::Report Source::personaSheet(const summary::Look& look) const
{
    for (int most = summary::mostQuotesOfPersona; most >= 0; --most) {
        auto report = summary::personaSheet(m_db, m_workshop, most);
        report.look = look;
        const auto pages = ReportPages{report}.count();
        if (pages == std::max(1, static_cast<int>(report.sections.size())))
            return report;
    }
    return summary::personaSheet(m_db, m_workshop);
}

/// What is no report has its title all the same.
summary::Report Source::titleOnly() const
{
    summary::Report report;
    if (const auto workshop = find(m_db, m_workshop))
        report.cover.title = summary::Redaction::ofNames(m_db, m_workshop).text(workshop->title);
    return report;
}

summary::Report Source::report(const Wanted& wanted)
{
    switch (wanted.output) {
    case Output::Session:
        return packs().ofSession(wanted.day, dayOf());
    case Output::Summary:
        return summary::buildReport(m_db, m_workshop, wanted.group);
    case Output::GroupPack:
        if (wanted.group)
            return packs().ofGroup(*wanted.group);
        break;
    case Output::LeaderPack:
        if (wanted.person)
            return packs().ofLeader(*wanted.person);
        break;
    case Output::SponsorPage:
        return sponsorPage(look(wanted.style));
    case Output::PersonaSheet:
        return personaSheet(look(wanted.style));
    case Output::ThenAndNow:
        return summary::thenAndNow(m_db, m_workshop);
    case Output::Ledger:
        return summary::ledgerReport(m_db, m_workshop);
    case Output::Roadmap:
        return summary::roadmap(m_db, m_workshop);
    case Output::WallCards:
    case Output::ContactSheet:
        return titleOnly();
    case Output::RunSheet:
        return summary::runSheet(m_db, m_workshop, wanted.day);
    case Output::Handout:
    case Output::Calendar:
        return summary::handout(m_db, m_workshop, wanted.day);
    case Output::PackingList:
        return summary::packingList(m_db, m_workshop, wanted.day);
    }
    return {};
}

std::vector<summary::Sheet> Source::sheets(const Wanted& wanted) const
{
    if (wanted.output == Output::Ledger)
        return {summary::ledgerSheet(m_db, m_workshop)};
    return summary::sheets(m_db, m_workshop, wanted.group, dayOf());
}

std::string Source::calendar(const Wanted& wanted) const
{
    const auto momentOf = [this](Date date, MinuteOfDay minute) {
        return momentAt(toQt(date), QTime{0, 0}.addSecs(minute * 60), m_zone);
    };
    return summary::calendar(m_db, m_workshop, wanted.day, momentOf, Instant::now());
}

std::string Source::detail(const Wanted& wanted, ReportFormat format) const
{
    if (format == ReportFormat::Csv && wanted.output != Output::Ledger)
        return sheetName(wanted.sheet).toStdString();
    if (wanted.output == Output::WallCards)
        return cardsName(wanted.cards).toStdString();
    if (const auto day = wanted.day ? find(m_db, *wanted.day) : std::nullopt)
        return weekday(toQt(day->date)).toStdString();
    return {};
}

summary::Deck Source::deck(const Wanted& wanted) const
{
    if (wanted.output == Output::ThenAndNow)
        return summary::thenAndNowDeck(m_db, m_workshop);
    if (wanted.output == Output::Roadmap)
        return summary::roadmapDeck(m_db, m_workshop);
    return summary::buildDeck(m_db, m_workshop, wanted.group);
}

summary::Look Source::look(const summary::ReportStyle& style)
{
    if (style.logo != m_logoKey) {
        m_logoKey = style.logo;
        m_logo = logoImage(summary::logoOf(m_db, style));
    }
    return {.paper = style.paper, .accent = style.accent, .logo = m_logo};
}

Content Source::content(const Wanted& wanted, ReportFormat format)
{
    const summary::Speaking speaking{wanted.style.language};
    std::optional<WithShelf> withShelf;
    if (m_shelf)
        withShelf.emplace(*m_shelf);
    Content content{.report = report(wanted), .detail = detail(wanted, format)};
    if (hasParts(wanted.output))
        keepOnly(content.report, wanted.style.parts);
    content.report.look = look(wanted.style);
    if (wanted.output == Output::Calendar)
        content.calendar = calendar(wanted);
    if (wanted.output == Output::WallCards) {
        content.cards = summary::wallCards(m_db, m_workshop, wanted.cards, wanted.group);
        content.hasLargeCards = wanted.cards != summary::CardKind::Ideas; // They are sentences.
    }
    if (wanted.output == Output::ContactSheet)
        content.photos = summary::photos(m_db, m_workshop, wanted.group);
    content.paper = wanted.paper;
    if (format == ReportFormat::Slides) {
        content.deck = deck(wanted);
        if (hasParts(wanted.output))
            keepOnly(content.deck, wanted.style.parts);
        content.deck.look = look(wanted.style);
    }
    if (format == ReportFormat::Spreadsheet)
        content.sheets = withoutEmptyCase(wanted.output, sheets(wanted));
    if (format == ReportFormat::Csv)
        content.sheets = {wanted.output == Output::Ledger
                ? sheets(wanted).front()
                : sheets(wanted).at(static_cast<std::size_t>(wanted.sheet))};
    return content;
}

std::vector<Wanted> Source::each(const Wanted& like)
{
    std::vector<Wanted> all;
    auto one = like;
    if (scopeOf(like.output) == Scope::Groups) {
        for (const auto& group : groupsIn(m_db, m_workshop)) {
            one.group = group.id;
            all.push_back(one);
        }
    } else if (scopeOf(like.output) == Scope::People) {
        for (const auto& leader : leaders()) {
            one.person = leader.person.id;
            all.push_back(one);
        }
    }
    return all;
}

Content contentOf(const sqlite::Database& db, const Wanted& wanted, ReportFormat format)
{
    return Source{db, wanted.workshop}.content(wanted, format);
}

summary::Parts partsIn(const summary::Report& report)
{
    auto parts = summary::Parts::none();
    for (const auto part : everyOne<summary::Part>()) {
        const auto isIt = [&](const auto& section) { return section.part == part; };
        parts = parts.with(part, std::ranges::any_of(report.sections, isIt));
    }
    return parts;
}

void keepOnly(summary::Deck& deck, const summary::Parts& parts)
{
    std::erase_if(deck.slides, [&](const summary::Slide& slide) { return !parts.has(slide.part); });
    std::ranges::stable_sort(deck.slides, {}, [&](const summary::Slide& slide) {
        return std::ranges::find(parts.order(), slide.part) - parts.order().begin();
    });
}

void keepOnly(summary::Report& report, const summary::Parts& parts)
{
    std::erase_if(report.sections,
        [&](const auto& section) { return section.part && !parts.has(*section.part); });
    std::ranges::stable_sort(report.sections, {}, [&](const auto& section) {
        return std::ranges::find(parts.order(), section.part) - parts.order().begin();
    });
}

QString fileName(const Content& content, const Wanted& wanted, ReportFormat format)
{
    const auto& cover = content.report.cover;
    auto name = QString::fromStdString(cover.title);
    if (wanted.group || wanted.person)
        name += u" – "_s + QString::fromStdString(cover.subtitle);
    else if (wanted.output != Output::Summary)
        name += u" – "_s + outputName(wanted.output);
    if (!content.detail.empty())
        name += u" – "_s + QString::fromStdString(content.detail);
    static const QRegularExpression odd{uR"([\\/:*?"<>|\x{0000}-\x{001F}]+)"_s};
    name = name.replace(odd, u" "_s).simplified();
    while (name.startsWith(u'.')) // It would be hidden.
        name.remove(0, 1);
    name = shortened(name.trimmed());
    return (name.isEmpty() ? outputName(wanted.output) : name) + endingOf(format);
}

} // namespace charrette::app
