// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace charrette::app {

class CatchUpPopup;
class Chip;
class ClockSession;
class ElidedLabel;
class Pill;
class TimeBar;
class TimeLabel;

/// The line above every page: what is on, how long, how late, and the few things to do about it.
class NowStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NowStrip(ClockSession& clock, QWidget* parent = nullptr);

    /// The ways to catch up, if there are any.
    void showOffers();
    /// Something for the right end of the strip.
    void addButton(QWidget* button);

    /// Every block of the day to go to.
    void fillJumps(QMenu& menu) const;

signals:
    /// There is nothing to begin with: the agenda is where blocks are made.
    void agendaRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildButtons(QHBoxLayout& row);
    void refresh();
    void tick();
    void showState();
    void showLate();
    void showRoom();
    QString state() const;

    ClockSession& m_clock;
    Pill* m_day;
    ElidedLabel* m_title;
    QToolButton* m_jump;
    TimeLabel* m_time;
    TimeBar* m_bar;
    Pill* m_signal;
    Chip* m_late;
    QPushButton* m_start;
    QToolButton* m_back;
    QPushButton* m_pause;
    QPushButton* m_oneMore;
    QPushButton* m_fiveMore;
    QPushButton* m_next;
    QLabel* m_following;
    QHBoxLayout* m_row = nullptr;
    CatchUpPopup* m_offers;
};

} // namespace charrette::app
