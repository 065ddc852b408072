// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"

#include <QWidget>

namespace charrette::app {

class Notice;

/// Says above the page when the document's file is not where it was, or is not what it was, and
/// offers a way to go on. Looks when something has changed or failed, and when the window is turned
/// to.
class FileNotice final : public QWidget {
    Q_OBJECT

public:
    explicit FileNotice(DocumentSession& session, QWidget* parent = nullptr);

    void look();
    /// Empty while all is well.
    QString text() const;

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
    enum class What { Well, Moved, Replaced, Missing, WrittenOver };

    What whatIs() const;
    void tell(What what);
    void add(const QString& text, const QString& action, void (FileNotice::*then)());
    void goOnThere();
    void save();
    void saveBeside();

    DocumentSession& m_session;
    What m_told = What::Well;
    QString m_movedTo;
    Notice* m_notice = nullptr;
};

} // namespace charrette::app
