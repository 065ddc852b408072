// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/document/FileJob.h"
#include "app/document/NewDocument.h"
#include "app/document/Surroundings.h"
#include "app/shell/DocumentView.h"
#include "app/shell/NewWorkshopDialog.h"
#include "app/shell/NextEdition.h"
#include "app/shell/RoomMenu.h"
#include "app/shell/StartPage.h"
#include "app/summary/WriteFile.h"
#include "app/text/Wording.h"
#include "app/theme/Theme.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/Toast.h"
#include "core/document/FilePlace.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int closingMilliseconds = 2000;

Q_LOGGING_CATEGORY(log, "charrette.window")

WorkshopId make(Edit& edit, const NewWorkshopDialog::Answer& answer)
{
    return answer.format ? makeWorkshop(edit, *answer.format, answer.workshop)
                         : emptyWorkshop(edit, answer.workshop);
}

} // namespace

MainWindow::MainWindow(Theme& theme, QSettings& settings)
    : m_theme{theme}
    , m_settings{settings}
    , m_recent{settings}
    , m_stack{new QStackedWidget{this}}
    , m_start{new StartPage{m_recent, m_stack}}
    , m_toast{new Toast{m_stack}}
{
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    setAcceptDrops(true);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    m_room = new RoomMenu{*menuBar(), m_settings, *m_toast, this};
    buildHelpMenu();
    connect(m_start, &StartPage::newRequested, this, &MainWindow::createDocument);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::open);
    setMinimumSize(960, 600);
    resize(1440, 900);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    updateActions();
}

MainWindow::~MainWindow()
{
    if (m_view)
        m_lastPlace.forget();
}

QWidget* MainWindow::startPage() const
{
    return m_start;
}

bool MainWindow::open(const QString& path)
{
    if (!settle())
        return false;
    if (isShown(path))
        return true;
    const auto name = QFileInfo{path}.completeBaseName();
    const auto opened = std::make_shared<std::unique_ptr<Document>>();
    const auto work = [opened, path = path.toStdString()](const IsGivenUp& isGivenUp) {
        *opened = Document::open(path, impatient(isGivenUp));
    };
    try {
        if (!carryOut(this, path, {tr("Opening %1").arg(name), tr("Checking %1…").arg(name)}, work))
            return false;
        adopt(std::move(*opened));
        return true;
    } catch (const Error& error) {
        tell(error);
        if (error.problem() == Problem::Damaged)
            m_toast->offer(
                wording(error.problem()), tr("Rescue what can be read…"), this,
                [this, path] { rescueInto(path); }, Toast::Kind::Problem);
        return false;
    }
}

/// As it was opened: what lies there now is the same, and nobody else has written into it.
bool MainWindow::isShown(const QString& path) const
{
    if (!m_view)
        return false;
    const auto& document = m_view->session().document();
    return QFileInfo{path} == QFileInfo{QString::fromStdString(document.path().string())}
    && document.whereabouts() == FilePlace::State::Here && !document.isWrittenOver();
}

void MainWindow::openSample()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto path = folder + u"/"_s + tr("Sample event") + u".charrette"_s;
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!settle())
        return;
    try {
        QDir{}.mkpath(folder);
        adopt(makeDocument(
            path, [](Document& document) { buildSample(document); }, impatient()));
    } catch (const Error& error) {
        tell(error);
    }
}

void MainWindow::askToOpen()
{
    const auto start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (const auto path = FileDialog::open(this, tr("Open a document"), start, documentFilter()))
        open(*path);
}

void MainWindow::createDocument(const Format* format)
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::NewDocument, format, this};
    // Asked again, with all that was typed, until it can be made or is given up.
    while (dialog.exec() == QDialog::Accepted && settle()) {
        const auto answer = dialog.answer();
        try {
            const auto fill = [&](Document& document) {
                document.perform(
                    tr("New workshop").toStdString(), [&](Edit& edit) { make(edit, answer); });
            };
            return adopt(makeDocument(answer.path, fill, impatient()));
        } catch (const Error& error) {
            MessageBox::tell(this, tr("No new document"), notWritten(answer.path, error.problem()));
        }
    }
}

