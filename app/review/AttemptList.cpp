// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/AttemptList.h"

#include "app/text/Names.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

AttemptList::AttemptList(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout}
    , m_entry{new CaptureLine{tr("What was tried? Press Enter…")}}
{
    m_entry->setAccessibleName(tr("What was tried before"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_column);
    column->addWidget(m_entry);
    connect(m_entry, &CaptureLine::entered, this, &AttemptList::entered);
}

void AttemptList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_entry->setVisible(!isReadOnly);
}

void AttemptList::accept()
{
    m_entry->accept();
}

void AttemptList::beginEntry()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
}

void AttemptList::show(const std::vector<Attempt>& attempts)
{
    const bool isSame = std::ranges::equal(attempts, m_attempts, {}, &Attempt::id, &Attempt::id);
    m_attempts = attempts;
    if (!isSame) {
        for (auto& fields : m_fields) {
            for (auto* field : {fields.text, fields.outcome, fields.differs})
                field->disconnect(this); // Hidden, it loses the focus, and would speak of another.
            fields.card->hide();
            fields.card->deleteLater();
        }
        m_fields.clear();
        for (std::size_t i = 0; i < m_attempts.size(); ++i) {
            m_fields.push_back(buildFields(i));
            connectFields(i);
        }
    }
    for (std::size_t i = 0; i < m_attempts.size(); ++i) {
        const auto& fields = m_fields[i];
        fields.text->setText(shown(m_attempts[i].text));
        fields.outcome->setText(shown(m_attempts[i].outcome));
        fields.differs->setText(shown(m_attempts[i].differs));
        for (auto* field : {fields.text, fields.outcome, fields.differs})
            field->setReadOnly(m_isReadOnly);
    }
}

GrowingText* AttemptList::buildField(const QString& name)
{
    auto* field = new GrowingText;
    field->setEnter(GrowingText::Enter::Commit);
    field->setLines(1, 6);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    return field;
}

AttemptList::Fields AttemptList::buildFields(std::size_t place)
{
    auto* card = new Card;
    const Fields fields{.card = card,
        .text = buildField(tr("What was tried")),
        .outcome = buildField(tr("What came of it")),
        .differs = buildField(tr("What would differ now"))};
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    for (auto* field : {fields.text, fields.outcome, fields.differs})
        column->addWidget(field);
    m_column->insertWidget(static_cast<int>(place), card);
    card->show();
    return fields;
}

void AttemptList::connectFields(std::size_t place)
{
    const auto& fields = m_fields[place];
    connect(fields.text, &GrowingText::committed, this, [this, place](const QString& text) {
        // An attempt of which nothing is said is none.
        if (text.trimmed().isEmpty())
            emit removed(m_attempts[place].id);
        else
            offer(place, &Attempt::text, text);
    });
    connect(fields.outcome, &GrowingText::committed, this,
        [this, place](const QString& text) { offer(place, &Attempt::outcome, text); });
    connect(fields.differs, &GrowingText::committed, this,
        [this, place](const QString& text) { offer(place, &Attempt::differs, text); });
}

void AttemptList::offer(std::size_t place, std::string Attempt::*field, const QString& text)
{
    auto attempt = m_attempts[place];
    attempt.*field = text.toStdString();
    emit edited(attempt);
}

} // namespace charrette::app
