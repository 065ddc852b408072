// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/FileNotice.h"

#include "app/shell/Notice.h"
#include "app/text/Format.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 200; ///< milliseconds, as all here
constexpr int nowAndThen = 250;
constexpr int noticeable = 1000;

} // namespace

FileNotice::FileNotice(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &DocumentSession::changed, this, &FileNotice::look);
    connect(&session, &DocumentSession::failed, this, &FileNotice::look);
    connect(&session, &DocumentSession::fileChanged, this, &FileNotice::watch);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FileNotice::look);
    connect(&m_nowAndThen, &QTimer::timeout, this, &FileNotice::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_nowAndThen.setInterval(nowAndThen);
    watch();
}

void FileNotice::watch()
{
    if (const auto watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const auto path = QString::fromStdString(m_session.document().path().string());
    if (!path.isEmpty())
        m_watcher.addPath(path);
    look();
}

bool FileNotice::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        look();
    return QWidget::event(event);
}

/// A disk that is slow for a moment is not worth a word.
FileNotice::What FileNotice::whatDiskIs() const
{
    switch (m_session.document().disk()) {
    case Document::Disk::Ready:
        return What::Well;
    case Document::Disk::Behind:
        return m_behind.isValid() && m_behind.elapsed() >= noticeable ? What::Slow : What::Well;
    case Document::Disk::Refusing:
        return What::Refused;
    case Document::Disk::Broken:
        return What::Broken;
    }
    return What::Well;
}

/// Where the file is cannot be asked without waiting while its disk hangs.
FileNotice::What FileNotice::whatIs() const
{
    const auto& document = m_session.document();
    if (document.disk() != Document::Disk::Ready)
        return whatDiskIs();
    switch (document.whereabouts()) {
    case FilePlace::State::Moved:
        return What::Moved;
    case FilePlace::State::Replaced:
        return What::Replaced;
    case FilePlace::State::Missing:
        return What::Missing;
    case FilePlace::State::Here:
        break;
    }
    return document.isWrittenOver() ? What::WrittenOver : What::Well;
}

void FileNotice::followDisk()
{
    const bool isBehind = m_session.document().disk() != Document::Disk::Ready;
    if (isBehind == m_behind.isValid())
        return;
    if (isBehind) {
        m_behind.start();
        m_since = QTime::currentTime();
        m_nowAndThen.start();
    } else {
        m_behind.invalidate();
        m_nowAndThen.stop();
    }
}

void FileNotice::look()
{
    followDisk();
    const auto what = whatIs();
    const auto problem = m_session.document().diskProblem();
    const auto moved = what == What::Moved ? m_session.document().movedTo() : std::nullopt;
    const auto movedTo = moved ? QString::fromStdString(moved->string()) : QString{};
    if (what == m_told && movedTo == m_movedTo && problem == m_problem)
        return;
    m_told = what;
    m_movedTo = movedTo;
    m_problem = problem;
    if (m_notice) {
        m_notice->hide();
        m_notice->deleteLater(); // Its button may be what brought us here.
        m_notice = nullptr;
    }
    tell(what);
}

void FileNotice::tell(What what)
{
    switch (what) {
    case What::Well:
        return;
    case What::Moved:
        add(tr("This file was moved or renamed while it was open. It is now %1. Nothing is lost; "
               "what you type can be stored again when you go on there.")
                .arg(QDir::toNativeSeparators(m_movedTo)),
            tr("Go on there"), &FileNotice::goOnThere);
        return;
    case What::Replaced:
        add(tr("Another file has taken the place of this document, and is left alone. All of "
               "yours is still in this window: save it under another name to go on."),
            tr("Save and go on…"), &FileNotice::saveBeside);
        return;
    case What::Missing:
        add(tr("The file of this document is gone: it was removed, or its disk was taken away. All "
               "of it is still in this window: save it again to go on."),
            tr("Save it again…"), &FileNotice::save);
        return;
    case What::WrittenOver:
        add(tr("Another program has written into this document, so nothing more is written here. "
               "How it was before is under File > Earlier versions."),
            tr("Open what is there now"), &FileNotice::reopenRequested);
        return;
    case What::Slow:
    case What::Refused:
        add(ofDisk(), tr("Save elsewhere…"), &FileNotice::saveOnOther);
        return;
    case What::Broken:
        add(ofDisk(), tr("Save and go on…"), &FileNotice::saveOnOther);
        return;
    }
}

QString FileNotice::ofDisk() const
{
    const auto& document = m_session.document();
    const auto since = clock(m_since);
    if (document.disk() == Document::Disk::Broken)
        return tr("The disk failed while storing, so nothing more is written to it. What you did "
                  "since %1 may not be on it. All of it is still in this window: save it on "
                  "another disk to go on.")
            .arg(since);
    if (document.diskProblem() == Problem::DiskFull)
        return tr("The disk is full. What you did since %1 is in this window, and is stored as "
                  "soon as there is room.")
            .arg(since);
    if (document.diskProblem())
        return tr("The disk does not take what is written. What you did since %1 is in this "
                  "window, and storing it is tried again and again.")
            .arg(since);
    return tr("The disk is slow to answer. What you did since %1 is still on its way to it; you "
              "can go on meanwhile.")
        .arg(since);
}

void FileNotice::add(const QString& text, const QString& action, void (FileNotice::*then)())
{
    const bool isOfDisk = m_told == What::Slow || m_told == What::Refused;
    m_notice = new Notice{text, action, this, isOfDisk ? u"clock"_s : u"warning"_s};
    connect(m_notice, &Notice::accepted, this, then);
    layout()->addWidget(m_notice);
}

QString FileNotice::text() const
{
    return m_notice ? m_notice->accessibleName() : QString{};
}

void FileNotice::goOnThere()
{
    emit goOnRequested(m_movedTo);
}

void FileNotice::save()
{
    emit saveRequested(QString::fromStdString(m_session.document().path().string()));
}

/// Not where the disk hangs: to list its folder would, too.
void FileNotice::saveOnOther()
{
    emit saveRequested(onOther());
}

QString FileNotice::onOther() const
{
    const QFileInfo file{QString::fromStdString(m_session.document().path().string())};
    auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder == file.absolutePath() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    return folder + u'/' + file.fileName();
}

void FileNotice::saveBeside()
{
    const QFileInfo file{QString::fromStdString(m_session.document().path().string())};
    emit saveRequested(file.absolutePath() + u'/'
        + tr("%1, from this window").arg(file.completeBaseName()) + u".charrette"_s);
}

} // namespace charrette::app
