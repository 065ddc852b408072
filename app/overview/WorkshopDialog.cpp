// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/WorkshopDialog.h"

#include "app/document/Choices.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/DateField.h"
#include "app/widgets/FieldColumn.h"
#include "core/document/Record.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

WorkshopDialog::WorkshopDialog(
    const Workshop& workshop, std::vector<Workshop> others, QWidget* parent)
    : QDialog{parent}
    , m_workshop{workshop}
    , m_others{std::move(others)}
    , m_title{new QLineEdit}
    , m_client{new QLineEdit}
    , m_place{new QLineEdit}
    , m_objective{new QPlainTextEdit}
    , m_starts{new DateField}
    , m_zone{new QComboBox}
    , m_follows{new Chooser}
    , m_save{primaryButton(tr("Save"))}
{
    setWindowTitle(tr("Edit workshop"));
    m_objective->setTabChangesFocus(true);
    m_objective->setFixedHeight(76);

    auto* fields = new FieldColumn{this};
    fields->addField(tr("&Title"), m_title);
    fields->addPair(tr("&For (client or unit)"), m_client, tr("&Place"), m_place);
    fields->addField(tr("&Objective"), m_objective);
    fields->addPair(tr("First &day"), m_starts, tr("Time &zone"), m_zone);
    fields->addField(tr("F&ollows"), m_follows);

    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(fields);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(460);
    m_save->setDefault(true);

    fill();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, this, &WorkshopDialog::updateActions);
    connect(m_starts, &DateField::dateChanged, this, &WorkshopDialog::offerEarlier);
    connect(m_starts, &QLineEdit::textChanged, this, &WorkshopDialog::updateActions);
    m_title->setFocus();
}

void WorkshopDialog::fill()
{
    m_title->setText(shown(m_workshop.title));
    m_client->setText(shown(m_workshop.client));
    m_place->setText(shown(m_workshop.place));
    m_objective->setPlainText(shown(m_workshop.objective));
    for (const auto& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    if (m_zone->findText(shown(m_workshop.timeZone)) < 0)
        m_zone->insertItem(0, shown(m_workshop.timeZone));
    m_zone->setCurrentText(shown(m_workshop.timeZone));
    limitDates();
    m_starts->setDate(toQt(m_workshop.starts));
    offerEarlier();
    m_follows->setCurrent(keyOf(m_workshop.follows));
    updateActions();
}

void WorkshopDialog::limitDates()
{
    QDate latest{2999, 12, 31};
    for (const auto& other : m_others) {
        if (other.follows == m_workshop.id)
            latest = std::min(latest, toQt(other.starts).addDays(-1));
    }
    m_starts->setLimits({1900, 1, 1}, latest);
}

void WorkshopDialog::offerEarlier()
{
    std::vector<Choice> choices{{{}, tr("No earlier workshop: the first edition")}};
    for (const auto& other : m_others) {
        if (toQt(other.starts) < m_starts->date())
            choices.push_back({other.id.value(),
                tr("%1, %2", "workshop, date")
                    .arg(shown(other.title), longDate(toQt(other.starts)))});
    }
    const auto current = m_follows->current();
    m_follows->setChoices(std::move(choices));
    const auto isOffered = [&](const Choice& choice) { return choice.key == current; };
    m_follows->setCurrent(
        std::ranges::any_of(m_follows->choices(), isOffered) ? current : std::nullopt);
}

void WorkshopDialog::updateActions()
{
    m_save->setEnabled(!m_title->text().trimmed().isEmpty() && m_starts->date().isValid());
}

Workshop WorkshopDialog::answer() const
{
    auto answer = m_workshop;
    answer.title = m_title->text().toStdString();
    answer.client = m_client->text().toStdString();
    answer.place = m_place->text().toStdString();
    answer.objective = m_objective->toPlainText().toStdString();
    answer.timeZone = m_zone->currentText().toStdString();
    answer.starts = fromQt(m_starts->date()).value_or(m_workshop.starts);
    answer.follows = chosen<Workshop>(*m_follows);
    return answer;
}

std::optional<Workshop> WorkshopDialog::ask(
    QWidget* parent, const Workshop& workshop, std::vector<Workshop> others)
{
    WorkshopDialog dialog{workshop, std::move(others), parent};
    return dialog.exec() == Accepted ? std::optional{dialog.answer()} : std::nullopt;
}

void applyFacts(Edit& edit, const Workshop& answer)
{
    const auto before = find(edit.db(), answer.id);
    if (!before)
        return;
    const bool followsAnother = before->follows != answer.follows;
    if (followsAnother)
        follow(edit, answer.id, {}); // so that the old one does not forbid the new date
    if (!(before->starts == answer.starts))
        reschedule(edit, answer.id, answer.starts);
    change(edit, answer.id, [&](Workshop& workshop) {
        workshop.title = answer.title;
        workshop.client = answer.client;
        workshop.place = answer.place;
        workshop.objective = answer.objective;
        workshop.timeZone = answer.timeZone;
    });
    if (followsAnother)
        follow(edit, answer.id, answer.follows);
}

} // namespace charrette::app
