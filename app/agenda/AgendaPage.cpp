// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaPage.h"

#include "app/agenda/BlockEdits.h"
#include "app/agenda/BlockInspector.h"
#include "app/agenda/DayInspector.h"
#include "app/agenda/DayView.h"
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

QDate shown(Date date)
{
    return {date.year(), date.month(), date.day()};
}

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
    auto* more = iconButton(u"more", tr("Add or remove days"));
    m_dayMenu = new QMenu{this};
    more->setMenu(m_dayMenu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setEnabled(!session().isReadOnly());
    m_header->addWidget(m_daySwitch);
    m_header->addWidget(more);
    m_pill = m_header->addPill();
    m_overlap = m_header->addPill({}, PillKind::Warn);
    auto* add = primaryButton(tr("Add block"));
    setHint(add, Qt::Key_N);
    add->setEnabled(!session().isReadOnly());
    m_header->addButton(add);

    connect(m_dayMenu, &QMenu::aboutToShow, this, &AgendaPage::fillDayMenu);
    connect(add, &QPushButton::clicked, this, [this] { m_view->focusCapture(); });
    connect(m_daySwitch, &SegmentedControl::currentChanged, this, &AgendaPage::goToDay);
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
    on(Qt::ALT | Qt::Key_Left, [this] { moveToDay(currentDay() - 1); });
    on(Qt::ALT | Qt::Key_Right, [this] { moveToDay(currentDay() + 1); });
}

void AgendaPage::fillDayMenu()
{
    m_dayMenu->clear();
    m_dayMenu->addAction(tr("Add a day"), this, &AgendaPage::addDayBehind);
    if (currentDay() < 0)
        return;
    m_dayMenu->addAction(tr("Date and start…"), this, [this] {
        clearSelection();
        m_dayPanel->editDate();
    });
    m_dayMenu->addSeparator();
    m_dayMenu->addAction(
        tr("Remove %1").arg(dayName(currentDay())), this, &AgendaPage::removeCurrentDay);
}

void AgendaPage::fillBlockMenu(QMenu& menu)
{
    if (m_days.size() < 2)
        return;
    auto* days = menu.addMenu(tr("Move to another day"));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        if (day != currentDay())
            days->addAction(dayName(day), this, [this, day] { moveToDay(day); });
    }
}

void AgendaPage::showDay()
{
    const int day = currentDay();
    QStringList names;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
        names += m_days.size() > shortNames && i > 0 ? QString::number(i + 1) : dayName(i);
    {
        const QSignalBlocker quiet{m_daySwitch};
        m_daySwitch->setTexts(names);
        m_daySwitch->setCurrent(day);
    }
    m_daySwitch->setVisible(day >= 0);
    m_pill->hide();
    m_body->setCurrentIndex(day >= 0 ? 0 : 1);
    m_inspector->setVisible(day >= 0);
    m_header->setSub({});
    m_overlap->hide();
    if (day < 0)
        return;

    const auto& shownDay = m_days[static_cast<std::size_t>(day)];
    const auto timed = timetable(shownDay.start, blocksOf(session().db(), shownDay.id));
    std::vector<AgendaRow> rows;
    int overlap = 0;
    for (const auto& block : timed) {
        const auto stream = std::ranges::find(m_streams, block.block.stream, &Stream::id);
        rows.push_back(
            {block, stream == m_streams.end() ? QString{} : QString::fromStdString(stream->name)});
        overlap += block.overlap;
    }
    const auto date = weekday(shown(shownDay.date));
    m_header->setSub(shownDay.title.empty()
            ? date
            : u"%1 · %2"_s.arg(date, QString::fromStdString(shownDay.title)));
    m_pill->setVisible(!timed.empty());
    m_pill->setText(u"%1 · %2"_s.arg(clockRange(shownDay.start, endOf(shownDay.start, timed)),
        blockCount(static_cast<int>(timed.size()))));
    m_overlap->setText(tr("%1 overlap").arg(duration(std::chrono::minutes{overlap})));
    m_overlap->setVisible(overlap > 0);
    m_view->setDay(shownDay, std::move(rows));
    showSelection();
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

QString AgendaPage::dayName(int day) const
{
    return tr("Day %1").arg(day + 1);
}

void AgendaPage::goToDay(int day)
{
    if (day < 0 || day >= static_cast<int>(m_days.size()) || day == currentDay())
        return;
    m_view->clearSelection();
    m_day = m_days[static_cast<std::size_t>(day)].id;
    session().attempt([this] { showDay(); });
}

void AgendaPage::moveToDay(int day)
{
    const auto blocks = m_view->selected();
    if (blocks.empty() || day < 0 || day >= static_cast<int>(m_days.size()))
        return;
    const auto name = dayName(day);
    if (!app::moveToDay(session(), blocks, m_days[static_cast<std::size_t>(day)].id))
        return;
    goToDay(day);
    m_view->select(blocks);
    const int count = static_cast<int>(blocks.size());
    emit messageRequested(tr("%n block(s) moved to %1", nullptr, count).arg(name));
}

void AgendaPage::addDayBehind()
{
    const auto added = session().performFor(
        tr("Add day"), [&](Edit& edit) { return addDay(edit, session().workshop()); });
    if (!added || !*added)
        return;
    const auto place = std::ranges::find(m_days, **added, &Day::id);
    goToDay(static_cast<int>(place - m_days.begin()));
    m_view->focusCapture();
}

void AgendaPage::removeCurrentDay()
{
    const int day = currentDay();
    if (day < 0)
        return;
    const auto name = dayName(day);
    const auto id = m_days[static_cast<std::size_t>(day)].id;
    const int blocks = m_view->rows().rowCount();
    if (!session().perform(tr("Remove day"), [&](Edit& edit) { removeDay(edit, id); }))
        return;
    emit messageRequested(tr("%1 removed with its %n block(s)", nullptr, blocks).arg(name));
}

} // namespace charrette::app
