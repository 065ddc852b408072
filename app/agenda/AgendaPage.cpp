// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaPage.h"

#include "app/agenda/BlockInspector.h"
#include "app/agenda/DayInspector.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/SegmentedControl.h"
#include "core/agenda/Arrange.h"
#include "core/document/Tables.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int shortNames = 4; ///< with more days than this, only the first says "Day"

} // namespace

AgendaPage::AgendaPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(margin, margin, margin, margin);
    left->setSpacing(16);
    left->addWidget(buildHeader());
    left->addWidget(buildBody(), 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildInspector());
    addKeys();
}

void AgendaPage::reveal(const Item& item)
{
    if (item.kind != ItemKind::Block)
        return;
    bringUpToDate();
    session().attempt([&] {
        if (const auto block = charrette::find(session().db(), item.as<Block>())) {
            m_day = block->day;
            reload();
            m_view->select({block->id});
        }
    });
}

bool AgendaPage::selectFirst()
{
    bringUpToDate();
    return m_view->selectFirst();
}

void AgendaPage::clearSelection()
{
    m_view->clearSelection();
}

void AgendaPage::reload()
{
    const int before = currentDay();
    m_days = daysOf(session().db(), session().workshop());
    m_streams = streamsOf(session().db(), session().workshop());
    if (currentDay() < 0) {
        const int last = static_cast<int>(m_days.size()) - 1;
        const int next = std::clamp(before, 0, std::max(0, last));
        m_day = last < 0 ? std::nullopt : std::optional{m_days[static_cast<std::size_t>(next)].id};
    }
    showDay();
}

bool AgendaPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::day, table::block, table::stream});
}

QWidget* AgendaPage::buildHeader()
{
    m_header = new PageHeader{tr("Agenda")};
    m_daySwitch = new SegmentedControl;
    m_daySwitch->setAccessibleName(tr("Day"));
    auto* more = iconButton(u"more", tr("Days, packing list, format"));
    m_dayMenu = new QMenu{this};
    more->setMenu(m_dayMenu);
    more->setPopupMode(QToolButton::InstantPopup);
    m_shapeSwitch = new SegmentedControl{{tr("Streams"), tr("List")}};
    m_shapeSwitch->setAccessibleName(tr("How the day is shown"));
    m_header->addWidget(m_daySwitch);
    m_header->addWidget(more);
    m_header->addWidget(m_shapeSwitch);
    m_pill = m_header->addPill();
    m_overlap = m_header->addPill({}, PillKind::Warn);
    auto* insert = secondaryButton(tr("Insert"));
    m_insertMenu = new QMenu{this};
    m_trioMenu = new QMenu{tr("Theory, story, practice"), this};
    insert->setMenu(m_insertMenu);
    insert->setEnabled(!session().isReadOnly());
    m_header->addButton(insert);
    fillInsertMenu();
    auto* add = primaryButton(tr("Add block"));
    setHint(add, Qt::Key_N);
    add->setEnabled(!session().isReadOnly());
    m_header->addButton(add);

    connect(m_dayMenu, &QMenu::aboutToShow, this, &AgendaPage::fillDayMenu);
    connect(add, &QPushButton::clicked, this, [this] { m_view->focusCapture(); });
    connect(m_daySwitch, &SegmentedControl::currentChanged, this,
        [this](int day) { day < static_cast<int>(m_days.size()) ? goToDay(day) : showAllDays(); });
    connect(m_shapeSwitch, &SegmentedControl::currentChanged, this, [this](int shape) {
        m_wantsList = shape == 1;
        this->session().attempt([this] { showDay(); });
    });
    return m_header;
}

