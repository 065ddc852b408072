// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the agenda, and what is done with whole days.
#include "app/agenda/AgendaNames.h"
#include "app/agenda/AgendaPage.h"
#include "app/agenda/BlockEdits.h"
#include "app/agenda/DayInspector.h"
#include "app/agenda/PackingDialog.h"
#include "app/formats/OwnFormats.h"
#include "app/summary/WriteFile.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "core/agenda/Arrange.h"
#include "core/agenda/Materials.h"

#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

void AgendaPage::fillDayMenu()
{
    m_dayMenu->clear();
    const bool canEdit = !session().isReadOnly();
    m_dayMenu->addAction(tr("Add a day"), this, &AgendaPage::addDayBehind)->setEnabled(canEdit);
    if (currentDay() >= 0) {
        m_dayMenu
            ->addAction(tr("Date and start…"), this,
                [this] {
                    clearSelection();
                    m_dayPanel->editDate();
                })
            ->setEnabled(canEdit);
        m_dayMenu
            ->addAction(
                tr("Remove %1").arg(dayName(currentDay())), this, &AgendaPage::removeCurrentDay)
            ->setEnabled(canEdit);
    }
    m_dayMenu->addSeparator();
    m_dayMenu->addAction(tr("Packing list…"), this, &AgendaPage::showPacking);
    m_dayMenu->addAction(tr("Keep as a format…"), this, &AgendaPage::keepAsFormat)
        ->setEnabled(m_view->rows().rowCount() > 0);
}

void AgendaPage::fillInsertMenu()
{
    m_insertMenu->addAction(
        tr("A method from the library…\tM"), this, [this] { m_view->insertMethod(); });
    const auto add = [this](QMenu& menu, Stage stage, const QString& name) {
        menu.addAction(name, this, [this, stage] { m_view->insertTrio(stage); });
    };
    for (const auto stage : everyOne<Stage>())
        add(*m_trioMenu, stage, stageName(stage));
    auto* trio = m_insertMenu->addMenu(tr("Theory, story, practice\tT"));
    for (const auto stage : everyOne<Stage>())
        add(*trio, stage, stageName(stage));
}

/// Under the chosen stage of the keyboard: the letter a stage begins with takes it.
void AgendaPage::offerTrio()
{
    if (currentDay() >= 0)
        m_trioMenu->popup(m_view->mapToGlobal(QPoint{m_view->width() / 3, m_view->height() / 4}));
}

void AgendaPage::showPacking()
{
    session().attempt([this] {
        PackingDialog{packingList(session().db(), session().workshop()), this}.exec();
    });
}

void AgendaPage::fillBlockMenu(QMenu& menu)
{
    if (m_days.size() < 2)
        return;
    auto* days = menu.addMenu(tr("Move to another day"));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        if (day != dayOfChosen())
            days->addAction(dayName(day), this, [this, day] { moveToDay(day); });
    }
}

/// Under the name of the file, for other workshops to begin with.
void AgendaPage::keepAsFormat()
{
    const auto workshop = charrette::find(session().db(), session().workshop());
    if (!workshop)
        return;
    auto name = QString::fromStdString(workshop->title);
    name.replace(QRegularExpression{u"[/\\\\:*?\"<>|]"_s}, u"-"_s);
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = FileDialog::save(this, tr("Keep the agenda as a format"),
        documents + u'/' + name + u".json"_s, tr("Formats of Charrette (*.json)"), u"json"_s);
    if (!path)
        return;
    if (const auto base = QFileInfo{*path}.completeBaseName().simplified(); !base.isEmpty())
        name = base;
    std::optional<Format> format;
    session().attempt(
        [&] { format = formatFrom(session().db(), session().workshop(), name.toStdString()); });
    if (!format)
        return;
    try {
        OwnFormats::save(*format, *path);
        emit messageRequested(tr("“%1” is kept and offered for new workshops").arg(name));
    } catch (const Error& error) {
        MessageBox::tell(this, tr("No format"), notWritten(*path, error.problem()));
    }
}

void AgendaPage::goToDay(int day)
{
    if (day < 0 || day >= static_cast<int>(m_days.size())
        || (day == currentDay() && !m_showsAllDays))
        return;
    m_view->clearSelection();
    m_showsAllDays = false;
    m_day = m_days[static_cast<std::size_t>(day)].id;
    session().attempt([this] { showDay(); });
}

void AgendaPage::showAllDays()
{
    m_showsAllDays = true;
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
    if (!m_showsAllDays)
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
