// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StagePage.h"

#include "app/document/Choices.h"
#include "app/stage/OfferList.h"
#include "app/stage/StageView.h"
#include "app/stage/StageWindow.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/PageHeader.h"
#include "core/document/Tables.h"
#include "core/people/Group.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

StagePage::StagePage(DocumentSession& session, StageWindow& window, QWidget* parent)
    : Page{session, parent}
    , m_window{window}
    , m_offers{new OfferList{session}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildMain(), 1);
    row->addWidget(m_offers);
    connectParts();
    followWindow();
}

void StagePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    followWindow();
    followDirector();
}

QWidget* StagePage::buildMain()
{
    auto* main = new QWidget;
    auto* column = new QVBoxLayout{main};
    column->setContentsMargins(px(20), px(14), px(20), px(20));
    column->setSpacing(px(12));
    column->addWidget(buildHeader());
    column->addWidget(buildScenes());
    column->addWidget(buildPicture(), 1);
    return main;
}

QWidget* StagePage::buildHeader()
{
    m_header = new PageHeader{tr("Stage")};
    m_displays = new Chooser;
    m_displays->setFitting(260);
    m_displays->setAccessibleName(tr("Where to open the stage"));
    m_open = primaryButton({});
    m_header->addButton(m_displays);
    m_header->addButton(m_open);
    return m_header;
}

QWidget* StagePage::buildPicture()
{
    m_picture = new StageView{m_window.director()};
    m_caption = new ElidedLabel{{}, Type::Muted};
    m_back = iconButton(u"chevron-left", tr("Page before"));
    m_forward = iconButton(u"chevron-right", tr("Next page"));
    m_pages = new ElidedLabel{{}, Type::Muted};
    auto* about = new QWidget;
    about->setMinimumHeight(px(32)); // Whatever is in it, the picture stays where it is.
    auto* line = new QHBoxLayout{about};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(4));
    line->addWidget(buildOptions());
    line->addWidget(buildPractice());
    line->addWidget(m_caption, 1);
    line->addWidget(m_back);
    line->addWidget(m_pages);
    line->addWidget(m_forward);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(about);
    column->addWidget(m_picture, 1);
    return box;
}

QWidget* StagePage::buildScenes()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(addScene(tr("Now"), Qt::Key_N, stage::ShowNow{}));
    row->addWidget(addScene(tr("Instructions"), Qt::Key_I, stage::ShowInstructions{}));
    row->addWidget(addScene(tr("Groups"), Qt::Key_G, stage::ShowGroups{}));
    row->addWidget(addScene(tr("Agenda"), Qt::Key_A, stage::ShowAgenda{}));
    row->addWidget(addScene(tr("So far"), Qt::Key_S, stage::ShowPulse{}));
    row->addStretch(1);
    m_blank = secondaryButton(tr("Blank"));
    m_blank->setCheckable(true);
    setHint(m_blank, Qt::Key_B);
    row->addWidget(m_blank);
    auto* shortcut = new QShortcut{Qt::Key_B, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { m_window.director().toggleBlank(); });
    return box;
}

QPushButton* StagePage::addScene(const QString& text, Qt::Key key, const stage::Choice& choice)
{
    auto* button = secondaryButton(text);
    button->setCheckable(true);
    setHint(button, key);
    m_scenes.push_back({button, choice});
    const auto choose = [this, choice] {
        if (std::holds_alternative<stage::ShowGroups>(choice))
            showGroups();
        else
            show(choice);
    };
    connect(button, &QPushButton::clicked, this, choose);
    auto* shortcut = new QShortcut{key, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, choose);
    return button;
}

/// How groups are shown.
QWidget* StagePage::buildOptions()
{
    m_options = new QWidget;
    auto* row = new QHBoxLayout{m_options};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    m_round = new Chooser;
    m_round->setFitting(220);
    m_round->setAccessibleName(tr("Groups of which round"));
    m_members = new QCheckBox{tr("With the names of the people")};
    row->addWidget(m_round);
    row->addWidget(m_members);
    return m_options;
}

/// The clock of a pitch.
QWidget* StagePage::buildPractice()
{
    m_practice = secondaryButton(tr("Start the clock"));
    m_practice->setObjectName(u"practice"_s);
    setHint(m_practice, Qt::Key_P);
    auto* shortcut = new QShortcut{Qt::Key_P, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const auto toggle = [this] { m_window.director().togglePractice(); };
    connect(m_practice, &QPushButton::clicked, this, toggle);
    connect(shortcut, &QShortcut::activated, this, toggle);
    return m_practice;
}

void StagePage::connectParts()
{
    auto& director = m_window.director();
    connect(&director, &StageDirector::choiceChanged, this, &StagePage::followDirector);
    connect(&m_window, &StageWindow::placed, this, &StagePage::followWindow);
    connect(m_open, &QPushButton::clicked, this, &StagePage::toggleWindow);
    connect(m_displays, &Chooser::chosen, this, &StagePage::moveWindow);
    connect(m_blank, &QPushButton::clicked, this, [this] { m_window.director().toggleBlank(); });
    connect(m_back, &QToolButton::clicked, this, [this] { m_window.director().turnPage(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_window.director().turnPage(1); });
    connect(m_round, &Chooser::chosen, this, &StagePage::showGroups);
    connect(m_members, &QCheckBox::clicked, this, &StagePage::showGroups);
    connect(m_offers, &OfferList::chosen, this, &StagePage::show);
}

void StagePage::reload()
{
    std::vector<Choice> rounds;
    int number = 0;
    for (const auto& round : roundsOf(session().db(), session().workshop())) {
        ++number;
        if (!groupsOf(session().db(), round.id).empty())
            rounds.push_back({round.id.value(),
                round.title.empty() ? tr("Round %1").arg(number) : shownInLine(round.title)});
    }
    const auto current = m_round->current();
    const auto last = rounds.empty() ? std::nullopt : rounds.back().key;
    m_round->setChoices(rounds);
    m_round->setVisible(rounds.size() > 1);
    if (!current)
        m_round->setCurrent(last);
    m_offers->reload();
    followDirector();
}

bool StagePage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::round, table::workGroup, table::interview, table::note,
        table::insight, table::question, table::idea, table::attachment, table::pitch,
        table::person, table::persona, table::moment, table::workshop});
}

