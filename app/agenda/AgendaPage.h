// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/DayView.h"
#include "app/document/Page.h"
#include "core/workshop/Workshop.h"

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace charrette::app {

class BlockInspector;
class DayInspector;
class Inspector;
class PageHeader;
class Pill;
class SegmentedControl;

/// The programme, day by day: a timed list that is edited in place, and what is behind each block.
class AgendaPage final : public Page {
    Q_OBJECT

public:
    explicit AgendaPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    QWidget* buildHeader();
    QWidget* buildBody();
    QWidget* buildInspector();
    QWidget* buildSeveral();
    void addKeys();
    void fillDayMenu();
    void fillInsertMenu();
    void offerTrio();
    void fillBlockMenu(QMenu& menu);

    void showDay();
    void showSwitches(bool hasStreams);
    void showFacts(const std::vector<AgendaRow>& rows);
    std::vector<AgendaRow> rowsOf(const Day& day) const;
    Shape shape(const std::vector<AgendaRow>& rows) const;
    void showAllDays();
    void showPacking();
    void keepAsFormat();
    void showSelection();
    int currentDay() const; ///< -1 while there is none
    int dayOfChosen() const;
    QString dayName(int day) const;
    void goToDay(int day);
    void moveToDay(int day);
    void addDayBehind();
    void removeCurrentDay();

    std::vector<Day> m_days;
    std::vector<Stream> m_streams;
    std::optional<DayId> m_day;
    bool m_showsAllDays = false;
    std::optional<bool> m_wantsList; ///< while streams could be shown: nothing until someone chose

    PageHeader* m_header;
    SegmentedControl* m_daySwitch;
    QMenu* m_dayMenu;
    SegmentedControl* m_shapeSwitch;
    QMenu* m_insertMenu;
    QMenu* m_trioMenu;
    Pill* m_pill;
    Pill* m_overlap;
    QStackedWidget* m_body;
    DayView* m_view;
    QStackedWidget* m_inspector;
    BlockInspector* m_block;
    DayInspector* m_dayPanel;
    Inspector* m_several;
    QLabel* m_severalText;
};

} // namespace charrette::app
