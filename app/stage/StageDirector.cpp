// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageDirector.h"

#include "app/media/PictureImport.h"
#include "app/text/EventTime.h"
#include "core/document/Tables.h"

#include <algorithm>

namespace charrette::app {

namespace {

/// Of the sharpest display there is likely to be.
constexpr QSize mostPixelsShown{3840, 3840};

} // namespace

StageDirector::StageDirector(DocumentSession& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    connect(&session, &DocumentSession::changed, this, &StageDirector::take);
    connect(&session, &DocumentSession::workshopChanged, this, &StageDirector::restart);
    connect(&m_second, &QTimer::timeout, this, &StageDirector::tick);
    m_second.start(1000);
}

void StageDirector::show(const stage::Choice& choice)
{
    if (!(m_choice == choice)) {
        m_matter.practice = {};
        m_second.start(1000);
    }
    m_choice = choice;
    m_isBlank = false;
    refresh({});
}

bool StageDirector::tryToShow(const stage::Choice& choice)
{
    bool canBeShown = false;
    m_session.attempt([&] {
        canBeShown = m_session.currentWorkshop()
            && stage::sceneOf(m_session.db(), m_session.workshop(), choice, m_place);
    });
    if (canBeShown)
        show(choice);
    return canBeShown;
}

void StageDirector::toggleBlank()
{
    m_isBlank = !m_isBlank;
    refresh({});
}

void StageDirector::togglePractice()
{
    if (!std::holds_alternative<stage::ShowPractice>(m_choice))
        return;
    if (isPractising()) {
        m_matter.practice = {.seconds = practised()};
    } else {
        m_practiceSince = m_now();
        m_matter.practice = {.isRunning = true};
    }
    // Often enough that no second is left out.
    m_second.start(isPractising() ? 100 : 1000);
    refresh({});
}

int StageDirector::practised() const
{
    constexpr std::int64_t longest = 99 * 60 + 59;
    return static_cast<int>(
        std::clamp<std::int64_t>((m_now().ms - m_practiceSince.ms) / 1000, 0, longest));
}

void StageDirector::follow(const stage::Place& place, const StageClock& clock)
{
    const bool hasMoved = !(m_place == place);
    const bool isOther = m_matter.clock.isOn != clock.isOn;
    const int minute = m_matter.clock.minuteOfDay;
    m_place = place;
    m_matter.clock = clock;
    m_matter.clock.minuteOfDay = minute;
    if (hasMoved || isOther)
        refresh({});
    else
        tick();
}

void StageDirector::setSize(QSize size)
{
    if (size.isEmpty() || size == m_size)
        return;
    m_size = size;
    refresh(m_page);
}

void StageDirector::turnPage(int by)
{
    const int page = std::clamp(sheet().page + by, 0, m_sheet.pages - 1);
    if (page != m_sheet.page)
        refresh(page);
}

void StageDirector::take(const Changes& changes)
{
    if (changes.touchesAny({table::workshop, table::day, table::block, table::stream, table::round,
            table::workGroup, table::membership, table::person, table::challenge, table::interview,
            table::note, table::insight, table::question, table::idea, table::prototype,
            table::feedback, table::attachment, table::pitch}))
        refresh(m_page);
}

void StageDirector::restart()
{
    m_choice = stage::ShowNow{};
    m_matter.practice = {};
    m_second.start(1000);
    m_place = {};
    refresh({});
}

void StageDirector::refresh(std::optional<int> page)
{
    m_page = page;
    m_isStale = true;
    emit changed();
    emit choiceChanged();
}

void StageDirector::bringUpToDate()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    readScene();
    m_told = m_matter.clock;
    m_sheet = layOut(m_matter, m_size, m_page ? *m_page : pageToOpen(m_matter, m_size));
}

const StageSheet& StageDirector::sheet()
{
    bringUpToDate();
    return m_sheet;
}

const StageMatter& StageDirector::matter()
{
    bringUpToDate();
    return m_matter;
}

bool StageDirector::isWithheld()
{
    bringUpToDate();
    return m_isWithheld;
}

void StageDirector::readScene()
{
    m_matter.scene = stage::Blank{};
    m_matter.image = {};
    m_isWithheld = false;
    m_session.attempt([this] {
        const auto workshop = m_session.currentWorkshop();
        if (!workshop)
            return;
        m_matter.setting = stage::settingOf(m_session.db(), *workshop, m_place);
        m_matter.clock.minuteOfDay = minuteNow();
        if (m_isBlank)
            return;
        auto scene = stage::sceneOf(m_session.db(), *workshop, m_choice, m_place);
        m_isWithheld = !scene;
        if (scene)
            m_matter.scene = std::move(*scene);
    });
    if (const auto* image = std::get_if<stage::Image>(&m_matter.scene))
        m_matter.image = decoded({image->format, image->content}, mostPixelsShown);
}

void StageDirector::tick()
{
    if (m_isStale)
        return;
    m_matter.clock.minuteOfDay = minuteNow();
    const int before = m_matter.practice.seconds;
    if (isPractising())
        m_matter.practice.seconds = practised();
    const bool hasPractised = m_matter.practice.seconds != before;
    if (m_matter.clock == m_told && !hasPractised)
        return;
    m_told = m_matter.clock;
    if (std::holds_alternative<stage::Now>(m_matter.scene)
        || std::holds_alternative<stage::Practice>(m_matter.scene))
        m_sheet = layOut(m_matter, m_size);
    else if (m_sheet.headLines > 0)
        renewHeader(m_sheet, m_matter);
    else
        return; // Nothing of it says the time.
    emit changed();
}

int StageDirector::minuteNow() const
{
    const auto time = atEvent(m_now(), m_matter.setting.timeZone).time();
    return time.hour() * 60 + time.minute();
}

} // namespace charrette::app
