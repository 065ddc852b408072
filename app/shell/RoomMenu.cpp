// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RoomMenu.h"

#include "app/clock/ClockSession.h"
#include "app/clock/ClockWords.h"
#include "app/clock/NowStrip.h"
#include "app/shell/DocumentView.h"
#include "app/text/Format.h"
#include "app/widgets/Toast.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace charrette::app {

using namespace Qt::StringLiterals;

RoomMenu::RoomMenu(QMenuBar& bar, QSettings& settings, Toast& toast, QObject* parent)
    : QObject{parent}
    , m_menu{bar.addMenu(tr("&Room"))}
    , m_settings{settings}
    , m_toast{toast}
{
    build();
    update();
}

QAction* RoomMenu::add(const QString& text, const QKeySequence& key, void (RoomMenu::*act)())
{
    auto* action = m_menu->addAction(text, key, this, act);
    action->setShortcutContext(Qt::ApplicationShortcut); // the stage may have the focus
    return action;
}

void RoomMenu::build()
{
    m_start = add(tr("&Start the day"), {}, &RoomMenu::start);
    m_pause = add(tr("&Pause"), QKeySequence{Qt::Key_F5}, &RoomMenu::pauseOrGoOn);
    m_next = add(tr("&Next block"), QKeySequence{Qt::Key_F8}, &RoomMenu::next);
    m_back =
        add(tr("&Back to the block before"), QKeySequence{Qt::SHIFT | Qt::Key_F8}, &RoomMenu::back);
    m_jump = m_menu->addMenu(tr("&Go to"));
    connect(m_jump, &QMenu::aboutToShow, this, [this] {
        if (m_view)
            m_view->strip().fillJumps(*m_jump);
    });
    m_menu->addSeparator();
    m_lengths = {add(tr("&1 more minute"), QKeySequence{Qt::Key_F6}, &RoomMenu::oneMore),
        add(tr("&5 more minutes"), QKeySequence{Qt::Key_F7}, &RoomMenu::fiveMore),
        add(tr("1 minute &less"), QKeySequence{Qt::SHIFT | Qt::Key_F6}, &RoomMenu::oneLess)};
    m_catchUp = add(tr("&Catch up…"), QKeySequence{Qt::Key_F9}, &RoomMenu::catchUp);
    m_menu->addSeparator();
    m_end = add(tr("&End the day"), {}, &RoomMenu::end);
    m_sound = m_menu->addAction(tr("S&ound when time is up"), this,
        [this](bool on) { m_settings.setValue(u"clock/sound"_s, on); });
    m_sound->setCheckable(true);
    m_sound->setChecked(m_settings.value(u"clock/sound"_s, false).toBool());
}

void RoomMenu::follow(DocumentView* view)
{
    m_view = view;
    if (view) {
        auto& clock = view->clock();
        connect(&clock, &ClockSession::changed, this, &RoomMenu::update);
        connect(&clock, &ClockSession::nudged, this, &RoomMenu::nudge);
        connect(&clock, &ClockSession::wasSetBack, this, &RoomMenu::tellSetBack);
    }
    update();
}

void RoomMenu::update()
{
    auto* clock = m_view ? &m_view->clock() : nullptr;
    const bool canMove = clock && clock->canBeMoved();
    const bool isRunning = canMove && clock->isRunning();
    const bool hasBlock = isRunning && clock->block();
    const bool isPaused = clock && clock->reading().state == ClockReading::State::Paused;
    const bool isOver = canMove && clock->reading().state == ClockReading::State::Ended;
    m_start->setText(isOver ? tr("&Start the day anew") : tr("&Start the day"));
    m_start->setEnabled(canMove && !isRunning);
    m_pause->setText(isPaused ? tr("&Go on") : tr("&Pause"));
    m_pause->setEnabled(hasBlock);
    m_next->setText(isRunning && !clock->next() ? tr("&Next: end of the day") : tr("&Next block"));
    m_next->setEnabled(isRunning);
    m_back->setEnabled(isRunning || isOver);
    m_jump->setEnabled(isRunning || isOver);
    for (auto* action : m_lengths)
        action->setEnabled(hasBlock);
    m_catchUp->setEnabled(hasBlock && !clock->offers().empty());
    m_end->setEnabled(isRunning);
}

void RoomMenu::start()
{
    if (m_view)
        m_view->clock().startDay();
}

void RoomMenu::pauseOrGoOn()
{
    if (m_view)
        m_view->clock().pauseOrGoOn();
}

void RoomMenu::oneMore()
{
    if (m_view)
        m_view->clock().extendBy(1);
}

void RoomMenu::fiveMore()
{
    if (m_view)
        m_view->clock().extendBy(5);
}

void RoomMenu::oneLess()
{
    if (m_view)
        m_view->clock().extendBy(-1);
}

void RoomMenu::next()
{
    if (m_view)
        m_view->clock().goOn();
}

void RoomMenu::back()
{
    if (m_view)
        m_view->clock().goBack();
}

void RoomMenu::catchUp()
{
    if (m_view)
        m_view->strip().showOffers();
}

void RoomMenu::end()
{
    if (m_view)
        m_view->clock().endDay();
}

void RoomMenu::nudge(ClockSignal signal)
{
    if (!m_view)
        return;
    m_toast.tell(app::nudge(m_view->clock(), signal));
    if (signal == ClockSignal::Over && m_sound->isChecked())
        QApplication::beep();
}

/// Nobody can know which of the two times is right, so the facilitator says.
void RoomMenu::tellSetBack()
{
    if (!m_view)
        return;
    auto& clock = m_view->clock();
    const auto by = std::chrono::minutes{(clock.reading().setBack + msPerMinute / 2) / msPerMinute};
    const auto text = by.count() > 0
        ? tr("The computer’s clock was set back by %1, so the time left grew by that.")
              .arg(duration(by))
        : tr("The computer’s clock was set back a little, so the time left grew by that.");
    m_toast.offer(
        text, tr("Take it off"), &clock, [&clock] { clock.followSetBack(); }, Toast::Kind::Problem);
}

} // namespace charrette::app
