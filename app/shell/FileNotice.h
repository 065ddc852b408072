// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTime>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace charrette::app {

class Notice;

/// Says above the page when the document's file is not where it was, or is not what it was, or its
/// disk does not keep up, and offers a way to go on. Looks when something has changed or failed,
/// when the system says that the file has, when the window is turned to, and now and then while the
/// disk is behind.
class FileNotice final : public QWidget {
    Q_OBJECT

public:
    explicit FileNotice(DocumentSession& session, QWidget* parent = nullptr);

    void look();
    /// Empty while all is well.
    QString text() const;
    /// How it stands with what is not on the disk, in a sentence or two.
    QString ofDisk() const;
    /// A name for the document on another disk.
    QString onOther() const;

signals:
    /// The document as the window has it is to be written to a file; `proposed` names one.
    void saveRequested(const QString& proposed);
    /// The person wants to go on where the file was moved to.
    void goOnRequested(const QString& path);
    /// What is in the file now is to be opened.
    void reopenRequested();

protected:
    bool event(QEvent* event) override;

private:
    enum class What { Well, Moved, Replaced, Missing, WrittenOver, Slow, Refused, Broken };

    What whatIs() const;
    What whatDiskIs() const;
    void watch();
    void followDisk();
    void tell(What what);
    void add(const QString& text, const QString& action, void (FileNotice::*then)());
    void goOnThere();
    void save();
    void saveBeside();
    void saveOnOther();

    DocumentSession& m_session;
    What m_told = What::Well;
    std::optional<Problem> m_problem;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< several things that happen to a file at once are one
    QTimer m_nowAndThen; ///< runs while the disk is behind
    QElapsedTimer m_behind;
    QTime m_since; ///< when it began to be behind
    QString m_movedTo;
    Notice* m_notice = nullptr;
};

} // namespace charrette::app
