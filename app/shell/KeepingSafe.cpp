// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does so that nothing is lost: files that are damaged, moved or gone, and
// what is typed when it has to close.
#include "app/document/FileJob.h"
#include "app/document/Surroundings.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/UnstoredNotice.h"
#include "app/text/Names.h"
#include "app/text/Wording.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/Toast.h"
#include "core/document/FilePlace.h"
#include "core/document/Rescue.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSettings>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(safeLog, "charrette.safe")

/// Who ends the session waits no longer.
constexpr int leavingMilliseconds = 5000;

QString fileOf(DocumentView& view)
{
    return QString::fromStdString(view.session().document().path().string());
}

QString firstFew(const QStringList& names)
{
    constexpr qsizetype few = 5;
    const auto text = names.mid(0, few).join(u", "_s);
    return names.size() <= few
        ? text
        : MainWindow::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - few)).arg(text);
}

/// What became of a damaged document, in a sentence or two.
QString toldOf(const Rescue& rescued)
{
    QStringList missing;
    QStringList altered;
    for (const auto& table : rescued.tables) {
        for (const auto& row : table.missing)
            missing.append(shownInLine(row));
        for (const auto& row : table.altered)
            altered.append(shownInLine(row));
    }
    auto text = MainWindow::tr("%n row(s) were rescued.", nullptr, rescued.rows());
    if (!missing.isEmpty())
        text += u' ' + MainWindow::tr("Missing: %1.").arg(firstFew(missing));
    if (!altered.isEmpty())
        text += u' '
            + MainWindow::tr("Not as they were written, so please look at them: %1.")
                  .arg(firstFew(altered));
    if (!rescued.isRecordWhole)
        text += u' ' + MainWindow::tr("There may have been more than can be named.");
    return text;
}

} // namespace

QString documentFilter()
{
    return MainWindow::tr("Charrette documents (*.charrette)");
}

/// Into a new file: the damaged one stays as it is.
void MainWindow::rescueInto(const QString& damaged)
{
    const QFileInfo file{damaged};
    const auto start = file.absolutePath() + u'/' + tr("%1, rescued").arg(file.completeBaseName())
        + u".charrette"_s;
    const auto target =
        FileDialog::save(this, tr("Rescue into"), start, documentFilter(), u"charrette"_s);
    if (!target)
        return;
    const auto told = std::make_shared<Rescue>();
    const auto work = [told, from = damaged.toStdString(), to = target->toStdString()](
                          const IsGivenUp& isGivenUp) {
        *told = rescue(from, to, surroundings(isGivenUp));
    };
    const auto name = file.completeBaseName();
    try {
        if (carryOut(this, *target,
                {tr("Rescuing %1").arg(name), tr("Reading what can be read of %1…").arg(name)},
                work)
            && open(*target))
            m_toast->tell(
                toldOf(*told), told->isComplete() ? Toast::Kind::Message : Toast::Kind::Problem);
    } catch (const Error& error) {
        tell(error);
    }
}

/// What is open for reading, so that one can go on.
void MainWindow::rescueOwn()
{
    rescueInto(fileOf(*m_view));
}

void MainWindow::saveElsewhere(const QString& proposed)
{
    if (!m_view)
        return;
    const auto path = FileDialog::save(
        this, tr("Save and go on there"), proposed, documentFilter(), u"charrette"_s);
    if (path)
        m_view->session().saveAndGoOnIn(*path,
            carrier(this, *path,
                {tr("Saving the document"),
                    tr("Writing and checking %1…").arg(QFileInfo{*path}.fileName())}));
}

/// In the file that was moved or renamed.
void MainWindow::goOnIn(const QString& path)
{
    const auto name = QFileInfo{path}.completeBaseName();
    m_view->session().goOnIn(
        path, carrier(this, path, {tr("Going on in %1").arg(name), tr("Checking %1…").arg(name)}));
}

void MainWindow::reopen()
{
    if (!m_view || !settle())
        return;
    const auto path = fileOf(*m_view);
    closeDocument(); // It would be in its own way.
    open(path);
}

/// What was refused while the file was away is stored now.
void MainWindow::followFile()
{
    commitTyped(m_view, true);
    if (m_view->session().document().whereabouts() == FilePlace::State::Here) {
        remember();
        m_toast->tell(
            tr("Charrette goes on in %1.").arg(QDir::toNativeSeparators(fileOf(*m_view))));
    }
    updateActions();
}