void StagePage::show(const stage::Choice& choice)
{
    m_window.director().show(choice);
}

void StagePage::showGroups()
{
    stage::ShowGroups groups{.withMembers = m_members->isChecked()};
    if (const auto round = m_round->current())
        groups.round = RoundId{*round};
    show(groups);
}

void StagePage::reveal(const Item& item)
{
    bringUpToDate();
    if (const auto choice = stage::choiceOf(item))
        m_window.director().tryToShow(*choice);
}

bool StagePage::selectFirst()
{
    bringUpToDate();
    return m_offers->showFirst();
}

void StagePage::toggleWindow()
{
    if (m_window.isVisible()) {
        m_window.close();
        return;
    }
    if (m_displays->current())
        moveWindow();
    else
        m_window.openAsWindow();
}

void StagePage::moveWindow()
{
    const auto key = m_displays->current();
    const auto displays = m_window.displays().all();
    if (key && *key >= 0 && *key < static_cast<std::int64_t>(displays.size()))
        m_window.openOn(displays[static_cast<std::size_t>(*key)].name);
    else
        m_window.openAsWindow();
}

void StagePage::followWindow()
{
    const bool isOpen = m_window.isVisible();
    m_open->setText(isOpen ? tr("Close the stage") : tr("Open the stage"));
    setKind(m_open, isOpen ? ButtonKind::Secondary : ButtonKind::Primary);

    const auto displays = m_window.displays().all();
    const auto filled = m_window.filled();
    const auto centre = window()->geometry().center();
    std::vector<Choice> choices;
    std::optional<std::int64_t> usual;
    std::optional<std::int64_t> now;
    for (std::size_t i = 0; i < displays.size(); ++i) {
        const auto key = static_cast<std::int64_t>(i);
        const auto& [name, area, screen] = displays[i];
        choices.push_back({key,
            tr("Full screen on %1 (%2 × %3)").arg(name).arg(area.width()).arg(area.height())});
        if (!area.contains(centre) && !usual)
            usual = key;
        if (filled == name)
            now = key;
    }
    m_displays->setChoices(withNone(tr("In a window"), choices));
    m_displays->setCurrent(isOpen ? now : usual);
    m_header->setSub(!isOpen ? tr("The room sees nothing yet")
            : filled         ? tr("The room sees this on %1").arg(*filled)
                             : tr("In a window; F11 fills the screen it is on"));
}

void StagePage::followDirector()
{
    if (!isVisible())
        return;
    auto& director = m_window.director();
    const auto& choice = director.choice();
    for (const auto& [button, scene] : m_scenes)
        button->setChecked(!director.isBlank() && scene.index() == choice.index());
    m_blank->setChecked(director.isBlank());
    m_options->setVisible(std::holds_alternative<stage::ShowGroups>(choice));
    m_practice->setVisible(
        std::holds_alternative<stage::ShowPractice>(choice) && !director.isWithheld());
    m_practice->setText(director.isPractising() ? tr("Stop the clock") : tr("Start the clock"));
    setHint(m_practice, Qt::Key_P);
    m_offers->mark(director.isBlank() ? stage::Choice{stage::ShowBlank{}} : choice);
    m_caption->setText(whatIsShown());
    const auto& sheet = director.sheet();
    const bool hasPages = sheet.pages > 1;
    for (auto* part : std::initializer_list<QWidget*>{m_back, m_pages, m_forward})
        part->setVisible(hasPages);
    m_pages->setText(tr("%1 of %2", "page").arg(sheet.page + 1).arg(sheet.pages));
    m_back->setEnabled(sheet.page > 0);
    m_forward->setEnabled(sheet.page + 1 < sheet.pages);
}

QString StagePage::whatIsShown() const
{
    auto& director = m_window.director();
    if (director.isBlank())
        return tr("Blank. B brings back what was there.");
    if (!director.isWithheld())
        return {};
    if (std::holds_alternative<stage::ShowInstructions>(director.choice()))
        return tr("Nothing is on that the room could have instructions for.");
    if (std::holds_alternative<stage::ShowGroups>(director.choice()))
        return tr("There are no groups yet.");
    return tr("This is gone, or may not be shown. The room sees nothing.");
}

} // namespace charrette::app
