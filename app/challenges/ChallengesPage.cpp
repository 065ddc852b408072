// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/ChallengesPage.h"

#include "app/challenges/ChallengeDelegate.h"
#include "app/challenges/ChallengeInspector.h"
#include "app/challenges/ChallengeModel.h"
#include "app/challenges/EarlierDialog.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/Pill.h"
#include "app/widgets/RowList.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QWidget* onCard(QWidget* list)
{
    auto* card = new Card;
    auto* inner = new QVBoxLayout{card};
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(list);
    return card;
}

} // namespace

ChallengesPage::ChallengesPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_challenges{new ChallengeModel{session, this}}
    , m_goTo{new GoToModel{session, this}}
    , m_list{new RowList}
    , m_goToList{new RowList}
    , m_capture{new CaptureLine{tr("What is hard? One sentence, press Enter…")}}
    , m_goToCapture{new CaptureLine{tr("What will people propose at once? Press Enter…")}}
    , m_empty{new EmptyState{u"challenges", tr("No challenges yet"),
          tr("A challenge is a problem that lives longer than one workshop. Write the first one "
             "above.")}}
    , m_inspector{new ChallengeInspector{session}}
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    buildChallenges(*column);
    column->addSpacing(10);
    buildGoTo(*column);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    row->addWidget(m_inspector);
    connect(m_inspector, &ChallengeInspector::openRequested, this, &Page::openRequested);
    auto* create = new QAction{tr("New challenge"), this};
    create->setShortcut(Qt::Key_N);
    create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(create);
    connect(create, &QAction::triggered, m_capture, [this] { m_capture->setFocus(); });
}

void ChallengesPage::buildChallenges(QVBoxLayout& column)
{
    auto* header = new PageHeader{tr("Challenges")};
    m_count = header->addPill();
    auto* earlier = secondaryButton(tr("Bring from an earlier workshop…"));
    auto* create = primaryButton(tr("New challenge"));
    setHint(create, Qt::Key_N);
    header->addButton(earlier);
    header->addButton(create);
    m_capture->setAccessibleName(tr("New challenge"));
    for (QWidget* part : {static_cast<QWidget*>(create), static_cast<QWidget*>(earlier),
             static_cast<QWidget*>(m_capture), static_cast<QWidget*>(m_goToCapture)})
        part->setEnabled(!session().isReadOnly());
    m_list->setRows(m_challenges, new ChallengeDelegate{m_list});
    m_list->setMovable(!session().isReadOnly());
    m_list->setAccessibleName(tr("Challenges"));
    column.addWidget(header);
    column.addWidget(m_capture);
    column.addWidget(onCard(m_list));
    column.addWidget(m_empty);
    connect(create, &QPushButton::clicked, m_capture, [this] { m_capture->setFocus(); });
    connect(earlier, &QPushButton::clicked, this, &ChallengesPage::bringEarlier);
    connect(m_capture, &CaptureLine::entered, this, [this](const QString& text) {
        if (addChallenges({text}))
            m_capture->accept();
    });
    connect(m_capture, &CaptureLine::pasted, this, &ChallengesPage::addChallenges);
    connect(m_list, &RowList::removeRequested, this, &ChallengesPage::removeChallenges);
    connect(m_list, &RowList::moveRequested, this, &ChallengesPage::moveChallenges);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { follow(m_list, m_goToList); });
}

void ChallengesPage::buildGoTo(QVBoxLayout& column)
{
    m_goToList->setRows(m_goTo, new GoToDelegate{m_goToList});
    m_goToList->setMovable(!session().isReadOnly());
    m_goToList->setAccessibleName(tr("Go-to ideas"));
    m_goToCapture->setAccessibleName(tr("New go-to idea"));
    column.addWidget(sectionLabel(tr("Go-to ideas")));
    column.addWidget(new WrapLabel{
        tr("What people will propose before they have thought; stakeholders know it beforehand."),
        Type::Muted});
    column.addWidget(m_goToCapture);
    column.addWidget(onCard(m_goToList));
    connect(m_goToCapture, &CaptureLine::entered, this, [this](const QString& text) {
        if (addGoTo({text}))
            m_goToCapture->accept();
    });
    connect(m_goToCapture, &CaptureLine::pasted, this, &ChallengesPage::addGoTo);
    connect(m_goToList, &RowList::removeRequested, this, &ChallengesPage::removeGoTo);
    connect(m_goToList, &RowList::moveRequested, this, &ChallengesPage::moveGoTo);
    connect(m_goToList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { follow(m_goToList, m_list); });
}

void ChallengesPage::reload()
{
    m_challenges->reload();
    m_goTo->reload();
    const int count = m_challenges->rowCount();
    m_count->setText(challengeCount(count));
    m_count->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_list->parentWidget()->setVisible(count > 0);
    m_goToList->parentWidget()->setVisible(m_goTo->rowCount() > 0);
    follow(m_goToList->chosenRows().isEmpty() ? m_list : m_goToList, nullptr);
}