QWidget* AgendaPage::buildBody()
{
    m_view = new DayView{session()};
    connect(m_view, &DayView::selectionChanged, this, &AgendaPage::showSelection);
    connect(m_view, &DayView::messageRequested, this, &AgendaPage::messageRequested);
    connect(m_view, &DayView::menuRequested, this, &AgendaPage::fillBlockMenu);

    auto* noDay = new EmptyState{u"agenda", tr("No day yet"),
        tr("Add the first day, then write down what happens and how long it takes.")};
    auto* add = noDay->addButton(tr("Add a day"), u"plus");
    add->setEnabled(!session().isReadOnly());
    connect(add, &QPushButton::clicked, this, &AgendaPage::addDayBehind);
    m_body = new QStackedWidget;
    m_body->addWidget(m_view);
    m_body->addWidget(noDay);
    return m_body;
}

QWidget* AgendaPage::buildInspector()
{
    m_block = new BlockInspector{session()};
    m_dayPanel = new DayInspector{session()};
    connect(m_block, &BlockInspector::refused, this, &AgendaPage::messageRequested);
    connect(m_dayPanel, &DayInspector::refused, this, &AgendaPage::messageRequested);
    m_inspector = new QStackedWidget;
    m_inspector->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_inspector->addWidget(m_dayPanel);
    m_inspector->addWidget(m_block);
    m_inspector->addWidget(buildSeveral());
    return m_inspector;
}

QWidget* AgendaPage::buildSeveral()
{
    m_several = new Inspector;
    m_severalText = sectionLabel({});
    auto* copy = secondaryButton(tr("Duplicate"), u"copy");
    auto* away = secondaryButton(tr("Remove"), u"trash");
    for (auto* button : {copy, away})
        button->setEnabled(!session().isReadOnly());
    m_several->fields().addWidget(m_severalText);
    m_several->fields().addButtons({copy, away});
    connect(copy, &QPushButton::clicked, m_view, &DayView::duplicateSelected);
    connect(away, &QPushButton::clicked, m_view, &DayView::removeSelected);
    return m_several;
}

void AgendaPage::addKeys()
{
    const auto on = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut{key, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_Escape, [this] { clearSelection(); });
    if (session().isReadOnly())
        return;
    on(Qt::Key_N, [this] { m_view->focusCapture(); });
    on(Qt::Key_M, [this] { m_view->insertMethod(); });
    on(Qt::Key_T, [this] { offerTrio(); });
    on(Qt::ALT | Qt::Key_Left, [this] { moveToDay(dayOfChosen() - 1); });
    on(Qt::ALT | Qt::Key_Right, [this] { moveToDay(dayOfChosen() + 1); });
}

std::vector<AgendaRow> AgendaPage::rowsOf(const Day& day) const
{
    std::vector<AgendaRow> rows;
    for (auto& timed : timetable(day.start, blocksOf(session().db(), day.id))) {
        const auto stream = std::ranges::find(m_streams, timed.block.stream, &Stream::id);
        rows.push_back({std::move(timed),
            stream == m_streams.end() ? QString{} : QString::fromStdString(stream->name)});
    }
    return rows;
}

/// A day with streams shows them side by side, unless someone wants the list.
Shape AgendaPage::shape(const std::vector<AgendaRow>& rows) const
{
    if (m_showsAllDays)
        return Shape::Days;
    const bool hasStreams = std::ranges::any_of(
        rows, [](const AgendaRow& row) { return row.block().stream.has_value(); });
    return !m_streams.empty() && !m_wantsList.value_or(!hasStreams) ? Shape::Streams : Shape::List;
}

void AgendaPage::showSwitches(bool hasStreams)
{
    const int count = static_cast<int>(m_days.size());
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += count > shortNames && i > 0 ? QString::number(i + 1) : dayName(i);
    if (count > 1)
        names += tr("All days");
    const QSignalBlocker quiet{m_daySwitch};
    m_daySwitch->setTexts(names);
    m_daySwitch->setCurrent(m_showsAllDays ? count : currentDay());
    m_daySwitch->setVisible(count > 0);
    const QSignalBlocker alsoQuiet{m_shapeSwitch};
    m_shapeSwitch->setCurrent(hasStreams ? 0 : 1);
    m_shapeSwitch->setVisible(count > 0 && !m_streams.empty() && !m_showsAllDays);
}

