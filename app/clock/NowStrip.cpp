// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/NowStrip.h"

#include "app/clock/CatchUpPopup.h"
#include "app/clock/ClockSession.h"
#include "app/clock/ClockWords.h"
#include "app/clock/TimeBar.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace charrette::app {

using namespace Qt::StringLiterals;
using State = ClockReading::State;

namespace {

constexpr double stripHeight = 48;
// What a strip has to be wide enough for: the words come before the pictures of them.
constexpr double roomForLength = 920;
constexpr double roomForBar = 1000;
constexpr double roomForNext = 1140;
constexpr double roomForAll = 1240;

/// Text that is the same is not painted anew.
template <typename Widget>
void put(Widget* widget, const QString& text)
{
    if (widget->text() != text)
        widget->setText(text);
}

PillKind kindOf(ClockSignal signal)
{
    return signal == ClockSignal::Soon ? PillKind::Warn : PillKind::Bad;
}

PillKind kindOfLateness(int minutes, bool canBeCaughtUp)
{
    if (minutes > 0)
        return canBeCaughtUp ? PillKind::Warn : PillKind::Neutral;
    return minutes == 0 ? PillKind::Good : PillKind::Accent;
}

} // namespace

NowStrip::NowStrip(ClockSession& clock, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_day{new Pill{{}, PillKind::Accent}}
    , m_title{new ElidedLabel{{}, Type::Strong}}
    , m_jump{iconButton(u"chevron-down", tr("Go to another block"))}
    , m_time{new TimeLabel{{}, Type::Clock}}
    , m_bar{new TimeBar}
    , m_signal{new Pill}
    , m_late{new Chip}
    , m_start{primaryButton({}, u"play")}
    , m_back{iconButton(u"chevron-left", tr("Back to the block before"))}
    , m_pause{secondaryButton({})}
    , m_oneMore{secondaryButton(tr("+1 min"))}
    , m_fiveMore{secondaryButton(tr("+5 min"))}
    , m_next{secondaryButton({})}
    , m_following{mutedLabel({})}
    , m_offers{new CatchUpPopup{clock, this}}
{
    setAccessibleName(tr("Now"));
    build();
    connect(&clock, &ClockSession::changed, this, &NowStrip::refresh);
    connect(&clock, &ClockSession::ticked, this, &NowStrip::tick);
    refresh();
}

void NowStrip::build()
{
    m_row = new QHBoxLayout{this};
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(10);
    m_row->addWidget(m_day);
    m_row->addWidget(m_title);
    m_row->addWidget(m_jump);
    m_row->addWidget(m_time);
    m_row->addWidget(m_bar);
    m_row->addWidget(m_signal);
    m_row->addWidget(m_late);
    buildButtons(*m_row);
    m_row->addStretch(1);
    m_row->addWidget(m_following);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_time->setAccessibleName(tr("Time left"));
    setFixedHeight(px(stripHeight));

    auto* jumps = new QMenu{this};
    m_jump->setMenu(jumps);
    m_jump->setPopupMode(QToolButton::InstantPopup);
    connect(jumps, &QMenu::aboutToShow, this, [this, jumps] { fillJumps(*jumps); });
    connect(m_late, &QAbstractButton::clicked, this, &NowStrip::showOffers);
}

void NowStrip::buildButtons(QHBoxLayout& row)
{
    row.addWidget(m_start);
    row.addWidget(m_back);
    row.addWidget(m_pause);
    row.addWidget(m_oneMore);
    row.addWidget(m_fiveMore);
    row.addWidget(m_next);
    // A click on them leaves the focus where one writes; Space is for what one writes, too.
    for (QWidget* button : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_back),
             static_cast<QWidget*>(m_pause), static_cast<QWidget*>(m_oneMore),
             static_cast<QWidget*>(m_fiveMore), static_cast<QWidget*>(m_next)})
        button->setFocusPolicy(Qt::TabFocus);
    m_oneMore->setAccessibleName(tr("One more minute"));
    m_fiveMore->setAccessibleName(tr("Five more minutes"));
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        if (m_clock.canBeMoved())
            m_clock.startDay();
        else
            emit agendaRequested();
    });
    connect(m_back, &QAbstractButton::clicked, &m_clock, &ClockSession::goBack);
    connect(m_pause, &QAbstractButton::clicked, &m_clock, &ClockSession::pauseOrGoOn);
    connect(m_oneMore, &QAbstractButton::clicked, &m_clock, [this] { m_clock.extendBy(1); });
    connect(m_fiveMore, &QAbstractButton::clicked, &m_clock, [this] { m_clock.extendBy(5); });
    connect(m_next, &QAbstractButton::clicked, &m_clock, &ClockSession::goOn);
}

void NowStrip::showOffers()
{
    m_offers->open(*m_late);
}

void NowStrip::addButton(QWidget* button)
{
    m_row->addWidget(button);
}

void NowStrip::fillJumps(QMenu& menu) const
{
    menu.clear();
    const auto& day = m_clock.day();
    if (!day)
        return;
    for (const auto& block : day->blocks) {
        auto* action = menu.addAction(shownInLine(block.title).replace(u'&', u"&&"_s), &m_clock,
            [this, id = block.id] { m_clock.jumpTo(id); });
        action->setCheckable(true);
        action->setChecked(m_clock.reading().block == block.id);
    }
}