void MainWindow::addWorkshop()
{
    NewWorkshopDialog dialog{NewWorkshopDialog::Into::OpenDocument, &formats().front(), this};
    while (dialog.exec() == QDialog::Accepted && m_view) {
        const auto answer = dialog.answer();
        auto& session = m_view->session();
        if (const auto added = session.performFor(
                tr("New workshop"), [&](Edit& edit) { return make(edit, answer); })) {
            session.showWorkshop(*added);
            return goTo(PageKind::Overview);
        }
    }
}

void MainWindow::addEdition()
{
    if (m_view && m_view->session().currentWorkshop() && !m_view->session().isReadOnly())
        showEdition(makeNextEdition(m_view->session(), this));
}

void MainWindow::addEditionFrom()
{
    if (!m_view || m_view->session().isReadOnly())
        return;
    const auto start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = FileDialog::open(this, tr("Follow the event of"), start, documentFilter());
    if (!path)
        return;
    try {
        showEdition(makeNextEditionFrom(m_view->session(), *path, this));
    } catch (const Error& error) {
        tell(error);
    }
}

void MainWindow::showEdition(std::optional<WorkshopId> edition)
{
    if (!edition)
        return;
    m_view->session().showWorkshop(*edition);
    goTo(PageKind::Review);
}

void MainWindow::removeWorkshop()
{
    if (!m_view || !m_view->session().currentWorkshop())
        return;
    auto& session = m_view->session();
    const auto workshop = charrette::find(session.db(), session.workshop());
    if (!workshop)
        return;
    const auto title = QString::fromStdString(workshop->title);
    const MessageBox::Question question{tr("Remove %1?").arg(title),
        tr("Its agenda, interviews, insights, ideas and all other work leave this document. Undo "
           "brings them back."),
        tr("Remove"), {}, true};
    if (MessageBox::ask(this, question) != MessageBox::Answer::Confirm)
        return;
    const bool isRemoved = session.perform(
        tr("Remove %1").arg(title), [&](Edit& edit) { remove(edit, workshop->id); });
    if (isRemoved)
        offerUndo(tr("%1 was removed with all its work.").arg(title));
}

/// Taken away by the next change: then the button would take back something else.
void MainWindow::offerUndo(const QString& text)
{
    auto& session = m_view->session();
    m_toast->offer(text, tr("Undo"), &session, [&session] { session.undo(); });
}

void MainWindow::saveCopy()
{
    if (!m_view)
        return;
    auto& session = m_view->session();
    const auto original = QFileInfo{QString::fromStdString(session.document().path().string())};
    // The dialog lists the folder it begins in, which would hang with its disk.
    const bool isReady = session.document().disk() == Document::Disk::Ready;
    const QFileInfo beside{isReady ? original.filePath() : m_view->fileNotice().onOther()};
    const auto start = beside.absolutePath() + u'/'
        + tr("%1, copy").arg(original.completeBaseName()) + u".charrette"_s;
    const auto path =
        FileDialog::save(this, tr("Save a copy"), start, documentFilter(), u"charrette"_s);
    if (!path)
        return;
    const auto carry = carrier(this, *path,
        {tr("Saving a copy"), tr("Writing and checking %1…").arg(QFileInfo{*path}.fileName())});
    try {
        if (session.document().saveCopy(QFile::encodeName(*path).toStdString(), carry))
            m_toast->tell(tr("A copy is in %1.").arg(QDir::toNativeSeparators(*path)));
    } catch (const Error& error) { // That is about the copy, not about the document.
        qCWarning(log).noquote() << error.what();
        m_toast->tell(notWritten(*path, error.problem()), Toast::Kind::Problem);
    }
}