void AgendaPage::showDay()
{
    const int day = currentDay();
    m_showsAllDays = m_showsAllDays && m_days.size() > 1;
    m_body->setCurrentIndex(day >= 0 ? 0 : 1);
    m_inspector->setVisible(day >= 0);
    if (day < 0) {
        showSwitches(false);
        return showFacts({});
    }
    AgendaShow show{.day = m_days[static_cast<std::size_t>(day)],
        .days = {},
        .names = {},
        .streams = m_streams,
        .rows = {}};
    if (m_showsAllDays)
        show.days = m_days;
    else
        show.days = {show.day};
    for (const auto& shownDay : show.days) {
        for (auto& row : rowsOf(shownDay))
            show.rows.push_back(std::move(row));
        const auto place = std::ranges::find(m_days, shownDay.id, &Day::id) - m_days.begin();
        show.names +=
            u"%1 · %2"_s.arg(dayName(static_cast<int>(place)), weekday(toQt(shownDay.date)));
    }
    show.shape = shape(show.rows);
    showSwitches(show.shape == Shape::Streams);
    showFacts(show.rows);
    m_view->showAgenda(std::move(show));
    showSelection();
}

/// What the header says of the blocks on the screen.
void AgendaPage::showFacts(const std::vector<AgendaRow>& rows)
{
    int overlap = 0;
    std::vector<TimedBlock> timed;
    for (const auto& row : rows) {
        overlap += row.timed.overlap;
        timed.push_back(row.timed);
    }
    const int day = currentDay();
    const auto blocks = blockCount(static_cast<int>(rows.size()));
    m_overlap->setText(tr("%1 overlap").arg(duration(std::chrono::minutes{overlap})));
    m_overlap->setVisible(overlap > 0);
    m_pill->setVisible(!rows.empty());
    m_header->setSub({});
    if (day < 0)
        return;
    const auto& it = m_days[static_cast<std::size_t>(day)];
    if (m_showsAllDays) {
        m_pill->setText(u"%1 · %2"_s.arg(dayCount(static_cast<int>(m_days.size())), blocks));
        return;
    }
    const auto date = weekday(toQt(it.date));
    m_header->setSub(
        it.title.empty() ? date : u"%1 · %2"_s.arg(date, QString::fromStdString(it.title)));
    m_pill->setText(u"%1 · %2"_s.arg(clockRange(it.start, endOf(it.start, timed)), blocks));
}

void AgendaPage::showSelection()
{
    const int day = currentDay();
    const auto blocks = m_view->selected();
    if (blocks.size() == 1) {
        const auto& rows = m_view->rows();
        m_block->showRow(rows.item(rows.rowOf(blocks.front().value())), m_streams);
        m_inspector->setCurrentWidget(m_block);
    } else if (blocks.size() > 1) {
        const auto& rows = m_view->rows();
        int minutes = 0;
        for (const auto block : blocks)
            minutes += rows.item(rows.rowOf(block.value())).block().minutes;
        m_severalText->setText(u"%1, %2"_s.arg(
            blockCount(static_cast<int>(blocks.size())), duration(std::chrono::minutes{minutes})));
        m_inspector->setCurrentWidget(m_several);
    } else if (day >= 0) {
        m_dayPanel->showDay(m_days[static_cast<std::size_t>(day)], dayName(day), m_streams);
        m_inspector->setCurrentWidget(m_dayPanel);
    }
}

int AgendaPage::currentDay() const
{
    const auto found =
        std::ranges::find_if(m_days, [this](const Day& day) { return m_day && day.id == *m_day; });
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int AgendaPage::dayOfChosen() const
{
    const auto blocks = m_view->selected();
    if (blocks.empty())
        return currentDay();
    const auto& rows = m_view->rows();
    const auto day = rows.item(rows.rowOf(blocks.back().value())).block().day;
    return static_cast<int>(std::ranges::find(m_days, day, &Day::id) - m_days.begin());
}

QString AgendaPage::dayName(int day) const
{
    return tr("Day %1").arg(day + 1);
}

} // namespace charrette::app
