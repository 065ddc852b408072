// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/DayInspector.h"

#include "app/agenda/CourseText.h"
#include "app/agenda/StreamList.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/widgets/Commit.h"
#include "app/widgets/DateField.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/agenda/Arrange.h"
#include "core/agenda/BlockLine.h"
#include "core/agenda/Clock.h"
#include "core/document/Record.h"
#include "core/document/Tables.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

DayInspector::DayInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector{320}}
    , m_name{sectionLabel({})}
    , m_date{new DateField}
    , m_start{new LineField}
    , m_title{new LineField}
    , m_streams{new StreamList{session}}
    , m_course{new WrapLabel}
{
    m_title->setPlaceholderText(tr("such as: Understand"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto& fields = m_panel->fields();
    fields.addWidget(m_name);
    fields.addPair(tr("Date"), m_date, tr("Begins at"), m_start);
    fields.addField(tr("Name of the day"), m_title);
    fields.addField(tr("Parallel streams"), m_streams);
    fields.addField(tr("How it went"), m_course);
    fields.addWidget(new WrapLabel{
        tr("Choose a block to see what it is for, what the room sees and your own notes."),
        Type::Muted});
    const bool canEdit = !session.isReadOnly();
    for (QWidget* field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_start),
             static_cast<QWidget*>(m_title)})
        field->setEnabled(canEdit);

    connect(m_date, &DateField::dateChanged, this, &DayInspector::commitDate);
    connect(m_start, &LineField::committed, this, &DayInspector::commitStart);
    connect(m_title, &LineField::committed, this, &DayInspector::commitTitle);
    connect(m_streams, &StreamList::refused, this, &DayInspector::refused);
    connect(&session, &DocumentSession::changed, this, [this](const Changes& changes) {
        if (changes.touchesAny({table::clock, table::actual, table::planned, table::block}))
            showCourse();
    });
}

void DayInspector::showDay(Day day, const QString& name, const std::vector<Stream>& streams)
{
    const bool isOther = !m_day || m_day->id != day.id;
    if (isOther && m_day)
        commitTyped(m_panel);
    m_day = day;
    m_name->setText(name);
    m_streams->setStreams(streams);
    {
        const QSignalBlocker quiet{m_date};
        m_date->setDate(toQt(day.date));
    }
    const auto start = clock(day.start);
    const auto title = QString::fromStdString(day.title);
    if (isOther) {
        m_start->load(start);
        m_title->load(title);
    } else {
        m_start->setText(start);
        m_title->setText(title);
    }
    showCourse();
}

void DayInspector::showCourse()
{
    m_session.attempt([this] {
        const auto day = m_day ? runningDay(m_session.db(), m_day->id) : std::nullopt;
        const auto workshop =
            day ? charrette::find(m_session.db(), day->day.workshop) : std::nullopt;
        const auto text = workshop ? courseText(*day, workshop->timeZone) : QString{};
        m_course->setText(text);
        FieldColumn::setFieldVisible(m_course, !text.isEmpty());
    });
}

void DayInspector::editDate()
{
    m_date->setFocus(Qt::OtherFocusReason);
}

void DayInspector::commitDate(const QDate& date)
{
    const auto wanted = fromQt(date);
    if (!m_day || !wanted || *wanted == m_day->date)
        return;
    const auto id = m_day->id;
    const auto before = m_day->date;
    if (m_session.perform(tr("Move day"), [&](Edit& edit) { setDate(edit, id, *wanted); }))
        return;
    const QSignalBlocker quiet{m_date};
    m_date->setDate(toQt(before));
}

void DayInspector::commitStart(const QString& text)
{
    const auto minute = startFrom(text.toStdString());
    if (!minute) {
        emit refused(tr("A start is a time such as 9:30."));
        return;
    }
    m_session.perform(tr("Change start of day"),
        [&](Edit& edit) { change(edit, m_day->id, [&](Day& day) { day.start = *minute; }); });
}

void DayInspector::commitTitle(const QString& text)
{
    m_session.perform(tr("Rename day"), [&](Edit& edit) {
        change(edit, m_day->id, [&](Day& day) { day.title = text.toStdString(); });
    });
}

} // namespace charrette::app