bool MainWindow::commitAll()
{
    m_view->settle();
    if (auto* typed = m_view->focusWidget())
        typed->clearFocus(); // What is typed over a table or a card is stored by leaving it.
    return commitTyped(m_view, true) || typedIn(m_view).isEmpty();
}

/// What is done is in the file, and that is where it was or is known to be.
bool MainWindow::isAllInFile(const Document& document)
{
    if (document.isReadOnly())
        return true;
    if (document.disk() != Document::Disk::Ready)
        return false;
    const auto place = document.whereabouts();
    return place == FilePlace::State::Here || place == FilePlace::State::Moved;
}

/// Before the document is closed; false where the person stays.
bool MainWindow::settle()
{
    return !m_view || (settleFile() && settleTyped());
}

/// Stores what is typed. What cannot be stored, or waits for its Enter, may be taken along.
bool MainWindow::settleTyped()
{
    const bool isStored = commitAll();
    const auto kept = m_view->unstored().texts();
    const auto drafts = draftsIn(m_view);
    if (isStored && kept.isEmpty() && drafts.isEmpty())
        return true;
    const auto typed = (kept + typedIn(m_view) + drafts).join(u"\n\n"_s);
    const auto answer = MessageBox::ask(this,
        {.title = isStored && kept.isEmpty() ? tr("What you typed has not been added yet")
                                             : tr("Some of what you typed could not be stored"),
            .text = typed.size() > 400 ? typed.left(400) + u'…' : typed,
            .confirm = tr("Copy it and close")});
    if (answer != MessageBox::Answer::Confirm)
        return false;
    QGuiApplication::clipboard()->setText(typed);
    return true;
}

/// Waits for the disk, as long as the person likes. What it does not take, or what has no file any
/// more, may be left behind.
bool MainWindow::settleFile()
{
    commitAll();
    const auto& document = m_view->session().document();
    if (isAllInFile(document))
        return true;
    const auto path = fileOf(*m_view);
    const auto name = QFileInfo{path}.completeBaseName();
    try {
        const WaitingWords words{tr("Storing %1").arg(name),
            tr("The disk is slow. What you did last is still on its way to it…")};
        if (carryOut(this, path, words, document.catchingUp()) && isAllInFile(document))
            return true;
    } catch (const Error& error) {
        qCWarning(safeLog).noquote() << error.what(); // Said below.
    }
    const bool isOfDisk = document.disk() != Document::Disk::Ready;
    m_view->fileNotice().look();
    const auto left = m_view->session().keepAll()
        ? tr("A copy that has all of it is kept among the earlier versions on this machine.")
        : tr("Closed like this, it is lost.");
    const auto answer = MessageBox::ask(this,
        {.title = isOfDisk ? tr("Some of what you did is not on the disk yet")
                           : tr("This document has no file any more"),
            .text = (isOfDisk ? m_view->fileNotice().ofDisk() : m_view->fileNotice().text())
                + u"\n\n"_s + left,
            .confirm = tr("Save elsewhere…"),
            .other = tr("Close without it")});
    if (answer == MessageBox::Answer::Confirm)
        saveElsewhere(isOfDisk ? m_view->fileNotice().onOther() : path);
    return answer == MessageBox::Answer::Other || isAllInFile(document);
}

void MainWindow::storeTyped()
{
    if (m_view)
        commitAll();
}

void MainWindow::leave()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    storeTyped();
    if (m_view)
        m_view->session().waitForDisk(leavingMilliseconds);
    if (!isCarryingOut()) // Else who waits for the job has the document still.
        closeDocument();
    m_settings.sync();
}

void MainWindow::tellMistake()
{
    m_toast->tell(tr("Something went wrong inside Charrette. All that you had done is still here; "
                     "what you did last may not be."),
        Toast::Kind::Problem);
}

/// Once for each file.
void MainWindow::warnOfSync()
{
    const auto path = fileOf(*m_view);
    const auto program = syncProgramOf(path.toStdString());
    auto warned = m_settings.value(u"window/warnedOfSync"_s).toStringList();
    if (!program || warned.contains(path))
        return;
    warned.append(path);
    m_settings.setValue(u"window/warnedOfSync"_s, warned.mid(qMax(0, int(warned.size()) - 100)));
    m_toast->offer(
        tr("This document lies in a folder of %1. Have it open on one machine at a time, and wait "
           "until it has been passed on: else two versions of it come about.")
            .arg(QString::fromStdString(*program)),
        tr("Save a copy…"), m_view, [this] { saveCopy(); }, Toast::Kind::Problem);
}

} // namespace charrette::app
