// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace charrette::app {

/// A day, typed as people do or chosen in a calendar (Alt+Down); Up and Down go by days, Page Up
/// and Page Down by months.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// What is typed; an invalid date where it is none, or lies outside the limits.
    QDate date() const;
    /// Keeps what is being typed where the day is the same as before.
    void setDate(const QDate& date);
    void setLimits(const QDate& earliest, const QDate& latest);

    /// Takes what was typed, or marks it as refused.
    void commit(bool again = false);
    bool isDirty() const;

signals:
    /// Another day was set, chosen, or typed whole: by Enter or leaving the field.
    void dateChanged(const QDate& date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDate read() const;
    void show(const QDate& date);
    void openCalendar();

    QDate m_date;
    QDate m_earliest{1900, 1, 1};
    QDate m_latest{2999, 12, 31};
};

} // namespace charrette::app