/// What the strip says in place of a block, where none is on.
QString NowStrip::state() const
{
    const auto& reading = m_clock.reading();
    if (!m_clock.day() || (!reading.next && reading.state == State::NotStarted))
        return tr("Nothing is planned yet");
    if (reading.state == State::Ended)
        return tr("The day is over");
    const auto* next = m_clock.next();
    const auto begins = next ? m_clock.nextBegins() : std::nullopt;
    if (reading.state != State::NotStarted || !begins)
        return tr("The block that was on has been removed");
    const auto when = m_clock.atEvent(*begins);
    const bool isToday = when.date() == m_clock.atEvent(m_clock.now()).date();
    const auto title = shownInLine(next->title);
    return isToday
        ? tr("%1 begins at %2").arg(title, clock(when.time()))
        : tr("%1 begins on %2 at %3").arg(title, weekday(when.date()), clock(when.time()));
}

void NowStrip::refresh()
{
    const auto* block = m_clock.block();
    const auto state = m_clock.reading().state;
    m_day->setVisible(m_clock.dayNumber() > 0);
    put(m_day, tr("Day %1").arg(m_clock.dayNumber()));
    put<QLabel>(m_title, block ? shownInLine(block->title) : this->state());
    put(m_pause, state == State::Paused ? tr("Go on") : tr("Pause"));
    put(m_next, m_clock.next() ? tr("Next") : tr("End day"));
    showState();
    showLate();
    showRoom();
    tick();
}

void NowStrip::showState()
{
    const bool isRunning = m_clock.isRunning();
    const bool hasBlock = isRunning && m_clock.block();
    const bool canMove = m_clock.canBeMoved();
    const auto state = m_clock.reading().state;
    m_jump->setVisible(isRunning || state == State::Ended);
    m_time->setVisible(hasBlock);
    m_pause->setVisible(hasBlock);
    m_fiveMore->setVisible(hasBlock);
    m_next->setVisible(isRunning);
    m_back->setVisible(isRunning || state == State::Ended);
    for (QWidget* control : {static_cast<QWidget*>(m_jump), static_cast<QWidget*>(m_back),
             static_cast<QWidget*>(m_pause), static_cast<QWidget*>(m_oneMore),
             static_cast<QWidget*>(m_fiveMore), static_cast<QWidget*>(m_next)})
        control->setEnabled(canMove);
    const bool isEmpty = !m_clock.next() && state == State::NotStarted;
    m_start->setVisible(state == State::NotStarted);
    m_start->setEnabled(isEmpty || canMove);
    put(m_start,
        isEmpty                      ? tr("Plan the day")
            : m_clock.dayCount() > 1 ? tr("Start day %1").arg(m_clock.dayNumber())
                                     : tr("Start the day"));
    m_start->setIcon(isEmpty ? QIcon{} : icon(u"play", IconTone::OnAccent));
    const bool isPaused = state == State::Paused;
    const auto words = isPaused ? tr("paused") : signalWords(m_clock.signal());
    m_signal->setVisible(hasBlock && !words.isEmpty());
    put<QLabel>(m_signal, words);
    m_signal->setKind(isPaused ? PillKind::Neutral : kindOf(m_clock.signal()));
}

void NowStrip::showLate()
{
    const int late = m_clock.minutesLate();
    const bool canCatchUp = !m_clock.offers().empty() && m_clock.canBeMoved();
    const bool isStarted = m_clock.reading().state != State::NotStarted;
    m_late->setVisible((isStarted || late > 0) && (m_clock.block() || !m_clock.isRunning()));
    const auto words = lateWords(late);
    const bool isShort = width() < px(roomForLength);
    const auto text = canCatchUp && !isShort ? tr("%1 · catch up").arg(words) : words;
    if (m_late->text() != text) {
        m_late->setText(text);
        m_late->updateGeometry();
    }
    m_late->setAccessibleName(text);
    m_late->setKind(kindOfLateness(late, late * msPerMinute > worthCatchingUp));
    m_late->setEnabled(canCatchUp);
    m_late->setFocusPolicy(canCatchUp ? Qt::StrongFocus : Qt::NoFocus);
}

/// What there is room for.
void NowStrip::showRoom()
{
    const bool hasBlock = m_clock.block() != nullptr;
    m_bar->setVisible(hasBlock && width() >= px(roomForBar));
    m_bar->setFixedWidth(px(width() >= px(roomForAll) ? 170 : 60));
    m_oneMore->setVisible(hasBlock && width() >= px(roomForLength));
    const auto* next = m_clock.next();
    const auto begins = hasBlock && next ? m_clock.nextBegins() : std::nullopt;
    m_following->setVisible(begins && width() >= px(roomForNext));
    if (!begins)
        return;
    const auto title = shownInLine(next->title);
    const auto when = clock(m_clock.atEvent(*begins).time());
    const int room = px(width() >= px(roomForAll) ? 230 : 110);
    put(m_following,
        m_following->fontMetrics().elidedText(
            tr("%1 %2", "time, what follows").arg(when, title), Qt::ElideRight, room));
    m_following->setToolTip(tip(title));
}

void NowStrip::tick()
{
    if (!m_clock.block())
        return;
    const auto text = timeLeft(std::chrono::seconds{m_clock.secondsLeft()});
    if (m_time->text() != text) {
        const bool isWider = m_time->text().size() != text.size();
        m_time->setText(text);
        if (isWider)
            m_time->updateGeometry();
    }
    const int all = m_clock.secondsInAll();
    const auto gone = all > 0 ? 1 - static_cast<double>(m_clock.secondsLeft()) / all : 1.0;
    m_bar->show(gone, m_clock.signal(), m_clock.reading().state == State::Paused);
}

void NowStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, tokens().line);
}

void NowStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showLate();
    showRoom();
}

void NowStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setFixedHeight(px(stripHeight));
        showRoom();
    }
}

} // namespace charrette::app
