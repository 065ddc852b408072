// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/TimeField.h"

#include "app/text/Format.h"
#include "app/widgets/Refused.h"
#include "core/agenda/BlockLine.h"

#include <QKeyEvent>

namespace charrette::app {

TimeField::TimeField(QWidget* parent)
    : QLineEdit{parent}
{
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(this, {}); });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = minute())
            setMinute(*typed);
        else
            setRefused(this, tr("A time such as 9:30."));
    });
}

std::optional<int> TimeField::minute() const
{
    return startFrom(text().toStdString());
}

void TimeField::setMinute(int minute)
{
    setText(clock(minute));
    setRefused(this, {});
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    constexpr int step = 5;
    constexpr int day = 24 * 60;
    const auto shown = minute();
    if (shown && event->key() == Qt::Key_Up)
        setMinute((*shown + step) % day);
    else if (shown && event->key() == Qt::Key_Down)
        setMinute((*shown + day - step) % day);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace charrette::app