void MainWindow::adopt(std::unique_ptr<Document> document)
{
    closeDocument();
    m_toast->dismiss();
    m_view = new DocumentView{std::move(document), m_stack};
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    auto& session = m_view->session();
    connect(&session, &DocumentSession::failed, m_toast,
        [this](Problem problem) { m_toast->tell(wording(problem), Toast::Kind::Problem); });
    connect(&session, &DocumentSession::changed, this, &MainWindow::updateActions);
    connect(&session, &DocumentSession::changed, m_toast, &Toast::withdraw);
    connect(&session, &DocumentSession::workshopChanged, this, &MainWindow::updateActions);
    connect(m_view, &DocumentView::messageRequested, m_toast,
        [this](const QString& text) { m_toast->tell(text); });
    connect(m_view, &DocumentView::undoOffered, this, &MainWindow::offerUndo);
    connect(m_view, &DocumentView::newWorkshopRequested, this, &MainWindow::addWorkshop);
    connect(m_view, &DocumentView::editionRequested, this, &MainWindow::addEdition);
    connect(m_view, &DocumentView::saveCopyRequested, this, &MainWindow::saveCopy);
    connect(m_view, &DocumentView::saveElsewhereRequested, this, &MainWindow::saveElsewhere);
    connect(m_view, &DocumentView::goOnRequested, this, &MainWindow::goOnIn);
    connect(m_view, &DocumentView::reopenRequested, this, &MainWindow::reopen);
    connect(m_view, &DocumentView::rescueRequested, this, &MainWindow::rescueOwn);
    connect(&session, &DocumentSession::fileChanged, this, &MainWindow::followFile);
    connect(m_view, &DocumentView::pageShown, this, &MainWindow::keepPlace);
    m_room->follow(m_view);
    remember();
    keepPlace();
    updateActions();
    warnOfSync();
}

void MainWindow::remember() const
{
    const auto& session = m_view->session();
    QStringList years;
    for (const auto& workshop : workshops(session.db()))
        years.prepend(QString::number(workshop.starts.year()));
    years.removeDuplicates();
    m_recent.add({QString::fromStdString(session.document().path().string()), years.join(u", "_s),
        QDateTime::currentDateTime()});
}

void MainWindow::closeDocument()
{
    if (!m_view)
        return;
    commitAll();
    m_view->session().waitForDisk(closingMilliseconds); // Who was asked wants it left behind.
    m_lastPlace.forget();
    m_stack->setCurrentWidget(m_start);
    delete std::exchange(m_view, nullptr);
    m_room->follow(nullptr);
    updateActions();
}

void MainWindow::goTo(PageKind page)
{
    if (m_view)
        m_view->showPage(page);
}

void MainWindow::updateActions()
{
    for (auto* action : m_documentActions)
        action->setEnabled(m_view);
    const auto undo = m_view ? m_view->session().undoLabel() : QString{};
    const auto redo = m_view ? m_view->session().redoLabel() : QString{};
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (!m_view) {
        setWindowTitle(tr("Charrette"));
        return;
    }
    const auto& session = m_view->session();
    const auto file = QFileInfo{QString::fromStdString(session.document().path().string())};
    const auto workshop = session.currentWorkshop()
        ? charrette::find(session.db(), session.workshop())
        : std::nullopt;
    const auto name = file.completeBaseName();
    auto title = workshop
        ? tr("%1 – %2", "document, workshop").arg(name, QString::fromStdString(workshop->title))
        : name;
    if (session.isReadOnly())
        title = tr("%1 (reading only)").arg(title);
    setWindowTitle(title);
}

void MainWindow::tell(const Error& error)
{
    qCWarning(log).noquote() << error.what();
    m_toast->tell(wording(error.problem()), Toast::Kind::Problem);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!settle()) {
        event->ignore();
        return;
    }
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    closeDocument();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().toLocalFile().endsWith(u".charrette"_s))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace charrette::app
