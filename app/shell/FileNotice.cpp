// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/FileNotice.h"

#include "app/shell/Notice.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

FileNotice::FileNotice(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &DocumentSession::changed, this, &FileNotice::look);
    connect(&session, &DocumentSession::failed, this, &FileNotice::look);
    connect(&session, &DocumentSession::fileChanged, this, &FileNotice::look);
}

bool FileNotice::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        look();
    return QWidget::event(event);
}

FileNotice::What FileNotice::whatIs() const
{
    const auto& document = m_session.document();
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

void FileNotice::look()
{
    const auto what = whatIs();
    const auto moved = m_session.document().movedTo();
    const auto movedTo = moved ? QString::fromStdString(moved->string()) : QString{};
    if (what == m_told && movedTo == m_movedTo)
        return;
    m_told = what;
    m_movedTo = movedTo;
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
    }
}

void FileNotice::add(const QString& text, const QString& action, void (FileNotice::*then)())
{
    m_notice = new Notice{text, action, this};
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

void FileNotice::saveBeside()
{
    const QFileInfo file{QString::fromStdString(m_session.document().path().string())};
    emit saveRequested(file.absolutePath() + u'/'
        + tr("%1, from this window").arg(file.completeBaseName()) + u".charrette"_s);
}

} // namespace charrette::app