bool ChallengesPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::challenge, table::verdict, table::goToIdea, table::insight,
        table::question, table::idea, table::action, table::workGroup, table::interview,
        table::workshop, table::persona, table::personaChallenge});
}

bool ChallengesPage::addChallenges(const QStringList& lines)
{
    const auto label = tr("Add %n challenge(s)", nullptr, static_cast<int>(lines.size()));
    return session().perform(label, [&](Edit& edit) {
        for (const auto& line : lines)
            charrette::raise(edit, Challenge{.title = line.toStdString()}, session().workshop());
    });
}

bool ChallengesPage::addGoTo(const QStringList& lines)
{
    const auto label = tr("Add %n go-to idea(s)", nullptr, static_cast<int>(lines.size()));
    return session().perform(label, [&](Edit& edit) {
        for (const auto& line : lines)
            add(edit, GoToIdea{.workshop = session().workshop(), .text = line.toStdString()});
    });
}

void ChallengesPage::bringEarlier()
{
    const auto chosen = EarlierDialog::ask(session().db(), session().workshop(), this);
    if (chosen.empty())
        return;
    const auto label = tr("Bring %n challenge(s)", nullptr, static_cast<int>(chosen.size()));
    session().perform(label, [&](Edit& edit) {
        for (const auto id : chosen)
            bringInto(edit, id, session().workshop());
    });
}

void ChallengesPage::removeChallenges()
{
    const auto rows = m_list->chosenRows();
    const auto count = static_cast<int>(rows.size());
    const bool isDone =
        session().perform(tr("Remove %n challenge(s)", nullptr, count), [&](Edit& edit) {
            for (const int row : rows)
                withdraw(edit, m_challenges->item(row).judged.challenge.id, session().workshop());
        });
    if (isDone)
        emit messageRequested(
            tr("%n challenge(s) removed. Ctrl+Z brings them back.", nullptr, count));
}

void ChallengesPage::removeGoTo()
{
    const auto rows = m_goToList->chosenRows();
    const auto count = static_cast<int>(rows.size());
    session().perform(tr("Remove %n go-to idea(s)", nullptr, count), [&](Edit& edit) {
        for (const int row : rows)
            remove(edit, m_goTo->item(row).id);
    });
}

void ChallengesPage::moveChallenges(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_challenges->rowCount());
    std::optional<ChallengeId> place;
    if (stays >= 0)
        place = m_challenges->item(stays).judged.challenge.id;
    std::vector<ChallengeId> ids;
    for (const int row : rows)
        ids.push_back(m_challenges->item(row).judged.challenge.id);
    session().perform(tr("Move challenge"), [&](Edit& edit) {
        for (const auto id : ids)
            moveBefore(edit, session().workshop(), id, place);
    });
}

void ChallengesPage::moveGoTo(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_goTo->rowCount());
    std::optional<GoToIdeaId> place;
    if (stays >= 0)
        place = m_goTo->item(stays).id;
    std::vector<GoToIdeaId> ids;
    for (const int row : rows)
        ids.push_back(m_goTo->item(row).id);
    session().perform(tr("Move go-to idea"), [&](Edit& edit) {
        for (const auto id : ids)
            moveBefore(edit, id, place);
    });
}

/// One of the two lists has the selection; the inspector shows it.
void ChallengesPage::follow(RowList* list, RowList* other)
{
    const auto rows = list->chosenRows();
    if (rows.size() != 1) {
        if (!other || other->chosenRows().isEmpty())
            m_inspector->clear();
        return;
    }
    if (other)
        other->selectionModel()->clear();
    session().attempt([&] {
        if (list == m_list)
            m_inspector->show(m_challenges->item(rows.front()).judged.challenge.id);
        else
            m_inspector->show(m_goTo->item(rows.front()).id);
    });
}

void ChallengesPage::reveal(const Item& item)
{
    bringUpToDate();
    const bool isGoTo = item.kind == ItemKind::GoToIdea;
    auto* list = isGoTo ? m_goToList : m_list;
    const auto index = isGoTo ? m_goTo->indexOf(item.id) : m_challenges->indexOf(item.id);
    if (!index.isValid())
        return;
    list->choose(index);
    list->bringIntoView(index);
}

bool ChallengesPage::selectFirst()
{
    bringUpToDate();
    if (m_challenges->rowCount() == 0)
        return false;
    m_list->choose(m_challenges->index(0));
    return true;
}

void ChallengesPage::clearSelection()
{
    m_list->selectionModel()->clear();
    m_goToList->selectionModel()->clear();
}

} // namespace charrette::app
