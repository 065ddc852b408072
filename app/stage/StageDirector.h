// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/stage/StageLayout.h"
#include "core/stage/Choice.h"

#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>

namespace charrette::app {

/// What the room sees now, for the stage window and for the picture of it that the facilitator
/// has: a choice, the scene that the document makes of it, and the sheet laid out for the screen.
/// It follows the document, so that what may no longer be shown vanishes at once. It reads and lays
/// out only when someone looks.
class StageDirector final : public QObject {
    Q_OBJECT

public:
    static constexpr QSize usualSize{1920, 1080};

    explicit StageDirector(DocumentSession& session, QObject* parent = nullptr);

    void show(const stage::Choice& choice);
    /// The same for what may turn out not to be showable; then what the room sees stays. False
    /// then.
    bool tryToShow(const stage::Choice& choice);
    const stage::Choice& choice() const { return m_choice; }

    /// Hides everything, or brings back what was there before.
    void toggleBlank();
    bool isBlank() const { return m_isBlank; }

    /// The choice is not there any more, or may not be seen: the room sees nothing.
    bool isWithheld();

    /// What counts as now, for a rehearsal that goes faster.
    void setNow(std::function<Instant()> now) { m_now = std::move(now); }

    /// Starts the clock of the pitch on show from nothing, or stops it where it is.
    void togglePractice();
    bool isPractising() const { return m_matter.practice.isRunning; }

    /// Where the day is and what the clock says of it. The minute of the day is the director's own.
    void follow(const stage::Place& place, const StageClock& clock);
    const StageClock& clock() const { return m_matter.clock; }

    /// Of the screen the room looks at.
    void setSize(QSize size);
    void turnPage(int by);

    const StageSheet& sheet();
    const StageMatter& matter();

signals:
    /// Something else is to be painted.
    void changed();
    /// Something else was chosen, or the number of pages is another.
    void choiceChanged();

private:
    void take(const Changes& changes);
    void restart();
    void refresh(std::optional<int> page);
    void bringUpToDate();
    void readScene();
    void tick();
    int minuteNow() const;
    int practised() const;

    DocumentSession& m_session;
    stage::Choice m_choice = stage::ShowNow{};
    stage::Place m_place;
    StageMatter m_matter;
    StageSheet m_sheet;
    QSize m_size = usualSize;
    std::optional<int> m_page; ///< the one where the scene opens where none is given
    Instant m_practiceSince{0};
    StageClock m_told; ///< what the sheet says of the clock
    bool m_isStale = true;
    bool m_isBlank = false;
    bool m_isWithheld = false;
    std::function<Instant()> m_now = &Instant::now;
    QTimer m_second;
};

} // namespace charrette::app
