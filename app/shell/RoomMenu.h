// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;
class QSettings;

namespace charrette::app {

class DocumentView;
class Toast;
enum class ClockSignal;

/// The menu by which the room is run: the clock of the day, with a key for everything. It also
/// passes on what the clock has to say to the facilitator.
class RoomMenu final : public QObject {
    Q_OBJECT

public:
    RoomMenu(QMenuBar& bar, QSettings& settings, Toast& toast, QObject* parent);

    QMenu& menu() const { return *m_menu; }
    /// The document on show, or none.
    void follow(DocumentView* view);

private:
    void build();
    QAction* add(const QString& text, const QKeySequence& key, void (RoomMenu::*act)());
    void update();
    void start();
    void pauseOrGoOn();
    void oneMore();
    void fiveMore();
    void oneLess();
    void next();
    void back();
    void catchUp();
    void end();
    void nudge(ClockSignal signal);
    void tellSetBack();

    QMenu* m_menu;
    QSettings& m_settings;
    Toast& m_toast;
    QPointer<DocumentView> m_view;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_next = nullptr;
    QAction* m_back = nullptr;
    QAction* m_catchUp = nullptr;
    QAction* m_end = nullptr;
    QList<QAction*> m_lengths;
    QMenu* m_jump = nullptr;
    QAction* m_sound = nullptr;
};

} // namespace charrette::app
