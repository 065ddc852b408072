// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Chase.h"
#include "core/summary/Redaction.h"

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace charrette::app {

class DocumentSession;

/// Whom to ask this week how it goes: the owners, and for each a text ready to be sent and a
/// calendar of what is due. Nothing is sent from here.
class OwnersDialog final : public QDialog {
    Q_OBJECT

public:
    OwnersDialog(DocumentSession& session, Date today, QWidget* parent = nullptr);

private:
    QWidget* buildOwners();
    QWidget* buildText();
    void show(int row);
    void saveCalendar();
    QString rowText(const Chase& chase) const;
    QString letterTo(const Chase& chase) const;

    DocumentSession& m_session;
    Date m_today;
    summary::Redaction m_redaction; ///< a letter leaves the document
    std::string m_workshop; ///< its title
    std::vector<Chase> m_chases;
    QListWidget* m_owners;
    QLabel* m_address;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
    QLabel* m_told;
};

} // namespace charrette::app
