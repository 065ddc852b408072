// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DateField.h"

#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Refused.h"
#include "core/base/TypedDate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace charrette::app {

DateField::DateField(QWidget* parent)
    : QLineEdit{parent}
{
    auto* choose = addAction(icon(u"calendar"), TrailingPosition);
    choose->setText(tr("Calendar"));
    choose->setToolTip(tr("Calendar (Alt+Down)"));
    connect(choose, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(this, {}); });
}

QDate DateField::read() const
{
    if (m_date.isValid() && text() == mediumDate(m_date))
        return m_date;
    const auto typed = typedDate(text().toStdString(), fromQt(QDate::currentDate()).value());
    return typed ? toQt(*typed) : QDate{};
}

QDate DateField::date() const
{
    const auto date = read();
    return date.isValid() && m_earliest <= date && date <= m_latest ? date : QDate{};
}

void DateField::setDate(const QDate& date)
{
    if (date != m_date || !isModified())
        show(date);
}

void DateField::show(const QDate& date)
{
    setText(mediumDate(date));
    if (!hasFocus())
        setCursorPosition(0);
    setRefused(this, {});
    if (date == m_date)
        return;
    m_date = date;
    emit dateChanged(date);
}

void DateField::setLimits(const QDate& earliest, const QDate& latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

bool DateField::isDirty() const
{
    return m_date.isValid() ? text() != mediumDate(m_date) : !text().isEmpty();
}

void DateField::commit(bool /*again*/)
{
    if (!isDirty())
        return setRefused(this, {});
    const auto typed = date();
    if (typed.isValid())
        return show(typed);
    setRefused(this,
        read().isValid() ? tr("From %1 to %2.").arg(mediumDate(m_earliest), mediumDate(m_latest))
                         : tr("A date such as %1.").arg(mediumDate(QDate::currentDate())));
}

void DateField::openCalendar()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setDateRange(m_earliest, m_latest);
    const auto shown = date();
    calendar->setSelectedDate(shown.isValid() ? shown : m_date);
    auto* action = new QWidgetAction{menu};
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](const QDate& chosen) {
        show(chosen);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint{0, height()}));
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const auto shown = date();
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Down && isAlt)
        return openCalendar();
    QDate other;
    if (shown.isValid() && event->key() == Qt::Key_Up)
        other = shown.addDays(1);
    else if (shown.isValid() && event->key() == Qt::Key_Down)
        other = shown.addDays(-1);
    else if (shown.isValid() && event->key() == Qt::Key_PageUp)
        other = shown.addMonths(1);
    else if (shown.isValid() && event->key() == Qt::Key_PageDown)
        other = shown.addMonths(-1);
    else
        return QLineEdit::keyPressEvent(event);
    if (m_earliest <= other && other <= m_latest)
        show(other);
}

} // namespace charrette::app
