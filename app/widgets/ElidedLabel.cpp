// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ElidedLabel.h"

#include "app/widgets/Labels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace charrette::app {

ElidedLabel::ElidedLabel(const QString& text, Type type, QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setType(this, type);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const auto whole = sizeHint();
    const auto least = fontMetrics().horizontalAdvance(QStringLiteral("Abc…"));
    return {std::min(whole.width(), least), whole.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter{this};
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
        isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace charrette::app
