// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/DocumentView.h"

#include "app/clock/NowStrip.h"
#include "app/document/Page.h"
#include "app/document/VersionKeeper.h"
#include "app/ideas/TallyDialog.h"
#include "app/review/ReviewPage.h"
#include "app/scribe/QuickNotePanel.h"
#include "app/shell/FileNotice.h"
#include "app/shell/Notice.h"
#include "app/shell/Pages.h"
#include "app/shell/StageFollow.h"
#include "app/shell/UnstoredNotice.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QString whyReadOnly(const Document& document)
{
    switch (document.access()) {
    case Document::Access::Write:
        return {};
    case Document::Access::LockedByOther:
        return DocumentView::tr("For reading only: %1 has this document open on %2.")
            .arg(document.lockOwner().user.empty()
                    ? DocumentView::tr("somebody")
                    : QString::fromStdString(document.lockOwner().user),
                QString::fromStdString(document.lockOwner().host));
    case Document::Access::FolderNotWritable:
        return DocumentView::tr("For reading only: nothing can be written in this folder.");
    case Document::Access::FileNotWritable:
        return DocumentView::tr("For reading only: this file is protected against changes.");
    case Document::Access::HistoryBroken:
        return DocumentView::tr(
            "For reading only: the record of changes in this file is damaged, or "
            "its content is not what the record says. It can be read, and "
            "rescued into a new document to go on in.");
    }
    return {};
}

} // namespace

DocumentView::DocumentView(std::unique_ptr<Document> document, QWidget* parent)
    : QWidget{parent}
    , m_session{std::move(document)}
    , m_navigation{new Navigation{m_session, this}}
    , m_strip{new NowStrip{m_clock, this}}
    , m_fileNotice{new FileNotice{m_session, this}}
    , m_unstored{new UnstoredNotice{this}}
    , m_stack{new QStackedWidget{this}}
    , m_noWorkshop{new EmptyState{u"overview", tr("No workshop in this document yet"),
          tr("A document holds the workshops of an organisation over the years.")}}
    , m_quickNote{new QuickNotePanel{m_session, this}}
{
    auto* create = m_noWorkshop->addButton(tr("New workshop…"), u"plus");
    connect(create, &QPushButton::clicked, this, &DocumentView::newWorkshopRequested);
    m_stack->addWidget(m_noWorkshop);
    auto* note = secondaryButton(tr("Quick note"));
    note->setToolTip(tip(tr("Write down what is said, from any page (Ctrl+J)")));
    m_strip->addButton(note);
    connect(note, &QPushButton::clicked, this, &DocumentView::beginQuickNote);
    new VersionKeeper{m_session, this};

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    if (m_session.isReadOnly())
        right->addWidget(buildNotice());
    right->addWidget(m_fileNotice);
    right->addWidget(m_unstored);
    right->addWidget(m_strip);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);

    connect(m_fileNotice, &FileNotice::saveRequested, this, &DocumentView::saveElsewhereRequested);
    connect(m_fileNotice, &FileNotice::goOnRequested, this, &DocumentView::goOnRequested);
    connect(m_fileNotice, &FileNotice::reopenRequested, this, &DocumentView::reopenRequested);
    connect(m_navigation, &Navigation::pageChosen, this, &DocumentView::showPage);
    connect(m_strip, &NowStrip::agendaRequested, this, [this] { showPage(PageKind::Agenda); });
    connect(&m_session, &DocumentSession::workshopChanged, this, &DocumentView::follow);
    connect(m_quickNote, &QuickNotePanel::messageRequested, this, &DocumentView::messageRequested);
    letFollow(m_director, m_session, m_clock);
    connect(&m_stageWindow, &StageWindow::displayLost, this, [this](const QString& display) {
        emit messageRequested(tr("%1 is gone; the stage is a window now.").arg(display));
    });
    follow();
}

QWidget* DocumentView::buildNotice()
{
    // A copy would be just as broken.
    const bool isBroken = m_session.document().access() == Document::Access::HistoryBroken;
    auto* notice = new Notice{whyReadOnly(m_session.document()),
        isBroken ? tr("Rescue what can be read…") : tr("Save a copy…")};
    connect(notice, &Notice::accepted, this,
        isBroken ? &DocumentView::rescueRequested : &DocumentView::saveCopyRequested);
    return notice;
}

void DocumentView::follow()
{
    m_strip->setVisible(m_session.currentWorkshop().has_value());
    if (m_session.currentWorkshop())
        showPage(m_current);
    else
        m_stack->setCurrentWidget(m_noWorkshop);
}

Page& DocumentView::page(PageKind kind)
{
    auto*& page = m_pages[static_cast<std::size_t>(kind)];
    if (!page) {
        page = makePage(kind, m_session, m_stageWindow, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::openRequested, this, &DocumentView::open);
        connect(page, &Page::pageRequested, this, &DocumentView::showPage);
        connect(page, &Page::groupRequested, this, &DocumentView::openGroup);
        connect(page, &Page::tallyRequested, this, &DocumentView::beginTally);
        connect(page, &Page::stageRequested, this, &DocumentView::showOnStage);
        connect(page, &Page::messageRequested, this, &DocumentView::messageRequested);
        connect(page, &Page::undoOffered, this, &DocumentView::undoOffered);
        if (const auto* review = qobject_cast<ReviewPage*>(page))
            connect(review, &ReviewPage::editionRequested, this, &DocumentView::editionRequested);
    }
    return *page;
}

void DocumentView::showPage(PageKind kind)
{
    m_current = kind;
    m_navigation->setCurrent(kind);
    if (!m_session.currentWorkshop())
        return;
    auto& shown = page(kind);
    m_stack->setCurrentWidget(&shown);
    // The keys of a page work at once; but who writes a quick note goes on writing.
    const auto* at = QApplication::focusWidget();
    if (!at || at == m_navigation || m_navigation->isAncestorOf(at) || m_stack->isAncestorOf(at))
        shown.setFocus(Qt::OtherFocusReason);
    emit pageShown(kind);
}

void DocumentView::showOnStage(const Item& item)
{
    const auto choice = stage::choiceOf(item);
    if (!choice || !m_director.tryToShow(*choice))
        emit messageRequested(tr("This may not be shown to the room."));
    else if (m_stageWindow.isVisible())
        emit messageRequested(tr("The room sees it now."));
    else
        emit messageRequested(tr("It is on the stage, which is not open yet: F4 opens it."));
}

void DocumentView::keepUnstored(const QString& text)
{
    m_unstored->keep(text);
}

void DocumentView::open(const Item& item)
{
    showPage(pageOf(item.kind));
    page(m_current).reveal(item);
}

void DocumentView::openGroup(PageKind kind, GroupId group)
{
    showPage(kind);
    page(kind).showGroup(group);
}

bool DocumentView::canWrite()
{
    if (m_session.isReadOnly())
        emit messageRequested(tr("This document is open for reading only."));
    return !m_session.isReadOnly() && m_session.currentWorkshop();
}

void DocumentView::beginQuickNote()
{
    if (canWrite())
        m_quickNote->open();
}

void DocumentView::beginTally(std::optional<GroupId> group)
{
    if (!canWrite())
        return;
    if (!m_tally)
        m_tally = new TallyDialog{m_session, this};
    m_tally->begin(group);
    m_tally->exec();
}

void DocumentView::settle()
{
    m_quickNote->settle();
}

} // namespace charrette::app
