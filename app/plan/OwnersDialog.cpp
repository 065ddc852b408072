// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/OwnersDialog.h"

#include "app/document/DocumentSession.h"
#include "app/summary/WriteFile.h"
#include "app/text/Names.h"
#include "app/text/Utf8.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/Labels.h"
#include "app/widgets/MessageBox.h"
#include "core/summary/Letter.h"
#include "core/summary/Reminders.h"
#include "core/summary/ReportStyle.h"
#include "core/workshop/Workshop.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

OwnersDialog::OwnersDialog(DocumentSession& session, Date today, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_today{today}
    , m_redaction{summary::Redaction::ofNames(session.db(), session.workshop())}
    , m_chases{chaseList(session.db(), session.workshop(), today)}
    , m_owners{new QListWidget}
    , m_address{mutedLabel({})}
    , m_text{new QPlainTextEdit}
    , m_save{secondaryButton(tr("Save &calendar…"))}
    , m_told{mutedLabel({})}
{
    setWindowTitle(tr("Send to owners"));
    if (const auto workshop = charrette::find(session.db(), session.workshop()))
        m_workshop = workshop->title;
    auto* close = secondaryButton(tr("Close"));
    auto* copy = primaryButton(tr("Copy &text"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildOwners(), 2);
    row->addWidget(buildText(), 3);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    resize(px(860), px(560));
    copy->setDefault(true);
    copy->setEnabled(!m_chases.empty());
    connect(m_owners, &QListWidget::currentRowChanged, this, &OwnersDialog::show);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OwnersDialog::saveCalendar);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->toPlainText());
        m_told->setText(tr("The text is copied."));
    });
    m_owners->setCurrentRow(0);
    show(m_owners->currentRow());
}

QWidget* OwnersDialog::buildOwners()
{
    m_owners->setAccessibleName(tr("Owners"));
    for (const auto& chase : m_chases)
        m_owners->addItem(rowText(chase));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fieldLabel(tr("Whom to ask, most pressing first")));
    column->addWidget(m_owners, 1);
    return part;
}

QWidget* OwnersDialog::buildText()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to send"));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_address);
    column->addWidget(m_text, 1);
    return part;
}

QString OwnersDialog::rowText(const Chase& chase) const
{
    const auto name = chase.owner ? shown(chase.owner->name) : tr("No owner yet");
    QStringList states;
    if (const int late = chase.count(Standing::Late, m_today); late > 0)
        states += tr("%n late", nullptr, late);
    if (const int soon = chase.count(Standing::ThisWeek, m_today); soon > 0)
        states += tr("%n this week", nullptr, soon);
    if (states.isEmpty())
        states += tr("%n open", nullptr, static_cast<int>(chase.actions.size()));
    return tr("%1 · %2", "owner, how many").arg(name, states.join(u", "_s));
}

/// In the language that was chosen for what is handed out.
QString OwnersDialog::letterTo(const Chase& chase) const
{
    const summary::Speaking speaking{summary::reportStyle(m_session.db()).language};
    return toQt(summary::letterTo(chase, m_workshop, m_redaction, m_today));
}

void OwnersDialog::show(int row)
{
    m_told->clear();
    if (row < 0 || row >= static_cast<int>(m_chases.size())) {
        m_text->setPlainText(tr("Every action is finished."));
        m_save->setEnabled(false);
        return;
    }
    const auto& chase = m_chases[static_cast<std::size_t>(row)];
    const bool hasAddress = chase.owner && !chase.owner->email.empty();
    m_address->setText(
        hasAddress ? tr("To: %1").arg(shown(chase.owner->email)) : tr("No address is known"));
    m_text->setPlainText(letterTo(chase));
    m_save->setEnabled(
        chase.count(Standing::NoDate, m_today) < static_cast<int>(chase.actions.size()));
}

void OwnersDialog::saveCalendar()
{
    const auto& chase = m_chases[static_cast<std::size_t>(m_owners->currentRow())];
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = FileDialog::save(this, tr("Save the calendar"),
        folder + u'/' + tr("Reminders") + u".ics"_s, tr("Calendars (*.ics)"), u"ics"_s);
    if (!path)
        return;
    std::optional<std::string> text;
    m_session.attempt([&] {
        text =
            summary::reminders(m_session.db(), m_session.workshop(), chase.actions, Instant::now());
    });
    if (!text)
        return;
    try {
        writeFile(*path, QByteArray::fromStdString(*text));
        m_told->setText(tr("The calendar is saved."));
    } catch (const Error& error) {
        MessageBox::tell(this, tr("No calendar"), notWritten(*path, error.problem()));
    }
}

} // namespace charrette::app
